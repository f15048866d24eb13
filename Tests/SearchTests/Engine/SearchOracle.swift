@testable import ReadoutSearch

/// Answers requests without an index: each article is held against the query by itself.
struct SearchOracle {
    private(set) var articles: [Int: IndexedArticle] = [:]

    mutating func apply(_ changes: [IndexChange]) {
        for change in changes {
            switch change {
            case .put(let article): articles[article.id] = article
            case .remove(let id): articles[id] = nil
            }
        }
    }

    /// For each query the articles that match, in no order.
    /// - Parameter languages: of the index, "" for articles of none.
    func matches(_ queries: [Query], languages: [String]) -> [Set<Int>] {
        let matchers = queries.map { QueryMatcher($0, languages: languages) }
        var found = [Set<Int>](repeating: [], count: queries.count)
        var analysis = WordAnalysis()
        for article in articles.values {
            let words = ArticleWords(article, &analysis)
            for (number, matcher) in matchers.enumerated() where matcher.matches(words) {
                found[number].insert(article.id)
            }
        }
        return found
    }

    /// The articles counted by a field.
    func facet(_ field: FacetField, of ids: Set<Int>) -> [String: Int] {
        var counts: [String: Int] = [:]
        for id in ids {
            guard let article = articles[id] else { continue }
            if let kinds = field.actorKinds {
                let speakers = Set(article.quotes.compactMap(\.speaker))
                let actors = field == .said ? speakers : speakers.union(article.actors)
                for actor in actors where kinds.contains(actor.kind) {
                    counts[actor.name, default: 0] += 1
                }
                continue
            }
            let value: String? =
                switch field {
                case .outlet: article.outlet
                case .language: article.language
                case .format: article.format
                case .month: Self.month(article)
                case .actor, .person, .org, .place, .state, .said: nil
                }
            if let value { counts[value, default: 0] += 1 }
        }
        return counts
    }

    private static func month(_ article: IndexedArticle) -> String? {
        guard let first = article.days?.first, let last = article.days?.last, first.year == last.year,
            first.month == last.month
        else { return nil }
        return String(first.description.prefix(7))
    }

    /// Whether hits stand in the order of their dates, those without one at the end.
    func isSorted(_ hits: [SearchHit], _ sort: Sort) -> Bool {
        let dates = hits.map { articles[$0.article]?.publishedAt }
        let dated = dates.prefix { $0 != nil }.compactMap(\.self)
        guard dates.dropFirst(dated.count).allSatisfy({ $0 == nil }) else { return false }
        return dated == dated.sorted { sort == .newest ? $0 > $1 : $0 < $1 }
    }
}

extension IndexSnapshot {
    /// The languages of the articles, those deleted among them; "" for those of none.
    var languages: [String] {
        var found: Set<String> = []
        for part in parts {
            for (number, count) in part.segment.languageCounts.enumerated() where count > 0 {
                found.insert(part.segment.columns.languages.name(number) ?? "")
            }
        }
        return found.sorted()
    }
}
