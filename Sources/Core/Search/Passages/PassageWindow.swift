/// Chooses which of a text's matches to show together.
enum PassageWindow {
    /// A word or a phrase of the query where it stands in the text.
    struct Match {
        /// Its number among the query's words and phrases.
        var leaf: Int
        /// Its bytes in the text, from its first word to its last.
        var range: Range<Int>
        /// Its words, where others may stand between them; else empty.
        var words: [Range<Int>] = []

        init(leaf: Int, range: Range<Int>) {
            self.leaf = leaf
            self.range = range
        }

        /// - Parameter words: one at least.
        init(leaf: Int, words: [Range<Int>]) {
            self.leaf = leaf
            let start = words.map(\.lowerBound).min() ?? 0
            range = start..<(words.map(\.upperBound).max() ?? start)
            self.words = words
        }
    }

    /// The bytes from the first to the last match of the best window of `context` bytes: the one with most of the
    /// query's words (a phrase counts as many as it has), then the one that has them closest together, then the first.
    /// Nil without matches; where a match alone is longer, it is the window.
    /// - Parameters:
    ///   - matches: in the order of their beginnings.
    ///   - leaves: how many words each of the query's words and phrases has.
    static func best(_ matches: [Match], leaves: [Int], context: Int) -> Range<Int>? {
        guard matches.count > 1 else { return matches.first?.range }
        /// The first match of each leaf at or behind the window's beginning; those of no leaf in the window are -1.
        var heads = [Int](repeating: -1, count: leaves.count)
        let following = following(matches, leaves.count)
        var weight = 0
        var end = 0
        var best: (weight: Int, gap: Int, range: Range<Int>)?
        /// Matches looked at to tell which of equal windows is closer: of so many the earliest will do.
        var steps = 0
        for first in matches.indices {
            let start = matches[first].range.lowerBound
            while end < matches.count, end == first || matches[end].range.upperBound - start <= context {
                if heads[matches[end].leaf] < 0 {
                    heads[matches[end].leaf] = end
                    weight += leaves[matches[end].leaf]
                }
                end += 1
            }
            if weight > best?.weight ?? 0 || weight == best?.weight && steps < 100_000 {
                steps += end - first
                let (gap, last) = extent(first..<end, matches, heads)
                if best.map({ weight > $0.weight || gap < $0.gap }) ?? true { best = (weight, gap, start..<last) }
            }
            // The window goes on without its first match.
            let leaf = matches[first].leaf
            heads[leaf] = following[first] < end ? following[first] : -1
            if heads[leaf] < 0 { weight -= leaves[leaf] }
        }
        return best?.range
    }

    /// For each match the next one of its leaf; the count of matches where there is none.
    private static func following(_ matches: [Match], _ leaves: Int) -> [Int] {
        var following = [Int](repeating: matches.count, count: matches.count)
        var next = [Int](repeating: matches.count, count: leaves)
        for index in matches.indices.reversed() {
            following[index] = next[matches[index].leaf]
            next[matches[index].leaf] = index
        }
        return following
    }

    /// Where the first matches of a window's leaves end, and how many bytes stand between them.
    private static func extent(_ window: Range<Int>, _ matches: [Match], _ heads: [Int]) -> (gap: Int, end: Int) {
        var gap = 0
        var end = matches[window.lowerBound].range.lowerBound
        for index in window where heads[matches[index].leaf] == index {
            gap += max(0, matches[index].range.lowerBound - end)
            end = max(end, matches[index].range.upperBound)
        }
        return (gap, end)
    }
}
