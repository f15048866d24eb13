/// Which queries are filed under a key: open addressing with linear probing (Knuth, TAOCP 3, 6.4), the queries of a key
/// chained in one array. A look-up is a cache line or two, and nothing is allocated for each key.
struct KeyTable {
    private struct Node {
        var slot: Int32
        /// Of `nodes`; -1 at the end.
        var next: Int32
    }

    private static let none: Int32 = -1

    private var keys: [UInt64] = []
    /// -2: never used; -1: its queries are gone.
    private var heads: [Int32] = []
    private var used = 0
    private var nodes: [Node] = []
    private var free: Int32 = none

    init() { (keys, heads) = ([UInt64](repeating: 0, count: 64), [Int32](repeating: -2, count: 64)) }

    /// Files `slot` under `key`.
    mutating func insert(_ slot: Int32, _ key: StandingKey) {
        if (used + 1) * 2 > keys.count { grow() }
        let index = index(of: key.code)
        if heads[index] == -2 {
            keys[index] = key.code
            heads[index] = Self.none
            used += 1
        }
        let node = Node(slot: slot, next: heads[index])
        if free >= 0 {
            heads[index] = free
            free = nodes[Int(free)].next
            nodes[Int(heads[index])] = node
        } else {
            nodes.append(node)
            heads[index] = Int32(nodes.count - 1)
        }
    }

    /// Takes `slot` out from under `key` again.
    mutating func remove(_ slot: Int32, _ key: StandingKey) {
        let index = index(of: key.code)
        guard heads[index] != -2 else { return }
        var before = Self.none
        var at = heads[index]
        while at >= 0, nodes[Int(at)].slot != slot { (before, at) = (at, nodes[Int(at)].next) }
        guard at >= 0 else { return }
        if before >= 0 { nodes[Int(before)].next = nodes[Int(at)].next } else { heads[index] = nodes[Int(at)].next }
        nodes[Int(at)].next = free
        free = at
    }

    /// Calls `body` with each query filed under `key`.
    @inline(__always)
    func forEach(_ key: StandingKey, _ body: (Int32) -> Void) {
        var at = heads[index(of: key.code)]
        while at >= 0 {
            body(nodes[Int(at)].slot)
            at = nodes[Int(at)].next
        }
    }

    /// Where the key stands, or where it would.
    @inline(__always)
    private func index(of code: UInt64) -> Int {
        let mask = keys.count - 1
        var index = Int(truncatingIfNeeded: code) & mask
        while heads[index] != -2, keys[index] != code { index = (index + 1) & mask }
        return index
    }

    /// Makes room, and leaves out keys whose queries are gone.
    private mutating func grow() {
        let old = (keys, heads)
        let live = heads.count { $0 >= 0 }
        var size = 64
        while size < (live + 1) * 4 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        heads = [Int32](repeating: -2, count: size)
        used = live
        for (key, head) in zip(old.0, old.1) where head >= 0 {
            let index = index(of: key)
            keys[index] = key
            heads[index] = head
        }
    }
}
