/// Finds the words of a dictionary that are a few errors away from one that was typed.
///
/// An error is a letter too many, one missing, another letter, or two neighbours exchanged: the kinds that made up 80 % of
/// Damerau's misspellings (Damerau 1964, "A technique for computer detection and correction of spelling errors"),
/// counted as in the optimal string alignment distance, in code points.
///
/// The sorted dictionary is walked as a trie: of a word only the rows of the table are reckoned that its beginning does
/// not share with the word before. Where no word with a beginning can be near enough, the walk seeks past all of them;
/// where a beginning has used up its errors, straight to the next letter that matches. So it passes through what a
/// Levenshtein automaton accepts a prefix of (Schulz and Mihov 2002, "Fast string correction with Levenshtein automata"),
/// as Lucene's FuzzyTermsEnum does, without tables for the automaton.
struct NearTerms {
    /// A word found.
    struct Match: Equatable {
        var term: [UInt8]
        /// How many errors lie between.
        var distance: Int
        /// How many code points both begin with.
        var prefix: Int
        /// In how many articles it stands.
        var frequency: Int
    }

    private let word: [UInt32]
    private let distance: Int
    private let samePrefix: Int
    private let width: Int
    /// The table: row k has the distances of the first k code points of the dictionary's word to the first 0, 1, … of
    /// `word`. Those further than `distance` from the diagonal are `far`.
    private var rows: [UInt8]
    /// The code points of the dictionary's word that rows were reckoned for, and the byte at which each ends.
    private var path: [UInt32] = []
    private var ends: [Int] = []
    private var previous: [UInt8] = []
    private var found: [Match] = []
    private static let far = UInt8.max >> 1

    /// The words of `source` that are 1...`distance` errors away from `word`.
    /// - Parameters:
    ///   - distance: 1 or 2.
    ///   - samePrefix: how many code points they must both begin with.
    static func find(_ word: [UInt8], distance: Int, samePrefix: Int, in source: some TermSource) -> [Match] {
        let points = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
        guard !points.isEmpty, samePrefix <= points.count else { return [] }
        var search = NearTerms(points, distance: distance, samePrefix: samePrefix)
        var start: [UInt8] = []
        for point in points.prefix(samePrefix) { append(point, to: &start) }
        source.walk(from: start) { term, frequency in search.visit(term, frequency) }
        return search.found
    }

    private init(_ word: [UInt32], distance: Int, samePrefix: Int) {
        self.word = word
        self.distance = distance
        self.samePrefix = samePrefix
        width = word.count + 1
        // A word with more code points than these is too far away: the row of the last one has no cell that is near.
        rows = [UInt8](repeating: Self.far, count: width * (word.count + distance + 2))
        for column in 0...min(distance, word.count) { rows[column] = UInt8(column) }
    }

    private mutating func visit(_ term: Span<UInt8>, _ frequency: Int) -> TermStep {
        backUp(to: term)
        var at = ends.last ?? 0
        while at < term.count {
            let (point, end) = Self.decode(term, at)
            guard step(point) else { return past(point, term, at) }
            path.append(point)
            ends.append(end)
            at = end
        }
        let distance = rows[path.count * width + word.count]
        if distance > 0, distance <= self.distance {
            var bytes: [UInt8] = []
            for index in 0..<term.count { bytes.append(term[index]) }
            let prefix = zip(path, word).prefix { $0 == $1 }.count
            found.append(Match(term: bytes, distance: Int(distance), prefix: prefix, frequency: frequency))
        }
        return .next
    }

    /// Keeps of the path what `term` begins with, too.
    private mutating func backUp(to term: Span<UInt8>) {
        var common = 0
        let limit = min(previous.count, term.count)
        while common < limit, previous[common] == term[common] { common += 1 }
        while let end = ends.last, end > common {
            ends.removeLast()
            path.removeLast()
        }
        previous.removeSubrange(common...)
        for index in common..<term.count { previous.append(term[index]) }
    }

    /// Reckons the row of the path with `point` behind it; false where no word that begins so is near enough.
    private mutating func step(_ point: UInt32) -> Bool {
        let row = path.count + 1
        if row <= samePrefix, word[row - 1] != point { return false }
        let first = max(0, row - distance)
        let last = min(word.count, row + distance)
        guard first <= last else { return false }
        let above = (row - 1) * width
        let this = row * width
        var least = Self.far
        if first > 0 { rows[this + first - 1] = Self.far }
        for column in first...last {
            var value = rows[above + column] + 1
            if column > 0 {
                value = min(value, rows[above + column - 1] + (word[column - 1] == point ? 0 : 1))
                if column > first { value = min(value, rows[this + column - 1] + 1) }
                if row > 1, column > 1, word[column - 2] == point, word[column - 1] == path[row - 2] {
                    value = min(value, rows[above - width + column - 2] + 1)
                }
            }
            value = min(value, Self.far - 1)
            rows[this + column] = value
            least = min(least, value)
        }
        if last < word.count { rows[this + last + 1] = Self.far - 1 }
        return Int(least) <= distance
    }

    /// Where to go on, as no word near enough has `point` at the byte `at` of `term`, behind the path.
    private func past(_ point: UInt32, _ term: Span<UInt8>, _ at: Int) -> TermStep {
        var bytes = Array(previous[..<at])
        if let next = nextPoint(after: point) {
            Self.append(next, to: &bytes)
            return .seek(bytes)
        }
        // Past all that begins with the path. No byte of UTF-8 is 0xFF, so that the last can be counted up.
        guard let last = bytes.popLast() else { return .stop }
        bytes.append(last + 1)
        return .seek(bytes)
    }

    /// The least code point above `point` that can stand behind the path; nil where there is none.
    private func nextPoint(after point: UInt32) -> UInt32? {
        let row = path.count + 1
        if row <= samePrefix { return word[row - 1] > point ? word[row - 1] : nil }
        let first = max(0, row - 1 - distance)
        let last = min(word.count, row - 1 + distance)
        guard first <= last else { return nil }
        var next: UInt32?
        for column in first...last {
            let value = Int(rows[(row - 1) * width + column])
            if value < distance { return point == 0x10FFFF ? nil : point == 0xD7FF ? 0xE000 : point + 1 }
            // What is left without an error is the letter that matches, or the second of two exchanged ones.
            if column < word.count, value == distance { take(word[column]) }
            if row > 1, column < word.count, column > 0, word[column] == path[row - 2],
                Int(rows[(row - 2) * width + column - 1]) < distance
            {
                take(word[column - 1])
            }
        }
        return next
        func take(_ candidate: UInt32) {
            if candidate > point { next = min(next ?? candidate, candidate) }
        }
    }

    private static func decode(_ text: Span<UInt8>, _ at: Int) -> (point: UInt32, end: Int) {
        let lead = text[at]
        guard lead >= 0xC0 else { return (UInt32(lead), at + 1) }
        let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var point = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
        let end = min(text.count, at + count)
        for index in at + 1..<end { point = point << 6 | UInt32(text[index] & 0x3F) }
        return (point, end)
    }

    private static func append(_ point: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(point), let encoded = Unicode.UTF8.encode(scalar) else { return }
        bytes.append(contentsOf: encoded)
    }
}
