import ReadoutAnalysis
import ReadoutArchive
import ReadoutDesk
import ReadoutProtocol

/// Who said what.
extension DeskAnswers {
    func quotes(_ parameters: Contract.ListQuotes.Parameters) async throws -> Contract.ListQuotes.Reply {
        let (limit, offset) = try Self.page(parameters.limit, parameters.offset)
        let kind = try parameters.kind.map { name in
            guard let kind = Quote.Kind(rawValue: name) else { throw Self.invalid("kind") }
            return kind
        }
        if let speaker = parameters.speaker, !Self.isName(ofActor: speaker) { throw Self.invalid("speaker") }
        if let family = parameters.family, family < 0 { throw Self.invalid("family") }
        try Self.refuse(story: parameters.story)
        let (articles, about) = (try query(parameters.query), try query(parameters.about))
        let answer = try await Self.knowing {
            try await desk.quotes(
                query: articles, speaker: parameters.speaker, about: about, kind: kind, family: parameters.family,
                limit: limit, offset: offset)
        }
        return Contract.ListQuotes.Reply(
            total: answer.value.total, quotes: answer.value.items.map(Contract.Quote.init),
            freshness: Contract.Freshness(answer.freshness))
    }
}

extension Contract.Quote {
    init(_ stored: StoredQuote) {
        let quote = stored.quote
        self.init(
            id: stored.id, article: Contract.ArticleRef(stored.article), kind: Contract.QuoteKind(quote.kind),
            text: stored.text, spans: quote.ranges.map { Contract.Span($0) }, speaker: quote.speaker,
            speakerText: stored.speakerText, speakerSpan: quote.speakerRange.map { Contract.Span($0) },
            cue: stored.cueText, cueSpan: quote.cue.map { Contract.Span($0) }, via: stored.viaText, said: quote.said,
            family: stored.family)
    }
}

extension Contract.QuoteKind {
    init(_ kind: Quote.Kind) {
        switch kind {
        case .direct: self = .direct
        case .mixed: self = .mixed
        case .indirect: self = .indirect
        }
    }
}
