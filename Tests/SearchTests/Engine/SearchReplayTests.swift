import Synchronization
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("An index that was cut off and is brought up to date")
struct SearchReplayTests {
    /// What the archive has committed: it comes before the index hears of it.
    private struct Journal {
        var changes: [[IndexChange]] = []
        var oracle = SearchOracle()
        var cuts = 0
        var compared = 0
    }

    @Test(
        "It answers as one that never was, whatever the step before which it ended", arguments: SearchOracleTests.seeds)
    func replayed(seed: UInt64) throws {
        let (folder, left) = (try IndexTestFolder(), try IndexTestFolder())
        let journal = Mutex(Journal())
        let cuts = PowerCuts(in: folder.path, seed: seed) { step, files in
            let known: Journal? = journal.withLock { journal in
                journal.cuts += 1
                // Some of them: opening an index at each takes long.
                guard journal.cuts % 9 == 1 else { return nil }
                journal.compared += 1
                return journal
            }
            guard let known else { return }
            left.clear()
            for (name, bytes) in files { IndexTestFolder.write(bytes, to: "\(left.path)/\(name)") }
            do {
                let index = try SearchIndex(IndexFolder(path: left.path), identity: "velmora", policy: .idle)
                for position in index.durablePosition..<known.changes.count {
                    index.apply(known.changes[position], position: position + 1)
                }
                try compare(
                    index.snapshot, known.oracle, seed: seed &+ UInt64(known.cuts), "seed \(seed), before \(step)")
                index.close(flushing: false)
            } catch { Issue.record("seed \(seed), before \(step): \(error)") }
        }
        var world = SearchWorld(seed: seed)
        var index = try SearchIndex(cuts.folder, identity: "velmora", policy: .small)
        for _ in 0..<60 {
            let changes = world.changes(ids: 70, count: 1 + world.number(below: 6))
            let position = journal.withLock { journal in
                journal.changes.append(changes)
                journal.oracle.apply(changes)
                return journal.changes.count
            }
            index.apply(changes, position: position)
            switch world.number(below: 15) {
            case 0: try index.flush()
            case 1:
                index.close(flushing: world.chance(2))
                index = try SearchIndex(cuts.folder, identity: "velmora", policy: .small)
                for missed in index.durablePosition..<position {
                    index.apply(journal.withLock { $0.changes[missed] }, position: missed + 1)
                }
            default: break
            }
        }
        index.close(flushing: true)
        let (oracle, compared) = journal.withLock { ($0.oracle, $0.compared) }
        #expect(compared > 3)
        try compare(index.snapshot, oracle, seed: seed, "seed \(seed), in the end")
    }

    private func compare(
        _ snapshot: IndexSnapshot, _ oracle: SearchOracle, seed: UInt64, _ name: String
    ) throws {
        #expect(snapshot.count == oracle.articles.count, "\(name)")
        var world = SearchWorld(seed: seed)
        let queries = (0..<12).map { _ in world.query() }
        for (query, expected) in zip(queries, oracle.matches(queries, languages: snapshot.languages)) {
            let found = try snapshot.search(SearchRequest(query: query, limit: 1000))
            #expect(Set(found.hits.map(\.article)) == expected, "\(name): \(query)")
            #expect(found.total == expected.count, "\(name): \(query)")
        }
    }
}
