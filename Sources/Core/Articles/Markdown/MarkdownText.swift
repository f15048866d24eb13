/// A block of Markdown's text without its marks: emphasis, code, links, images, tags, escapes.
struct MarkdownText {
    private let text: Bytes
    private var out: [UInt8] = []
    private var position: Int
    /// Emphasis that is open: which mark, how long its run is, and where in `out` it stands.
    private var open: [(byte: UInt8, count: Int, at: Int)] = []

    private init(_ text: Bytes) {
        self.text = text
        position = text.startIndex
    }

    /// The text as people read it.
    static func plain(_ text: Bytes) -> [UInt8] {
        guard text.contains(where: { marks.contains($0) }) else { return Array(text) }
        var reader = MarkdownText(text)
        reader.read()
        return reader.out
    }

    private static let marks = Set("*_`[!<&\\~|".utf8)

    private mutating func read() {
        out.reserveCapacity(text.count)
        while position < text.endIndex {
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readEmphasis(byte)
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "!") where next == UInt8(ascii: "["): readLink(isImage: true)
            case UInt8(ascii: "["): readLink(isImage: false)
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readEntity()
            case UInt8(ascii: "|"): readBar()
            default:
                out.append(byte)
                position += 1
            }
        }
    }

    private var next: UInt8 { position + 1 < text.endIndex ? text[position + 1] : 0 }

    private mutating func readEscape() {
        let isEscape = next > 0x20 && next < 0x7F && !Ascii.isAlphanumeric(next)
        out.append(isEscape ? next : text[position])
        position += isEscape ? 2 : 1
    }

    /// Emphasis: a run that stands before a word opens, one after a word closes the last open run of its kind; what is
    /// never closed stays. Underscores inside words are letters.
    private mutating func readEmphasis(_ byte: UInt8) {
        let run = text[position...].prefix { $0 == byte }
        let before = run.startIndex > text.startIndex ? text[run.startIndex - 1] : Ascii.space
        let after = run.endIndex < text.endIndex ? text[run.endIndex] : Ascii.space
        position = run.endIndex
        let isWordInside = byte == UInt8(ascii: "_") && isWord(before) && isWord(after)
        if run.count <= 3, !isWordInside, byte != UInt8(ascii: "~") || run.count == 2 {
            if !Ascii.isSpace(before), let match = open.lastIndex(where: { $0.byte == byte && $0.count == run.count }) {
                let opening = open[match]
                out.removeSubrange(opening.at..<opening.at + opening.count)
                open.removeSubrange(match...)
                return
            }
            if !Ascii.isSpace(after) { open.append((byte, run.count, out.count)) }
        }
        out += run
    }

    private func isWord(_ byte: UInt8) -> Bool {
        Ascii.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "_")
    }

    private mutating func readCode() {
        let run = text[position...].prefix { $0 == UInt8(ascii: "`") }
        var i = run.endIndex
        while i < text.endIndex {
            guard text[i] == UInt8(ascii: "`") else {
                i += 1
                continue
            }
            let closing = text[i...].prefix { $0 == UInt8(ascii: "`") }
            if closing.count == run.count {
                out += text[run.endIndex..<i]
                position = closing.endIndex
                return
            }
            i = closing.endIndex
        }
        out += run
        position = run.endIndex
    }

    /// "[text](address)", "[text][1]", "[^1]", "![caption](address)"; a bracket that is none of them stays.
    private mutating func readLink(isImage: Bool) {
        let start = position + (isImage ? 1 : 0)
        guard let close = closingBracket(from: start) else {
            out.append(text[position])
            position += 1
            return
        }
        let label = text[(start + 1)..<close]
        var end = close + 1
        var isLink = false
        if end < text.endIndex, text[end] == UInt8(ascii: "("), let paren = closingParenthesis(from: end) {
            end = paren + 1
            isLink = true
        } else if end < text.endIndex, text[end] == UInt8(ascii: "["), let second = closingBracket(from: end) {
            end = second + 1
            isLink = true
        } else if label.first == UInt8(ascii: "^"), !label.contains(Ascii.space) {
            position = end
            return
        }
        guard isLink || isImage else {
            out.append(UInt8(ascii: "["))
            position = start + 1
            return
        }
        if !isImage { out += MarkdownText.plain(label) }
        position = end
    }

    private func closingBracket(from start: Int) -> Int? {
        var depth = 0
        for i in start..<min(text.endIndex, start + 1000) {
            if text[i] == UInt8(ascii: "[") { depth += 1 }
            if text[i] == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 { return i }
            }
        }
        return nil
    }

    private func closingParenthesis(from start: Int) -> Int? {
        var depth = 0
        for i in start..<min(text.endIndex, start + 2000) {
            if text[i] == UInt8(ascii: "(") { depth += 1 }
            if text[i] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return i }
            }
        }
        return nil
    }

    /// "<https://…>" becomes its address; a tag goes, a line break becomes a space; "<" on its own stays.
    private mutating func readTag() {
        guard let close = text[position...].prefix(1000).firstIndex(of: UInt8(ascii: ">")), close > position + 1 else {
            out.append(text[position])
            position += 1
            return
        }
        let inside = text[(position + 1)..<close]
        if inside.startsFolded("http://") || inside.startsFolded("https://") {
            out += inside
        } else if let first = inside.first, Ascii.isLetter(first) || first == UInt8(ascii: "/") && inside.count > 1 {
            guard !inside.contains(UInt8(ascii: "<")), Ascii.isLower(Ascii.lower(inside.first { $0 != 0x2F } ?? 0)),
                inside.string == inside.string.lowercased() || inside.contains(UInt8(ascii: "="))
            else {
                out.append(text[position])
                position += 1
                return
            }
            if inside.startsFolded("br") { out.append(Ascii.space) }
        } else {
            out.append(text[position])
            position += 1
            return
        }
        position = close + 1
    }

    private mutating func readEntity() {
        for (entity, value) in MarkdownText.entities where text[position...].starts(with: entity.utf8) {
            out += Array(value.utf8)
            position += entity.utf8.count
            return
        }
        out.append(text[position])
        position += 1
    }

    /// A table's bar at a line's end goes; between cells it stays.
    private mutating func readBar() {
        let isOuter = position == text.startIndex || position == text.endIndex - 1
        if !isOuter { out.append(text[position]) }
        position += 1
    }

    private static let entities = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&mdash;", "\u{2014}"), ("&ndash;", "\u{2013}"), ("&rsquo;", "\u{2019}"), ("&lsquo;", "\u{2018}"),
        ("&rdquo;", "\u{201D}"), ("&ldquo;", "\u{201C}"), ("&hellip;", "\u{2026}"),
    ]
}
