import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Words that articles give to speakers")
struct QuoteSearchTests {
    private static let brenning = IndexedActor(.person, "Oda Brenning")
    private static let short = IndexedActor(.person, "O. Brenning")
    private static let velmora = IndexedActor(.state, "Velmora")

    /// An article in whose text the quotes stand between braces, each with the speaker of its number.
    private static func article(_ id: Int, _ marked: String, _ speakers: [IndexedActor?], deck: String? = nil)
        -> IndexedArticle
    {
        var text: [UInt8] = []
        var quotes: [IndexedQuote] = []
        var starts: [Int] = []
        for byte in marked.utf8 {
            switch byte {
            case UInt8(ascii: "{"): starts.append(text.count)
            case UInt8(ascii: "}"):
                let range = (starts.popLast() ?? 0)..<text.count
                quotes.append(IndexedQuote([range], speaker: speakers[quotes.count]))
            default: text.append(byte)
            }
        }
        return IndexedArticle(
            id: id, title: "Ferry news", subtitle: deck, text: String(decoding: text, as: UTF8.self), language: "en",
            actors: [velmora], quotes: quotes)
    }

    private static let articles: [IndexedArticle] = {
        var interrupted = article(
            3, "{No limits} said the mayor {to our friendship with the harbours}. The ferries lay still.",
            [brenning, nil])
        interrupted.quotes = [IndexedQuote(interrupted.quotes.flatMap(\.ranges), speaker: brenning)]
        return [
            article(1, "{The cease-fire holds}, said Brenning. The harbour was quiet.", [brenning]),
            article(
                2, "The cease-fire held. {She told me {the harbour is ours}}, said Velmora's minister.", [velmora, nil]),
            interrupted,
            article(4, "No limits to the ferry, wrote Brenning in a book about harbours.", [], deck: "Brenning writes"),
            article(5, "{It is late}. {Limits matter}, he said.", [short, brenning], deck: "A deck of five words"),
        ]
    }()

    private static func parts(merged: Bool) throws -> [IndexPart] {
        var segments: [Segment] = []
        for half in [articles[..<2], articles[2...]] {
            var builder = SegmentBuilder(commonWords: CommonWords(["the", "to", "no", "limits"]))
            for article in half { builder.add(article) }
            let output = MemoryOutput()
            builder.finish(into: output)
            segments.append(try Segment(SegmentBytes(output.bytes)))
        }
        guard merged else { return segments.enumerated().map { IndexPart(number: $0.offset + 1, segment: $0.element) } }
        let output = MemoryOutput()
        try SegmentMerger.merge(segments.map { ($0, Tombstones()) }, into: output) { false }
        return [IndexPart(number: 9, segment: try Segment(SegmentBytes(output.bytes)))]
    }

    @Test(
        "Words, phrases and speakers are found where the article quotes them",
        arguments: [
            ("quote:harbour", [2, 3]), ("quote:harbours", [2, 3]), ("quote:ferry", []), ("quote:brenning", []),
            ("quote:news", []), ("quote:five", []), ("quote:holds", [1]), ("quote:hold", [1]),
            ("quote:ceasefire", [1]), ("quote:cease-fire", [1]), ("quote:\"cease fire holds\"", [1]),
            ("quote:\"no limits\"", [3]), ("quote:\"no limits to our friendship\"", [3]), ("quote:\"limits to\"", [3]),
            ("\"limits to our\"", []), ("quote:\"late limits\"", []), ("quote:\"late limits\"~1000", []),
            ("quote:\"friendship limits\"~2", [3]), ("quote:\"friendship limits\"~1", []),
            ("quote:\"me the harbour\"", [2]), ("quote:\"the harbour is\"", [2]),
            ("quote:\"harbour is ours said\"", []),
            ("quote:harb*", [2, 3]), ("quote:h?rb*r", [2]), ("quote:(limits -friendship)", [5]),
            ("-quote:limits", [1, 2, 4]), ("quote:limits OR quote:holds", [1, 3, 5]),
            ("said:brenning", [1, 3, 5]), ("said:velmora", [2]), ("actor:velmora", [1, 2, 3, 4, 5]),
            ("said:\"oda brenning\" quote:limits", [3, 5]), ("-said:brenning", [2, 4]), ("person:brenning", [1, 3, 5]),
            ("said:(velmora OR brenning) quote:harbour", [2, 3]), ("said:nobody", []), ("quote:limits ferry", [3, 5]),
        ] as [(String, [Int])])
    func found(text: String, expected: [Int]) throws {
        let query = try QueryParser.onDay("2022-09-16").parse(text)
        for merged in [false, true] {
            for sort in [Sort.relevance, .newest] {
                let request = SearchRequest(query: query, sort: sort)
                let result = try SnapshotSearch(try Self.parts(merged: merged), request).run()
                #expect(result.hits.map(\.article).sorted() == expected, "\(text), merged: \(merged), by \(sort)")
                #expect(result.total == expected.count, "\(text), merged: \(merged), by \(sort)")
            }
        }
        #expect(Self.articles.filter { QueryMatcher(query).matches($0) }.map(\.id) == expected, "\(text)")
        var standing = StandingQueries()
        standing.add(query, id: 1)
        #expect(Self.articles.filter { standing.matches($0) == [1] }.map(\.id) == expected, "\(text), standing")
    }

    @Test("A speaker that somebody knows is found by each of his names, and is counted once an article")
    func speakers() throws {
        let query = Query.actor(ActorTerm(.said, "x", names: [Self.velmora, Self.short]))
        let merges = ActorMerges([Self.short: "Oda Brenning"])
        for merged in [false, true] {
            let parts = try Self.parts(merged: merged)
            #expect(
                try SnapshotSearch(parts, SearchRequest(query: query)).run().hits.map(\.article).sorted() == [2, 5])
            let facets = try SnapshotSearch(parts, SearchRequest(query: .all, facets: [.said, .actor])).run().facets
            #expect(facets[0].values.map(\.value) == ["Oda Brenning", "O. Brenning", "Velmora"])
            #expect(facets[0].values.map(\.count) == [3, 1, 1])
            #expect(facets[1].values.map(\.count) == [5, 3, 1])
            let one = SearchRequest(query: .all, facets: [.said], actorMerges: merges)
            #expect(try SnapshotSearch(parts, one).run().facets[0].values.map(\.count) == [3, 1])
        }
    }

    @Test("Ranges that are out of order, empty or beyond the text harm nothing")
    func damaged() throws {
        let text = "The ferry and the harbour"
        for ranges in [[10..<900], [12..<12], [900..<901], [14..<25, 0..<9], [0..<9, 0..<9, 4..<25]] {
            var builder = SegmentBuilder(commonWords: CommonWords([]))
            builder.add(IndexedArticle(id: 1, text: text, quotes: [IndexedQuote(ranges), IndexedQuote([])]))
            let output = MemoryOutput()
            builder.finish(into: output)
            let parts = [IndexPart(number: 1, segment: try Segment(SegmentBytes(output.bytes)))]
            for query in [
                Query.word(Term("harbour", field: .quote)), .phrase(Phrase(["the", "ferry"], field: .quote)),
            ] {
                #expect(throws: Never.self, "\(ranges)") {
                    try SnapshotSearch(parts, SearchRequest(query: query)).run()
                }
            }
        }
    }
}
