/// Words that stand together, each as it is written or as a shape; one alone too.
struct WordSequence: Sendable {
    enum Form: Sendable {
        /// This folded word.
        case folded(WordBytes)
        /// This folded word, written so (UTF-8).
        case exact(WordBytes, [UInt8])
        /// Folded words that begin so.
        case prefix([UInt8])
        /// Folded words of this shape.
        case pattern(WordGlob)
    }

    struct Element: Sendable {
        /// Its place behind the first one.
        var offset: Int
        var form: Form
    }

    var elements: [Element]
    /// Nil where they stand side by side in this order; else how many other words may stand between them, in any order.
    var slop: Int?
    var field: TextField?

    init(_ elements: [Element], slop: Int? = nil, field: TextField?) {
        self.elements = elements
        self.slop = slop
        self.field = field
    }

    /// Whether they stand so in the article.
    func occurs(in words: ArticleWords) -> Bool {
        let parts = ArticleWords.Parts(field)
        if elements.count == 1 { return isThere(elements[0].form, words, parts) }
        var positions: [[Int]] = []
        for element in elements {
            let found = self.positions(of: element.form, words, parts)
            if found.isEmpty { return false }
            positions.append(found)
        }
        if let slop { return isNear(positions, width: elements.count + slop) }
        return positions[0].contains { first in
            zip(elements, positions).dropFirst().allSatisfy { element, places in
                Self.contains(places, first - elements[0].offset + element.offset)
            }
        }
    }

    /// Whether a window of `width` words holds all elements. A word that is wanted twice must stand there twice.
    private func isNear(_ positions: [[Int]], width: Int) -> Bool {
        // Of equal elements the first looks for the window's first place, the second for the one after it, and so on.
        var ranks: [Int] = []
        for index in elements.indices {
            ranks.append(elements[..<index].count { Self.isSame($0.form, elements[index].form) })
        }
        return positions.joined().contains { start in
            zip(positions, ranks).allSatisfy { places, rank in
                let place = Self.lowerBound(places, start) + rank
                return place < places.count && places[place] < start + width
            }
        }
    }

    private static func isSame(_ left: Form, _ right: Form) -> Bool {
        if case .folded(let left) = left, case .folded(let right) = right { left == right } else { false }
    }

    private func isThere(_ form: Form, _ words: ArticleWords, _ parts: ArticleWords.Parts) -> Bool {
        switch form {
        case .folded(let word): return words.term(word, in: parts) != nil
        case .exact: return !positions(of: form, words, parts).isEmpty
        case .prefix(let bytes):
            return words.words(in: parts).contains {
                !$0.value.parts.isDisjoint(with: parts) && $0.key.bytes.starts(with: bytes)
            }
        case .pattern(let glob):
            return words.words(in: parts).contains {
                !$0.value.parts.isDisjoint(with: parts) && glob.matches($0.key.bytes)
            }
        }
    }

    /// Where the form stands, ascending, each position once.
    private func positions(of form: Form, _ words: ArticleWords, _ parts: ArticleWords.Parts) -> [Int] {
        let all = words.words(in: parts)
        var found: [Int] = []
        switch form {
        case .folded(let word):
            if let term = words.term(word, in: parts) { found = words.places(of: term, in: parts).map(\.position) }
        case .exact(let word, let surface):
            if let term = words.term(word, in: parts) {
                found = words.places(of: term, in: parts).filter { words.surface($0).elementsEqual(surface) }.map(\.position)
            }
        case .prefix(let bytes):
            for (word, term) in all where word.bytes.starts(with: bytes) {
                found += words.places(of: term, in: parts).map(\.position)
            }
        case .pattern(let glob):
            for (word, term) in all where glob.matches(word.bytes) {
                found += words.places(of: term, in: parts).map(\.position)
            }
        }
        return Set(found).sorted()
    }

    private static func contains(_ sorted: [Int], _ value: Int) -> Bool {
        let index = lowerBound(sorted, value)
        return index < sorted.count && sorted[index] == value
    }

    /// The index of the first that is not less than `value`.
    private static func lowerBound(_ sorted: [Int], _ value: Int) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
