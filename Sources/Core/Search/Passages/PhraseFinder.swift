/// Finds phrases among the words of a text.
enum PhraseFinder {
    typealias Occurrence = Passages.Occurrence

    /// Calls `found` with the bytes of each place where the words stand side by side, in order.
    /// - Parameters:
    ///   - needles: two or more.
    ///   - occurrences: of each needle, by position.
    static func sideBySide(
        _ needles: [Int], _ occurrences: [[Occurrence]], found: (Range<Int>) -> Void
    ) {
        var places = [Int](repeating: 0, count: needles.count)
        for first in occurrences[needles[0]] {
            var range = first.range
            var isWhole = true
            for offset in 1..<needles.count {
                let candidates = occurrences[needles[offset]]
                let wanted = first.position + offset
                var place = places[offset]
                while place < candidates.count, candidates[place].position < wanted { place += 1 }
                places[offset] = place
                guard place < candidates.count, candidates[place].position == wanted else {
                    isWhole = false
                    break
                }
                let end = max(range.upperBound, candidates[place].range.upperBound)
                range = range.lowerBound..<end
            }
            if isWhole { found(range) }
        }
    }

    /// Calls `found` with the words of each place where they stand in any order, with `slop` others between them at most.
    /// Each word is given to one place only, the first.
    static func near(
        _ needles: [Int], slop: Int, _ occurrences: [[Occurrence]], found: ([Range<Int>]) -> Void
    ) {
        var needed: [Int: Int] = [:]
        for needle in needles { needed[needle, default: 0] += 1 }
        var words: [(needle: Int, occurrence: Occurrence)] = []
        for needle in needed.keys.sorted() { words += occurrences[needle].map { (needle, $0) } }
        words.sort { ($0.occurrence.position, $0.needle) < ($1.occurrence.position, $1.needle) }
        let longest = needles.count + slop
        var missing = needles.count
        var first = 0
        for last in words.indices {
            let word = words[last]
            let count = needed[word.needle, default: 0]
            needed[word.needle] = count - 1
            if count > 0 { missing -= 1 }
            // Words that there is one too many of, or that are too far away, go.
            while first <= last {
                let oldest = words[first]
                let isSpare = needed[oldest.needle, default: 0] < 0
                let isFar = word.occurrence.position - oldest.occurrence.position >= longest
                guard isSpare || isFar else { break }
                needed[oldest.needle, default: 0] += 1
                if needed[oldest.needle, default: 0] > 0 { missing += 1 }
                first += 1
            }
            if missing == 0 {
                found(words[first...last].map(\.occurrence.range))
                for word in words[first...last] { needed[word.needle, default: 0] += 1 }
                missing = needles.count
                first = last + 1
            }
        }
    }
}
