/// The documents of a segment that are deleted: a bit each. A value; a copy costs nothing until it is changed.
struct Tombstones: Equatable, Sendable {
    /// Bit `document & 63` of the word `document >> 6`; empty where nothing is deleted.
    private(set) var words: [UInt64] = []
    /// How many are deleted.
    private(set) var count = 0

    /// Nothing is deleted.
    init() {}

    /// All documents of a segment that has `size` of them.
    init(all size: Int) {
        words = [UInt64](repeating: .max, count: (size + 63) >> 6)
        if size & 63 != 0 { words[words.count - 1] = 1 << UInt64(size & 63) - 1 }
        count = size
    }

    func contains(_ document: Int) -> Bool {
        document >> 6 < words.count && words[document >> 6] >> UInt64(document & 63) & 1 == 1
    }

    /// Marks a document of a segment that has `size` of them; whether it was not marked before.
    @discardableResult
    mutating func insert(_ document: Int, size: Int) -> Bool {
        if words.isEmpty { words = [UInt64](repeating: 0, count: (size + 63) >> 6) }
        guard document >> 6 < words.count, !contains(document) else { return false }
        words[document >> 6] |= 1 << UInt64(document & 63)
        count += 1
        return true
    }

    /// Calls `body` with each document that is deleted here and not in `earlier`, in ascending order.
    func forEach(notIn earlier: Tombstones = Tombstones(), _ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var left = index < earlier.words.count ? word & ~earlier.words[index] : word
            while left != 0 {
                body(index << 6 + left.trailingZeroBitCount)
                left &= left - 1
            }
        }
    }
}
