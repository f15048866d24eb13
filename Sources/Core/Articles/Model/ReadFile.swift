/// What one file holds.
package struct ReadFile: Sendable, Equatable {
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    package var sha256: String
    /// Its articles in their order in the file; never empty.
    package var articles: [Article]

    /// A file's digest and articles.
    package init(sha256: String, articles: [Article]) {
        self.sha256 = sha256
        self.articles = articles
    }
}
