/// Words that the article gives to a speaker.
package struct Quote: Sendable, Equatable {
    /// How much of it stands in quotation marks; the raw value is the contract's word for it.
    package enum Kind: String, Sendable, CaseIterable { case direct, mixed, indirect }

    package var kind: Kind
    /// The bytes of what was said, one range for each unbroken run, in the order of the text and none empty: outer
    /// quotation marks and closing punctuation are left out; of a mixed quote it is the whole clause said.
    package var ranges: [Range<Int>]
    /// The actor who says it, by a name as in ``Mention/actor``; nil where the article does not say.
    package var speaker: String?
    /// The bytes of the mention beside the cue ("the Chinese leader", "he").
    package var speakerRange: Range<Int>?
    /// The bytes of the word or words that introduce it ("said", "according to").
    package var cue: Range<Int>?
    /// The bytes that name who relayed it ("Chinese state media").
    package var via: Range<Int>?
    /// When it was said: ISO 8601, as precise as the text; nil where the article does not say.
    package var said: String?

    /// A quote with what is known of it.
    package init(
        kind: Kind, ranges: [Range<Int>], speaker: String? = nil, speakerRange: Range<Int>? = nil,
        cue: Range<Int>? = nil, via: Range<Int>? = nil, said: String? = nil
    ) {
        self.kind = kind
        self.ranges = ranges
        self.speaker = speaker
        self.speakerRange = speakerRange
        self.cue = cue
        self.via = via
        self.said = said
    }
}
