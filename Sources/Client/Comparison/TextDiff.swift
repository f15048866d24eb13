import ReadoutText

/// Two texts held against one another, sentence by sentence, and word by word within sentences that are much the same.
/// White space makes no difference. Ranges are bytes of the texts.
struct TextDiff {
    enum Passage: Equatable {
        /// So many sentences are in both.
        case same(sentences: Int, from: Range<Int>, to: Range<Int>)
        case removed(Range<Int>)
        case added(Range<Int>)
        /// A sentence that has another wording: `removed` and `added` are the words that differ.
        case changed(from: Range<Int>, to: Range<Int>, removed: [Range<Int>], added: [Range<Int>])
    }

    /// Sentences are taken for one sentence in two wordings where they have at least this share of their words in common.
    private static let similarity = 0.5
    /// Longer stretches of changed sentences than this many pairs are not searched for such sentences.
    private static let pairLimit = 250_000

    private struct Sentence {
        var range: Range<Int>
        var words: [Words.Word]
        /// The words' numbers without signs, sorted.
        var bag: [Int]
    }

    private let old: [Sentence]
    private let new: [Sentence]
    private var passages: [Passage] = []

    /// What became of `old` in `new`, in the order of the texts.
    static func passages(from old: [UInt8], to new: [UInt8]) -> [Passage] {
        var words = Words()
        var diff = TextDiff(old: sentences(old, &words), new: sentences(new, &words))
        diff.compare()
        return diff.passages
    }

    /// The words that differ between two short texts, a title's wordings or the like.
    static func words(from old: [UInt8], to new: [UInt8]) -> (removed: [Range<Int>], added: [Range<Int>]) {
        var words = Words()
        return Self.differing(words.words(of: old[...]), words.words(of: new[...]))
    }

    private init(old: [Sentence], new: [Sentence]) {
        self.old = old
        self.new = new
    }

    private static func sentences(_ text: [UInt8], _ words: inout Words) -> [Sentence] {
        Sentences.ranges(in: text.span).map { range in
            let found = words.words(of: text[range])
            return Sentence(range: range, words: found, bag: found.filter(\.isWord).map(\.number).sorted())
        }
    }

    private mutating func compare() {
        var numbers: [[Int]: Int] = [:]
        func number(_ sentence: Sentence) -> Int {
            let words = sentence.words.map(\.number)
            if let known = numbers[words] { return known }
            numbers[words] = numbers.count
            return numbers.count - 1
        }
        let hunks = SequenceDiff.hunks(from: old.map(number), to: new.map(number))
        for hunk in hunks {
            switch hunk {
            case .same(let from, let to):
                passages.append(
                    .same(
                        sentences: from.count,
                        from: old[from.lowerBound].range.lowerBound..<old[from.upperBound - 1].range.upperBound,
                        to: new[to.lowerBound].range.lowerBound..<new[to.upperBound - 1].range.upperBound))
            case .different(let from, let to): pair(from, to)
            }
        }
    }

    // MARK: Sentences in two wordings

    /// Pairs the sentences of a stretch that are much the same, in their order, so that the pairs have the most in common.
    private mutating func pair(_ from: Range<Int>, _ to: Range<Int>) {
        guard !from.isEmpty, !to.isEmpty, from.count * to.count <= Self.pairLimit else { return addAll(from, to) }
        let width = to.count + 1
        var best = [Double](repeating: 0, count: (from.count + 1) * width)
        var shares = [Double](repeating: 0, count: from.count * to.count)
        for i in from.reversed() {
            for j in to.reversed() {
                let (row, column) = (i - from.lowerBound, j - to.lowerBound)
                let share = Self.share(old[i].bag, new[j].bag)
                shares[row * to.count + column] = share
                let at = row * width + column
                let paired = share >= Self.similarity ? best[at + width + 1] + share : 0
                best[at] = max(paired, best[at + width], best[at + 1])
            }
        }
        var (i, j) = (from.lowerBound, to.lowerBound)
        while i < from.upperBound, j < to.upperBound {
            let at = (i - from.lowerBound) * width + j - to.lowerBound
            let share = shares[(i - from.lowerBound) * to.count + j - to.lowerBound]
            if share >= Self.similarity, best[at] == best[at + width + 1] + share {
                let (removed, added) = Self.differing(old[i].words, new[j].words)
                passages.append(.changed(from: old[i].range, to: new[j].range, removed: removed, added: added))
                i += 1
                j += 1
            } else if best[at] == best[at + width] {
                passages.append(.removed(old[i].range))
                i += 1
            } else {
                passages.append(.added(new[j].range))
                j += 1
            }
        }
        addAll(i..<from.upperBound, j..<to.upperBound)
    }

    private mutating func addAll(_ from: Range<Int>, _ to: Range<Int>) {
        passages += old[from].map { .removed($0.range) }
        passages += new[to].map { .added($0.range) }
    }

    /// The share of their words that two sentences have in common (Dice's coefficient), 0 to 1.
    private static func share(_ left: [Int], _ right: [Int]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        var (i, j, common) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                common += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return Double(2 * common) / Double(left.count + right.count)
    }

    /// The runs of words that are in one sentence and not in the other.
    private static func differing(
        _ old: [Words.Word], _ new: [Words.Word]
    ) -> (removed: [Range<Int>], added: [Range<Int>]) {
        var removed: [Range<Int>] = []
        var added: [Range<Int>] = []
        for case .different(let from, let to) in SequenceDiff.hunks(from: old.map(\.number), to: new.map(\.number)) {
            if let first = old[from].first, let last = old[from].last {
                removed.append(first.range.lowerBound..<last.range.upperBound)
            }
            if let first = new[to].first, let last = new[to].last {
                added.append(first.range.lowerBound..<last.range.upperBound)
            }
        }
        return (removed, added)
    }
}
