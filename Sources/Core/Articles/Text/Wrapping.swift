/// Finds files whose lines were wrapped at a width, where a paragraph is several lines.
enum Wrapping {
    /// For each line whether it continues the paragraph of the line before; nil where each line is a paragraph.
    ///
    /// A file is wrapped when its lines that another follows are nearly all as long as they can be: the next line's first
    /// word would not have fitted any more.
    static func continuations(_ lines: [Line], in bytes: [UInt8]) -> [Bool]? {
        var lengths: [Int] = []
        for i in lines.indices.dropFirst() where isPair(lines, i) {
            lengths.append(width(bytes[lines[i - 1].range]) + lines[i - 1].indent)
        }
        guard !lengths.isEmpty else { return nil }
        lengths.sort()
        let full = lengths[(lengths.count - 1) * 9 / 10]
        guard full >= 40, full <= 132 else { return nil }
        var filled = 0
        var ended = 0
        var joins = [Bool](repeating: false, count: lines.count)
        for i in lines.indices.dropFirst() where isPair(lines, i) {
            let line = bytes[lines[i - 1].range]
            let first = bytes[lines[i].range].prefix { !Ascii.isSpace($0) }
            if width(line) + lines[i - 1].indent + 1 + width(first) > full - 4 {
                joins[i] = true
                filled += 1
                if let last = line.last, last == UInt8(ascii: ".") { ended += 1 }
            }
        }
        guard filled * 4 >= lengths.count * 3, ended * 2 <= filled else { return nil }
        if lengths.count < 3 {
            // too few lines to see a width: they must go on in the middle of a sentence
            let goesOn = lines.indices.allSatisfy { !joins[$0] || Ascii.isLower(bytes[lines[$0].range.lowerBound]) }
            guard ended == 0, goesOn else { return nil }
        }
        return joins
    }

    /// The page with each paragraph on one line, joined by single spaces; the page itself where it is not wrapped.
    static func unwrapped(_ page: Page) -> Page {
        guard let joins = continuations(page.lines, in: page.bytes) else { return page }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(page.bytes.count)
        var lines: [Line] = []
        for (i, line) in page.lines.enumerated() {
            if joins[i], !lines.isEmpty {
                bytes.append(Ascii.space)
                bytes += page.bytes[line.range]
                lines[lines.count - 1].range = lines[lines.count - 1].range.lowerBound..<bytes.count
            } else {
                var line = line
                let start = bytes.count
                bytes += page.bytes[line.range]
                line.blankBefore = line.blankBefore || lines.isEmpty
                line.range = start..<bytes.count
                lines.append(line)
            }
        }
        return Page(bytes: bytes, lines: lines)
    }

    /// Whether line `i` may continue the one before: no empty line between, and not set in further.
    private static func isPair(_ lines: [Line], _ i: Int) -> Bool {
        !lines[i].blankBefore && lines[i].indent <= lines[i - 1].indent
    }

    /// Columns: scalars, near enough.
    private static func width(_ bytes: Bytes) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
