import Glibc

/// Bytes of a file → UTF-8, by what they declare and by detection.
enum TextDecoder {
    /// Where a text says in which charset it is.
    enum Markings: Equatable {
        /// Nowhere: plain text.
        case none
        /// In `<meta charset>` and its kin.
        case html
        /// In the XML declaration.
        case xml
        /// Beside the text: a MIME part's charset parameter.
        case named(String)
    }

    /// A file's text as UTF-8, valid and otherwise as it is: line ends, byte order mark and control bytes in place.
    ///
    /// In this order: a byte order mark; UTF-16 and UTF-32 by their zero bytes; bytes that are valid UTF-8, whatever they
    /// are declared to be; bytes that are UTF-8 but for a few; the charset that the text declares, unless what comes of it
    /// cannot be text; the charset whose text looks most like one. What has no character becomes U+FFFD.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, markings: Markings = .none
    ) throws(ReadingError) -> [UInt8] {
        if bytes.isEmpty { throw .empty }
        if let order = UTF32Text.order(of: bytes) {
            let text = UTF32Text.decode(bytes, order)
            if let offset = binaryOffset(text) { throw .binary(offset: 4 * offset) }
            return text
        }
        if let order = UTF16Text.order(of: bytes) {
            let text = UTF16Text.decode(bytes, order)
            if let offset = binaryOffset(text) { throw .binary(offset: 2 * offset) }
            return text
        }
        if let charset = declaredAlthoughASCII(bytes, markings) { return decode(bytes, charset) }
        if let offset = binaryOffset(bytes) { throw .binary(offset: offset) }
        if isValidUTF8(bytes) {
            let text = Array(bytes)
            return Mojibake.repaired(text) ?? text
        }
        guard let charset = charset(of: bytes, declared: DeclaredCharset.find(bytes, markings)) else {
            throw .binary(offset: bytes.firstIndex { $0 >= 0x80 } ?? 0)
        }
        return decode(bytes, charset)
    }

    /// The charset of bytes that are no valid UTF-8 and have no zero bytes; nil where they are no text.
    static func charset(of bytes: UnsafeBufferPointer<UInt8>, declared: Charset?) -> Charset? {
        let declared = declared.flatMap { $0.isWide ? nil : $0 }
        let (valid, invalid) = BrokenUTF8.count(bytes)
        // In other charsets, what looks like a sequence of several bytes is rare.
        let isUTF8 =
            declared == nil || declared == .utf8 || bytes.starts(with: [0xEF, 0xBB, 0xBF])
            ? valid >= invalid : valid >= 4 * invalid
        if isUTF8, valid > 0 { return .utf8 }
        return CharsetGuess.best(for: bytes, declared: declared == .utf8 ? nil : declared)
    }

    /// `bytes` in a charset as UTF-8.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ charset: Charset) -> [UInt8] {
        if charset == .utf8 { return BrokenUTF8.repaired(bytes) }
        if charset == .windows1252 {
            return BrokenUTF8.decodeWindows1252(bytes, keepsUTF8: BrokenUTF8.count(bytes).valid > 1)
        }
        return CharsetConverter.decode(bytes, charset)?.text ?? Windows1252.decode(bytes)
    }

    /// A charset whose text is ASCII to look at: where it is declared, or has the escapes by which Japanese mail goes from
    /// ASCII to kanji (RFC 1468).
    private static func declaredAlthoughASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, _ markings: Markings
    ) -> Charset? {
        if case .named(let label) = markings, let charset = Charset(label: label.utf8), charset.isEscaped {
            return bytes.contains { $0 >= 0x80 } ? nil : charset
        }
        guard hasEscape(bytes), !bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        for i in bytes.indices.dropLast(2) where bytes[i] == 0x1B && bytes[i + 1] == UInt8(ascii: "$") {
            if bytes[i + 2] == UInt8(ascii: "B") || bytes[i + 2] == UInt8(ascii: "@") {
                return Charset(name: "ISO-2022-JP")
            }
        }
        return nil
    }

    private static func hasEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        return memchr(base, 0x1B, bytes.count) != nil
    }

    /// UTF-8 as it is read: LF line ends, no byte order marks, no control bytes but line feed and tab.
    static func clean(_ text: [UInt8]) -> [UInt8] {
        guard needsCleaning(text) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            let byte = text[i]
            if byte == 0x0D {
                out.append(Ascii.newline)
                if i + 1 < text.count, text[i + 1] == Ascii.newline { i += 1 }
            } else if byte == 0x0C {
                out.append(Ascii.newline)
            } else if byte == 0xEF, i + 2 < text.count, text[i + 1] == 0xBB, text[i + 2] == 0xBF {
                i += 2
            } else if byte >= 0x20 && byte != 0x7F || byte == Ascii.newline || byte == 9 {
                out.append(byte)
            }
            i += 1
        }
        return out
    }

    private static func needsCleaning(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var found: UInt8 = 0
            for byte in text {
                let control = (byte < 0x20 && byte != 0x0A && byte != 9) || byte == 0x7F || byte == 0xEF
                found |= control ? 1 : 0
            }
            return found != 0
        }
    }

    /// The first control byte that text does not have, where they are more than slips: over one in a thousand bytes.
    static func binaryOffset(_ bytes: some Collection<UInt8>) -> Int? {
        bytes.withContiguousStorageIfAvailable { bytes -> Int? in
            var count = 0
            for byte in bytes where isBinary(byte) { count += 1 }
            guard count > 0, count * 1000 > bytes.count else { return nil }
            return bytes.firstIndex(where: isBinary)
        } ?? nil
    }

    /// Control bytes that no text has; tab, line ends, form feed, backspace and escape occur in what terminals print.
    @inline(__always) private static func isBinary(_ byte: UInt8) -> Bool {
        byte < 0x20 && !(byte >= 8 && byte <= 13) && byte != 0x1B
    }

    static func isValidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil
    }
}
