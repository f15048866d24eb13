/// What one file holds.
package struct ReadFile: Sendable, Equatable {
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    package var sha256: String
    /// Its articles in their order in the file; never empty.
    package var articles: [Article]
    /// What of the file was left out, in words ("3 of 120 entries were left out: …"); nil where all of it was read.
    package var note: String?

    /// A file's digest and articles.
    package init(sha256: String, articles: [Article], note: String? = nil) {
        self.sha256 = sha256
        self.articles = articles
        self.note = note
    }
}
