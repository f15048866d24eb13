import ReadoutProtocol

extension Page {
    /// Everything about an actor: names, roles over time, newest quotes, relations, and who appears beside it.
    /// - Parameter limit: so many relations were asked for.
    mutating func actor(_ reply: Contract.GetActor.Reply, limit: Int = 20) {
        let actor = reply.actor
        paragraph(Styled(actor.name, [.bold, .actor(actor.kind)]))
        var facts = [actor.kind.rawValue, Amount.count(actor.articles, "article")]
        if actor.quotes > 0 { facts.append(Amount.count(actor.quotes, "quote")) }
        let seen = Self.period(actor.firstSeen, actor.lastSeen)
        if !seen.isEmpty { facts.append(seen) }
        paragraph(Styled(facts.joined(separator: " · "), .dim))
        let aliases = actor.aliases.filter { $0 != actor.name }
        if !aliases.isEmpty {
            paragraph(Styled(aliases.joined(separator: " · ")), label: Styled("also ", .dim), indent: 5)
        }
        roles(actor.roles)
        quotes(of: reply)
        relations(of: reply)
        if limit > 0, reply.relations.count == limit {
            paragraph(Styled("There may be more: --limit \(min(1000, limit * 10)) shows them.", .dim), indent: 2)
        }
        if !reply.together.isEmpty {
            line()
            let most = Array(reply.together.prefix(Self.mostCompanions))
            facet(Contract.Facet(field: "In articles with", values: most))
        }
        if let role = RoleSpell.spells(of: actor.roles).first {
            pointerLegend(role.first.article, role.first.span)
        } else if let quote = reply.quotes.first {
            pointerLegend(quote.article, quote.place)
        } else if let relation = reply.relations.first {
            pointerLegend(relation.article, relation.span)
        }
        stillPending(reply.freshness)
    }

    /// As many that are mentioned beside an actor are shown; `--json` gives all.
    private static let mostCompanions = 10

    /// The roles, in the order of the days on which articles first gave them; ones without a day come last.
    private mutating func roles(_ roles: [Contract.Role]) {
        guard !roles.isEmpty else { return }
        line()
        line(Styled("Roles", .bold))
        let rows = RoleSpell.spells(of: roles).map { spell in
            [
                Styled(spell.period.isEmpty ? "no date" : spell.period, .dim),
                Styled(spell.title) + Styled(" · ", .dim)
                    + Self.passage(spell.first.article, spell.first.span, isDated: false)
                    + Self.last(of: spell),
            ]
        }
        table(rows, indent: 2)
    }

    /// As many utterances of an actor are shown.
    private static let mostUtterances = 5

    /// The newest utterances, each in its fullest wording with the first place that has it.
    private mutating func quotes(of reply: Contract.GetActor.Reply) {
        guard !reply.quotes.isEmpty else { return }
        line()
        line(Styled("Quotes", .bold))
        let utterances = Utterance.utterances(of: reply.quotes)
        for one in utterances.prefix(Self.mostUtterances) {
            guard let fullest = one.wordings.first, let quote = fullest.quotes.first else { continue }
            let places = one.quotes.count - 1
            let more = places > 0 ? Styled("; \(Amount.count(places, "more place"))", .dim) : ""
            paragraph(Self.words(fullest.text, fullest.kind), label: "  ", indent: 2)
            paragraph(Self.place(quote) + more, indent: 6)
        }
        let all = "all, in all wordings: readout quotes --by \(ShellWord.quoted(reply.actor.name))"
        paragraph(Styled(all, .dim), label: "  ", indent: 2)
    }

    private mutating func relations(of reply: Contract.GetActor.Reply) {
        guard !reply.relations.isEmpty else { return }
        line()
        line(Styled("Relations", .bold))
        var told: [(relation: Contract.Relation, articles: Set<Int>)] = []
        for relation in reply.relations {
            if let index = told.firstIndex(where: { $0.relation.says(theSameAs: relation) }) {
                told[index].articles.insert(relation.article.id)
            } else {
                told.append((relation, [relation.article.id]))
            }
        }
        for (index, (relation, articles)) in told.enumerated() {
            paragraph(Self.statement(relation, about: reply.actor.name), indent: 2)
            if let next = told.dropFirst(index + 1).first, next.articles == articles,
                relation.isOfOneSentence(with: next.relation)
            {
                continue
            }
            let more = Styled(Self.more(articles.count), .dim)
            paragraph(Self.passage(relation.article, relation.span) + more, indent: 6)
        }
    }

    /// `; last 31:20`; nothing where one article gives the role.
    private static func last(of spell: RoleSpell) -> Styled {
        if spell.last == spell.first { return "" }
        return Styled("; last ", .dim) + pointer(spell.last.article, spell.last.span)
    }

    /// ` and 3 more articles`; nothing where one article says it.
    private static func more(_ articles: Int) -> String {
        articles > 1 ? " and \(Amount.count(articles - 1, "more article"))" : ""
    }
}

/// A role from the first to the last article that gives it.
struct RoleSpell {
    var title: String
    /// The earliest article that gives it; one with a date before those without.
    var first: Contract.Role
    /// The latest with a date.
    var last: Contract.Role

    /// From the first to the last day on which an article gave it.
    var period: String { Page.period(first.article.published, last.article.published) }

    /// Roles that differ only in capitals are one.
    static func spells(of roles: [Contract.Role]) -> [RoleSpell] {
        var indices: [String: Int] = [:]
        var spells: [RoleSpell] = []
        for role in roles.sorted(by: isEarlier) {
            let key = role.title.lowercased()
            if let index = indices[key] {
                if role.article.published != nil { spells[index].last = role }
            } else {
                indices[key] = spells.count
                spells.append(RoleSpell(title: role.title, first: role, last: role))
            }
        }
        return spells
    }

    private static func isEarlier(_ left: Contract.Role, _ right: Contract.Role) -> Bool {
        let places = (left.article.published ?? "~", right.article.published ?? "~")
        if places.0 != places.1 { return places.0 < places.1 }
        return (left.article.id, left.span.start) < (right.article.id, right.span.start)
    }
}

extension Contract.Relation {
    /// Whether two articles, or two sentences, say the same.
    fileprivate func says(theSameAs other: Self) -> Bool {
        subject == other.subject && relation == other.relation && object == other.object && since == other.since
            && until == other.until && polarity == other.polarity && attributedTo == other.attributedTo
    }
}
