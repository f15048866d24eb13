/// Collects the paragraphs of a document as lines of a page. In a table that holds data (two rows and two columns at
/// least, no cell longer than a short paragraph) each row is a line with " | " between its cells; the paragraphs of one
/// that lays the page out are lines by themselves.
struct DocumentLines {
    /// What has been collected.
    private(set) var page = Page([])
    private var text: [UInt8] = []
    private var rows: Int?
    private var isNewCell = false

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
        page.append(TextDecoder.clean(text), heading: heading)
        text.removeAll(keepingCapacity: true)
    }

    /// Whether the table at `table` holds data (``DataTable``), its rows and cells being elements of these names.
    static func isData(_ markup: Markup, _ table: Markup.Node, table name: String, row: String, cell: String) -> Bool {
        DataTable.isOne(table, markup) { node in
            switch markup.nameText(node) {
            case row: .row
            case cell: .cell
            case name: .foreign
            default: .other
            }
        }
    }
}
