import CZlib
import Testing

@testable import ReadoutArticles

@Suite("A gzip file")
struct GzipTests {
    /// `bytes` as one gzip member.
    static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                CInt(MemoryLayout<z_stream>.size)) == Z_OK
        else { return [] }
        defer { deflateEnd(&stream) }
        var bytes = bytes
        let room = Int(deflateBound(&stream, UInt(bytes.count))) + 64
        return [UInt8](unsafeUninitializedCapacity: room) { out, count in
            bytes.withUnsafeMutableBufferPointer { bytes in
                stream.next_in = bytes.baseAddress
                stream.avail_in = UInt32(bytes.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(room)
                _ = deflate(&stream, Z_FINISH)
                count = room - Int(stream.avail_out)
            }
        }
    }

    static let text = Samples.plain.bytes
    static let long = Array(String(repeating: "They met in Malsk, and they parted in Malsk. ", count: 20_000).utf8)

    @Test("is read as what is in it")
    func reads() throws {
        let plain = try Samples.article(Self.text)
        for bytes in [
            Self.packed(Self.text),
            Self.packed(Self.packed(Self.text)),
            Self.packed(Self.text) + [0, 0, 0, 0, 0],
            Self.packed(Array(Self.text[..<50])) + Self.packed(Array(Self.text[50...])),
            Self.packed(Array(Self.text[..<50])) + Self.packed([]) + [0, 0] + Self.packed(Array(Self.text[50...])),
        ] {
            #expect(try Samples.article(bytes, name: "a.txt.gz") == plain)
            #expect(try Samples.article(bytes, name: "a") == plain)
        }
        #expect(try Samples.article(Self.packed(Self.long)).text.utf8.count == Self.long.count - 1)
    }

    @Test("leaves its ending out of the name that is the hint")
    func name() throws {
        let note = Self.packed(Array("Some *words*.\n\nAnd more of them, in *Malsk*.".utf8))
        #expect(try Samples.article(note, name: "note.md.gz").format == .markdown)
        #expect(try Samples.article(note, name: "note.gz").format == .text)
    }

    @Test("is refused with its reason where it is broken")
    func broken() {
        let whole = Self.packed(Self.long)
        var flipped = whole
        flipped[whole.count - 6] ^= 1
        var damaged = whole
        for i in 100..<200 { damaged[i] = 0xFF }
        let cases: [(String, [UInt8], String)] = [
            ("cut off", Array(whole[..<(whole.count - 9)]), "cut off after 879 KiB of text"),
            ("cut off early", Array(whole[..<15]), "cut off after 0 bytes of text"),
            ("a flipped checksum", flipped, "checksum does not fit"),
            ("damaged inside", damaged, "damaged"),
            ("followed by text", Self.packed(Self.text) + Array("They met.".utf8), "is not gzip"),
            ("followed by half a head", Self.packed(Self.text) + [0x1F, 0x8B], "cut off"),
            ("packed thrice", Self.packed(Self.packed(Self.packed(Self.text))), "a gzip file within gzip files"),
            ("of nothing", Self.packed([]), "empty"),
            ("of an image", Self.packed([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]), "a PNG image"),
            (
                "of a tar archive",
                Self.packed(Array("a.txt".utf8) + Array(repeating: 0, count: 252) + Array("ustar\u{0}00".utf8)),
                "a tar archive, no article; unpack it"
            ),
        ]
        for (name, bytes, words) in cases {
            let error = #expect(throws: ReadingError.self, "\(name)") { try Samples.read(bytes) }
            #expect(error?.reason.contains(words) == true, "\(name): \(error?.reason ?? "no error")")
        }
    }

    @Test("that unpacks to far more than it is, is stopped at the limit of a plain file")
    func bomb() {
        let bomb = Self.packed(Array(repeating: 0x61, count: 8 << 20))
        let options = ReadingOptions(today: Samples.today, byteLimit: 1 << 20)
        let error = #expect(throws: ReadingError.self) {
            try FileReader.read(bomb, name: "a.gz", options: options)
        }
        #expect(error?.reason.contains("no more than 1 MiB is read") == true, "\(error?.reason ?? "")")
    }

    @Test("that unpacks to far more than it is, is stopped in a container too")
    func streamedBomb() throws {
        let bomb = Self.packed(Array(repeating: 0x61, count: 80 << 20))
        let error = #expect(throws: ReadingError.self) { try GzipStream.unpacked(ByteStream(bomb)).drain() }
        #expect(error?.reason.contains("more than 200 times its size") == true, "\(error?.reason ?? "")")
        #expect(error?.reason.contains("after 64") == true, "\(error?.reason ?? "")")
    }
}
