/// The greatest of many keys: a binary heap with the least of those kept on top.
struct TopHits<Key: Comparable> {
    private let capacity: Int
    private(set) var heap: [Key] = []

    init(capacity: Int) {
        self.capacity = capacity
        heap.reserveCapacity(min(capacity, 4096))
    }

    /// The least key kept, once there are as many as are wanted: only greater ones get in.
    var least: Key? { heap.count == capacity ? heap.first : nil }

    /// Takes a key in, if it is one of the greatest so far.
    mutating func insert(_ key: Key) {
        if heap.count < capacity {
            heap.append(key)
            siftUp(heap.count - 1)
        } else if let least = heap.first, least < key {
            heap[0] = key
            siftDown(0)
        }
    }

    /// Puts a greater key in the place of one that may have been kept.
    mutating func replace(_ old: Key, with key: Key) {
        guard let place = heap.firstIndex(of: old) else { return insert(key) }
        heap[place] = key
        siftDown(place)
    }

    /// All that are kept, the greatest first.
    func sorted() -> [Key] { heap.sorted(by: >) }

    private mutating func siftUp(_ from: Int) {
        var child = from
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child] < heap[parent] else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(_ from: Int) {
        var parent = from
        while true {
            var child = parent * 2 + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < heap[parent] else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}

/// A document's score and its number among all of the snapshot. The better score is greater; of equal ones the earlier
/// document, so that the order never depends on the way in which a query was evaluated.
struct ScoreKey: Comparable {
    private let bits: UInt64

    @inline(__always)
    init(_ score: UInt32, _ number: UInt32) { bits = UInt64(score) &<< 32 | UInt64(~number) }

    @inline(__always)
    var score: UInt32 { UInt32(truncatingIfNeeded: bits &>> 32) }
    @inline(__always)
    var number: UInt32 { ~UInt32(truncatingIfNeeded: bits) }

    @inline(__always)
    static func < (one: ScoreKey, other: ScoreKey) -> Bool { one.bits < other.bits }
}
