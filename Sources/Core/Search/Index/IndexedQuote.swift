/// Words that an article gives to a speaker, as the index knows them.
package struct IndexedQuote: Equatable, Sendable {
    /// The bytes of the article's text that were said: one range for each unbroken run, in the order of the text, none
    /// empty.
    package var ranges: [Range<Int>]
    /// Who says it, by the name that the article's analysis gives the actor; nil where the article does not say. Need not
    /// be among the article's actors.
    package var speaker: IndexedActor?

    /// The bytes from its first word to its last; nil where it has none.
    package var hull: Range<Int>? {
        guard let first = ranges.first, let last = ranges.last, first.lowerBound <= last.upperBound else { return nil }
        return first.lowerBound..<last.upperBound
    }

    package init(_ ranges: [Range<Int>], speaker: IndexedActor? = nil) {
        self.ranges = ranges
        self.speaker = speaker
    }
}
