/// Words and stops of a block, counted in one pass over its bytes.
struct BlockCount {
    private(set) var words = 0
    private(set) var stops = 0

    init(_ text: Bytes) {
        text.withUnsafeBufferPointer { text in
            var isInWord = false
            var ideographs = 0
            var syllables = 0
            var i = 0
            while i < text.count {
                let byte = text[i]
                if byte < 0x80 {
                    if Ascii.isAlphanumeric(byte) {
                        if !isInWord { words += 1 }
                        isInWord = true
                    } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-") {
                        isInWord = false
                        if isStop(byte), i + 1 == text.count || !Ascii.isAlphanumeric(text[i + 1]) { stops += 1 }
                    }
                    i += 1
                } else if byte >= 0xE3, byte < 0xEE, i + 2 < text.count {
                    if byte == 0xE3, text[i + 1] == 0x80 {
                        stops += 1  // ideographic comma and full stop
                    } else {
                        ideographs += 1
                    }
                    i += 3
                } else if byte == 0xE2 || byte == 0xC2 || byte == 0xEF {
                    if byte == 0xEF, i + 1 < text.count, text[i + 1] == 0xBC { stops += 1 }  // fullwidth comma
                    i += byte == 0xC2 ? 2 : 3
                } else if let length = Self.stopLength(text, i) {
                    stops += 1
                    isInWord = false
                    i += length
                } else if Self.isUnspaced(text, i) {
                    syllables += 1
                    i += 3
                    if i < text.count, text[i] == Ascii.space { stops += 1 }  // spaces stand between clauses
                } else {
                    if !isInWord { words += 1 }
                    isInWord = true
                    i += 1
                }
            }
            words += (ideographs + 1) / 2 + (syllables + 4) / 5
        }
    }

    /// The length of an Arabic comma, semicolon or question mark, an Urdu full stop, a danda or an Armenian full stop at `i`.
    private static func stopLength(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
        guard i + 1 < text.count else { return nil }
        switch (text[i], text[i + 1]) {
        case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xDB, 0x94), (0xD6, 0x89): return 2
        case (0xE0, 0xA5): return i + 2 < text.count && (0xA4...0xA5).contains(text[i + 2]) ? 3 : nil
        default: return nil
        }
    }

    /// Whether a character of Thai, Lao, Burmese or Khmer is at `i`: these have no spaces between words, which are of five
    /// characters or so.
    private static func isUnspaced(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        guard i + 2 < text.count else { return false }
        switch text[i] {
        case 0xE0: return (0xB8...0xBB).contains(text[i + 1])
        case 0xE1: return (0x80...0x82).contains(text[i + 1]) || (0x9E...0x9F).contains(text[i + 1])
        default: return false
        }
    }

    private func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ";")
    }
}
