import ReadoutProtocol

extension Page {
    /// Figures in two columns: what the number is, and what it counts, in which article.
    mutating func figures(_ reply: Contract.ListFigures.Reply, offset: Int = 0) {
        guard reply.total > 0 else {
            line("No article gives such a figure.")
            return stillPending(reply.freshness)
        }
        let rows = reply.figures.map { figure in
            let about = figure.about.map { Styled($0) + Styled(" · ", .dim) } ?? Styled("")
            return [Styled(Measure.words(figure), .figure), about + Self.passage(figure.article, figure.span)]
        }
        table(rows)
        listEnd(reply.figures.count, offset: offset, of: reply.total, "figure", reply.freshness)
        if let first = reply.figures.first { pointerLegend(first.article, first.span) }
    }
}
