/// Text in runs of one style each. The text is data: what a terminal would obey is taken out when it is printed.
struct Styled: Sendable, ExpressibleByStringInterpolation {
    struct Run: Sendable {
        var text: String
        var style: Style
    }

    var runs: [Run]

    init(_ text: String, _ style: Style = []) { runs = [Run(text: text, style: style)] }

    init(stringLiteral text: String) { self.init(text) }

    static func + (left: Styled, right: Styled) -> Styled {
        var sum = left
        sum.runs += right.runs
        return sum
    }

    static func += (left: inout Styled, right: Styled) { left.runs += right.runs }

    /// The runs, neighbours of one style made one.
    var joined: [Run] {
        var joined: [Run] = []
        for run in runs where !run.text.isEmpty {
            if let last = joined.last, last.style == run.style {
                joined[joined.count - 1].text += run.text
            } else {
                joined.append(run)
            }
        }
        return joined
    }

    /// The columns that it takes on one line.
    var columns: Int { runs.reduce(0) { $0 + $1.text.printable.columns } }

    /// `text` with the `spans` (half-open, in bytes of UTF-8) in `style`. Spans that lie outside the text or do not
    /// follow one another are passed over; ones inside a character take the whole of it.
    static func highlighted(_ text: String, _ spans: [Range<Int>], _ style: Style) -> Styled {
        marked(text, spans.map { Mark(range: $0, style: style) })
    }

    /// `text` with each mark in its style, likewise; a mark's note stands behind it.
    static func marked(_ text: String, _ marks: [Mark]) -> Styled {
        var result = Styled("")
        var at = text.startIndex
        for mark in marks {
            let range = mark.range
            guard range.lowerBound >= 0, range.upperBound <= text.utf8.count, !range.isEmpty else { continue }
            let start = text.scalarBoundary(atOrBefore: range.lowerBound)
            let end = text.scalarBoundary(atOrAfter: range.upperBound)
            guard at <= start else { continue }
            result += Styled(String(text[at..<start])) + Styled(String(text[start..<end]), mark.style)
            if let note = mark.note { result += Styled(" " + note, .dim) }
            at = end
        }
        return result + Styled(String(text[at...]))
    }
}

/// A stretch of a text that is shown in a style of its own.
struct Mark: Equatable {
    /// Bytes of UTF-8.
    var range: Range<Int>
    var style: Style
    /// What is said of it, behind it.
    var note: String?
}

extension String {
    fileprivate func scalarBoundary(atOrBefore offset: Int) -> Index {
        var index = utf8.index(startIndex, offsetBy: offset)
        while index > startIndex, index < endIndex, utf8[index] & 0xC0 == 0x80 { index = utf8.index(before: index) }
        return index
    }

    fileprivate func scalarBoundary(atOrAfter offset: Int) -> Index {
        var index = utf8.index(startIndex, offsetBy: offset)
        while index < endIndex, utf8[index] & 0xC0 == 0x80 { index = utf8.index(after: index) }
        return index
    }
}
