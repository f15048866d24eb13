import ReadoutSearch

/// What is asked of the words of quotes.
struct QuoteWords: Sendable {
    private let matcher: QuoteMatcher

    /// - Parameter query: words, phrases and what joins them; anything else matches no quote.
    init(_ query: Query) { matcher = QuoteMatcher(query) }

    /// What articles have that have such a quote.
    var articles: Query { matcher.articleQuery }

    /// Whether words match that an article in a language (BCP 47) has somebody say.
    func match(_ words: String, language: String?) -> Bool {
        let quote = IndexedQuote([0..<words.utf8.count])
        return matcher.matches(quote, of: IndexedArticle(id: 1, text: words, language: language))
    }
}
