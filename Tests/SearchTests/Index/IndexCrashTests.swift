import Synchronization
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("An index whose power fails")
struct IndexCrashTests {
    /// What an index that is opened after a cut must be.
    private struct Promised {
        var model = IndexModel()
        /// The position up to which a flush has returned.
        var flushed = 0
        var cuts = 0
    }

    @Test(
        "At whatever step, it opens as it was at one position, no earlier than the last flush",
        arguments: 0..<6 as Range<UInt64>)
    func anyStep(seed: UInt64) throws {
        let (folder, left) = (try IndexTestFolder(), try IndexTestFolder())
        let promised = Mutex(Promised())
        let cuts = PowerCuts(in: folder.path, seed: seed) { step, files in
            promised.withLock { promised in
                promised.cuts += 1
                left.clear()
                for (name, bytes) in files { IndexTestFolder.write(bytes, to: "\(left.path)/\(name)") }
                do {
                    let index = try SearchIndex(IndexFolder(path: left.path), identity: "velmora", policy: .idle)
                    let position = index.durablePosition
                    #expect(position >= promised.flushed, "seed \(seed), before \(step)")
                    #expect(
                        index.snapshot.marks == promised.model.history[position],
                        "seed \(seed), before \(step): opened at \(position) of \(promised.model.position)")
                    #expect(index.check() == [], "seed \(seed), before \(step)")
                    index.close(flushing: false)
                    #expect(left.names.allSatisfy { !$0.hasSuffix(".new") }, "seed \(seed), before \(step)")
                } catch { Issue.record("seed \(seed), before \(step): \(error)") }
            }
        }
        var random = SeededGenerator(seed: seed)
        var index = try SearchIndex(cuts.folder, identity: "velmora", policy: .small)
        for _ in 0..<150 {
            let (changes, position) = promised.withLock {
                ($0.model.nextChanges(ids: 60, using: &random), $0.model.position)
            }
            index.apply(changes, position: position)
            switch Int.random(in: 0..<20, using: &random) {
            case 0:
                try index.flush()
                promised.withLock { $0.flushed = position }
            case 1:
                index.close(flushing: true)
                promised.withLock { $0.flushed = position }
                index = try SearchIndex(cuts.folder, identity: "velmora", policy: .small)
            default: break
            }
        }
        index.close(flushing: true)
        #expect(promised.withLock { $0.cuts } > 100)
    }

    @Test("While it is emptied, it is the old one or the empty one")
    func emptying() throws {
        let (folder, left) = (try IndexTestFolder(), try IndexTestFolder())
        let counts = Mutex<[Int]>([])
        let isEmptied = Mutex(false)
        let cuts = PowerCuts(in: folder.path, seed: 1) { step, files in
            guard isEmptied.withLock({ $0 }) else { return }
            left.clear()
            for (name, bytes) in files { IndexTestFolder.write(bytes, to: "\(left.path)/\(name)") }
            do {
                let index = try SearchIndex(IndexFolder(path: left.path), identity: "velmora", policy: .idle)
                counts.withLock { $0.append(index.snapshot.count) }
                index.close(flushing: false)
            } catch { Issue.record("before \(step): \(error)") }
        }
        let old = try SearchIndex(cuts.folder, identity: "velmora", policy: .small)
        for id in 1...9 { old.apply([.put(IndexModel.article(id, mark: id))], position: id) }
        old.close(flushing: true)
        isEmptied.withLock { $0 = true }
        try SearchIndex(emptying: cuts.folder, identity: "velmora", commonWords: []).close(flushing: true)
        let found = counts.withLock { $0 }
        #expect(Set(found) == [0, 9])
        #expect(found == found.sorted(by: >))
    }
}

extension MergePolicy {
    /// Does nothing in the background.
    static let idle: MergePolicy = {
        var policy = MergePolicy()
        policy.fanOut = 1_000
        policy.mostDeleted = 1
        return policy
    }()
}
