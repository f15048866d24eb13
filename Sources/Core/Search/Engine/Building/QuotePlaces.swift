/// Finds the words of quotes while a text is cut into words: makes ranges of positions out of ranges of bytes.
///
/// A word is in a run of a quote if it begins there. A compound stands beside its last part, and is where that is.
struct QuotePlaces {
    /// Where a run begins or ends.
    private struct Bound {
        var byte: Int
        /// The place of its position in `positions`: an even one for a beginning.
        var slot: Int
    }

    private let quotes: [IndexedQuote]
    private var bounds: [Bound] = []
    private var next = 0
    /// For each run the position of the first word that does not begin before it, and the same of its end.
    private var positions: [Int] = []
    private var depth = 0

    init(_ quotes: [IndexedQuote]) {
        self.quotes = quotes
        for range in quotes.lazy.flatMap(\.ranges) {
            bounds.append(Bound(byte: range.lowerBound, slot: positions.count))
            bounds.append(Bound(byte: range.upperBound, slot: positions.count + 1))
            positions += [-1, -1]
        }
        bounds.sort { $0.byte < $1.byte }
    }

    /// Notes the next word, which is no compound; whether it is in a quote.
    @inline(__always)
    mutating func isQuoted(_ start: Int, position: Int) -> Bool {
        while next < bounds.count, bounds[next].byte <= start { pass(position) }
        return depth > 0
    }

    private mutating func pass(_ position: Int) {
        positions[bounds[next].slot] = position
        depth += bounds[next].slot & 1 == 0 ? 1 : -1
        next += 1
    }

    /// The positions of each quote's runs; all words have been noted, and `end` is the position behind the last.
    /// - Parameter base: is added to all positions.
    mutating func runs(end: Int, base: Int) -> [[Range<Int>]] {
        while next < bounds.count { pass(end) }
        var slot = 0
        return quotes.map { quote in
            quote.ranges.map { _ in
                defer { slot += 2 }
                return base + positions[slot]..<base + max(positions[slot], positions[slot + 1])
            }
        }
    }
}
