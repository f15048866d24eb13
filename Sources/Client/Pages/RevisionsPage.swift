import ReadoutProtocol

extension Page {
    /// The revisions of an article, the first one first, and in a word what changed with each.
    mutating func revisions(_ revisions: [Contract.Revision], article: Int) {
        let heads = ["revision", "read", "words", "changed", "title"].map { Styled($0, .dim) }
        var rows: [[Styled]] = []
        for (index, revision) in revisions.enumerated() {
            let before = index > 0 ? revisions[index - 1] : nil
            rows.append([
                Styled(String(revision.revision)), Styled(Amount.time(revision.readAt)),
                Styled(Amount.count(revision.words)), Styled(Self.change(from: before, to: revision)),
                Styled(revision.title ?? "(no title)"),
            ])
        }
        table([heads] + rows, right: [0, 2])
        let more = revisions.count > 1 ? "; what changed: `readout diff \(article)`" : ""
        line(Styled("\(Amount.count(revisions.count, "revision")) of article \(article)\(more)", .dim))
    }

    /// `title, +12 words`; `wording` where neither says anything.
    private static func change(from old: Contract.Revision?, to new: Contract.Revision) -> String {
        guard let old else { return "–" }
        let more = new.words - old.words
        var changes = old.title == new.title ? [] : ["title"]
        if more != 0 { changes.append("\(more > 0 ? "+" : "−")\(Amount.count(Int(more.magnitude), "word"))") }
        return changes.isEmpty ? "wording" : changes.joined(separator: ", ")
    }
}
