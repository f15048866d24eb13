/// Finds what a text says that actors are to one another.
package struct RelationFinder: Sendable {
    private let gazetteer: Gazetteer

    package init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The relations that a text states, in the order of their sentences.
    /// - Parameters:
    ///   - mentions: of actors, demonyms among them.
    ///   - dates: of the text.
    package func relations(in text: AnnotatedText, mentions: [ActorMention], dates: [DateMention]) -> [Relation] { [] }
}
