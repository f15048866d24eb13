import ReadoutAnalysis
import ReadoutArchive
import ReadoutSearch
import Testing

@testable import ReadoutDesk

@Suite("The desk, asked who said what", .timeLimit(.minutes(1)))
struct QuoteTests {
    private static let text = """
        Mara Aurel says: The ferry sails on Monday
        Wolf Stern says: The ferry is old
        Mara Aurel says: The bridge is closed
        """
    private static let ferry: Query = .word(Term("ferry"))
    private static func said(_ name: String) -> Query { .actor(ActorTerm(.said, name)) }

    /// What a watch with `query` tells of the article: the words said. nil where it tells of none.
    private func told(_ query: Query, after clock: Int?) async throws -> [String]? {
        let bench = try await Bench()
        if clock != nil {
            try bench.write("a", Self.text)
            try await bench.tell("a")
        }
        let (stream, continuation) = AsyncStream.makeStream(of: (Int?, [StoredQuote]).self)
        let desk = bench.desk
        let task = Task {
            try? await desk.watch(query, after: clock, context: 100) { found, quotes, _ in
                continuation.yield((found?.article.id, quotes))
            }
        }
        defer { task.cancel() }
        var begun = false
        for await (article, quotes) in stream {
            if article != nil { return quotes.map(\.text) }
            if begun { return nil }
            begun = true
            guard clock == nil else { continue }
            try bench.write("a", Self.text)
            try await bench.tell("a")
        }
        return nil
    }

    @Test(
        "A watch tells of an article those of its quotes that match, of the past and as it comes",
        arguments: [
            (Query.and([said("Mara Aurel"), ferry]), ["The ferry sails on Monday"]),
            (said("Mara Aurel"), ["The ferry sails on Monday", "The bridge is closed"]),
            (ferry, ["The ferry sails on Monday", "The ferry is old"]),
            (.and([said("Wolf Stern"), .word(Term("bridge"))]), []),
            (.all, ["The ferry sails on Monday", "The ferry is old", "The bridge is closed"]),
        ])
    func watch(query: Query, words: [String]) async throws {
        #expect(try await told(query, after: 0) == words)
        #expect(try await told(query, after: nil) == words)
    }

    @Test("Quotes are listed with what was asked for, and are counted")
    func list() async throws {
        let bench = try await Bench()
        try bench.write("a", Self.text)
        try bench.write("b", "Wolf Stern says: Nothing")
        try await bench.tell("a", "b")
        let all = try await bench.desk.quotes(limit: 20, offset: 0)
        #expect(all.value.total == 4 && all.value.items.count == 4 && all.freshness.tally.quotes == 4)
        let stern = try await bench.desk.quotes(speaker: "stern", kind: .direct, limit: 20, offset: 0)
        #expect(Set(stern.value.items.map(\.text)) == ["The ferry is old", "Nothing"])
        let about = try await bench.desk.quotes(speaker: "Stern", about: Self.ferry, limit: 20, offset: 0)
        #expect(about.value.items.map(\.text) == ["The ferry is old"])
        let page = try await bench.desk.actor(named: "Wolf Stern", limit: 20)
        #expect(page.value.actor.quotes == 2 && page.value.quotes == stern.value.items)
        await #expect(throws: Desk.UnknownActor.self) {
            try await bench.desk.quotes(speaker: "Mara Stark", limit: 20, offset: 0)
        }
    }
}
