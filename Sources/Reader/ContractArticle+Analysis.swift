import ReadoutAnalysis
import ReadoutArticles
import ReadoutProtocol

extension Contract.Article {
    /// Adds what the analysis of `article`, whose text this is, found.
    mutating func add(_ analysis: Analysis) {
        let bytes = Array(text.utf8)
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        quotes = analysis.quotes.map { quote in
            Contract.Quote(
                id: 0, article: ref, kind: Contract.QuoteKind(rawValue: quote.kind.rawValue) ?? .indirect,
                text: quote.ranges.map(string).joined(separator: " "), spans: quote.ranges.map { Contract.Span($0) },
                speaker: quote.speaker, speakerText: quote.speakerRange.map(string),
                speakerSpan: quote.speakerRange.map { Contract.Span($0) }, cue: quote.cue.map(string),
                cueSpan: quote.cue.map { Contract.Span($0) }, via: quote.via.map(string), said: quote.said, family: nil)
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
            Contract.Figure(
                article: ref, text: string(figure.range), span: Contract.Span(figure.range), value: figure.value,
                until: figure.until, unit: figure.unit,
                hedge: figure.hedge.flatMap { Contract.Hedge(rawValue: $0.rawValue) },
                about: figure.about.map(string))
        }
        relations = analysis.relations.map { relation in
            Contract.Relation(
                subject: relation.subject, relation: relation.relation.rawValue, object: relation.object,
                since: relation.since, until: relation.until,
                polarity: Contract.Polarity(rawValue: relation.polarity.rawValue) ?? .asserted,
                attributedTo: relation.attributedTo, article: ref, span: Contract.Span(relation.range))
        }
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
