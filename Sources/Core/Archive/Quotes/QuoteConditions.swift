import ReadoutAnalysis
import ReadoutSearch

/// What is asked of single quotes in the search language, and what of their articles.
///
/// A query picks articles, and only what it says of quotes (`said:`, `quote:`) is asked of each; what is asked about the
/// words said (`QuoteMatcher`) is the other way round: bare words are the quote's. All of it must hold of one quote.
struct QuoteConditions: Sendable {
    /// What articles must have that have such quotes; nil: anything.
    let articles: Query?
    private let query: QueryMatcher?
    private let about: QuoteMatcher?
    /// Whether something is asked that only the whole article tells.
    private let readsArticle: Bool

    init(query: Query?, about: Query?) {
        let ofQuery = query.flatMap { Self.conditions(of: $0, wordsAreQuotes: false) }
        let ofAbout = about.flatMap { Self.conditions(of: $0, wordsAreQuotes: true) }
        self.query = ofQuery.map { QueryMatcher($0) }
        self.about = ofAbout.map { QuoteMatcher($0) }
        readsArticle =
            (ofQuery.map { Self.subject(of: $0, wordsAreQuotes: false).article } ?? false)
            || (ofAbout.map { Self.subject(of: $0, wordsAreQuotes: true).article } ?? false)
        let asked = [query.flatMap(Self.articles), about.map { QuoteMatcher($0).articleQuery }]
        let all = asked.compactMap(\.self).filter { $0 != .all }
        articles = all.count > 1 ? .and(all) : all.first
    }

    /// Whether any quote of a found article will do.
    var isEmpty: Bool { query == nil && about == nil }

    /// Whether a quote fits.
    /// - Parameters:
    ///   - quote: with its places in the article.
    ///   - words: those said.
    ///   - whole: the article as it is searched, where it must be read.
    func match(
        _ quote: IndexedQuote, _ words: String, language: String?, whole: () throws -> IndexedArticle?
    ) rethrows -> Bool {
        var quote = quote
        var article = IndexedArticle(id: 1, text: words, language: language)
        if readsArticle {
            guard let whole = try whole() else { return false }
            article = whole
        } else {
            quote.ranges = [0..<words.utf8.count]
        }
        article.quotes = [quote]
        return query?.matches(article) ?? true && about?.matches(quote, of: article) ?? true
    }

    // MARK: Taking queries apart

    /// Whether a query says something of quotes, and of articles.
    private static func subject(of query: Query, wordsAreQuotes: Bool) -> (quote: Bool, article: Bool) {
        func field(_ field: TextField?) -> (quote: Bool, article: Bool) {
            let isQuote = field == .quote || field == nil && wordsAreQuotes
            return (isQuote, !isQuote)
        }
        switch query {
        case .all: return (false, false)
        case .word(let term): return field(term.field)
        case .phrase(let phrase): return field(phrase.field)
        case .actor(let term): return (term.field == .said, term.field != .said)
        case .not(let member): return subject(of: member, wordsAreQuotes: wordsAreQuotes)
        case .and(let members), .or(let members):
            let all = members.map { subject(of: $0, wordsAreQuotes: wordsAreQuotes) }
            return (all.contains(where: \.quote), all.contains(where: \.article))
        default: return (false, true)
        }
    }

    /// What is to be held against each quote: what the index has not answered for the article; nil where that is nothing.
    private static func conditions(of query: Query, wordsAreQuotes: Bool) -> Query? {
        func isOfQuotes(_ query: Query) -> Bool { subject(of: query, wordsAreQuotes: wordsAreQuotes).quote }
        guard case .and(let members) = query else { return isOfQuotes(query) ? query : nil }
        let kept = members.filter(isOfQuotes)
        return kept.count > 1 ? .and(kept) : kept.first
    }

    /// What a query wants of articles. What one quote must not have, another of the article may; nil where nothing is left.
    private static func articles(_ query: Query) -> Query? {
        func isDenial(_ query: Query) -> Bool {
            if case .not = query { subject(of: query, wordsAreQuotes: false).quote } else { false }
        }
        guard case .and(let members) = query else { return isDenial(query) ? nil : query }
        let kept = members.filter { !isDenial($0) }
        return kept.count > 1 ? .and(kept) : kept.first
    }
}
