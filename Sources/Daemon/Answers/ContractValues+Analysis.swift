import ReadoutAnalysis
import ReadoutArchive
import ReadoutProtocol

// What the analysis found, as the contract's.

extension Contract.Article {
    /// Adds what was found in the article, whose text this is.
    mutating func add(_ analysis: Analysis) {
        let bytes = Array(text.utf8)
        // What was kept on the disk may be damaged: that must not end the daemon.
        func string(_ range: Range<Int>) -> String {
            String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        }
        mentions = analysis.mentions.map { mention in
            Contract.Mention(
                actor: mention.actor, kind: Contract.ActorKind(mention.kind), text: string(mention.range),
                span: Contract.Span(mention.range), role: mention.role.map(string))
        }
        dates = analysis.dates.map { date in
            Contract.DateMention(
                text: string(date.range), span: Contract.Span(date.range), value: date.value, until: date.until,
                anchored: date.isAnchored)
        }
        figures = analysis.figures.map { figure in
            Contract.Figure(figure, text: string(figure.range), about: figure.about.map(string), article: ref)
        }
        relations = analysis.relations.map { Contract.Relation($0, article: ref) }
    }
}

extension Contract.ActorKind {
    init(_ kind: ActorKind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .state: self = .state
        case .place: self = .place
        }
    }
}

extension Contract.Figure {
    init(_ figure: Figure, text: String, about: String?, article: Contract.ArticleRef) {
        self.init(
            article: article, text: text, span: Contract.Span(figure.range), value: figure.value, until: figure.until,
            unit: figure.unit, hedge: figure.hedge.flatMap { Contract.Hedge(rawValue: $0.rawValue) }, about: about)
    }

    init(_ stored: StoredFigure) {
        self.init(
            stored.figure, text: stored.text, about: stored.aboutText, article: Contract.ArticleRef(stored.article))
    }
}

extension Contract.Relation {
    init(_ relation: Relation, article: Contract.ArticleRef) {
        self.init(
            subject: relation.subject, relation: relation.relation.rawValue, object: relation.object,
            since: relation.since, until: relation.until, polarity: Contract.Polarity(relation.polarity),
            attributedTo: relation.attributedTo, article: article, span: Contract.Span(relation.range))
    }

    init(_ stored: StoredRelation) {
        self.init(stored.relation, article: Contract.ArticleRef(stored.article))
    }
}

extension Contract.Polarity {
    init(_ polarity: Relation.Polarity) {
        switch polarity {
        case .asserted: self = .asserted
        case .denied: self = .denied
        case .expected: self = .expected
        }
    }
}

extension Contract.Actor {
    init(_ record: ActorRecord) {
        self.init(
            name: record.name, kind: Contract.ActorKind(record.kind), aliases: record.aliases,
            roles: record.roles.map { role in
                Contract.Role(
                    title: role.title, article: Contract.ArticleRef(role.article), span: Contract.Span(role.span))
            },
            articles: record.articles, quotes: record.quotes, firstSeen: record.firstSeen, lastSeen: record.lastSeen)
    }
}

extension Contract.TimelineEntry {
    init(_ stored: StoredTimelineEntry) {
        self.init(
            date: stored.date, until: stored.until, text: stored.text, article: Contract.ArticleRef(stored.article),
            span: Contract.Span(stored.span), articles: stored.articles.map { Contract.ArticleRef($0) },
            outlets: stored.outlets, actors: stored.actors)
    }
}
