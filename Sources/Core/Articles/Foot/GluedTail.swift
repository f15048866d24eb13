/// Boilerplate that a page's extraction has glued to a paragraph without a space: "…buy-in.”Subscribe to our newsletter".
enum GluedTail {
    /// The longest that is looked for, in bytes.
    static let longest = 300

    /// Where the paragraph's own words end, where something is glued to them; `isLast` allows what only stands below
    /// articles.
    static func start(in line: Bytes, isLast: Bool) -> Int? {
        let first = max(line.startIndex + 1, line.endIndex - longest)
        var i = first
        while i + 3 < line.endIndex {
            if let end = sentenceEnd(line, at: i), end + 3 < line.endIndex, opens(line[end...]) {
                let tail = line[end...].trimmed
                if Boilerplate.isInside(tail) || isLast && isBelow(tail) || Boilerplate.startsNotice(tail) {
                    return end
                }
            }
            i += 1
        }
        return nil
    }

    private static func isBelow(_ tail: Bytes) -> Bool {
        Boilerplate.isAtEdge(tail) || CopyrightLine.parse(tail) != nil || Byline.parseCredit(tail) != nil
            || LabelledLine.parse(tail)?.key == .source
    }

    /// The end of the mark at `i` that ends a sentence: a stop, or a quotation mark or bracket after one.
    private static func sentenceEnd(_ line: Bytes, at i: Int) -> Int? {
        switch line[i] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return i + 1
        case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"):
            return isStop(line, before: i) ? i + 1 : nil
        case 0x9D where line[i - 1] == 0x80:
            return i - 2 > line.startIndex && line[i - 2] == 0xE2 ? i + 1 : nil
        default:
            return nil
        }
    }

    private static func isStop(_ line: Bytes, before i: Int) -> Bool {
        let byte = line[i - 1]
        return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    /// Whether something new can start there: a capital, a bracket or the copyright sign, with no space before.
    private static func opens(_ tail: Bytes) -> Bool {
        guard let first = tail.first else { return false }
        return Ascii.isUpper(first) || first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
            || tail.starts(with: [0xC2, 0xA9])
    }
}
