/// Counts the documents that mention actors, over several segments. Names that are one actor's are one.
///
/// While documents are counted, each name of a segment is only a number; names of several segments are put together at the
/// end, and only those that may be among the most common.
final class ActorFacetCounter {
    /// So many values of a field are given.
    static let most = 100

    /// The counts of a segment's names.
    private struct Counted {
        var columns: Columns
        var counts: UnsafeMutablePointer<UInt32>
        var names: Int { columns.actors.count }
    }

    private let merges: ActorMerges
    /// Whether only those count that a document quotes.
    private let onlyQuoted: Bool
    private var segments: [Counted] = []
    /// For each actor of the current segment its group; nil where none is in one.
    private var groupOf: UnsafeMutablePointer<UInt32>?
    // For each group how many documents, and the last that was counted.
    private let groupCounts: UnsafeMutablePointer<UInt32>
    private let lastOfGroup: UnsafeMutablePointer<UInt32>
    private var document: UInt32 = 0

    init(_ merges: ActorMerges, onlyQuoted: Bool = false) {
        self.merges = merges
        self.onlyQuoted = onlyQuoted
        groupCounts = Self.zeros(merges.groups.count)
        lastOfGroup = Self.zeros(merges.groups.count)
    }

    deinit {
        for segment in segments { segment.counts.deallocate() }
        groupOf?.deallocate()
        groupCounts.deallocate()
        lastOfGroup.deallocate()
    }

    private static func zeros(_ count: Int) -> UnsafeMutablePointer<UInt32> {
        let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, count))
        memory.initialize(repeating: 0, count: max(1, count))
        return memory
    }

    /// Another segment begins.
    func begin(_ columns: Columns) {
        segments.append(Counted(columns: columns, counts: Self.zeros(columns.actors.count)))
        groupOf?.deallocate()
        groupOf = nil
        guard !merges.isEmpty else { return }
        for actor in 0..<columns.actors.count {
            let group = merges.group(columns.actorHash(actor))
            guard group != 0 else { continue }
            let groups = groupOf ?? Self.zeros(columns.actors.count)
            groupOf = groups
            groups[actor] = group
        }
    }

    /// Counts a document of the current segment, which is `columns`'.
    @inline(__always)
    func count(_ number: Int, _ columns: borrowing Columns) {
        let counts = segments[segments.count &- 1].counts
        guard let groupOf else {
            columns.forEachActor(of: number) { if $1 || !onlyQuoted { counts[$0] &+= 1 } }
            return
        }
        document &+= 1
        let (document, groupCounts, lastOfGroup) = (document, groupCounts, lastOfGroup)
        columns.forEachActor(of: number) { actor, isQuoted in
            if onlyQuoted, !isQuoted { return }
            let group = Int(groupOf[actor])
            if group == 0 {
                counts[actor] &+= 1
            } else if lastOfGroup[group] != document {
                lastOfGroup[group] = document
                groupCounts[group] &+= 1
            }
        }
    }

    // MARK: The most common

    /// The most common actors of these kinds, by count, then by name. One name of two kinds is one value.
    func values(of kinds: [IndexedActor.Kind]) -> [FacetValue] {
        var wanted = [Bool](repeating: false, count: 256)
        for kind in kinds { wanted[Int(kind.rawValue)] = true }
        // As many names of one segment have this count; so the last one given has it at least. Who has so many in all has
        // his part of it in one segment at least.
        let least = segments.map { leastOfMost($0, wanted) }.max() ?? 1
        let part = max(1, least / UInt32(max(1, segments.count)))
        var totals: [UInt64: (count: Int, segment: Int, actor: Int)] = [:]
        for (number, segment) in segments.enumerated() {
            for actor in 0..<segment.names where segment.counts[actor] >= part && Self.isOf(wanted, segment, actor) {
                totals[segment.columns.actorHash(actor)] = (0, number, actor)
            }
        }
        var filter = HashFilter(count: totals.count)
        for hash in totals.keys { filter.insert(hash) }
        for segment in segments {
            for actor in 0..<segment.names where segment.counts[actor] > 0 {
                let hash = segment.columns.actorHash(actor)
                if filter.mayHave(hash) { totals[hash]?.count += Int(segment.counts[actor]) }
            }
        }
        var counts: [String: Int] = [:]
        for total in totals.values where total.count >= least {
            let name = segments[total.segment].columns.actors.utf8(total.actor + 1)
            counts[String(decoding: name.dropFirst(), as: UTF8.self), default: 0] += total.count
        }
        for (number, group) in merges.groups.enumerated() where groupCounts[number] > 0 && kinds.contains(group.kind) {
            counts[group.name, default: 0] += Int(groupCounts[number])
        }
        let values = counts.map { FacetValue(value: $0.key, count: $0.value) }
        return Array(
            values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value }.prefix(Self.most))
    }

    /// The greatest count that twice `most` names of a segment have; 1 where it has not as many.
    private func leastOfMost(_ segment: Counted, _ wanted: [Bool]) -> UInt32 {
        var having = [Int](repeating: 0, count: 1 << 12)
        var high: [UInt32] = []  // those that are too high for the table
        for actor in 0..<segment.names where segment.counts[actor] > 0 && Self.isOf(wanted, segment, actor) {
            let count = segment.counts[actor]
            if Int(count) < having.count { having[Int(count)] += 1 } else { high.append(count) }
        }
        let most = 2 * Self.most
        if high.count >= most { return high.sorted(by: >)[most - 1] }
        var found = high.count
        for count in having.indices.reversed() {
            found += having[count]
            if found >= most { return UInt32(max(1, count)) }
        }
        return 1
    }

    @inline(__always)
    private static func isOf(_ wanted: [Bool], _ segment: Counted, _ actor: Int) -> Bool {
        segment.columns.actors.utf8(actor &+ 1).first.map { wanted[Int($0)] } ?? false
    }
}
