/// The shingles of a text, and the companies of its words, to ask for by hash: open addressing with linear probing, at
/// most half full. Two hashes count as one where 31 bits are alike; of a million pairs of words that are not in the
/// text about one is found.
struct ShingleSet: ~Copyable {
    private var slots: [UInt32]
    private let mask: Int

    init(_ words: [UInt32]) {
        var capacity = 64
        while capacity < words.count * 6 { capacity *= 2 }
        mask = capacity - 1
        slots = [UInt32](repeating: 0, count: capacity)
        for at in words.indices.dropFirst() {
            insert(CopyText.pair(words[at - 1], words[at]))
            // Of a run of figures the first speaks for all.
            if !CopyText.isFigure(words[at]) || !CopyText.isFigure(words[at - 1]),
                let company = CopyText.company(of: at, in: words)
            {
                insert(company)
            }
        }
    }

    @inline(__always)
    private mutating func insert(_ hash: UInt64) {
        let value = UInt32(truncatingIfNeeded: hash >> 32) | 1
        var at = Int(truncatingIfNeeded: hash) & mask
        while slots[at] != 0, slots[at] != value { at = (at + 1) & mask }
        slots[at] = value
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        let value = UInt32(truncatingIfNeeded: hash >> 32) | 1
        var at = Int(truncatingIfNeeded: hash) & mask
        while slots[at] != 0 {
            if slots[at] == value { return true }
            at = (at + 1) & mask
        }
        return false
    }
}
