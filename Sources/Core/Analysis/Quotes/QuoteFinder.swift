/// Finds who says what in an article: direct, mixed and indirect quotes with their cues and speakers.
///
/// What stands in quotation marks and what is said to be somebody's words come from different sides: `QuotationMarks` reads
/// the marks, in any language; the attributions come from the learned tagger (English) and from rules beside the marks
/// (`SpeechRules`). `QuoteAssembly` puts them together, `SpeakerFinder` says who is meant.
package struct QuoteFinder: Sendable {
    private let tagger: AttributionTagger
    private let speakers: SpeakerFinder

    package init(models: Models, gazetteer: Gazetteer) {
        tagger = AttributionTagger(models: models)
        speakers = SpeakerFinder(gazetteer: gazetteer)
    }

    /// The quotes of a text in the order of their first bytes.
    /// - Parameters:
    ///   - mentions: of the text, demonyms too.
    ///   - dates: of the text.
    package func quotes(in text: AnnotatedText, mentions: [ActorMention], dates: [DateMention]) -> [Quote] {
        guard !text.words.isEmpty else { return [] }
        let marks = QuotationMarks(text)
        let tagged = tagger.attributions(in: text, marks: marks, mentions: mentions)
        let hasDialogues = SpeechLexicon.of(text.language)?.hasDialogueDashes ?? false
        guard !marks.quotations.isEmpty || !tagged.isEmpty || hasDialogues else { return [] }
        let reading = speakers.reading(of: text, mentions: mentions, dates: dates, marks: marks)
        var assembly = QuoteAssembly(text, marks: marks, mentions: mentions)
        assembly.take(tagged)
        assembly.addQuotations()
        let drafts = assembly.finish()
        let speakers = reading.speakers(of: drafts.map(\.attribution))
        return zip(drafts, speakers).compactMap { assembly.quote($0, speaker: $1) }
    }
}
