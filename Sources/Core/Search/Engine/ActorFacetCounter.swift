/// Counts the documents that mention actors, over several segments. Names that are one actor's are one.
struct ActorFacetCounter {
    /// So many values of a field are given.
    static let most = 100

    private struct Group {
        var kind: IndexedActor.Kind
        /// Where its name stands: a segment, and its number there from 1. Not asked where `merged` has it.
        var segment: Int
        var number: Int
        var count: UInt32 = 0
        /// The last document that was counted.
        var last: UInt32 = 0
    }

    private let kinds: Set<IndexedActor.Kind>
    private let merges: ActorMerges
    private var segments: [Columns] = []
    private var groups: [Group] = []
    private var groupOfHash: [UInt64: UInt32] = [:]
    /// Names of groups that no segment need have.
    private var merged: [UInt32: String] = [:]
    /// For each actor of the current segment its group; `unknown` until it is met, `ignored` for other kinds.
    private var groupOf: [UInt32] = []
    private var document: UInt32 = 0

    private static let unknown = UInt32.max
    private static let ignored = UInt32.max - 1

    init(_ kinds: Set<IndexedActor.Kind>, _ merges: ActorMerges) {
        self.kinds = kinds
        self.merges = merges
    }

    /// Another segment begins.
    mutating func begin(_ columns: Columns) {
        segments.append(columns)
        groupOf = [UInt32](repeating: Self.unknown, count: columns.actors.count)
    }

    mutating func count(_ number: Int) {
        document &+= 1
        segments[segments.count - 1].forEachActor(of: number) { actor in
            var group = groupOf[actor]
            if group == Self.unknown {
                group = self.group(of: actor)
                groupOf[actor] = group
            }
            guard group != Self.ignored, groups[Int(group)].last != document else { return }
            groups[Int(group)].last = document
            groups[Int(group)].count &+= 1
        }
    }

    private mutating func group(of actor: Int) -> UInt32 {
        let bytes = segments[segments.count - 1].actors.utf8(actor + 1)
        guard let kind = bytes.first.flatMap(IndexedActor.Kind.init(rawValue:)), kinds.contains(kind) else {
            return Self.ignored
        }
        var hash = ActorMerges.hash(bytes)
        let name = merges.name(hash)
        if let name { hash = ActorMerges.hash(kind, name) }
        if let known = groupOfHash[hash] { return known }
        let group = UInt32(groups.count)
        groups.append(Group(kind: kind, segment: segments.count - 1, number: actor + 1))
        groupOfHash[hash] = group
        if let name { merged[group] = name }
        return group
    }

    /// The most common actors of these kinds, by count, then by name. One name of two kinds is one value.
    func values(of kinds: [IndexedActor.Kind]) -> [FacetValue] {
        var found = groups.indices.filter { groups[$0].count > 0 && kinds.contains(groups[$0].kind) }
        if found.count > 2 * Self.most {
            // Names are made of those alone that may be among the first.
            let least = found.map { groups[$0].count }.sorted(by: >)[2 * Self.most - 1]
            found.removeAll { groups[$0].count < least }
        }
        var counts: [String: Int] = [:]
        for group in found { counts[name(of: group), default: 0] += Int(groups[group].count) }
        let values = counts.map { FacetValue(value: $0.key, count: $0.value) }
        return Array(
            values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value }.prefix(Self.most))
    }

    private func name(of group: Int) -> String {
        if let name = merged[UInt32(group)] { return name }
        let bytes = segments[groups[group].segment].actors.utf8(groups[group].number)
        return String(decoding: bytes.dropFirst(), as: UTF8.self)
    }
}
