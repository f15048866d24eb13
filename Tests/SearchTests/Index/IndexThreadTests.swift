import Synchronization
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("An index used by several threads")
struct IndexThreadTests {
    @Test("Every snapshot is of one moment, and never an earlier one than the last", arguments: 0..<3 as Range<UInt64>)
    func snapshots(seed: UInt64) throws {
        let folder = try IndexTestFolder()
        let index = try SearchIndex(IndexFolder(path: folder.path), identity: "velmora", policy: .small)
        index.apply([], position: 0)
        let isDone = Atomic(false)
        let positions = 400
        let readers = (0..<2).map { _ in ThreadSignal() }
        for ended in readers {
            let started = BackgroundThread.start {
                var last = 0
                while !isDone.load(ordering: .acquiring) {
                    let snapshot = index.snapshot
                    guard let marks = snapshot.marks else {
                        Issue.record("seed \(seed): an article is there twice")
                        break
                    }
                    // All articles of a pair have its newest position, and the newest of all is that of the snapshot.
                    for (article, mark) in marks where marks[article ^ 1] != mark {
                        Issue.record(
                            "seed \(seed): \(article) of \(mark), \(article ^ 1) of \(marks[article ^ 1] ?? 0)")
                    }
                    let newest = marks.values.max() ?? 0
                    #expect(newest >= last, "seed \(seed)")
                    last = newest
                }
                ended.send()
            }
            #expect(started)
        }
        let flusher = ThreadSignal()
        let started = BackgroundThread.start {
            while !isDone.load(ordering: .acquiring) { try? index.flush() }
            flusher.send()
        }
        #expect(started)
        var random = SeededGenerator(seed: seed)
        var expected: [Int: Int] = [:]
        for position in 1...positions {
            var changes: [IndexChange] = []
            for pair in Set((0..<3).map { _ in Int.random(in: 1...40, using: &random) }) {
                for article in [2 * pair, 2 * pair + 1] {
                    changes.append(.put(IndexModel.article(article, mark: position)))
                    expected[article] = position
                }
            }
            index.apply(changes, position: position)
        }
        isDone.store(true, ordering: .releasing)
        for ended in readers { ended.wait() }
        flusher.wait()
        index.close(flushing: true)
        #expect(index.snapshot.marks == expected)
        #expect(index.durablePosition == positions)
        #expect(index.failure == nil)
    }

    @Test("What is deleted while files are merged is deleted afterwards, and a flush need not wait for the merge")
    func deletionsDuringMerge() throws {
        let folder = try IndexTestFolder()
        // The merged file is begun only when the test says so.
        let (begun, goOn) = (ThreadSignal(), ThreadSignal())
        let held = Mutex("")
        var slow = IndexFolder(path: folder.path)
        slow.before = { step in
            if case .sync(let name) = step, held.withLock({ $0 == name }) {
                begun.send()
                goOn.wait()
            }
            return 0
        }
        var policy = MergePolicy.small
        policy.fanOut = 4
        let index = try SearchIndex(slow, identity: "velmora", policy: policy)
        var expected: [Int: Int] = [:]
        for file in 1...4 {
            for id in file * 5..<file * 5 + 5 {
                index.apply([.put(IndexModel.article(id, mark: id))], position: id)
                expected[id] = id
            }
            if file == 4 {
                // Four files: the fourth flush makes a merge due, which takes the next number after its own.
                let next = index.state.withLock { $0.nextNumber }
                held.withLock { $0 = "segment-\(next + 1).new" }
            }
            try index.flush()
        }
        begun.wait()
        #expect(index.snapshot.parts.count == 4)
        index.apply([.remove(7), .put(IndexModel.article(13, mark: 99))], position: 30)
        index.apply((20..<25).map { .remove($0) }, position: 31)
        for id in [7, 20, 21, 22, 23, 24] { expected[id] = nil }
        expected[13] = 99
        #expect(index.snapshot.marks == expected)
        goOn.send()
        try index.flush()
        index.close(flushing: true)
        #expect(index.snapshot.marks == expected)
        #expect(index.snapshot.parts.count < 4)
        let again = try SearchIndex(IndexFolder(path: folder.path), identity: "velmora", policy: policy)
        #expect(again.snapshot.marks == expected)
        again.close(flushing: false)
    }
}
