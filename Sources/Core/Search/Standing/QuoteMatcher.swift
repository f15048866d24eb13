/// Holds a query against the quotes of articles: which of them it finds.
///
/// Of a quote are meant its words (bare words and phrases, `quote:`) and who said it (`said:`); all else is said of its
/// article (`outlet:`, `title:`, `text:`, dates, `actor:` …). All of it must hold of one quote: `said:xi taiwan` finds a
/// quote of Xi that has the word in it.
package struct QuoteMatcher: Sendable {
    /// What an article must have that has such a quote, to ask an index or `StandingQueries` for. It may find more: two
    /// quotes may have together what one must have.
    package let articleQuery: Query
    private let root: MatchNode
    // What of the article the query asks about.
    private let hasParts: Bool
    private let hasNames: Bool

    /// - Parameters:
    ///   - wordsAreSaid: whether bare words are those of the quote; else they are the article's.
    ///   - languages: as `QueryMatcher` takes them.
    package init(_ query: Query, wordsAreSaid: Bool = true, languages: [String]? = nil) {
        let query = wordsAreSaid ? query.onQuotes : query
        root = QueryMatcher(query, languages: languages).root
        hasParts = query.contains { $0.isWord && $0.textField != .quote }
        hasNames = query.contains {
            switch $0 {
            case .actor, .outlet: true
            default: false
            }
        }
        articleQuery = query.withoutLostQuotes ?? .all
    }

    /// The places in `article.quotes` of those that match, ascending.
    package func matches(_ article: IndexedArticle) -> [Int] {
        var analysis = WordAnalysis()
        return article.quotes.indices.filter { matches(article.quotes[$0], of: article, &analysis) }
    }

    /// Whether a quote of an article matches; whether the article has it among its quotes makes no difference.
    package func matches(_ quote: IndexedQuote, of article: IndexedArticle) -> Bool {
        var analysis = WordAnalysis()
        return matches(quote, of: article, &analysis)
    }

    private func matches(_ quote: IndexedQuote, of article: IndexedArticle, _ analysis: inout WordAnalysis) -> Bool {
        root.matches(
            ArticleWords(article, quote: quote, hasParts: hasParts, hasNames: hasNames, &analysis))
    }
}

extension Query {
    /// The query of quotes that this is: words that are not bound to another part of the article are those said.
    var onQuotes: Query {
        switch self {
        case .word(var term) where term.field == nil:
            term.field = .quote
            return .word(term)
        case .phrase(var phrase) where phrase.field == nil:
            phrase.field = .quote
            return .phrase(phrase)
        case .and(let members): return .and(members.map(\.onQuotes))
        case .or(let members): return .or(members.map(\.onQuotes))
        case .not(let member): return .not(member.onQuotes)
        default: return self
        }
    }

    fileprivate var isWord: Bool {
        switch self {
        case .word, .phrase: true
        default: false
        }
    }

    /// The part of an article that a word or phrase is bound to.
    fileprivate var textField: TextField? {
        switch self {
        case .word(let term): term.field
        case .phrase(let phrase): phrase.field
        default: nil
        }
    }

    /// Whether one of its leaves is as `isWanted` has it.
    fileprivate func contains(_ isWanted: (Query) -> Bool) -> Bool {
        switch self {
        case .and(let members), .or(let members): members.contains { $0.contains(isWanted) }
        case .not(let member): member.contains(isWanted)
        default: isWanted(self)
        }
    }

    /// Whether it says something of single quotes: `said:`, `quote:`.
    package var isAboutQuotes: Bool {
        contains {
            if case .actor(let term) = $0, term.field == .said { true } else { $0.textField == .quote }
        }
    }

    /// Of a query of quotes what their articles must have; nil where that is nothing. What one quote must not have,
    /// another may; and a word as it is written (`=Polish`) is asked for in any capitals.
    fileprivate var withoutLostQuotes: Query? {
        switch self {
        case .word(let term) where term.field == .quote && term.form == .exact:
            return .phrase(Phrase([term.text], field: .quote))
        case .not(let member): return member.isAboutQuotes ? nil : self
        case .and(let members):
            let kept = members.compactMap(\.withoutLostQuotes)
            return kept.isEmpty ? nil : Query.allOf(kept)
        case .or(let members):
            let kept = members.compactMap(\.withoutLostQuotes)
            return kept.count < members.count ? nil : Query.anyOf(kept)
        default: return self
        }
    }
}
