import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("What of a segment is deleted")
struct TombstonesTests {
    @Test("It holds what a set would hold", arguments: [1, 63, 64, 65, 1_000])
    func likeASet(size: Int) {
        var random = SeededGenerator(seed: UInt64(size))
        var (set, tombstones) = (Set<Int>(), Tombstones())
        for _ in 0..<size {
            let document = Int.random(in: 0..<size, using: &random)
            let isNew = tombstones.insert(document, size: size)
            #expect(isNew == set.insert(document).inserted)
        }
        #expect(tombstones.count == set.count)
        #expect((0..<size + 70).filter(tombstones.contains) == set.sorted())
        var listed: [Int] = []
        tombstones.forEach { listed.append($0) }
        #expect(listed == set.sorted())

        let earlier = tombstones
        for document in 0..<size where !set.contains(document) && document % 3 == 0 {
            tombstones.insert(document, size: size)
        }
        listed = []
        tombstones.forEach(notIn: earlier) { listed.append($0) }
        #expect(listed == (0..<size).filter { !set.contains($0) && $0 % 3 == 0 })
    }

    @Test("All of a segment is all of its documents and no more", arguments: [0, 1, 63, 64, 65, 128])
    func all(size: Int) {
        let tombstones = Tombstones(all: size)
        #expect(tombstones.count == size)
        #expect((0..<200).filter(tombstones.contains) == Array(0..<size))
    }

    @Test("A document that the segment does not have cannot be deleted")
    func outside() {
        var tombstones = Tombstones()
        let isNew = tombstones.insert(64, size: 64)
        #expect(!isNew)
        #expect(tombstones.count == 0)
    }
}
