import ReadoutProtocol

extension Page {
    /// Relations with the sentences that state them; those of one sentence stand together.
    /// - Parameter sentences: of the relations in their order, nil where one is not to be had.
    mutating func relations(_ reply: Contract.ListRelations.Reply, sentences: [String?] = [], offset: Int = 0) {
        guard reply.total > 0 else {
            line("No article states such a relation.")
            return stillPending(reply.freshness)
        }
        for (index, relation) in reply.relations.enumerated() {
            paragraph(Self.statement(relation), indent: 0)
            if let next = reply.relations.dropFirst(index + 1).first, relation.isOfOneSentence(with: next) { continue }
            if index < sentences.count, let sentence = sentences[index] { paragraph(Styled(sentence), indent: 4) }
            paragraph(Self.passage(relation.article, relation.span), indent: 4)
            line()
        }
        listEnd(reply.relations.count, offset: offset, of: reply.total, "relation", reply.freshness)
        if let first = reply.relations.first { pointerLegend(first.article, first.span) }
    }

    /// `India · member of · Shanghai Cooperation Organization, since 2017, according to Xi Jinping`
    /// - Parameter actor: on whose page it stands; the other one is emphasised there.
    static func statement(_ relation: Contract.Relation, about actor: String? = nil) -> Styled {
        let style = { (name: String) -> Style in name == actor ? [] : .bold }
        var statement = Styled(relation.subject, style(relation.subject)) + Styled(" · ", .dim)
        statement += Styled(relation.relation) + Styled(" · ", .dim)
        statement += Styled(relation.object, style(relation.object))
        switch relation.polarity {
        case .asserted: break
        case .denied: statement += ", " + Styled("denied", .red)
        case .expected: statement += ", " + Styled("expected", .yellow)
        }
        if let since = relation.since { statement += Styled(", since \(day(since))") }
        if let until = relation.until { statement += Styled(", until \(day(until))") }
        if let speaker = relation.attributedTo { statement += Styled(", according to \(speaker)") }
        return statement
    }
}

extension Contract.Relation {
    /// Whether one sentence of one article states both.
    func isOfOneSentence(with other: Self) -> Bool { article.id == other.article.id && span == other.span }
}
