import Glibc
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("A damaged segment")
struct SegmentDamageTests {
    private static let segments = [150, 20, 1].enumerated().map {
        SegmentProbe.segment(seed: UInt64($0.offset), articles: $0.element)
    }

    @Test("One that is whole answers everything")
    func whole() {
        for bytes in Self.segments {
            #expect(SegmentProbe.mended(bytes) == bytes)
            #expect(SegmentProbe.probe(SegmentBytes(bytes)) > SegmentProbe.queries.count)
        }
    }

    @Test(
        "Whatever of its bytes are others, every question ends in an answer or a failure",
        arguments: SearchOracleTests.seeds)
    func damaged(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let rounds = SearchOracleTests.seeds.count > 3 ? 200 : 25
        for round in 0..<rounds {
            var bytes = Self.segments[round % Self.segments.count]
            damage(&bytes, &random)
            // Unmended damage of the contents is refused at once.
            if Int.random(in: 0..<8, using: &random) != 0 { bytes = SegmentProbe.mended(bytes) }
            let from = Int.random(in: 0..<SegmentProbe.queries.count - 12, using: &random)
            SegmentProbe.probe(SegmentBytes(bytes), only: from..<from + 12)
        }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        // Most of a segment is lists; what stands at its end is as interesting.
        let contents = bytes.count - SegmentFormat.contentsSize
        func place() -> Int {
            Bool.random(using: &random)
                ? Int.random(in: 0..<bytes.count, using: &random)
                : contents - 1 - Int.random(in: 0..<contents, using: &random)
                    / (1 + Int.random(in: 0..<9, using: &random))
        }
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            for _ in 0..<Int.random(in: 1..<20, using: &random) {
                bytes[place()] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
        case 1:
            for _ in 0..<Int.random(in: 1..<400, using: &random) {
                bytes[place()] = UInt8.random(in: 0...255, using: &random)
            }
        case 2:
            let start = place()
            let value: UInt8 = Bool.random(using: &random) ? 0 : 0xFF
            for at in start..<min(bytes.count, start + Int.random(in: 1..<200, using: &random)) { bytes[at] = value }
        case 3:
            let start = Int.random(in: 0..<contents, using: &random)
            bytes.removeSubrange(start..<min(contents, start + Int.random(in: 1..<300, using: &random)))
        case 4:
            let count = Int.random(in: 1...min(200, contents / 2), using: &random)
            let one = Int.random(in: 0...contents - count, using: &random)
            let other = Int.random(in: 0...contents - count, using: &random)
            let moved = Array(bytes[one..<one + count])
            bytes.replaceSubrange(one..<one + count, with: Array(bytes[other..<other + count]))
            bytes.replaceSubrange(other..<other + count, with: moved)
        default:
            let from = Self.segments[Int.random(in: 0..<Self.segments.count, using: &random)]
            let count = min(bytes.count, from.count) / 2
            bytes.replaceSubrange(0..<count, with: from[..<count])
        }
    }

    @Test("A file that is cut short anywhere is refused")
    func cut() throws {
        let folder = try IndexTestFolder()
        let path = folder.path + "/segment"
        for bytes in Self.segments {
            for left in [0, 1, 127, 128, 129, bytes.count / 2, bytes.count - 128, bytes.count - 1]
            where left < bytes.count {
                IndexTestFolder.write(Array(bytes[..<left]), to: path)
                #expect(throws: SearchIndex.Failure.self, "\(left) of \(bytes.count) bytes") {
                    _ = try Segment(SegmentBytes(path: path))
                }
            }
        }
    }
}
