/// One wording of an utterance held against a fuller one, word by word. Capitals, punctuation and quotation marks make no
/// difference.
struct WordingDiff: Equatable {
    /// Runs of words that the fuller one does not have there, as bytes of the wording.
    var differing: [Range<Int>] = []
    /// Where words of the fuller one are left out and none stands for them: bytes of the wording, each the end of a word,
    /// or 0.
    var omissions: [Int] = []
    /// The share of the wording's words that the fuller one has in the same order, 0 to 1; long words count more.
    var share = 1.0

    /// Whether it is worth while to mark the differences. Where it is told in words of its own, the marks would say nothing.
    var isComparable: Bool { share > 0.5 }

    init(of wording: String, against fuller: String) {
        var words = Words(foldsCase: true)
        let old = words.words(of: Array(fuller.utf8)[...]).filter(\.isWord)
        let new = words.words(of: Array(wording.utf8)[...]).filter(\.isWord)
        guard !new.isEmpty else { return }
        var common = 0
        func bytes(_ words: ArraySlice<Words.Word>) -> Int { words.reduce(0) { $0 + $1.range.count } }
        for hunk in SequenceDiff.hunks(from: old.map(\.number), to: new.map(\.number)) {
            switch hunk {
            case .same(_, let to): common += bytes(new[to])
            case .different(_, let to):
                if let first = new[to].first, let last = new[to].last {
                    differing.append(first.range.lowerBound..<last.range.upperBound)
                } else {
                    omissions.append(to.lowerBound > 0 ? new[to.lowerBound - 1].range.upperBound : 0)
                }
            }
        }
        share = Double(common) / Double(bytes(new[...]))
    }

    /// What two wordings that are the same have in common: their words without signs, in small letters.
    static func key(_ wording: String) -> String {
        var words = Words(foldsCase: true)
        let bytes = Array(wording.utf8)
        return words.words(of: bytes[...]).filter(\.isWord)
            .map { String(decoding: bytes[$0.range], as: UTF8.self).lowercased() }.joined(separator: " ")
    }
}
