import ReadoutProtocol

// What the lists of actors, figures, relations and events have in common.

extension Page {
    /// How many of a list are shown, how to see more, and what the answer cannot rest on yet.
    mutating func listEnd(
        _ shown: Int, offset: Int, of total: Int, _ noun: String, _ freshness: Contract.Freshness
    ) {
        let next = offset + shown
        let range = Amount.range(offset..<next, of: total)
        let more = shown > 0 && next < total ? "; for more: --offset \(next)" : ""
        paragraph(Styled("\(range)\(Amount.count(total, noun))\(more)", .dim))
        stillPending(freshness)
    }

    /// `Lodestar · 2021-09-15 · 28:345`: who says so, when, and what to give `readout article` to read the passage.
    /// - Parameter isDated: whether the day is told; false where it stands elsewhere.
    static func passage(_ article: Contract.ArticleRef, _ span: Contract.Span, isDated: Bool = true) -> Styled {
        let date = isDated ? article.published.map(day) : nil
        let origin = [article.outlet ?? article.path, date].compactMap { $0 }
        return Styled(origin.joined(separator: " · ") + " · ", .dim) + pointer(article, span)
    }

    /// `28:345`, an article and a byte of its text: one word, so that no line breaks it.
    static func pointer(_ article: Contract.ArticleRef, _ span: Contract.Span) -> Styled {
        Styled("\(article.id):\(span.start)", .cyan)
    }

    /// What the pointers of a list are for, with the first of them.
    mutating func pointerLegend(_ article: Contract.ArticleRef, _ span: Contract.Span) {
        paragraph(Styled("To read a passage: readout article ", .dim) + Self.pointer(article, span))
    }

    /// The day of a point in time, or what is known of it.
    static func day(_ time: String) -> String {
        let day = time.utf8.prefix(10)
        return day.count == 10 && time.utf8.dropFirst(10).first == UInt8(ascii: "T")
            ? String(decoding: day, as: UTF8.self)
            : time
    }

    /// `2021-09-15`, `2021-09-15 – 2023-09-16`, nothing.
    static func period(_ first: String?, _ last: String?) -> String {
        let days = [first, last].compactMap { $0.map(day) }
        return days.first == days.last ? days.first ?? "" : days.joined(separator: " – ")
    }
}

extension Style {
    /// The colour of an actor of this kind, wherever one is shown.
    static func actor(_ kind: Contract.ActorKind) -> Style {
        switch kind {
        case .person: .green
        case .organization: .magenta
        case .state: .blue
        case .place: .cyan
        }
    }

    static let date: Style = .yellow
    static let figure: Style = .bold
}
