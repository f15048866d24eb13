/// Tells tables that hold data from those that lay a page out.
enum Tables {
    /// Whether a table's rows are to be lines of their own: two rows and two columns at least, no table, heading, list or
    /// form inside, no cell with more than a short paragraph. Each node of a document is looked at by one table at most.
    static func isData(_ table: Int, _ markup: Markup) -> Bool {
        let role = markup.attribute(.role, of: table)
        if role == "presentation" || role == "none" { return false }
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
            switch markup.name(node) {
            case .tr:
                rows += 1
                cells = 0
            case .td, .th:
                cells += 1
                inCell = 0
                mostCells = max(mostCells, cells)
            case .table, .h1, .h2, .h3, .h4, .form, .input, .article, .section, .figure, .iframe: return false
            default: break
            }
        }
        return rows >= 2 && mostCells >= 2
    }

    /// More than that, in bytes, and a cell is a piece of the page.
    private static let longestCell = 400
}
