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

    /// The lines that it takes on a terminal of that width, which breaks those that are longer.
    func rows(width: Int) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(0) { rows, line in
            var columns = 0
            // Escape sequences for colour end with "m"; nothing else on a page begins with ESC.
            for (index, part) in line.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated() {
                columns += String(index == 0 ? part : part.drop { $0 != "m" }.dropFirst()).columns
            }
            return rows + max(1, (columns + width - 1) / max(1, width))
        }
    }

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
        let widths = Self.widths(rows)
        for row in rows { self.row(row, widths, right: right, indent: indent) }
    }

    /// How wide each column of a table is.
    static func widths(_ rows: [[Styled]]) -> [Int] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.columns)
            }
        }
        return widths
    }

    /// One row of a table. Its last cell goes on below itself where it is too long for the width and there is some room.
    /// Empty cells at its end are left out.
    mutating func row(_ cells: [Styled], _ widths: [Int], right: Set<Int>, indent: Int = 0) {
        let row = cells[..<((cells.lastIndex { $0.columns > 0 } ?? -1) + 1)]
        var line = Styled(String(repeating: " ", count: indent))
        for (column, cell) in row.enumerated() {
            let gap = Styled(String(repeating: " ", count: widths[column] - cell.columns))
            if column == row.count - 1, !right.contains(column) {
                let start = line.columns
                let fits = start + cell.columns <= width || width - start < 20
                let lines = fits ? [cell] : Wrap.lines(cell, columns: width - start)
                self.line(line + lines[0])
                let margin = Styled(String(repeating: " ", count: start))
                for rest in lines.dropFirst() { self.line(margin + rest) }
                return
            }
            line += right.contains(column) ? gap + cell : cell + gap
            if column < row.count - 1 { line += "  " }
        }
        self.line(line)
    }
}
