/// One moment of the index; a value that any thread may search.
package struct IndexSnapshot: Sendable {
    /// The segments, in no order that matters, with what of each is deleted. No article is in two of them without being
    /// deleted in one, and each has at least one that is not deleted.
    let parts: [IndexPart]
    /// Those that all the segments have pairs of.
    let commonWords: CommonWords
    /// How many segments there are: each costs a query something.
    package var segments: Int { parts.count }
    /// How many articles there are.
    package let count: Int

    init(parts: [IndexPart], commonWords: CommonWords) {
        self.parts = parts
        self.commonWords = commonWords
        count = parts.reduce(0) { $0 + $1.liveCount }
    }

    /// The articles that match the request's query, in its order.
    /// - Throws: `SearchIndex.Failure` where a segment is damaged, never because of the query: one that was parsed can
    ///   be carried out.
    package func search(_ request: SearchRequest) throws(SearchIndex.Failure) -> SearchResult {
        try SnapshotSearch(parts, request).run()
    }

    /// The languages of the articles (BCP 47), each once, the most common first; of articles without one, "".
    package var languages: [String] { Self.languages(of: parts) }

    static func languages(of parts: [IndexPart]) -> [String] {
        var counts: [String: Int] = [:]
        for part in parts {
            for (number, count) in part.segment.languageCounts.enumerated() where count > 0 {
                counts[part.segment.columns.languages.name(number) ?? "", default: 0] += count
            }
        }
        return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    }

    /// Other spellings of a query that finds nothing: the query with words replaced by ones that articles have. Each finds
    /// something, as `parser` reads it.
    package func suggestions(for query: String, limit: Int, parser: QueryParser) -> [String] {
        let suggestions = Suggestions(
            words: SnapshotTerms(self, .words), bylines: SnapshotTerms(self, .bylineWords),
            outlets: OutletTerms(self))
        return suggestions.spellings(of: query, limit: limit) { spelling in
            guard let query = try? parser.parse(spelling) else { return false }
            return finds(query)
        }
    }

    /// Takes what is mapped of files out of the process's memory; the kernel reads it again, most often from its own.
    package func forgetPages() {
        for part in parts { part.segment.bytes.forget(0..<part.segment.bytes.all.count) }
    }

    /// Whether a query finds an article.
    func finds(_ query: Query) -> Bool {
        let found = try? search(SearchRequest(query: query, sort: .newest, limit: 1, counts: false))
        return found?.hits.isEmpty == false
    }
}
