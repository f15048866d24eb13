/// Phrases of a lexicon, in any case, each with a value; the longest that fits is found.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// The words behind the first, or before the last from the end on.
        var rest: [UInt64]
        var value: Value
    }

    private let phrases: [UInt64: [Phrase]]
    private let step: Int

    /// Values, each with its phrases, which have semicolons between them; words are parted by spaces.
    /// - Parameter backwards: whether phrases are looked for by their last word.
    init(_ entries: [(Value, String)], backwards: Bool = false) {
        var phrases: [UInt64: [Phrase]] = [:]
        for (value, list) in entries {
            for phrase in list.split(separator: ";") {
                var keys = phrase.split(whereSeparator: \.isWhitespace).map { WordKey.of(String($0)) }
                if backwards { keys.reverse() }
                guard let first = keys.first else { continue }
                phrases[first, default: []].append(Phrase(rest: Array(keys.dropFirst()), value: value))
            }
        }
        self.phrases = phrases.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
        step = backwards ? -1 : 1
    }

    /// The phrase that begins with the word at `index` (backwards: that ends with it), within `limits`.
    /// - Returns: its value and how many words it has.
    func match(at index: Int, in words: [Word], within limits: Range<Int>) -> (value: Value, count: Int)? {
        guard limits.contains(index), let candidates = phrases[words[index].key] else { return nil }
        for candidate in candidates {
            var at = index
            var fits = true
            for key in candidate.rest {
                at += step
                guard limits.contains(at), words[at].key == key else {
                    fits = false
                    break
                }
            }
            if fits { return (candidate.value, candidate.rest.count + 1) }
        }
        return nil
    }

    /// The value of a phrase of one word.
    subscript(_ key: UInt64) -> Value? {
        phrases[key]?.last.flatMap { $0.rest.isEmpty ? $0.value : nil }
    }
}
