/// Finds where the words and phrases of a query stand in texts. A word is found in every form that has its stem, as a
/// search finds it.
package struct Highlighter: ~Copyable {
    /// A word of a phrase, stemmed.
    private struct Needle: Equatable {
        var stem: [UInt8]
        /// Whether longer stems that begin with it are meant too.
        var isPrefix: Bool
    }

    /// One that stands in the text: its number among the text's words, and its bytes.
    private struct Occurrence {
        var position: Int
        var range: Range<Int>
    }

    private let stemmer = PorterStemmer()
    private var needles: [Needle] = []
    /// The needles' numbers, in order.
    private var phrases: [[Int]] = []
    /// By the first byte of a word: whether a needle may be it.
    private var firstBytes = InlineArray<256, Bool>(repeating: false)
    private var shortest = Int.max
    private var word: [UInt8] = []

    /// Looks for nothing yet.
    package init() {}

    /// Looks for the words of `phrase` side by side as well; with `prefix` its last one is only a beginning.
    package mutating func add(_ phrase: String, prefix: Bool = false) {
        let text = Array(phrase.utf8)
        var scanner = WordScanner()
        var found: [Needle] = []
        while let next = scanner.next(in: text.span) {
            var stem: [UInt8] = []
            WordScanner.fold(next, in: text.span, into: &stem)
            stemmer.stem(&stem)
            found.append(Needle(stem: stem, isPrefix: false))
        }
        guard let last = found.indices.last else { return }
        found[last].isPrefix = prefix
        phrases.append(found.map { number(of: $0) })
    }

    private mutating func number(of needle: Needle) -> Int {
        if let known = needles.firstIndex(of: needle) { return known }
        needles.append(needle)
        if let first = needle.stem.first { firstBytes[Int(first)] = true }
        shortest = min(shortest, needle.stem.count)
        return needles.count - 1
    }

    /// The bytes of `text`, which is UTF-8, that are found, in their order; those that share a word are one range.
    package mutating func ranges(in text: Span<UInt8>) -> [Range<Int>] {
        guard !phrases.isEmpty else { return [] }
        let occurrences = occurrences(in: text)
        if needles.count == 1, phrases.allSatisfy({ $0.count == 1 }) { return occurrences[0].map(\.range) }
        var found = phrases.flatMap { Self.places(of: $0, occurrences) }
        found.sort { $0.first.position < $1.first.position }
        var ranges: [Range<Int>] = []
        var last = -1
        for (from, to) in found {
            if from.position <= last, let open = ranges.popLast() {
                ranges.append(open.lowerBound..<max(open.upperBound, to.range.upperBound))
            } else {
                ranges.append(from.range.lowerBound..<to.range.upperBound)
            }
            last = max(last, to.position)
        }
        return ranges
    }

    /// Where each needle stands.
    private mutating func occurrences(in text: Span<UInt8>) -> [[Occurrence]] {
        var found = [[Occurrence]](repeating: [], count: needles.count)
        var scanner = WordScanner()
        var position = -1
        while let next = scanner.next(in: text) {
            position += 1
            if next.isASCII,
                next.end - next.start < shortest || !firstBytes[Int(CharacterClass.fold(ascii: text[next.start]))]
            {
                continue
            }
            word.removeAll(keepingCapacity: true)
            WordScanner.fold(next, in: text, into: &word)
            var isStemmed = false
            for (number, needle) in needles.enumerated() {
                if !isStemmed {
                    guard Self.mayStem(word, to: needle.stem) else { continue }
                    stemmer.stem(&word)
                    isStemmed = true
                }
                if needle.isPrefix ? word.starts(with: needle.stem) : word == needle.stem {
                    found[number].append(Occurrence(position: position, range: next.start..<next.end))
                }
            }
        }
        return found
    }

    /// Whether the word begins as one with this stem, or with a longer one, must (see PorterStemmer). Asked first, because
    /// stemming takes longer.
    private static func mayStem(_ word: [UInt8], to stem: [UInt8]) -> Bool {
        guard !stem.isEmpty, word.count >= stem.count else { return false }
        for index in 0..<max(1, stem.count - 1) where word[index] != stem[index] { return false }
        return true
    }

    /// Where a phrase begins and ends.
    private static func places(
        of phrase: [Int], _ occurrences: [[Occurrence]]
    ) -> [(first: Occurrence, last: Occurrence)] {
        var places = occurrences[phrase[0]].map { (first: $0, last: $0) }
        for needle in phrase.dropFirst() {
            var candidates = occurrences[needle][...]
            places = places.compactMap { place in
                candidates = candidates.drop { $0.position <= place.last.position }
                guard let next = candidates.first, next.position == place.last.position + 1 else { return nil }
                return (place.first, next)
            }
        }
        return places
    }
}
