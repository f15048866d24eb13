/// Fills lines with styled text: it breaks at white space and beside wide characters (Chinese, Japanese), and never
/// inside a word, so that an address can still be copied.
struct Wrap {
    private struct Piece {
        var runs: [Styled.Run] = []
        var columns = 0
        var spaceBefore = false
        var isWide = false

        mutating func append(_ character: Character, _ style: Style) {
            if runs.last?.style == style {
                runs[runs.count - 1].text.append(character)
            } else {
                runs.append(Styled.Run(text: String(character), style: style))
            }
        }
    }

    /// The lines of `text`, each at most `columns` wide where its words allow it, without trailing space.
    /// - Parameter isPath: it may also be broken behind a slash.
    static func lines(_ text: Styled, columns: Int, isPath: Bool = false) -> [Styled] {
        var lines: [Styled] = []
        var line = Styled("")
        var used = 0
        for piece in pieces(text, isPath: isPath) {
            let space = piece.spaceBefore && used > 0 ? 1 : 0
            if used > 0, used + space + piece.columns > columns {
                lines.append(line)
                line = Styled("")
                used = 0
            } else if space > 0 {
                let isOneStyle = line.runs.last?.style == piece.runs.first?.style
                line += Styled(" ", isOneStyle ? line.runs.last?.style ?? [] : [])
                used += 1
            }
            line.runs += piece.runs
            used += piece.columns
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func pieces(_ text: Styled, isPath: Bool) -> [Piece] {
        var pieces: [Piece] = []
        var current = Piece()
        func finish() {
            if !current.runs.isEmpty { pieces.append(current) }
            current = Piece()
        }
        for run in text.runs {
            for character in run.text.printable {
                if character == " " {
                    finish()
                    current.spaceBefore = true
                    continue
                }
                let columns = character.columns
                let isWide = columns == 2
                // Closing punctuation (full-width comma, stop, bracket) stays with what stands before it.
                let mayBreak = (isWide || current.isWide) && !"，。、；：？！）」』】》〉”’".contains(character)
                if mayBreak, !current.runs.isEmpty { finish() }
                current.append(character, run.style)
                current.columns += columns
                current.isWide = isWide
                if isPath, character == "/" { finish() }
            }
        }
        finish()
        return pieces
    }
}
