/// Collects the paragraphs of a document as lines of a page. In a table that holds data (two rows and two columns at
/// least, no cell longer than a short paragraph) each row is a line with " | " between its cells; the paragraphs of one
/// that lays the page out are lines by themselves.
struct DocumentLines {
    private var bytes: [UInt8] = []
    private var lines: [Line] = []
    private var text: [UInt8] = []
    private var rows: Int?
    private var isNewCell = false

    /// The longest cell of a table of data, in bytes.
    static let longestCell = 400

    /// What has been collected.
    var page: Page { Page(bytes: bytes, lines: lines) }

    /// Adds text to the paragraph at hand.
    mutating func append(_ more: some Sequence<UInt8>) {
        if isNewCell, !text.isEmpty {
            while text.last == Ascii.space { text.removeLast() }
            text += Array(" | ".utf8)
        }
        isNewCell = false
        text += more
    }

    /// Ends a line in a paragraph.
    mutating func breakLine() { rows == nil ? endParagraph(heading: 0) : append([Ascii.space]) }

    /// Ends the paragraph at hand; `heading` is its level, 0 for none. One without text is none. In a row of data it goes
    /// on.
    mutating func endParagraph(heading: Int) {
        guard rows == nil else {
            if !text.isEmpty, !isNewCell { text.append(Ascii.space) }
            return
        }
        close(heading)
    }

    /// From here to ``endTable()`` rows are lines.
    mutating func startTable() { rows = 0 }
    mutating func startCell() { isNewCell = true }

    mutating func endRow() {
        close(0)
        isNewCell = false
    }

    mutating func endTable() {
        close(0)
        rows = nil
        isNewCell = false
    }

    private mutating func close(_ heading: Int) {
        let clean = TextDecoder.clean(text)
        text.removeAll(keepingCapacity: true)
        let start = bytes.count
        for byte in clean {
            if !Ascii.isSpace(byte) {
                bytes.append(byte)
            } else if bytes.count > start, bytes.last != Ascii.space {
                bytes.append(Ascii.space)
            }
        }
        while bytes.count > start, bytes.last == Ascii.space { bytes.removeLast() }
        guard bytes.count > start else { return }
        lines.append(Line(range: start..<bytes.count, blankBefore: true, heading: heading))
        bytes.append(Ascii.newline)
    }

    /// Whether the table at `table` holds data, its rows and cells being elements of these names.
    static func isData(_ markup: Markup, _ table: Markup.Node, table name: String, row: String, cell: String) -> Bool {
        var rows = 0
        var cells = 0
        var mostCells = 0
        var inCell = 0
        for node in table + 1..<max(table + 1, markup.end(table)) {
            if markup.isText(node) {
                inCell += markup.bytes(node).count
                if inCell > longestCell { return false }
                continue
            }
            switch markup.nameText(node) {
            case row:
                rows += 1
                cells = 0
            case cell:
                cells += 1
                inCell = 0
                mostCells = max(mostCells, cells)
            case name: return false
            default: break
            }
        }
        return rows >= 2 && mostCells >= 2
    }
}
