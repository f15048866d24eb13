import Glibc
import Synchronization
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("An index whose disk is full or fails")
struct IndexDiskTests {
    @Test("All is found while nothing can be written, and is on disk once it can", arguments: [ENOSPC, EIO])
    func fullDisk(code: Int32) throws {
        let folder = try IndexTestFolder()
        let isFull = Mutex(false)
        let refused = Mutex(0)
        var full = IndexFolder(path: folder.path)
        full.before = { step in
            guard isFull.withLock({ $0 }) else { return 0 }
            guard case .write = step else { return 0 }
            refused.withLock { $0 += 1 }
            return code
        }
        var random = SeededGenerator(seed: 3)
        var model = IndexModel()
        let index = try SearchIndex(full, identity: "velmora", policy: .small)
        for position in 1...300 {
            if position == 50 { isFull.withLock { $0 = true } }
            index.apply(model.nextChanges(ids: 200, using: &random), position: position)
            #expect(index.snapshot.marks == model.marks, "position \(position)")
            if position == 100 || position == 200 {
                #expect(throws: SearchIndex.Failure.self) { try index.flush() }
                #expect(index.durablePosition < 50)
                #expect(index.failure?.contains(String(cString: strerror(code))) == true)
            }
        }
        #expect(throws: SearchIndex.Failure.self) { try index.flush() }
        // Segments in memory are merged all the same, and writing is not tried with each article.
        index.waitForEnd()
        #expect(index.snapshot.parts.count < 30)
        #expect(refused.withLock { $0 } < 60)

        isFull.withLock { $0 = false }
        try index.flush()
        #expect(index.failure == nil)
        #expect(index.durablePosition == 300)
        index.close(flushing: false)
        let again = try SearchIndex(IndexFolder(path: folder.path), identity: "velmora", policy: .small)
        #expect(again.snapshot.marks == model.marks)
        again.close(flushing: true)
    }

    @Test("Steps that fail at random cost nothing but time", arguments: 0..<8 as Range<UInt64>)
    func randomFailures(seed: UInt64) throws {
        let folder = try IndexTestFolder()
        let failing = Mutex((random: SeededGenerator(seed: seed), isOn: true))
        var flaky = IndexFolder(path: folder.path)
        flaky.before = { _ in
            failing.withLock { $0.isOn && Int.random(in: 0..<12, using: &$0.random) == 0 ? EIO : 0 }
        }
        var random = SeededGenerator(seed: seed)
        var model = IndexModel()
        failing.withLock { $0.isOn = false }
        let index = try SearchIndex(flaky, identity: "velmora", policy: .small)
        failing.withLock { $0.isOn = true }
        var flushed = 0
        for position in 1...250 {
            index.apply(model.nextChanges(ids: 100, using: &random), position: position)
            if position % 10 == 0 {
                do {
                    try index.flush()
                    flushed = position
                } catch { #expect(index.failure != nil || index.durablePosition == position) }
                #expect(index.durablePosition >= flushed)
            }
            #expect(index.snapshot.marks == model.marks, "seed \(seed), position \(position)")
        }
        index.close(flushing: false)
        failing.withLock { $0.isOn = false }
        let again = try SearchIndex(IndexFolder(path: folder.path), identity: "velmora", policy: .small)
        // A manifest whose folder could not be synced may still be there after a restart.
        #expect(again.durablePosition >= index.durablePosition)
        #expect(again.snapshot.marks == model.history[again.durablePosition], "seed \(seed)")
        again.close(flushing: true)
        #expect(flushed > 0)
    }

    @Test("A file that could not be written to its end is gone")
    func nothingLeft() throws {
        let folder = try IndexTestFolder()
        for failing in ["create", "write", "sync", "rename"] {
            var refusing = IndexFolder(path: folder.path)
            refusing.before = { "\($0)".hasPrefix(failing) ? ENOSPC : 0 }
            #expect(throws: SearchIndex.Failure.self, "\(failing)") { try refusing.write([1, 2], to: "manifest") }
            #expect(folder.names == [], "\(failing)")
        }
    }
}
