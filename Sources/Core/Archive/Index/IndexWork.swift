internal import Dispatch
internal import GRDB
internal import Synchronization
import ReadoutSearch

/// Carries the index's jobs out, one at a time, beside the commits.
struct IndexWork: Sendable {
    let pool: DatabasePool
    let keeper: IndexKeeper
    let report: @Sendable (String) -> Void
    private let turnstile = Turnstile()

    init(pool: DatabasePool, keeper: IndexKeeper, report: @escaping @Sendable (String) -> Void) {
        self.pool = pool
        self.keeper = keeper
        self.report = report
    }

    /// Does what there is to do whenever there is something, until the task is cancelled or the archive closed. What
    /// fails is tried again after a pause.
    func run() async {
        var pause = 1
        for await _ in keeper.wakes {
            while !Task.isCancelled, keeper.job != nil {
                do {
                    try await turnstile.alone { if let job = keeper.job { try await perform(job) } }
                    pause = 1
                } catch is CancellationError {
                    break
                } catch is IndexKeeper.Abandoned {
                    continue
                } catch {
                    report("the search index cannot be made: \(error)")
                    try? await Task.sleep(for: .seconds(pause))
                    pause = min(pause * 2, 60)
                }
            }
        }
    }

    /// Makes the index anew, and returns when it is.
    func rebuild() async throws {
        try await turnstile.alone { try await rebuild(with: choice()) }
    }

    private func perform(_ job: IndexKeeper.Job) async throws {
        switch job {
        case .rebuild:
            try await rebuild(with: choice())
            report("the search index was made anew")
        case .catchUp:
            while try await turn({ try keeper.catchUp($0) }) { try Task.checkCancellation() }
        case .chooseWords:
            let words = try await choice()
            if words.isWorthRebuilding(from: keeper.state.withLock { $0.words }) {
                try await rebuild(with: words)
            } else {
                try await turn { db in
                    var kept = keeper.state.withLock { $0.words }
                    kept.articles = words.articles
                    try kept.note(db)
                    keeper.state.withLock { [kept] in $0.words = kept }
                }
            }
        }
    }

    private func choice() async throws -> CommonWordChoice {
        try await pool.read { try CommonWordChoice(choosingFrom: ArchiveView(db: $0)) }
    }

    private func rebuild(with words: CommonWordChoice) async throws {
        try await turn { _ in try keeper.beginRebuild(words) }
        var last: Int? = 0
        while let after = last {
            try Task.checkCancellation()
            last = try await turn { try keeper.fill(after: after, $0) }
        }
        // Most of it outside of a turn, so that commits go on.
        try await Threads.run { try keeper.flushNext() }
        try await turn { try keeper.endRebuild(words, $0) }
    }

    private func turn<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
        try await pool.writeWithoutTransaction(body)
    }
}

/// Lets one at a time through.
private actor Turnstile {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func alone<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
        if isTaken { await withCheckedContinuation { waiting.append($0) } }
        isTaken = true
        defer {
            if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
        }
        return try await body()
    }
}

/// Threads for what blocks or computes for long, so that tasks go on.
enum Threads {
    private static let queue = DispatchQueue(label: "archive", qos: .userInitiated, attributes: .concurrent)

    static func run<Value: Sendable>(_ body: @Sendable @escaping () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
