/// Names of actors that are one actor's: facets count them together, under one of them.
package struct ActorMerges: Equatable, Sendable {
    /// No name stands for another.
    package static let none = ActorMerges([:])

    private let names: [UInt64: String]

    /// For each name that is not the actor's own, that one; both are of one kind. Made once whenever the names change.
    package init(_ names: [IndexedActor: String]) {
        var hashed: [UInt64: String] = [:]
        hashed.reserveCapacity(names.count)
        for (actor, name) in names { hashed[Self.hash(actor.kind, actor.name)] = name }
        self.names = hashed
    }

    /// The name under which the actor with this hash is counted; nil for its own.
    func name(_ hash: UInt64) -> String? { names.isEmpty ? nil : names[hash] }

    /// 64 bits that stand for a kind and a name: FNV-1a.
    static func hash(_ kind: IndexedActor.Kind, _ name: String) -> UInt64 {
        name.utf8.reduce(StandingKey.step(StandingKey.seed, kind.rawValue), StandingKey.step)
    }

    /// The same of a kind's byte and a name as the index keeps them.
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = StandingKey.seed
        for byte in bytes { hash = StandingKey.step(hash, byte) }
        return hash
    }
}
