/// What a first pass found for the words of a text, counted over the text.
package struct NameVotes {
    /// The tag of each word.
    let tags: [UInt8]
    /// For each type of word, how often it was found in each kind of name, and how often outside.
    private var counts: [SIMD8<Int32>]

    init(tags: [UInt8], types: Int) {
        self.tags = tags
        counts = Array(repeating: SIMD8(), count: types)
    }

    mutating func count(_ type: Int, _ tag: Int) {
        counts[type][tag == NameTag.outside ? 4 : NameTag.kind(tag)] += 1
        if tag != NameTag.outside, tag >= NameTag.first { counts[type][5 + min(NameTag.kind(tag), 2)] += 1 }
    }

    /// The kind of name that a type was found in most often, but for the word at `index`: 0–3, 4 outside, 5 where there
    /// is no other word of the type, 6 where two were found as often; how clearly (0–3); and which kinds it was found in
    /// as a part of longer names.
    func votes(_ type: Int, except index: Int) -> (winner: UInt64, share: UInt64, length: UInt64) {
        var votes = counts[type]
        let own = Int(tags[index])
        votes[own == NameTag.outside ? 4 : NameTag.kind(own)] -= 1
        if own != NameTag.outside, own >= NameTag.first { votes[5 + min(NameTag.kind(own), 2)] -= 1 }
        var winner = 5
        var best: Int32 = 0
        var sum: Int32 = 0
        for kind in 0..<5 where votes[kind] > 0 {
            sum += votes[kind]
            if votes[kind] > best {
                best = votes[kind]
                winner = kind
            } else if votes[kind] == best {
                winner = 6
            }
        }
        let share: UInt64 = sum == 0 ? 0 : best < sum ? 1 : sum == 1 ? 2 : 3
        let length = (0..<3).reduce(UInt64(0)) { votes[5 + $1] > 0 ? $0 | 1 << UInt64($1) : $0 }
        return (UInt64(winner), share, length)
    }
}
