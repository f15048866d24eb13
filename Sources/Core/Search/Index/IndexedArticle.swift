/// What the index takes of an article.
package struct IndexedArticle: Equatable, Sendable {
    /// The archive's, 1...2^32-1.
    package var id: Int
    package var title: String?
    /// The deck: searched as the beginning of the text.
    package var subtitle: String?
    package var text: String
    package var bylines: [String]
    package var outlet: String?
    /// BCP 47.
    package var language: String?
    /// As in the contract.
    package var format: String
    /// The file's, escaped as in the contract.
    package var path: String
    /// The beginning of what the date says, in Unix seconds, to sort by; nil where there is no date.
    package var publishedAt: Int?
    /// The days that the date may mean; nil where there is none.
    package var days: DayRange?
    /// When it came to the desk, in Unix seconds.
    package var addedAt: Int
    /// Whether it repeats another article's text.
    package var isCopy: Bool
    /// The actors that it mentions, each once; in any order.
    package var actors: [IndexedActor]
    /// What it gives to speakers, in any order.
    package var quotes: [IndexedQuote]

    package init(
        id: Int, title: String? = nil, subtitle: String? = nil, text: String, bylines: [String] = [],
        outlet: String? = nil, language: String? = nil, format: String = "text", path: String = "",
        publishedAt: Int? = nil, days: DayRange? = nil, addedAt: Int = 0, isCopy: Bool = false,
        actors: [IndexedActor] = [], quotes: [IndexedQuote] = []
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.text = text
        self.bylines = bylines
        self.outlet = outlet
        self.language = language
        self.format = format
        self.path = path
        self.publishedAt = publishedAt
        self.days = days
        self.addedAt = addedAt
        self.isCopy = isCopy
        self.actors = actors
        self.quotes = quotes
    }
}

/// A change of what is searched.
package enum IndexChange: Sendable {
    /// The article is new, or is now this.
    case put(IndexedArticle)
    /// There is no such article any more.
    case remove(Int)
}
