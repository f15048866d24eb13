/// The lines of a PDF and where they stand, in reading order.
struct PDFLayout {
    /// A line of one column. Lengths in points, from the page's upper left corner.
    struct Line {
        var text: [UInt8]
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        /// Counted from 0 over the file.
        var page: Int
        /// Lines of one block stand below each other, near enough to belong together; counted over the file.
        var block: Int
        /// The edges of its block.
        var blockLeft = 0.0
        var blockRight = 0.0

        /// Grows with the size of its type.
        var height: Double { bottom - top }
    }

    private(set) var lines: [Line] = []
    /// The height of each page.
    private(set) var pageHeights: [Double] = []
    /// The title in the file's properties, where it can be one: programs put names of files there.
    private(set) var title: String?
    /// The height of most of the text.
    private(set) var bodyHeight = 0.0

    /// Letters and digits in it.
    var letters: Int {
        lines.reduce(0) { $0 + $1.text.count { Ascii.isAlphanumeric($0) || $0 >= 0xC3 } }
    }

    /// Reads what `pdftotext -bbox-layout` wrote.
    init(_ output: [UInt8]) throws(ReadingError) {
        guard let markup = Markup() else { throw .refused(reason: "there is not enough memory to read it") }
        let text = try XMLText.whole(output)
        do throws(Markup.Fault) {
            try text.withUnsafeBufferPointer { (text) throws(Markup.Fault) in try markup.parse(xml: text) }
        } catch {
            if case .malformed = error {} else { throw .broken(form: "PDF", detail: "more words than an article has") }
        }
        var block = 0
        for node in markup.elements() {
            switch markup.nameText(node) {
            case "title": title = PDFLayout.believable(markup.line(node))
            case "page": pageHeights.append(PDFLayout.number(markup.attribute(.height, of: node)))
            case "block": block += 1
            case "line": take(markup, node, block)
            default: break
            }
        }
        measure()
    }

    private mutating func take(_ markup: Markup, _ node: Markup.Node, _ block: Int) {
        var line = Line(
            text: [], left: 0, top: 0, right: 0, bottom: 0, page: max(0, pageHeights.count - 1), block: block)
        for (name, value) in markup.attributes(of: node) {
            switch name {
            case "xMin": line.left = PDFLayout.number(value)
            case "xMax": line.right = PDFLayout.number(value)
            case "yMin": line.top = PDFLayout.number(value)
            case "yMax": line.bottom = PDFLayout.number(value)
            default: break
            }
        }
        for word in markup.children(node) where !markup.isText(word) {
            let text = markup.text(word)[...].trimmed
            guard !text.isEmpty else { continue }
            if !line.text.isEmpty { line.text.append(Ascii.space) }
            line.text += text
        }
        line.text = PDFLayout.spelled(line.text)
        if !line.text.isEmpty, !PDFLayout.bullets.contains(line.text) { lines.append(line) }
    }

    private mutating func measure() {
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, lines[end].block == lines[start].block { end += 1 }
            let left = lines[start..<end].map(\.left).min() ?? 0
            let right = lines[start..<end].map(\.right).max() ?? 0
            for i in start..<end { (lines[i].blockLeft, lines[i].blockRight) = (left, right) }
            start = end
        }
        let sorted = lines.sorted { $0.height < $1.height }
        let half = sorted.reduce(0) { $0 + $1.text.count } / 2
        var seen = 0
        for line in sorted {
            seen += line.text.count
            if seen >= half {
                bodyHeight = line.height
                break
            }
        }
    }

    /// Ligatures (U+FB00 to U+FB06) as letters.
    private static func spelled(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0xEF) else { return text }
        var out: [UInt8] = []
        var i = 0
        while i < text.count {
            if text[i] == 0xEF, i + 2 < text.count, text[i + 1] == 0xAC, (0x80...0x86).contains(text[i + 2]) {
                out += ligatures[Int(text[i + 2] - 0x80)]
                i += 3
            } else {
                out.append(text[i])
                i += 1
            }
        }
        return out
    }

    /// What stands alone before an item of a list.
    private static let bullets: Set<[UInt8]> = Set(
        ["\u{2022}", "\u{B7}", "\u{25AA}", "\u{25CF}", "\u{25E6}", "\u{2013}", "*", "-", "\u{F0B7}"].map {
            Array($0.utf8)
        })
    private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

    private static func number(_ text: String?) -> Double {
        guard let text, let value = Double(text), value.isFinite, value.magnitude < 1e6 else { return 0 }
        return value
    }

    /// A title that is one, not a file's or a program's name.
    private static func believable(_ title: String?) -> String? {
        guard let title, title.utf8.count <= 300 else { return nil }
        let bytes = Array(title.utf8)[...]
        let folded = bytes.folded[...]
        let isProgram = ["microsoft ", "untitled", "document", "print", "slide "].contains {
            title.lowercased().hasPrefix($0)
        }
        guard bytes.words.count >= 3, !isProgram, folded.firstIndex(of: "://") == nil else { return nil }
        let endings: [StaticString] = [".doc", ".pdf", ".indd", ".qxd", ".txt", ".rtf", ".odt", ".html"]
        return endings.contains { folded.firstIndex(of: $0) != nil } ? nil : title
    }
}
