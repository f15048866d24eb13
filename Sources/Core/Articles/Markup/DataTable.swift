/// Tells tables that hold data, whose rows are lines, from those that lay a page out: two rows and two columns at least,
/// nothing large inside, no cell with more than a short paragraph. Each node of a document is looked at by one table at
/// most, since a table in a table makes the outer one none.
enum DataTable {
    /// What an element of a table is.
    enum Part { case row, cell, foreign, other }

    /// Bytes; with more in it, a cell is a piece of the page.
    private static let longestCell = 400

    /// Whether `table` is one; `part` tells what the elements of its form are.
    static func isOne(_ table: Markup.Node, _ markup: Markup, part: (Markup.Node) -> Part) -> Bool {
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
            switch part(node) {
            case .row:
                rows += 1
                cells = 0
            case .cell:
                cells += 1
                inCell = 0
                mostCells = max(mostCells, cells)
            case .foreign: return false
            case .other: break
            }
        }
        return rows >= 2 && mostCells >= 2
    }
}
