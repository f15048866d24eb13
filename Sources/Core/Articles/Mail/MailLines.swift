private typealias PageLine = Line

/// The lines of a mail's text while what is no article is taken off.
struct MailLines {
    /// A line, its quotation marks ("> ") counted and taken off.
    struct Line {
        var text: Bytes
        /// How many ">" stood before it.
        var depth: Int
        var heading: Int
        var isLiteral: Bool
        var blankBefore: Bool
        var indent: Int
    }

    var lines: [Line]

    /// The lines of a page; in one that was HTML, a ">" is a character like others.
    init(_ page: Page, isHTML: Bool) {
        var wasBlank = false
        lines = []
        lines.reserveCapacity(page.lines.count)
        for line in page.lines {
            var text = page.bytes[line.range]
            var depth = 0
            while !isHTML, text.first == UInt8(ascii: ">") {
                depth += 1
                text = text.dropFirst()
                if text.first == Ascii.space { text = text.dropFirst() }
            }
            text = MailLines.visible(text)
            if text.isEmpty {
                wasBlank = true
                continue
            }
            let pieces = line.isLiteral ? nil : ForwardedMail.split(text)
            for piece in pieces?.dropLast() ?? [] {
                lines.append(
                    Line(
                        text: piece, depth: depth, heading: 0, isLiteral: false,
                        blankBefore: line.blankBefore || wasBlank,
                        indent: 0))
                wasBlank = false
            }
            text = pieces?.last ?? text
            lines.append(
                Line(
                    text: text, depth: depth, heading: line.heading, isLiteral: line.isLiteral,
                    blankBefore: pieces == nil && (line.blankBefore || wasBlank), indent: line.indent))
            wasBlank = false
        }
    }

    /// The page of the lines.
    var page: Page {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.text.count + 1 })
        var out: [PageLine] = []
        out.reserveCapacity(lines.count)
        for line in lines {
            let start = bytes.count
            bytes += line.text
            out.append(
                PageLine(
                    range: start..<bytes.count, blankBefore: line.blankBefore || out.isEmpty, heading: line.heading,
                    isLiteral: line.isLiteral, indent: line.indent))
            bytes.append(Ascii.newline)
        }
        return Page(bytes: bytes, lines: out)
    }

    /// How many words stand in lines of a range.
    func words(_ range: Range<Int>) -> Int { lines[range].reduce(0) { $0 + MailLines.count($1.text) } }

    /// How many runs between white space a text has.
    static func count(_ text: Bytes) -> Int {
        var count = 0
        var isInside = false
        for byte in text {
            let isSpace = Ascii.isSpace(byte)
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    /// The words in all lines.
    var words: Int { words(lines.indices) }

    /// In the form that ``MailWords`` has its entries: lower case, also of letters that are not ASCII.
    static func folded(_ text: Bytes) -> Bytes { Array(text.string.lowercased().utf8)[...].folded[...] }

    /// Without what has no width at the ends (newsletters fill their preview with it).
    private static func visible(_ text: Bytes) -> Bytes {
        var text = text.trimmed
        while let count = invisible.first(where: { text.starts(with: $0) })?.count {
            text = text.dropFirst(count).trimmed
        }
        while let count = invisible.first(where: { text.hasSuffix($0) })?.count { text = text.dropLast(count).trimmed }
        return text
    }

    private static let invisible: [[UInt8]] = [
        "\u{34F}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2007}", "\u{2060}",
        "\u{FEFF}", "\u{180E}", "\u{61C}",
    ].map { Array($0.utf8) }
}
