/// Where in a text two words follow one another, to ask for by their hash: open addressing with linear probing, at most
/// half full. Two hashes count as one where 32 bits are alike; of a million pairs of words that are not in the text
/// about one is found.
struct PairPlaces: ~Copyable {
    /// The upper half is the hash's, the lower half a place and 1; 0 where nothing is.
    private var slots: [UInt64]
    /// For each place the next one with the same pair, and 1; 0 where there is none.
    private var following: [UInt32]
    private let mask: Int

    /// As many places of a pair are tried: a text that repeats two words without end must not take its length squared.
    private static let tried = 8

    init(_ words: [UInt32]) {
        var capacity = 64
        while capacity < words.count * 2 { capacity *= 2 }
        mask = capacity - 1
        slots = [UInt64](repeating: 0, count: capacity)
        following = [UInt32](repeating: 0, count: words.count)
        for place in words.indices.dropLast().reversed() {
            let hash = CopyText.pair(words[place], words[place + 1])
            let at = slot(of: hash)
            following[place] = UInt32(truncatingIfNeeded: slots[at])
            slots[at] = (hash >> 32) << 32 | UInt64(place + 1)
        }
    }

    /// Where the pair of this hash has its slot, taken or free.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: hash) & mask
        while slots[at] != 0, slots[at] >> 32 != hash >> 32 { at = (at + 1) & mask }
        return at
    }

    /// The first place of the pair that is not before `from`, or its first of all; nil if it is nowhere.
    @inline(__always)
    func place(of hash: UInt64, from: Int) -> Int? {
        let first = Int(UInt32(truncatingIfNeeded: slots[slot(of: hash)])) - 1
        guard first >= 0 else { return nil }
        var place = first
        for _ in 0..<Self.tried where place >= 0 {
            if place >= from { return place }
            place = Int(following[place]) - 1
        }
        return first
    }
}
