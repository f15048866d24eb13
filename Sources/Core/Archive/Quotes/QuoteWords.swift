package import ReadoutSearch

/// What is asked of the words of quotes.
struct QuoteWords: Sendable {
    private let matcher: QueryMatcher
    /// What articles have at least that have such a quote.
    let articles: Query

    /// - Parameter query: words, phrases and what joins them; anything else matches no quote.
    init(_ query: Query) {
        matcher = QueryMatcher(query)
        articles = Self.wanted(query)
    }

    /// Whether words match that an article in a language (BCP 47) has somebody say.
    func match(_ words: String, language: String?) -> Bool {
        matcher.matches(IndexedArticle(id: 1, text: words, language: language))
    }

    /// The query without what it does not want: a quote may be without a word that stands in another one of its article.
    private static func wanted(_ query: Query) -> Query {
        switch query {
        case .not: return .all
        case .and(let members):
            let wanted = members.map(wanted).filter { $0 != .all }
            return wanted.isEmpty ? .all : wanted.count == 1 ? wanted[0] : .and(wanted)
        case .or(let members):
            let wanted = members.map(wanted)
            return wanted.contains(.all) ? .all : .or(wanted)
        default: return query
        }
    }
}
