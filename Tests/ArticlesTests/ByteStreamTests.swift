import Testing

@testable import ReadoutArticles

@Suite("A stream of bytes")
struct ByteStreamTests {
    /// A stream that gives `bytes` in pieces of `size`.
    static func stream(_ bytes: [UInt8], _ size: Int) -> ByteStream {
        var at = 0
        return ByteStream { (buffer) throws(ReadingError) -> Int in
            let count = min(size, buffer.count, bytes.count - at)
            bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + count])) }
            at += count
            return count
        }
    }

    static let lines = (0..<5000).map { "line \($0) " + String(repeating: "x", count: $0 % 300) + "\n" }
    static let bytes = lines.flatMap { Array($0.utf8) }

    @Test("gives its lines whatever the pieces", arguments: [1, 7, 1000, 65_536, 1 << 30])
    func lines(size: Int) throws {
        for tail in ["", "end"] {
            let stream = Self.stream(Self.bytes + Array(tail.utf8), size)
            #expect(try Array(stream.peek(4)) == Array("line".utf8))
            var read: [String] = []
            while let line = try stream.line(limit: 400) { read.append(String(decoding: line, as: UTF8.self)) }
            #expect(read == Self.lines + (tail.isEmpty ? [] : [tail]))
            #expect(try stream.next() == nil)
        }
    }

    @Test("gives the rest after a line and a peek", arguments: [1, 1000, 1 << 30])
    func rest(size: Int) throws {
        for stream in [Self.stream(Self.bytes, size), ByteStream(Self.bytes)] {
            let first = try stream.line(limit: .max)
            _ = try stream.peek(100_000)
            #expect(try (first ?? []) + stream.rest(limit: .max) == Self.bytes)
            #expect(try stream.peek(1).isEmpty)
        }
    }

    @Test("gives its pieces")
    func pieces() throws {
        let stream = Self.stream(Self.bytes, 1000)
        _ = try stream.peek(10)
        var all: [UInt8] = []
        while let piece = try stream.next() { all += piece }
        #expect(all == Self.bytes)
    }

    @Test("stops at its limits, a gigabyte in one line read no further than that")
    func limits() throws {
        var given = 0
        func endless() -> ByteStream {
            given = 0
            return ByteStream { (buffer) throws(ReadingError) -> Int in
                buffer.initializeMemory(as: UInt8.self, repeating: 0x61)
                given += buffer.count
                return given > 1 << 30 ? 0 : buffer.count
            }
        }
        for limit in [0, 1, 65_536, 1 << 20] {
            #expect(throws: ReadingError.self) { try endless().line(limit: limit) }
            #expect(given <= 2 * limit + (1 << 17), "\(limit)")
            #expect(throws: ReadingError.self) { try endless().rest(limit: limit) }
            #expect(given <= 2 * limit + (1 << 17), "\(limit)")
        }
        #expect(try Self.stream([0x61], 1).rest(limit: 1) == [0x61])
        #expect(try Self.stream([0x61, 0x0A, 0x62], 1).line(limit: 2) == [0x61, 0x0A])
        #expect(throws: ReadingError.tooLarge(bytes: 3, limit: 2)) {
            try Self.stream([0x61, 0x61, 0x0A], 3).line(limit: 2)
        }
    }

    @Test("passes its source's errors on")
    func errors() {
        let stream = ByteStream { (_) throws(ReadingError) -> Int in throw .refused(reason: "gone") }
        #expect(throws: ReadingError.refused(reason: "gone")) { try stream.rest(limit: 10) }
        #expect(throws: ReadingError.refused(reason: "gone")) { try stream.drain() }
    }

    @Test("becomes UTF-8, whatever the pieces", arguments: [1, 2, 3, 1000, 1 << 30])
    func decoded(size: Int) throws {
        let text = String(repeating: "Дождь в Мальске, 雨 🌊. ", count: 40)
        let streams: [(String, [UInt8], String)] = [
            ("UTF-8", Array(text.utf8), text),
            ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), text),
            ("UTF-16", DecodingTests.utf16(text, little: true, mark: true), text),
            ("UTF-16 without a mark", DecodingTests.utf16(text, little: false, mark: false), text),
            ("UTF-8 with a byte of Windows-1252", Array(text.utf8) + [0x93, 0x61], text + "“a"),
            ("UTF-8 cut off", Array(text.utf8) + [0xE2, 0x80], text + "\u{FFFD}"),
            (
                "Windows-1251 that XML declares",
                Array("<?xml version='1.0' encoding='windows-1251'?><a>".utf8) + [0xC4, 0xEE, 0xE6, 0xE4, 0xFC],
                "<?xml version='1.0' encoding='windows-1251'?><a>Дождь"
            ),
        ]
        for (name, bytes, wanted) in streams {
            let decoded = try TextStream.utf8(Self.stream(bytes, size), .xml).rest(limit: .max)
            #expect(String(decoding: decoded, as: UTF8.self) == wanted, "\(name)")
        }
    }
}
