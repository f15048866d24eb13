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
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, markings: Markings = .none
    ) throws(ReadingError) -> [UInt8] {
        if bytes.isEmpty { throw .empty }
        try FileForm.checkSignature(bytes)
        if let order = UTF16Text.order(of: bytes) {
            let text = UTF16Text.decode(bytes, order)
            if let offset = binaryOffset(text) { throw .binary(offset: 2 * offset) }
            return text
        }
        if let offset = binaryOffset(bytes) { throw .binary(offset: offset) }
        if isValidUTF8(bytes) { return Array(bytes) }
        return isBrokenUTF8(bytes) ? Array(String(decoding: bytes, as: UTF8.self).utf8) : Windows1252.decode(bytes)
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
    private static func binaryOffset(_ bytes: some Collection<UInt8>) -> Int? {
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

    private static func isValidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil
    }

    /// Whether bytes that are no valid UTF-8 are UTF-8 all the same, with a few broken places (or an end cut off), rather
    /// than Windows-1252: there, what looks like a sequence of several bytes is rare.
    private static func isBrokenUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var valid = 0
        var invalid = 0
        var i = 0
        while i < bytes.count {
            let length = sequenceLength(bytes[i])
            if length == 1 {
                i += 1
                continue
            }
            var following = 1
            while following < length, i + following < bytes.count, bytes[i + following] & 0xC0 == 0x80 {
                following += 1
            }
            if length > 0, following == length {
                valid += 1
            } else if length > 1, i + following == bytes.count, following > 1 {
                valid += 1  // cut off at the end of the file
            } else {
                invalid += 1
            }
            i += max(1, following)
        }
        return valid >= invalid
    }

    private static func sequenceLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }
}
