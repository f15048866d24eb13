/// Names of actors that are one actor's: facets count them together, under one of them.
package struct ActorMerges: Equatable, Sendable {
    /// No name stands for another.
    package static let none = ActorMerges([:])

    /// An actor of several names.
    struct Group: Equatable, Sendable {
        var kind: IndexedActor.Kind
        /// The one under which it is counted.
        var name: String
    }

    /// The actors of several names; the first is none.
    private(set) var groups: [Group] = [Group(kind: .person, name: "")]
    private var groupOfHash: [UInt64: UInt32] = [:]
    private var filter = HashFilter(count: 0)

    /// For each name that is not the actor's own, that one; both are of one kind. Made once whenever the names change.
    package init(_ names: [IndexedActor: String]) {
        filter = HashFilter(count: names.count * 2)
        for (actor, name) in names {
            let own = Self.hash(actor.kind, name)
            let group = groupOfHash[own] ?? UInt32(groups.count)
            if group == groups.count {
                groups.append(Group(kind: actor.kind, name: name))
                insert(own, group)
            }
            insert(Self.hash(actor.kind, actor.name), group)
        }
    }

    private mutating func insert(_ hash: UInt64, _ group: UInt32) {
        groupOfHash[hash] = group
        filter.insert(hash)
    }

    var isEmpty: Bool { groupOfHash.isEmpty }

    /// The number in `groups` of the actor that has the name with this hash; 0 for one that has no other.
    @inline(__always)
    func group(_ hash: UInt64) -> UInt32 {
        filter.mayHave(hash) ? groupOfHash[hash] ?? 0 : 0
    }

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

/// Says of most hashes that are not in a set that they are not: a Bloom filter with one bit each.
struct HashFilter: Equatable, Sendable {
    private var words: [UInt64]
    private var shift: UInt64

    /// For about `count` hashes: sixteen bits for each.
    init(count: Int) {
        var bits = 10
        while 1 << bits < count * 16, bits < 26 { bits += 1 }
        words = [UInt64](repeating: 0, count: 1 << (bits - 6))
        shift = UInt64(64 - bits)
    }

    /// The high bits of a product hang on all bits of the hash.
    @inline(__always)
    private func place(_ hash: UInt64) -> Int { Int((hash &* 0x9E37_79B9_7F4A_7C15) >> shift) }

    mutating func insert(_ hash: UInt64) {
        let place = place(hash)
        words[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// Whether the hash may have been inserted.
    @inline(__always)
    func mayHave(_ hash: UInt64) -> Bool {
        let place = place(hash)
        return words[place >> 6] >> UInt64(place & 63) & 1 == 1
    }
}
