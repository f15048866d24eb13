/// A set of the documents of a window, a bit each.
struct DocumentBits: ~Copyable {
    /// Documents of a window: a multiple of 64.
    static let window = 1 << 16

    let words: UnsafeMutablePointer<UInt64>
    let count: Int

    /// The empty set.
    init(documents: Int = window) {
        count = (documents + 63) / 64
        words = .allocate(capacity: max(1, count))
        words.initialize(repeating: 0, count: max(1, count))
    }

    deinit { words.deallocate() }

    func clear() { words.update(repeating: 0, count: count) }

    /// Puts all of the first `documents` in, and nothing else.
    func fill(_ documents: Int) {
        clear()
        for word in 0..<(documents / 64) { words[word] = .max }
        if documents % 64 > 0 { words[documents / 64] = (1 << UInt64(documents % 64)) - 1 }
    }

    @inline(__always)
    func insert(_ offset: Int) { words[offset &>> 6] |= 1 &<< UInt64(offset & 63) }

    @inline(__always)
    func contains(_ offset: Int) -> Bool { words[offset &>> 6] &>> UInt64(offset & 63) & 1 == 1 }

    @inline(__always)
    func remove(_ offset: Int) { words[offset &>> 6] &= ~(1 &<< UInt64(offset & 63)) }

    func copy(_ other: borrowing DocumentBits) { words.update(from: other.words, count: count) }
    func formIntersection(_ other: borrowing DocumentBits) {
        for word in 0..<count { words[word] &= other.words[word] }
    }
    func formUnion(_ other: borrowing DocumentBits) { for word in 0..<count { words[word] |= other.words[word] } }
    func subtract(_ other: borrowing DocumentBits) { for word in 0..<count { words[word] &= ~other.words[word] } }

    var size: Int {
        var sum = 0
        for word in 0..<count { sum &+= words[word].nonzeroBitCount }
        return sum
    }

    /// Calls `body` with each, in ascending order.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        for word in 0..<count {
            var bits = words[word]
            while bits != 0 {
                body(word &* 64 &+ bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
        }
    }
}
