import ReadoutStories
import ReadoutAnalysis

/// Made-up quotes, as many as are wanted: speakers and words are as frequent as in real ones (the n-th of them 1/n as
/// often as the first), a fifth of the quotes repeat an earlier one with words left out or put in.
struct Growth {
    private var state: UInt64 = 9
    private let speakers: Int
    private let words: [String]
    private var recent: [(speaker: Int, day: Int, words: [Int])] = []

    /// - Parameter speakers: the number of different ones.
    init(speakers: Int) {
        self.speakers = speakers
        let parts = ["ba", "ke", "lor", "min", "tas", "ven", "dul", "gri", "pos", "fam", "nel", "sti", "rok", "zun"]
        words = (0..<20_000).map { n in
            var n = n
            var word = ""
            for _ in 0..<4 {
                word += parts[n % parts.count]
                n /= parts.count
            }
            return word
        }
    }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(count, 1))) }

    /// One of `count`, the n-th about 1/n as often as the first.
    private mutating func zipf(_ count: Int) -> Int {
        var reach = 1
        while reach < count, below(8) != 0 { reach *= 2 }
        return below(min(reach, count))
    }

    /// The next quote, said on `day`.
    mutating func quote(day: Int, _ reader: inout UtteranceReader) -> Utterance {
        var said: (speaker: Int, day: Int, words: [Int])
        if below(5) == 0, !recent.isEmpty {
            said = recent[below(recent.count)]
            if said.words.count > 4 { said.words.remove(at: below(said.words.count)) }
            said.words.append(zipf(words.count))
        } else {
            said = (zipf(speakers), day, [])
            for _ in 0..<4 + below(16) { said.words.append(zipf(words.count)) }
            if recent.count < 2_000 { recent.append(said) } else { recent[below(2_000)] = said }
        }
        return reader.utterance(
            words: said.words.map { words[$0] }.joined(separator: " "), form: .indirect,
            speaker: "Mara \(words[said.speaker])", cue: "said", published: day)
    }
}
