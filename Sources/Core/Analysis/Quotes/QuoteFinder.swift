/// Finds who says what in an article: direct, mixed and indirect quotes with their cues and speakers.
package struct QuoteFinder: Sendable {
    private let gazetteer: Gazetteer
    private let tagger: AttributionTagger

    package init(models: Models, gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        tagger = AttributionTagger(models: models)
    }

    /// The quotes of a text in the order of their first bytes.
    /// - Parameters:
    ///   - mentions: of the text, demonyms too.
    ///   - dates: of the text.
    package func quotes(in text: AnnotatedText, mentions: [ActorMention], dates: [DateMention]) -> [Quote] {
        let marks = QuotationMarks(text)
        return tagger.attributions(in: text, marks: marks, mentions: mentions).map { found in
            Quote(
                kind: .indirect, ranges: found.content.map { text.range($0) }, speaker: nil,
                speakerRange: found.source.map { text.range($0) }, cue: found.cue.map { text.range($0) })
        }.sorted { $0.ranges[0].lowerBound < $1.ranges[0].lowerBound }
    }
}
