package import ReadoutAnalysis
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
    /// Of the file, as it was when this revision was read; hexadecimal. Empty while a file of several is being read and
    /// has brought the article, but not come to its end.
    package var sha256: String
    /// Unix milliseconds.
    package var indexedAt: Int
    package var article: Article
    package var words: Int
    /// The article whose text this one repeats, which is no copy itself.
    package var copyOf: Int?
    /// What was found in it; its actors bear the names that all articles together give them. nil of an earlier revision,
    /// and while the article waits to be analysed.
    package var analysis: Analysis?
    /// Who says what in it, in the order of its text; empty where `analysis` is nil.
    package var quotes: [StoredQuote] = []
}

/// What a list says of one revision of an article.
package struct StoredRevision: Equatable, Sendable {
    /// Counts from 1. Of an article that changed often not all are kept.
    package var revision: Int
    /// As in `StoredArticle`.
    package var sha256: String
    /// When it was read, in Unix milliseconds.
    package var indexedAt: Int
    package var title: String?
    package var words: Int
}
