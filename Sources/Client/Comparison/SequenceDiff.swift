/// What two sequences have in common, in their order: patience diff (Bram Cohen: first what occurs once in both), and the
/// longest common subsequence between what that finds. Elements are numbers; equal ones are the same.
struct SequenceDiff {
    /// A stretch of both sequences; either range may be empty where they differ.
    enum Hunk: Equatable {
        case same(Range<Int>, Range<Int>)
        case different(Range<Int>, Range<Int>)
    }

    /// Where nothing occurs once in both, longer stretches than this many pairs are taken to differ altogether.
    private static let pairLimit = 4 << 20

    private let old: [Int]
    private let new: [Int]
    private var pairs: [(old: Int, new: Int)] = []

    /// All of both, from the beginning to the end; no two hunks of a kind follow one another.
    static func hunks(from old: [Int], to new: [Int]) -> [Hunk] {
        var diff = SequenceDiff(old: old, new: new)
        diff.matchAll()
        return diff.hunks()
    }

    private init(old: [Int], new: [Int]) {
        self.old = old
        self.new = new
    }

    private mutating func matchAll() {
        var open = [(old: 0..<old.count, new: 0..<new.count)]
        while let (first, second) = open.popLast() {
            let (left, right) = trim(first, second)
            if left.isEmpty || right.isEmpty { continue }
            let anchors = anchors(left, right)
            if anchors.isEmpty {
                matchLongest(left, right)
                continue
            }
            var from = (left.lowerBound, right.lowerBound)
            for anchor in anchors {
                pairs.append(anchor)
                open.append((from.0..<anchor.old, from.1..<anchor.new))
                from = (anchor.old + 1, anchor.new + 1)
            }
            open.append((from.0..<left.upperBound, from.1..<right.upperBound))
        }
        pairs.sort { $0.old < $1.old }
    }

    /// Matches what is the same at both ends; what stays between.
    private mutating func trim(_ left: Range<Int>, _ right: Range<Int>) -> (Range<Int>, Range<Int>) {
        var (i, j, iEnd, jEnd) = (left.lowerBound, right.lowerBound, left.upperBound, right.upperBound)
        while i < iEnd, j < jEnd, old[i] == new[j] {
            pairs.append((i, j))
            i += 1
            j += 1
        }
        while i < iEnd, j < jEnd, old[iEnd - 1] == new[jEnd - 1] {
            iEnd -= 1
            jEnd -= 1
            pairs.append((iEnd, jEnd))
        }
        return (i..<iEnd, j..<jEnd)
    }

    /// Elements that occur once in both, the most of them that are in the same order.
    private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
        var places: [Int: (old: Int, new: Int)] = [:]  // -1: in none, -2: in several
        for i in left { places[old[i], default: (-1, -1)].old = places[old[i]] == nil ? i : -2 }
        for j in right {
            guard let place = places[new[j]] else { continue }
            places[new[j]] = (place.old, place.new == -1 ? j : -2)
        }
        let unique = left.compactMap { i -> (old: Int, new: Int)? in
            guard let place = places[old[i]], place.old == i, place.new >= 0 else { return nil }
            return place
        }
        return Self.longestRising(unique)
    }

    /// The longest subsequence whose `new` rises (patience sorting).
    private static func longestRising(_ places: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var tops: [Int] = []  // index of the last place of the best run of each length
        var before = [Int](repeating: -1, count: places.count)
        for (index, place) in places.enumerated() {
            var low = 0
            var high = tops.count
            while low < high {
                let middle = (low + high) / 2
                if places[tops[middle]].new < place.new { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? tops[low - 1] : -1
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var run: [(old: Int, new: Int)] = []
        var index = tops.last ?? -1
        while index >= 0 {
            run.append(places[index])
            index = before[index]
        }
        return run.reversed()
    }

    /// Matches the longest common subsequence of two short stretches.
    private mutating func matchLongest(_ left: Range<Int>, _ right: Range<Int>) {
        guard left.count * right.count <= Self.pairLimit else { return }
        let width = right.count + 1
        // Lengths of what the two have in common from a place on.
        var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
        for i in left.reversed() {
            let row = (i - left.lowerBound) * width
            for j in right.reversed() {
                let at = row + j - right.lowerBound
                lengths[at] =
                    old[i] == new[j] ? lengths[at + width + 1] + 1 : max(lengths[at + width], lengths[at + 1])
            }
        }
        var (i, j) = (left.lowerBound, right.lowerBound)
        while i < left.upperBound, j < right.upperBound {
            let at = (i - left.lowerBound) * width + j - right.lowerBound
            if old[i] == new[j] {
                pairs.append((i, j))
                i += 1
                j += 1
            } else if lengths[at + width] >= lengths[at + 1] {
                i += 1
            } else {
                j += 1
            }
        }
    }

    private func hunks() -> [Hunk] {
        var hunks: [Hunk] = []
        var (i, j) = (0, 0)
        for pair in pairs + [(old.count, new.count)] {
            if i < pair.old || j < pair.new { hunks.append(.different(i..<pair.old, j..<pair.new)) }
            guard pair.old < old.count, pair.new < new.count else { break }
            if case .same(let first, let second)? = hunks.last {
                hunks[hunks.count - 1] = .same(first.lowerBound..<pair.old + 1, second.lowerBound..<pair.new + 1)
            } else {
                hunks.append(.same(pair.old..<pair.old + 1, pair.new..<pair.new + 1))
            }
            (i, j) = (pair.old + 1, pair.new + 1)
        }
        return hunks
    }
}
