import ReadoutProtocol

extension Page {
    /// What was changed between two revisions: `-` what was, `+` what is now, sentence by sentence.
    mutating func diff(_ diff: ArticleDiff) {
        if let title = diff.to.title { paragraph(Styled(title, .bold)) }
        var place = ["article \(diff.article)", diff.part > 0 ? "\(diff.path) (part \(diff.part))" : diff.path]
        place.append("revision \(Self.named(diff.from)) → \(Self.named(diff.to))")
        paragraph(Styled(place.joined(separator: " · "), .dim))
        if diff.isEmpty { return line("Nothing that is shown of it has changed.") }
        if !diff.fields.isEmpty { line() }
        for field in diff.fields { self.field(field) }
        line()
        for passage in diff.passages {
            switch passage.kind {
            case .same: line(Styled("… \(Amount.count(passage.sentences, "sentence")) unchanged", .dim))
            case .removed, .added, .changed:
                if let side = passage.from { change("- ", "", side.text ?? "", side.marks, .red) }
                if let side = passage.to { change("+ ", "", side.text ?? "", side.marks, .green) }
            }
        }
        line()
        line(Styled(Self.summary(diff), .dim))
    }

    private static func named(_ revision: Contract.Revision) -> String {
        "\(revision.revision) (\(Amount.time(revision.readAt)))"
    }

    private mutating func field(_ field: ArticleDiff.Field) {
        let name = ArticleDiff.word(field.name) + ": "
        let shown = { (text: String) in field.name == "published" ? Amount.time(text) : text }
        let (from, to) = (field.from.map(shown), field.to.map(shown))
        var (removed, added) = TextDiff.words(from: Array((from ?? "").utf8), to: Array((to ?? "").utf8))
        if from == nil || to == nil { (removed, added) = ([], []) }
        if let from { change("- ", name, from, removed, .red) }
        if let to { change("+ ", name, to, added, .green) }
    }

    /// One wording, its words that differ from the other one's emphasised.
    private mutating func change(_ sign: String, _ name: String, _ text: String, _ marks: [Range<Int>], _ style: Style)
    {
        var styled = Styled.highlighted(text, marks, [.bold, .underline])
        for index in styled.runs.indices { styled.runs[index].style.formUnion(style) }
        paragraph(Styled(name, style) + styled, label: Styled(sign, style), indent: 2)
    }

    /// `2 sentences changed, 1 removed, 3 added, 12 unchanged`
    private static func summary(_ diff: ArticleDiff) -> String {
        let kinds: [(ArticleDiff.Passage.Kind, String)] = [
            (.changed, "changed"), (.removed, "removed"), (.added, "added"), (.same, "unchanged"),
        ]
        var counts: [String] = []
        for (kind, name) in kinds {
            let count = diff.passages.reduce(0) { $0 + ($1.kind == kind ? $1.sentences : 0) }
            guard count > 0 else { continue }
            counts.append((counts.isEmpty ? Amount.count(count, "sentence") : Amount.count(count)) + " " + name)
        }
        return counts.joined(separator: ", ")
    }
}

extension ArticleDiff.Side {
    /// The words that differ, as bytes of the sentence.
    fileprivate var marks: [Range<Int>] {
        words.compactMap(\.range).map { ($0.lowerBound - span.start)..<($0.upperBound - span.start) }
    }
}
