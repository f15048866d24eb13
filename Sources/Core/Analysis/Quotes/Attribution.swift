/// A place where a text says that somebody said, wrote or thought something: in words of the text, before it is known
/// who is meant.
package struct Attribution: Sendable, Equatable {
    /// What was said: the words of each unbroken run, in their order; marks at its ends may be in it or not.
    package var content: [Range<Int>]
    /// The word or words that introduce it ("said", "according to").
    package var cue: Range<Int>?
    /// The words of the one who says it ("the Chinese leader", "Orlan, a fellow at Velmar").
    package var source: Range<Int>?
    /// How sure it is, from 0 to 1.
    package var score: Float

    /// An attribution with its parts.
    package init(content: [Range<Int>], cue: Range<Int>?, source: Range<Int>?, score: Float = 1) {
        self.content = content
        self.cue = cue
        self.source = source
        self.score = score
    }
}
