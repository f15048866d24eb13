/// Tells HTML's tables of data from those that lay a page out.
enum Tables {
    /// Whether a table's rows are to be lines of their own (``DataTable``): no table, heading, list or form inside.
    static func isData(_ table: Int, _ markup: Markup) -> Bool {
        let role = markup.attribute(.role, of: table)
        if role == "presentation" || role == "none" { return false }
        return DataTable.isOne(table, markup) { node in
            switch markup.name(node) {
            case .tr: .row
            case .td, .th: .cell
            case .table, .h1, .h2, .h3, .h4, .form, .input, .article, .section, .figure, .iframe: .foreign
            default: .other
            }
        }
    }
}
