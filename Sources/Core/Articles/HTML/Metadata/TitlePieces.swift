/// The pieces of a `<title>`: headline, section, site's name and slogan between bars and dashes.
struct TitlePieces {
    /// The whole text.
    let whole: String
    /// The pieces, in order.
    private(set) var pieces: [Bytes] = []
    private let bytes: [UInt8]

    init(_ text: String) {
        whole = text
        bytes = Array(text.utf8)
        var start = 0
        var i = 0
        while i < bytes.count {
            let length = TitlePieces.separator(bytes, at: i)
            if length > 0 {
                add(start..<i)
                start = i + length
                i = start
            } else {
                i += 1
            }
        }
        add(start..<bytes.count)
    }

    private mutating func add(_ range: Range<Int>) {
        let piece = bytes[range].trimmed
        if !piece.isEmpty { pieces.append(piece) }
    }

    /// The text from the first to the last of some pieces, with what is between them.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < pieces.count else { return "" }
        return bytes[pieces[first].startIndex..<pieces[last].endIndex].string
    }

    /// Whether a bar is before the last piece.
    var endsBarred: Bool {
        guard pieces.count > 1, let last = pieces.last else { return false }
        return bytes[pieces[pieces.count - 2].endIndex..<last.startIndex].contains(UInt8(ascii: "|"))
    }

    /// The length of the separator that starts at `i`, 0 where none does: a bar or angle quote, with or without spaces;
    /// dashes, bullets and the like between spaces.
    private static func separator(_ bytes: [UInt8], at i: Int) -> Int {
        switch bytes[i] {
        case UInt8(ascii: "|"): return 1
        case Ascii.space:
            let rest = bytes[(i + 1)...]
            for mark in spaced where rest.starts(with: mark) && rest.dropFirst(mark.count).first == Ascii.space {
                return mark.count + 2
            }
            return 0
        case UInt8(ascii: "-"), UInt8(ascii: "_"):
            // Chinese and Japanese titles have no spaces around it
            let isBetween = i > 0 && i + 1 < bytes.count && bytes[i - 1] >= 0x80 && (0xE3...0xED).contains(bytes[i + 1])
            return isBetween ? 1 : 0
        default: return 0
        }
    }

    private static let spaced: [[UInt8]] = [
        "-", "–", "—", "::", "·", "•", "»", "«", "›", "‹", "/", "//", "~", ">", "<", "|", "--", "*", "+++", "⋆", "→",
        "|",
        "←", "‒", "―", "/", ":", "»",
    ].map { Array($0.utf8) }
}
