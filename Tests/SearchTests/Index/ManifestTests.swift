import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("The manifest of an index")
struct ManifestTests {
    static func sample(seed: UInt64 = 1, documents: Int = 300) -> Manifest {
        var random = SeededGenerator(seed: seed)
        var manifest = Manifest(identity: "archive of Velmora ✓", position: 1 << 40, commonWords: ["the", "été", "of"])
        for number in 1...4 {
            var deleted = Tombstones()
            for _ in 0..<number * 10 - 10 {
                deleted.insert(Int.random(in: 0..<documents, using: &random), size: documents)
            }
            manifest.segments.append(
                Manifest.Entry(number: number, bytes: documents * 100, documents: documents, deleted: deleted))
        }
        manifest.nextNumber = 5
        return manifest
    }

    @Test("It is read as it was written", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        let manifest = Self.sample(seed: seed, documents: Int(seed) * 50 + 1)
        #expect(try Manifest(manifest.encoded()) == manifest)
    }

    @Test("Any bit changed, and any byte missing or added, shows")
    func damage() throws {
        let bytes = Self.sample().encoded()
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                #expect(throws: SearchIndex.Failure.self, "bit \(bit) of byte \(index)") { try Manifest(damaged) }
            }
            #expect(throws: SearchIndex.Failure.self, "cut after \(index)") { try Manifest(Array(bytes[..<index])) }
        }
        #expect(throws: SearchIndex.Failure.self) { try Manifest(bytes + [0]) }
    }

    @Test("One of another format, or of segments of another version, is refused in those words")
    func versions() throws {
        func refusal(_ bytes: [UInt8]) -> String {
            do { return "position \(try Manifest(bytes).position)" } catch { return "\(error)" }
        }
        var bytes = Self.sample().encoded()
        #expect(refusal(bytes) == "position \(1 << 40)")
        #expect(refusal(Self.sample().encoded(version: 99)) == "manifest is of another version, 99")
        bytes[7] = 9
        #expect(refusal(bytes) == "manifest is of another format, 9")
        #expect(refusal([]) == "manifest is damaged")
    }

    @Test("Of deleted documents it takes about a byte each")
    func size() {
        var deleted = Tombstones()
        for document in stride(from: 0, to: 1_000_000, by: 10) { deleted.insert(document, size: 1_000_000) }
        var manifest = Manifest(identity: "a", commonWords: [])
        manifest.segments = [Manifest.Entry(number: 1, bytes: 1 << 30, documents: 1_000_000, deleted: deleted)]
        #expect(manifest.encoded().count < 100_100)
    }
}
