import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("When segments are merged")
struct MergePolicyTests {
    private static func size(_ bytes: Int, _ documents: Int = 100, deleted: Int = 0) -> MergePolicy.Size {
        MergePolicy.Size(bytes: bytes, documents: documents, deleted: deleted)
    }

    /// Merges until nothing is to be merged any more; the bytes written.
    private static func settle(
        _ sizes: inout [MergePolicy.Size], _ choose: ([MergePolicy.Size]) -> [Int]
    ) -> Int {
        var written = 0
        while true {
            let chosen = choose(sizes)
            if chosen.isEmpty { return written }
            let merged = size(
                chosen.reduce(0) { $0 + sizes[$1].liveBytes },
                chosen.reduce(0) { $0 + sizes[$1].documents - sizes[$1].deleted })
            written += merged.bytes
            sizes = sizes.indices.filter { !chosen.contains($0) }.map { sizes[$0] } + [merged]
        }
    }

    @Test("One article after the other: few segments in memory, and each byte written a few times")
    func memory() {
        let policy = MergePolicy()
        var random = SeededGenerator(seed: 4)
        var (sizes, most, total, added, written) = ([MergePolicy.Size](), 0, 0, 0, 0)
        for _ in 0..<20_000 {
            let article = Int.random(in: 2_000...40_000, using: &random)
            sizes.append(Self.size(article, 1))
            added += article
            written += Self.settle(&sizes, policy.memoryMerge)
            most = max(most, sizes.count)
            total += sizes.count
            if sizes.reduce(0, { $0 + $1.bytes }) > policy.memoryLimit { sizes = [] }
        }
        #expect(most <= 24)
        #expect(total / 20_000 <= 14)
        #expect(written < 5 * added)
    }

    @Test("File after file: few of them, none above the largest, and each byte written a few times")
    func files() {
        let policy = MergePolicy()
        var random = SeededGenerator(seed: 5)
        var (sizes, most, added, written) = ([MergePolicy.Size](), 0, 0, 0)
        for _ in 0..<4_000 {
            let file = Int.random(in: 100_000...9_000_000, using: &random)
            sizes.append(Self.size(file, file / 5_000))
            added += file
            written += Self.settle(&sizes, policy.fileMerge)
            most = max(most, sizes.count)
            #expect(sizes.allSatisfy { $0.bytes <= policy.largest })
        }
        #expect(most <= 35)
        #expect(written < 5 * added)
    }

    @Test("A segment has no more documents than it may have, however small they are")
    func documents() {
        let policy = MergePolicy()
        var sizes = (0..<40).map { _ in Self.size(1 << 20, 3_000_000) }
        _ = Self.settle(&sizes, policy.fileMerge)
        #expect(sizes.allSatisfy { $0.documents <= policy.mostDocuments })
        #expect(sizes.count < 24)
    }

    @Test("A file of which much is deleted is written anew, and only that")
    func rewriting() {
        let policy = MergePolicy()
        #expect(policy.fileMerge([Self.size(1 << 30), Self.size(1 << 30, deleted: 31), Self.size(1)]) == [1])
        #expect(policy.fileMerge([Self.size(1 << 30), Self.size(1 << 30, deleted: 30), Self.size(1)]) == [])
        #expect(policy.memoryMerge([Self.size(1 << 20, deleted: 90)]) == [])
    }

    @Test("Small segments go to disk in one file, large ones in one each")
    func groups() {
        let sizes = [10, 9 << 20, 20, 8 << 20, 30].map { Self.size($0) }
        #expect(MergePolicy().files(sizes) == [[0, 2, 4], [1], [3]])
        #expect(MergePolicy().files([]) == [])
    }
}
