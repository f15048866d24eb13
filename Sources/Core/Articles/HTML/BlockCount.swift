/// Words and stops of a block, counted in one pass over its bytes.
struct BlockCount {
    private(set) var words = 0
    private(set) var stops = 0

    init(_ text: Bytes) {
        text.withUnsafeBufferPointer { text in
            var isInWord = false
            var ideographs = 0
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
                } else {
                    if !isInWord { words += 1 }
                    isInWord = true
                    i += 1
                }
            }
            words += (ideographs + 1) / 2
        }
    }

    private func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ";")
    }
}
