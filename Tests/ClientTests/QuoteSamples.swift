import ReadoutProtocol

extension Samples {
    /// A quote of article `article`, its attribution behind it.
    static func quote(
        _ text: String, _ kind: Contract.QuoteKind = .direct, by speaker: String? = "Ada Marsh",
        as mention: String? = nil,
        cue: String? = "said", in article: Int = 28, _ outlet: String = "The Herald", on date: String? = "2022-09-15",
        at start: Int = 345, family: Int? = nil
    ) -> Contract.Quote {
        var ref = ref(article)
        ref.outlet = outlet
        ref.published = date
        let end = start + text.utf8.count
        let words = mention ?? speaker
        return Contract.Quote(
            id: article << 16 | start, article: ref, kind: kind, text: text, spans: [Contract.Span(start..<end)],
            speaker: speaker, speakerText: words,
            speakerSpan: words.map { Contract.Span(end + 1..<end + 1 + $0.utf8.count) }, cue: cue,
            cueSpan: cue.map { Contract.Span(end + 100..<end + 100 + $0.utf8.count) }, via: nil, said: nil,
            family: family)
    }

    static func quotes(_ quotes: [Contract.Quote], total: Int? = nil) -> Contract.ListQuotes.Reply {
        Contract.ListQuotes.Reply(total: total ?? quotes.count, quotes: quotes, freshness: freshness)
    }

    /// One utterance in four outlets: verbatim twice, cut, told indirectly, and translated anew.
    static var family: [Contract.Quote] {
        var copy = quote(
            "The ferry will sail on Monday, whatever the river says", as: "Marsh", cue: "told", in: 31, "Courier",
            on: "2022-09-16", family: 7)
        copy.article.copyOf = 28
        var indirect = quote(
            "that the ferry would sail on Monday", .indirect, as: "she", in: 30, "The Post", on: "2022-09-17", family: 7
        )
        indirect.said = "2022-09-15"
        var translated = quote(
            "On Monday the boat goes out", as: "Ms. Marsh", in: 32, "El Faro", on: nil, family: 7)
        translated.via = "state radio"
        return [
            copy, indirect, translated,
            quote(
                "The ferry will sail on Monday, whatever the river says", as: "Ada Marsh", cue: "told", family: 7),
        ]
    }
}
