/// Puts the lines of a PDF together as paragraphs, across columns and pages.
struct PDFParagraphs {
    private(set) var page = Page([])
    private let layout: PDFLayout
    /// Words of the text, for telling a hyphen that a line's end made from one that is spelled.
    private var words: Set<[UInt8]> = []
    private var isIndented = false
    private var line: [UInt8] = []
    private var bytes: [UInt8] = []
    private var lines: [Line] = []
    private var heading = 0

    /// The paragraphs of `kept`, which are in reading order.
    init(_ kept: [PDFLayout.Line], _ layout: PDFLayout) {
        self.layout = layout
        for line in kept { words.formUnion(line.text[...].words.map { $0.trimmed(of: ".,;:!?\"'()").folded }) }
        let starts = kept.indices.dropFirst().count { kept[$0].block == kept[$0 - 1].block && setsIn(kept[$0]) }
        let gaps = kept.indices.dropFirst().count { kept[$0].block != kept[$0 - 1].block }
        isIndented = starts >= 3 && starts * 2 > gaps
        let title = kept.filter { $0.page == 0 && isLarge($0) }.map(\.height).max() ?? 0
        var previous: PDFLayout.Line?
        var hasBody = false
        var initial: [UInt8] = []
        for var current in kept {
            if current.text.count == 1, Ascii.isUpper(current.text[0]), current.height > 1.7 * layout.bodyHeight {
                initial = current.text  // a large first letter, over two lines or more
                continue
            }
            if !initial.isEmpty {
                current.text = initial + current.text
                initial = []
            }
            if let previous, goesOn(current, after: previous) {
                append(current.text)
            } else {
                close()
                hasBody = hasBody || lines.last.map { $0.heading == 0 && $0.range.count >= 100 } == true
                heading =
                    !isLarge(current) || Prose.endsSentence(current.text[...])
                    ? 0 : current.page == 0 && current.height > 0.95 * title ? 1 : hasBody ? 2 : 0
                line = current.text
            }
            previous = current
        }
        close()
        page = Page(bytes: bytes, lines: lines)
    }

    /// Whether the text's first lines hold a title.
    func startsWith(_ title: String) -> Bool {
        let wanted = Array(title.utf8)[...].folded
        var start: [UInt8] = []
        for i in page.lines.indices.prefix(6) { start += page[i].folded + [Ascii.space] }
        return start.indices.contains { start[$0...].starts(with: wanted) }
    }

    private func isLarge(_ line: PDFLayout.Line) -> Bool {
        line.height > 1.15 * layout.bodyHeight && line.text.count <= 200
    }

    /// Whether a line starts further right than its block's others.
    private func setsIn(_ line: PDFLayout.Line) -> Bool {
        let indent = line.left - line.blockLeft
        return indent > 0.35 * line.height && indent < 5 * line.height
    }

    private func goesOn(_ line: PDFLayout.Line, after previous: PDFLayout.Line) -> Bool {
        guard abs(line.height - previous.height) <= 0.12 * max(line.height, previous.height) else { return false }
        let endsSentence = Prose.endsWithStop(previous.text[...])
        let isHyphenated = hyphenStart(previous.text, before: line.text) != nil
        if line.block == previous.block {
            let pitch = line.top - previous.top
            if pitch > 1.5 * line.height || pitch < 0 { return false }
            if isLarge(line) { return !endsSentence }
            if isHyphenated { return true }
            if setsIn(line), !setsIn(previous) || endsSentence { return false }
            return !(endsSentence && isShort(previous, before: line))
        }
        if isHyphenated { return true }
        if isLarge(line) || isLarge(previous) { return false }
        let isFull = previous.right > previous.blockRight - 0.25 * (previous.blockRight - previous.blockLeft)
        if !endsSentence {
            guard previous.text.last != UInt8(ascii: ":"), isFull, !setsIn(line) else { return false }
            // columns and pages break a paragraph; blocks on one page, one below the other, are paragraphs by themselves
            let isBelow = line.page == previous.page && line.top > previous.bottom && line.left < previous.right
            return !isBelow || line.text.first.map(Ascii.isLower) == true
        }
        return isIndented && isFull && !setsIn(line) && line.blockRight - line.blockLeft > 10 * line.height
            && !isLonely(line)
    }

    /// Whether a block is one short line, which is more often a heading or name than a paragraph's rest.
    private func isLonely(_ line: PDFLayout.Line) -> Bool {
        !Prose.endsWithStop(line.text[...]) && line.text.count < 40
    }

    /// Whether the next line's first word would have had room.
    private func isShort(_ line: PDFLayout.Line, before next: PDFLayout.Line) -> Bool {
        let word = next.text.prefix { !Ascii.isSpace($0) }.count
        let perByte = (line.right - line.left) / Double(max(1, line.text.count))
        return line.blockRight - line.right > perByte * Double(word + 2)
    }

    /// Where the hyphen starts that a line's end made in a word that the next line goes on with.
    private func hyphenStart(_ text: [UInt8], before next: [UInt8]) -> Int? {
        let marks: [[UInt8]] = [[0x20, 0x2D], [0x2D], [0x20, 0xC2, 0xAD], [0xC2, 0xAD], [0xE2, 0x80, 0x90]]
        guard let mark = marks.first(where: { text[...].hasSuffix($0) }) else { return nil }
        let start = text.count - mark.count
        guard start > 1, let first = next.first, Ascii.isLower(first) || first >= 0xC3,
            Ascii.isLetter(text[start - 1]) || text[start - 1] >= 0x80
        else { return nil }
        return start
    }

    private mutating func append(_ next: [UInt8]) {
        guard let start = hyphenStart(line, before: next) else {
            if !endsWithHyphen { line.append(Ascii.space) }
            line += next
            return
        }
        let head = line[..<start].suffix(while: { !Ascii.isSpace($0) && $0 != UInt8(ascii: "(") })
        let rest = next.prefix { !Ascii.isSpace($0) }.trimmed(of: ".,;:!?\"'()")
        let isSpelled = words.contains((Array(head) + [0x2D] + rest)[...].folded)
        line.removeLast(line.count - start)
        if isSpelled { line.append(UInt8(ascii: "-")) }
        line += next
    }

    /// Whether the line ends inside a compound ("Karsk-" before "Malsk").
    private var endsWithHyphen: Bool {
        line.count > 1 && line.last == UInt8(ascii: "-") && Ascii.isLetter(line[line.count - 2])
    }

    private mutating func close() {
        let text = line[...].trimmed
        defer { line = [] }
        guard !text.isEmpty else { return }
        let start = bytes.count
        bytes += text
        lines.append(Line(range: start..<bytes.count, blankBefore: true, heading: heading))
        bytes.append(Ascii.newline)
    }
}
