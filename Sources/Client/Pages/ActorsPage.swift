import ReadoutProtocol

extension Page {
    /// Actors, one a line with name, kind, articles, when they were seen, and the latest role; where the width is too
    /// small for the role, it stands below.
    mutating func actors(_ reply: Contract.ListActors.Reply, offset: Int = 0) {
        guard reply.total > 0 else {
            line("No actor is known that is like that.")
            return stillPending(reply.freshness)
        }
        let heads = ["name", "kind", "articles", "seen", "latest role"].map { Styled($0, .dim) }
        let rows = reply.actors.map { actor in
            [
                Styled(actor.name, [.bold, .actor(actor.kind)]), Styled(actor.kind.rawValue),
                Styled(Amount.count(actor.articles)), Styled(Self.period(actor.firstSeen, actor.lastSeen)),
                Styled(Self.latestRole(of: actor) ?? ""),
            ]
        }
        var widths = Self.widths([heads] + rows)
        let others = widths.dropFirst().dropLast().reduce(0) { $0 + $1 + 2 }
        // A name for which there is no room has a line of its own.
        widths[0] = min(widths[0], max(20, width - others))
        let isWide = widths[0] + others + 2 <= width - 24
        if !rows.isEmpty { row(isWide ? heads : Array(heads.dropLast()), widths, right: [2]) }
        for cells in rows {
            var cells = cells
            if cells[0].columns > widths[0] {
                paragraph(cells[0])
                cells[0] = ""
            }
            row(isWide ? cells : Array(cells.dropLast()), widths, right: [2])
            if !isWide, let role = cells.last, role.columns > 0 { paragraph(role, indent: 4) }
        }
        listEnd(reply.actors.count, offset: offset, of: reply.total, "actor", reply.freshness)
    }

    /// Of roles of one day the one that stands last.
    static func latestRole(of actor: Contract.Actor) -> String? {
        var latest: Contract.Role?
        for role in actor.roles where (role.article.published ?? "") >= (latest?.article.published ?? "") {
            latest = role
        }
        return latest?.title
    }
}
