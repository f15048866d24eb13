/// A place of the text where an actor is named.
package struct Mention: Sendable, Equatable {
    /// The fullest name that the file gives the actor; of a state its usual English name.
    package var actor: String
    /// What the actor is.
    package var kind: ActorKind
    /// The name as it is written there, without titles.
    package var range: Range<Int>
    /// The title or office that the article gives the actor there ("Russian President"); nil where it gives none.
    package var role: Range<Int>?

    /// A mention with its actor.
    package init(actor: String, kind: ActorKind, range: Range<Int>, role: Range<Int>? = nil) {
        self.actor = actor
        self.kind = kind
        self.range = range
        self.role = role
    }
}
