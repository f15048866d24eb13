/// An actor that an article mentions, as the index knows it.
package struct IndexedActor: Hashable, Sendable {
    /// What the actor is; the raw value is its byte in the index.
    package enum Kind: UInt8, Sendable, CaseIterable {
        case person = 0x70
        case organization = 0x6F
        case state = 0x73
        case place = 0x6C
    }

    package var kind: Kind
    /// The name that the article's analysis gives the actor.
    package var name: String

    package init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }
}
