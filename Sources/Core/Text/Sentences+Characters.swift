/// What stands at a byte of a text, as far as it matters to where sentences end.
extension Sentences {
    /// The bytes of the stop at `at`, 0 where there is none.
    static func stopLength(_ text: Span<UInt8>, _ at: Int) -> Int {
        switch text[at] {
        case 0x2E, 0x21, 0x3F: return 1
        case 0xD8: return has(text, at, 0xD8, 0x9F) ? 2 : 0  // ؟
        case 0xDB: return has(text, at, 0xDB, 0x94) ? 2 : 0  // ۔
        case 0xE0: return has(text, at, 0xE0, 0xA5, 0xA4) ? 3 : 0  // ।
        case 0xE2:
            let isStop =
                has(text, at, 0xE2, 0x80, 0xA6) || has(text, at, 0xE2, 0x80, 0xBC)
                || has(text, at, 0xE2, 0x81, 0x87) || has(text, at, 0xE2, 0x81, 0x89)  // … ‼ ⁇ ⁉
            return isStop ? 3 : 0
        default: return isWide(text, at) ? 3 : 0
        }
    }

    /// Whether the stop is one of a script that writes no space behind it: 。！？｡.
    static func isWide(_ text: Span<UInt8>, _ at: Int) -> Bool {
        has(text, at, 0xE3, 0x80, 0x82) || has(text, at, 0xEF, 0xBC, 0x81) || has(text, at, 0xEF, 0xBC, 0x9F)
            || has(text, at, 0xEF, 0xBD, 0xA1)
    }

    /// Behind the quotation marks and brackets that close at `at`.
    static func closing(_ text: Span<UInt8>, _ at: Int) -> Int {
        var end = at
        while end < text.count {
            switch text[end] {
            case 0x22, 0x27, 0x29, 0x5D: end += 1  // " ' ) ]
            case 0xC2 where has(text, end, 0xC2, 0xBB): end += 2  // »
            case 0x20 where has(text, end + 1, 0xC2, 0xBB): end += 3  // as the French write it, behind a space
            case 0xC2 where has(text, end, 0xC2, 0xA0) && has(text, end + 2, 0xC2, 0xBB): end += 4
            case 0xE2 where has(text, end, 0xE2, 0x80, 0xAF) && has(text, end + 3, 0xC2, 0xBB): end += 5
            case 0xE2 where has(text, end, 0xE2, 0x80, 0x99) || has(text, end, 0xE2, 0x80, 0x9D): end += 3  // ’ ”
            case 0xE3 where has(text, end, 0xE3, 0x80, 0x8D) || has(text, end, 0xE3, 0x80, 0x8F): end += 3  // 」 』
            case 0xEF where has(text, end, 0xEF, 0xBC, 0x89): end += 3  // ）
            default: return end
            }
        }
        return end
    }

    /// Behind the white space at `at`, and whether there was an empty line in it.
    static func skipSpace(_ text: Span<UInt8>, _ from: Int) -> (next: Int, isBreak: Bool) {
        var at = from
        var lines = 0
        while at < text.count {
            switch text[at] {
            case 0x0A:
                lines += 1
                at += 1
            case 0x20, 0x09, 0x0B...0x0D: at += 1
            case 0xC2 where has(text, at, 0xC2, 0xA0): at += 2
            case 0xE2 where has(text, at, 0xE2, 0x80) && at + 2 < text.count && isSpace(text[at + 2]): at += 3
            case 0xE3 where has(text, at, 0xE3, 0x80, 0x80): at += 3
            default: return (at, lines > 1)
            }
        }
        return (at, lines > 1)
    }

    /// The last byte of U+2000–U+200A, U+2028, U+2029 and U+202F.
    static func isSpace(_ byte: UInt8) -> Bool {
        0x80...0x8A ~= byte || byte == 0xA8 || byte == 0xA9 || byte == 0xAF
    }

    static func trimmed(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start {
            if text[end - 1] <= 0x20 {
                end -= 1
            } else if end - start >= 2, text[end - 1] == 0xA0, text[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return end
    }

    /// Behind the quotation marks, brackets and dashes that may stand before a sentence's first letter.
    static func opening(_ text: Span<UInt8>, _ from: Int) -> Int {
        var at = from
        while at < text.count {
            switch text[at] {
            case 0x22, 0x27, 0x28, 0x5B, 0x2D, 0x2A, 0x5F, 0x20: at += 1  // " ' ( [ - * _
            case 0xC2 where has(text, at, 0xC2, 0xAB): at += 2  // «
            case 0xE2 where has(text, at, 0xE2, 0x80) && at + 2 < text.count && 0x90...0x9F ~= text[at + 2]: at += 3
            default: return at
            }
        }
        return at
    }

    static func isLowercase(_ text: Span<UInt8>, _ at: Int) -> Bool {
        let byte = text[at]
        if byte < 0x80 { return byte &- 0x61 < 26 }
        guard byte >= 0xC3, byte < 0xE2, at + 1 < text.count else { return false }
        var point = UInt32(byte & (byte < 0xE0 ? 0x1F : 0x0F)) << 6 | UInt32(text[at + 1] & 0x3F)
        if byte >= 0xE0 {
            guard at + 2 < text.count else { return false }
            point = point << 6 | UInt32(text[at + 2] & 0x3F)
        }
        return Unicode.Scalar(point)?.properties.isLowercase ?? false
    }

    static func has(_ text: Span<UInt8>, _ at: Int, _ first: UInt8, _ second: UInt8) -> Bool {
        at + 1 < text.count && text[at] == first && text[at + 1] == second
    }

    static func has(_ text: Span<UInt8>, _ at: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        at + 2 < text.count && text[at] == first && text[at + 1] == second && text[at + 2] == third
    }
}
