import ReadoutProtocol

/// What is marked in an article's text, in the order of the text: actors, dates and figures in their colours; what somebody
/// said, and by which words the article says so, in a style that goes with any colour.
struct ArticleMarks {
    /// Ranges are bytes of the article's text, none over another.
    let marks: [Mark]

    init(_ article: Contract.Article) {
        var names: [Mark] = []
        for mention in article.mentions { names.append(Mark(mention.span, .actor(mention.kind))) }
        for date in article.dates {
            // What the article says itself need not be said again; "Wednesday" has to be told.
            let value = date.anchored ? Page.dateValue(date).map { "[\($0)]" } : nil
            names.append(Mark(date.span, .date, note: value))
        }
        for figure in article.figures { names.append(Mark(figure.span, .figure)) }
        var said: [Mark] = []
        for quote in article.quotes {
            said += quote.spans.map { Mark($0, .said) }
            if let cue = quote.cueSpan { said.append(Mark(cue, .cue)) }
            if let span = quote.speakerSpan { said.append(Mark(span, .speaker, note: Self.note(on: quote))) }
        }
        marks = Self.pieces(of: Self.apart(names) + said)
    }

    /// The speaker's name where the words beside the cue do not tell it ("he", "the Velmari leader").
    private static func note(on quote: Contract.Quote) -> String? {
        guard let speaker = quote.speaker, let words = quote.speakerText else { return nil }
        let names = Set(speaker.lowercased().split(separator: " "))
        let isTold = words.lowercased().split { !$0.isLetter && $0 != "-" }.contains { names.contains($0) }
        return isTold ? nil : "[\(speaker)]"
    }

    /// The marks in the order of the text, without those that begin within another.
    private static func apart(_ marks: [Mark]) -> [Mark] {
        var end = 0
        return marks.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
            .filter { mark in
                guard mark.range.lowerBound >= end, !mark.range.isEmpty else { return false }
                end = mark.range.upperBound
                return true
            }
    }

    /// Marks that may lie over one another cut into pieces that do not, each in the styles of all that it is a part of. A
    /// note stands behind the last piece of its mark, and is told once.
    private static func pieces(of marks: [Mark]) -> [Mark] {
        let sorted = marks.filter { !$0.range.isEmpty }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let bounds = Set(sorted.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        var pieces: [Mark] = []
        var open: [Mark] = []
        var next = 0
        for (start, end) in zip(bounds, bounds.dropFirst()) {
            open.removeAll { $0.range.upperBound <= start }
            while next < sorted.count, sorted[next].range.lowerBound <= start {
                open.append(sorted[next])
                next += 1
            }
            guard !open.isEmpty else { continue }
            let notes = open.filter { $0.range.upperBound == end }.compactMap(\.note)
            pieces.append(
                Mark(range: start..<end, style: Style(open.map(\.style)), note: notes.first))
        }
        return pieces
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
            if mark.range.upperBound > range.upperBound { mark.note = nil }
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

extension Style {
    /// What somebody said, and the words that say who did.
    fileprivate static let said: Style = .italic
    fileprivate static let cue: Style = .underline
    fileprivate static let speaker: Style = .bold
}
