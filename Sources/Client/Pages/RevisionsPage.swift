import ReadoutProtocol

extension Page {
    /// The revisions of an article, the first one first, and in a word what changed with each.
    /// - Parameter changes: the names of the fields that did, and "text", by the revision's number.
    mutating func revisions(_ revisions: [Contract.Revision], changes: [Int: [String]] = [:], article: Int) {
        let heads = ["revision", "read", "words", "changed", "title"].map { Styled($0, .dim) }
        var rows: [[Styled]] = []
        for (index, revision) in revisions.enumerated() {
            let before = index > 0 ? revisions[index - 1] : nil
            rows.append([
                Styled(String(revision.revision)), Styled(Amount.time(revision.readAt)),
                Styled(Amount.count(revision.words)),
                Styled(Self.change(from: before, to: revision, changes[revision.revision])),
                Styled(revision.title ?? "(no title)"),
            ])
        }
        table([heads] + rows, right: [0, 2])
        let more = revisions.count > 1 ? "; what changed: `readout diff \(article)`" : ""
        line(Styled("\(Amount.count(revisions.count, "revision")) of article \(article)\(more)", .dim))
    }

    /// `title, date, +12 words`; `wording` where the text differs and is as long as it was.
    private static func change(from old: Contract.Revision?, to new: Contract.Revision, _ known: [String]?) -> String {
        guard let old else { return "–" }
        let more = new.words - old.words
        var changes = (known ?? (old.title == new.title ? [] : ["title"])).filter { $0 != "text" }.map(ArticleDiff.word)
        if more != 0 {
            changes.append("\(more > 0 ? "+" : "−")\(Amount.count(Int(more.magnitude), "word"))")
        } else if known?.contains("text") ?? changes.isEmpty {
            changes.append("wording")
        }
        return changes.isEmpty ? "nothing that is shown" : changes.joined(separator: ", ")
    }
}

extension ArticleDiff {
    /// A field's name as people call it.
    static func word(_ field: String) -> String {
        ["bylines": "byline", "published": "date", "url": "address"][field] ?? field
    }
}
