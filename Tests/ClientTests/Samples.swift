import ReadoutProtocol

/// Messages for the tests; each test changes what it is about.
enum Samples {
    static let freshness = Contract.Freshness(clock: 1234, pending: 0, failed: 0, live: true)

    static let status = Contract.Status(
        version: "0.1.0", inbox: "/in/box", state: "/var/lib/readout", problems: [], paused: false, ignored: 0,
        diskBytes: 12_345_678, startedAt: "2026-11-21T07:00:00Z", watching: .events, articles: 22, stories: 0,
        quotes: 0,
        actors: 0, indexBytes: 456_789, memoryBytes: 23_000_000, articlesPerSecond: 0)

    static func ref(_ id: Int, title: String? = "Xi and Putin meet", path: String = "a/b.txt") -> Contract.ArticleRef {
        Contract.ArticleRef(
            id: id, path: path, part: 0, title: title, outlet: "The Herald", published: "2022-09-15", language: "en",
            words: 432)
    }

    static func hit(_ id: Int, snippet: String, highlights: [Range<Int>] = []) -> Contract.Hit {
        Contract.Hit(
            article: ref(id), score: 1, snippet: snippet, highlights: highlights.map { Contract.Span($0) }, span: nil,
            explanation: nil)
    }

    static func found(_ total: Int, _ hits: [Contract.Hit]) -> Contract.Search.Reply {
        Contract.Search.Reply(
            total: total, hits: hits, facets: [], understood: nil, suggestions: [], tookUs: 987, freshness: freshness)
    }

    static func file(_ path: String, _ state: Contract.State, _ reason: String? = nil) -> Contract.FileState {
        Contract.FileState(
            path: path, state: state, reason: reason, retryAt: nil, attempts: 1, size: 3210,
            modified: "2022-09-15T14:30:00Z",
            articles: state == .indexed ? [1] : [])
    }

    static func article(_ text: String, paragraphs: [Range<Int>] = []) -> Contract.Article {
        var article = Contract.Article(
            ref: ref(7), format: "text", subtitle: "A cautious embrace", bylines: ["Ann Lee", "Bo Li"],
            dateline: "SAMARKAND",
            url: "https://example.org/x", publishedFrom: "byline", revision: 1, sha256: "", indexedAt: "", text: text,
            paragraphs: paragraphs.map { Contract.Span($0) })
        article.ref.words = 2
        return article
    }
}
