package import ReadoutAnalysis

/// An actor as all articles together know it.
package struct ActorRecord: Equatable, Sendable {
    /// Usually the fullest of the frequent names; what the knowledge files say wins.
    package var name: String
    package var kind: ActorKind
    /// Other names that articles give it, the most frequent first.
    package var aliases: [String]
    /// Its titles and offices, in the order of their articles' dates: of each the first article that gives it, and the
    /// last one where that is another.
    package var roles: [RoleRecord]
    /// How many articles name it.
    package var articles: Int
    /// How many quotes it is given.
    package var quotes: Int
    /// The publication dates of the first and the last article that names it, ISO 8601; nil where none has a date.
    package var firstSeen: String?
    package var lastSeen: String?

    package init(
        name: String, kind: ActorKind, aliases: [String] = [], roles: [RoleRecord] = [], articles: Int = 0,
        quotes: Int = 0, firstSeen: String? = nil, lastSeen: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.roles = roles
        self.articles = articles
        self.quotes = quotes
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }
}

/// A title or office that an article gives an actor.
package struct RoleRecord: Equatable, Sendable {
    /// As the article writes it ("senior fellow at …").
    package var title: String
    package var article: ArticleRef
    /// Where it stands in the article's text.
    package var span: Range<Int>

    package init(title: String, article: ArticleRef, span: Range<Int>) {
        self.title = title
        self.article = article
        self.span = span
    }
}

/// An actor and how many articles name it, together with another or with what was asked.
package struct ActorCount: Equatable, Sendable {
    package var name: String
    package var kind: ActorKind
    package var count: Int

    package init(name: String, kind: ActorKind, count: Int) {
        self.name = name
        self.kind = kind
        self.count = count
    }
}
