/// What a query says about an actor: `person:"Xi Jinping"`.
package struct ActorTerm: Equatable, Sendable {
    /// The field that the name stands behind; the raw value is its name.
    package enum Field: String, Sendable, CaseIterable {
        case actor, person, org, place, state
        /// Whoever the article quotes: persons, organizations, states.
        case said

        /// What an actor must be.
        package var kinds: [IndexedActor.Kind] {
            switch self {
            case .actor, .said: IndexedActor.Kind.allCases
            case .person: [.person]
            case .org: [.organization]
            case .place: [.place]
            case .state: [.state]
            }
        }
    }

    package var field: Field
    /// The name as it was asked for: its words with one space between them, without punctuation.
    package var name: String
    /// The names of articles that are meant, if somebody knows who that is; an article matches that mentions one of them.
    /// Nil where nobody does: then one matches that mentions an actor in whose name these words stand side by side.
    package var names: [IndexedActor]?

    package init(_ field: Field, _ name: String, names: [IndexedActor]? = nil) {
        self.field = field
        self.name = name
        self.names = names
    }
}

extension Query {
    /// The query with the names of its actors looked up anew.
    /// - Parameter names: gives all names in articles of the actor that is meant, of any kind that the field is about; nil
    ///   where no such actor is known.
    package func resolvingActors(_ names: (ActorTerm.Field, String) -> [IndexedActor]?) -> Query {
        switch self {
        case .actor(let term): .actor(ActorTerm(term.field, term.name, names: names(term.field, term.name)))
        case .and(let members): .and(members.map { $0.resolvingActors(names) })
        case .or(let members): .or(members.map { $0.resolvingActors(names) })
        case .not(let member): .not(member.resolvingActors(names))
        default: self
        }
    }
}
