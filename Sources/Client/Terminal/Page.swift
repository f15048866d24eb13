/// Text for people, as wide as their terminal and coloured if it shows colours. Everything that is printed for people
/// goes through here, so that no control character of an article or a path reaches the terminal.
struct Page {
    let width: Int
    let color: Bool
    private(set) var text = ""

    init(width: Int = 80, color: Bool = false) {
        self.width = width
        self.color = color
    }

    /// A line that was on a page before.
    mutating func append(_ rendered: String) { text += rendered + "\n" }

    /// One line, never broken.
    mutating func line(_ line: Styled = "") {
        for run in line.joined where !run.text.isEmpty {
            let escape = color ? run.style.escape : ""
            text += escape.isEmpty ? run.text.printable : escape + run.text.printable + "\u{1B}[0m"
        }
        text += "\n"
    }

    /// A paragraph, filled to the width.
    /// - Parameters:
    ///   - label: stands before the first line.
    ///   - indent: columns before each line; before the first one, only where `label` is shorter.
    mutating func paragraph(_ paragraph: Styled, label: Styled = "", indent: Int = 0) {
        let gap = Styled(String(repeating: " ", count: max(0, indent - label.columns)))
        let margin = Styled(String(repeating: " ", count: indent))
        for (index, line) in Wrap.lines(paragraph, columns: max(10, width - indent)).enumerated() {
            self.line(index == 0 ? label + gap + line : margin + line)
        }
    }

    /// Rows in columns, two spaces apart; numbers stand to the right. The last column is never cut.
    mutating func table(_ rows: [[Styled]], right: Set<Int> = [], indent: Int = 0) {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.columns)
            }
        }
        for row in rows { self.row(row, widths, right: right, indent: indent) }
    }

    private mutating func row(_ row: [Styled], _ widths: [Int], right: Set<Int>, indent: Int) {
        var line = Styled(String(repeating: " ", count: indent))
        for (column, cell) in row.enumerated() {
            let gap = Styled(String(repeating: " ", count: widths[column] - cell.columns))
            if right.contains(column) { line += gap + cell } else { line += cell }
            if column < row.count - 1 { line += (right.contains(column) ? "" : gap) + "  " }
        }
        self.line(line)
    }
}
