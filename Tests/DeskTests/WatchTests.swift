import ReadoutArchive
import ReadoutSearch
import Synchronization
import Testing

@testable import ReadoutDesk

@Suite(.timeLimit(.minutes(1))) struct WatchTests {
    @Test func whatMatchesIsToldAsItComesAndNothingElse() async throws {
        let bench = try await Bench()
        let ferry = Watcher(bench.desk, Self.word("ferry"))
        let storm = Watcher(bench.desk, .and([Self.word("storm"), .not(Self.word("ferry"))]))
        #expect(await ferry.next()?.path == nil)
        #expect(await storm.next()?.path == nil)
        for (name, text) in [("a", "The Ferry sails."), ("b", "A storm."), ("c", "No ferry in a storm."), ("d", "x")] {
            try bench.write(name, text)
            try await bench.tell(name)
        }
        #expect(await ferry.next()?.passage == "The [Ferry] sails.")
        #expect(await ferry.next()?.path == "c")
        #expect(await storm.next()?.path == "b")
        try bench.write("e", "Another storm, another ferry.")
        try await bench.tell("e")
        #expect(await ferry.next()?.path == "e")
        try bench.write("f", "The last storm.")
        try await bench.tell("f")
        #expect(await storm.next()?.path == "f")
    }

    @Test func afterAnyClockThatWasToldTheRestFollowsWithoutGapOrRepeat() async throws {
        let bench = try await Bench()
        let first = Watcher(bench.desk, Self.word("ferry"))
        let start = try #require(await first.next()).clock
        try bench.write("a", "MANY\nferry 1\nferry 2\nbridge\nferry 3\nferry 4\n")
        try bench.write("b", "A ferry.")
        try await bench.tell("a", "b")
        var told: [Told] = []
        for _ in 0..<5 { told.append(try #require(await first.next())) }
        #expect(told.map(\.clock) == told.map(\.clock).sorted())
        let clocks = [start] + told.map(\.clock)
        #expect(Set(clocks).count == 6)
        for (count, clock) in clocks.enumerated() {
            let again = Watcher(bench.desk, Self.word("ferry"), after: clock)
            #expect(try #require(await again.next()).clock == clock)
            for expected in told[count...] { #expect(await again.next() == expected) }
            // The end of the past, where there was one.
            if clock < (try await bench.desk.freshness().tally.clock) { #expect(await again.next()?.path == nil) }
            try bench.write("c\(count)", "One more ferry \(count).")
            try await bench.tell("c\(count)")
            #expect(await again.next()?.path == "c\(count)")
            again.end()
            try bench.remove("c\(count)")
            try await bench.tell("c\(count)")
        }
    }

    @Test func aNewRevisionIsToldAndAnUnchangedFileIsNot() async throws {
        let bench = try await Bench()
        let watcher = Watcher(bench.desk, Self.word("ferry"))
        _ = await watcher.next()
        try bench.write("a", "A bridge.")
        try await bench.tell("a")
        try bench.write("a", "A ferry.")
        try await bench.tell("a")
        #expect(await watcher.next()?.passage == "A [ferry].")
        try await bench.tell("a")
        try bench.write("a", "A better ferry.")
        try await bench.tell("a")
        #expect(await watcher.next()?.passage == "A better [ferry].")
    }

    @Test func whoTakesNothingForLongIsToldTheRestLater() async throws {
        let bench = try await Bench()
        let gate = Gate()
        let watcher = Watcher(bench.desk, Self.word("ferry"), gate: gate)
        let fast = Watcher(bench.desk, Self.word("ferry"))
        _ = await fast.next()
        gate.open(1)
        _ = await watcher.next()
        let count = StandingWatches.queueLimit + 300
        try bench.write("a", "MANY\n" + (1...count).map { "ferry \($0)\n" }.joined())
        try await bench.tell("a")
        for number in 1...count { #expect(await fast.next()?.passage == "[ferry] \(number)") }
        gate.open(.max)
        for number in 1...count { #expect(await watcher.next()?.passage == "[ferry] \(number)") }
        try bench.write("b", "One more ferry.")
        try await bench.tell("b")
        #expect(await watcher.next()?.path == "b")
    }

    @Test func aClockThatIsStillToComeIsTakenForNow() async throws {
        let bench = try await Bench()
        let now = try await bench.desk.freshness().tally.clock
        let watcher = Watcher(bench.desk, .all, after: now + 1_000_000)
        #expect(await watcher.next()?.clock == now)
        try bench.write("a", "A ferry.")
        try await bench.tell("a")
        #expect(await watcher.next()?.path == "a")
    }

    @Test func anActorIsToldOfByAnotherNameOnceSomebodyHasMergedTheTwo() async throws {
        let bench = try await Bench()
        try bench.write("a", "WHO: Mara Aurel")
        try bench.write("b", "WHO: Wolf Stern")
        try await bench.tell("a", "b")
        let term = ActorTerm(.actor, "Mara Aurel")
        let watcher = Watcher(bench.desk, .actor(term))
        _ = await watcher.next()
        try bench.write("c", "WHO: Mara Aurel")
        try await bench.tell("c")
        #expect(await watcher.next()?.path == "c")
        try await bench.desk.archive.mergeActors(["Mara Aurel", "Wolf Stern"])
        try bench.write("d", "WHO: Wolf Stern")
        try await bench.tell("d")
        #expect(await watcher.next()?.path == "d")
    }

    private static func word(_ text: String) -> Query { .word(Term(text)) }
}

/// What a watch told.
private struct Told: Equatable {
    var path: String?
    /// With brackets around what is highlighted.
    var passage: String?
    var clock: Int

    init(_ found: FoundArticle?, _ freshness: Freshness) {
        path = found?.article.path
        clock = freshness.tally.clock
        passage = found.map { found in
            var bytes = Array(found.passage.text.utf8)
            for range in found.passage.highlights.reversed() {
                bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
                bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}

/// Lets so many through, and more when it is opened further.
private final class Gate: Sendable {
    private let stream: AsyncStream<Int>
    private let continuation: AsyncStream<Int>.Continuation
    private let left = Mutex(0)

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func open(_ count: Int) { continuation.yield(count) }

    /// One task at a time.
    func pass() async {
        while left.withLock({ $0 }) == 0 {
            for await count in stream {
                left.withLock { $0 = count }
                break
            }
        }
        left.withLock { $0 -= 1 }
    }
}

/// A watch whose news are taken one by one.
private final class Watcher: Sendable {
    private let task: Task<Void, Never>
    private let stream: AsyncStream<Told>

    init(_ desk: Desk, _ query: Query, after clock: Int? = nil, gate: Gate? = nil) {
        let (stream, continuation) = AsyncStream.makeStream(of: Told.self)
        self.stream = stream
        task = Task {
            try? await desk.watch(query, after: clock, context: 100) { found, _, freshness in
                await gate?.pass()
                continuation.yield(Told(found, freshness))
            }
            continuation.finish()
        }
    }

    deinit { task.cancel() }

    func end() { task.cancel() }

    func next() async -> Told? {
        for await told in stream { return told }
        return nil
    }
}
