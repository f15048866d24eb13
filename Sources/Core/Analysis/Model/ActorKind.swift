/// What an actor is; the raw value is the contract's word for it.
package enum ActorKind: String, Sendable, CaseIterable {
    case person, organization, state, place
}
