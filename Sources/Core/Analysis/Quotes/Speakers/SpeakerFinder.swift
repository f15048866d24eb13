/// Who says what an attribution tells.
package struct Speaker: Sendable, Equatable {
    /// The actor, by a name as in ``Mention/actor``; nil where the text leaves it open.
    package var actor: String?
    /// The bytes of the source.
    package var range: Range<Int>?
    /// The bytes that name who relayed it ("Chinese state media").
    package var via: Range<Int>?
    /// When it was said: ISO 8601, as precise as the text; nil where its clause does not say.
    package var said: String?

    /// A speaker with what is known.
    package init(actor: String? = nil, range: Range<Int>? = nil, via: Range<Int>? = nil, said: String? = nil) {
        self.actor = actor
        self.range = range
        self.via = via
        self.said = said
    }
}

/// Tells who speaks, from the source beside the cue: names, what hangs on them, pronouns, descriptions.
package struct SpeakerFinder: Sendable {
    private let gazetteer: Gazetteer

    package init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// What is known of one text before its attributions are.
    /// - Parameters:
    ///   - mentions: of the text in their order, demonyms too.
    ///   - dates: of the text in their order.
    package func reading(
        of text: AnnotatedText, mentions: [ActorMention], dates: [DateMention], marks: QuotationMarks
    ) -> SpeakerReading {
        SpeakerReading(SpeakerScene(text, mentions: mentions, marks: marks), dates: dates, gazetteer: gazetteer)
    }
}
