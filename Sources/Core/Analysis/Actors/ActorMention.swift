/// A mention on its way to the analysis, in words instead of bytes.
package struct ActorMention: Sendable, Equatable {
    /// Its words in the text; where only a part of a hyphenated word is meant ("Xi-Putin"), `range` says which.
    package var words: Range<Int>
    /// Its bytes.
    package var range: Range<Int>
    /// The actor's name and kind, as in ``Mention``.
    package var actor: String
    package var kind: ActorKind
    /// The bytes of the title or office that is given there.
    package var role: Range<Int>?
    /// A demonym, which is no mention of its own but leads to the state ("Chinese officials"): rules of relations and
    /// of speakers see it, answers do not.
    package var isDemonym: Bool

    package init(
        words: Range<Int>, range: Range<Int>, actor: String, kind: ActorKind, role: Range<Int>? = nil,
        isDemonym: Bool = false
    ) {
        self.words = words
        self.range = range
        self.actor = actor
        self.kind = kind
        self.role = role
        self.isDemonym = isDemonym
    }
}
