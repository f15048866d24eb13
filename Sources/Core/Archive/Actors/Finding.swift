package import ReadoutAnalysis

/// A page of a list.
package struct ListPage<Item: Sendable>: Sendable {
    /// How many there are in all.
    package var total: Int
    package var items: [Item]

    package init(total: Int = 0, items: [Item] = []) {
        self.total = total
        self.items = items
    }
}

/// A figure with its article.
package struct StoredFigure: Equatable, Sendable {
    package var article: ArticleRef
    /// As it is written there.
    package var text: String
    package var figure: Figure
    /// The text of what it counts or is said of.
    package var aboutText: String?

    package init(article: ArticleRef, text: String, figure: Figure, aboutText: String?) {
        self.article = article
        self.text = text
        self.figure = figure
        self.aboutText = aboutText
    }
}

/// A relation with its article. Its actors bear the names that all articles together give them.
package struct StoredRelation: Equatable, Sendable {
    package var article: ArticleRef
    package var relation: Relation

    package init(article: ArticleRef, relation: Relation) {
        self.article = article
        self.relation = relation
    }
}

/// What is said to have happened at a date.
package struct StoredTimelineEntry: Equatable, Sendable {
    /// ISO 8601, as precise as the text.
    package var date: String
    /// The last date of a range, likewise.
    package var until: String?
    /// The sentence that says it.
    package var text: String
    package var article: ArticleRef
    /// The sentence's bytes in the article's text.
    package var span: Range<Int>
    /// All that tell it, `article` first; copies repeat a sentence.
    package var articles: [ArticleRef]
    /// Who published them, each once.
    package var outlets: [String]
    /// Who is named in the sentence, by the names that all articles together give them.
    package var actors: [String]

    package init(
        date: String, until: String?, text: String, article: ArticleRef, span: Range<Int>, articles: [ArticleRef],
        outlets: [String], actors: [String]
    ) {
        self.date = date
        self.until = until
        self.text = text
        self.article = article
        self.span = span
        self.articles = articles
        self.outlets = outlets
        self.actors = actors
    }
}
