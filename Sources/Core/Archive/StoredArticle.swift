package import ReadoutArticles

/// What lists and hits say of an article.
package struct ArticleRef: Equatable, Sendable {
    package var id: Int
    package var path: String
    package var part: Int
    package var title: String?
    package var outlet: String?
    package var published: String?
    package var language: String?
    package var words: Int
    /// The article whose text this one repeats, which is no copy itself.
    package var copyOf: Int?
}

/// An article as the archive keeps it.
package struct StoredArticle: Sendable {
    package var id: Int
    /// The file's, escaped as in the contract.
    package var path: String
    /// Counts from 1.
    package var revision: Int
    /// Of the file, as it was when this revision was read; hexadecimal.
    package var sha256: String
    /// Unix milliseconds.
    package var indexedAt: Int
    package var article: Article
    package var words: Int
    /// The article whose text this one repeats, which is no copy itself.
    package var copyOf: Int?
}
