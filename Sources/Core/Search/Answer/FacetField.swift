/// What the articles found can be counted by; the raw value is its name in the contract.
package enum FacetField: String, CaseIterable, Sendable {
    /// The publisher's name.
    case outlet
    /// The month of publication, as "2022-09".
    case month
    /// BCP 47, as the article has it.
    case language
    /// The form of its file, as in the contract.
    case format
    /// The actors that are mentioned, and those of one kind: the most common of them (`ActorFacetCounter.most`).
    case actor, person, org, place, state
    /// The actors that are quoted.
    case said

    /// What is counted, where it is actors.
    package var actorKinds: [IndexedActor.Kind]? { ActorTerm.Field(rawValue: rawValue)?.kinds }
}
