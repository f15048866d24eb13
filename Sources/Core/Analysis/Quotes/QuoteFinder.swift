/// Finds who says what in an article: direct, mixed and indirect quotes with their cues and speakers.
package struct QuoteFinder: Sendable {
    private let gazetteer: Gazetteer

    package init(models: Models, gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The quotes of a text in the order of their first bytes.
    /// - Parameters:
    ///   - mentions: of the text, demonyms too.
    ///   - dates: of the text.
    package func quotes(in text: AnnotatedText, mentions: [ActorMention], dates: [DateMention]) -> [Quote] { [] }
}
