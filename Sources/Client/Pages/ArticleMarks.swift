import ReadoutProtocol

/// What is marked in an article's text: actors, dates and figures, in the order of the text, none over another. Quotes
/// belong here, too, once the desk knows them.
struct ArticleMarks {
    /// Ranges are bytes of the article's text.
    let marks: [Mark]

    init(_ article: Contract.Article) {
        var marks: [Mark] = []
        for mention in article.mentions { marks.append(Mark(mention.span, .actor(mention.kind))) }
        for date in article.dates {
            // What the article says itself need not be said again; "Wednesday" has to be told.
            let value = date.anchored ? Page.dateValue(date).map { "[\($0)]" } : nil
            marks.append(Mark(date.span, .date, note: value))
        }
        for figure in article.figures { marks.append(Mark(figure.span, .figure)) }
        marks.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
        var end = 0
        self.marks = marks.filter { mark in
            guard mark.range.lowerBound >= end, !mark.range.isEmpty else { return false }
            end = mark.range.upperBound
            return true
        }
    }

    /// The marks that lie in `range`, cut to it and counted from its beginning.
    func marks(in range: Range<Int>) -> [Mark] {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return marks[low...].prefix { $0.range.lowerBound < range.upperBound }.map { mark in
            var mark = mark
            let start = max(mark.range.lowerBound, range.lowerBound) - range.lowerBound
            let end = min(mark.range.upperBound, range.upperBound) - range.lowerBound
            mark.range = start..<end
            return mark
        }
    }
}

extension Mark {
    fileprivate init(_ span: Contract.Span, _ style: Style, note: String? = nil) {
        self.init(range: span.range ?? 0..<0, style: style, note: note)
    }
}
