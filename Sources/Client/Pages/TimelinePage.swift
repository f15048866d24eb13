import ReadoutProtocol

extension Page {
    /// Events by their dates, each as a sentence tells it, with the outlets that do.
    mutating func timeline(_ reply: Contract.GetTimeline.Reply, offset: Int = 0) {
        guard reply.total > 0 else {
            line("No article dates anything like that.")
            return stillPending(reply.freshness)
        }
        let labels = reply.entries.map { Self.period($0.date, $0.until) }
        let indent = (labels.map(\.columns).max() ?? 0) + 2
        for (entry, label) in zip(reply.entries, labels) {
            paragraph(Styled(entry.text), label: Styled(label, .date), indent: indent)
            paragraph(Self.tellers(of: entry), indent: indent)
        }
        listEnd(reply.entries.count, offset: offset, of: reply.total, "event", reply.freshness)
        if let first = reply.entries.first { pointerLegend(first.article, first.span) }
    }

    /// The passage shown, and in which other outlets the event is told.
    private static func tellers(of entry: Contract.TimelineEntry) -> Styled {
        let others = entry.outlets.filter { $0 != entry.article.outlet }
        let also = others.isEmpty ? "" : "; also \(others.joined(separator: ", "))"
        return passage(entry.article, entry.span) + Styled(also, .dim)
    }
}
