/// Words that stand together, each as it is written or as a shape; one alone too.
struct WordSequence: Sendable {
    enum Form: Sendable {
        /// This term.
        case term([UInt8])
        /// This term, written so (UTF-8).
        case exact([UInt8], [UInt8])
        /// Terms that begin so.
        case prefix([UInt8])
        /// Terms of this shape.
        case pattern(TermPattern)
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
    func occurs(in words: borrowing ArticleWords) -> Bool {
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
        if case .term(let left) = left, case .term(let right) = right { left == right } else { false }
    }

    private func isThere(_ form: Form, _ words: borrowing ArticleWords, _ parts: ArticleWords.Parts) -> Bool {
        switch form {
        case .term(let term): words.term(term, in: parts) != nil
        case .exact: !positions(of: form, words, parts).isEmpty
        case .prefix, .pattern: !terms(of: form, words, parts).isEmpty
        }
    }

    /// The numbers of the terms that have the form.
    private func terms(
        of form: Form, _ words: borrowing ArticleWords, _ parts: ArticleWords.Parts
    ) -> [Int] {
        switch form {
        case .term(let term), .exact(let term, _): words.term(term, in: parts).map { [$0] } ?? []
        case .prefix(let bytes): words.terms(in: parts) { $0.starts(with: bytes) }
        case .pattern(let glob): words.terms(in: parts) { glob.matches($0) }
        }
    }

    /// Where the form stands, ascending, each position once.
    private func positions(
        of form: Form, _ words: borrowing ArticleWords, _ parts: ArticleWords.Parts
    ) -> [Int] {
        var found: [Int] = []
        for term in terms(of: form, words, parts) {
            for place in words.places(of: term, in: parts) {
                if case .exact(_, let surface) = form, !words.surfaces[place.surface].elementsEqual(surface) {
                    continue
                }
                if found.last != place.position { found.append(place.position) }
            }
        }
        switch form {
        case .term, .exact: return found
        case .prefix, .pattern: return Set(found).sorted()
        }
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
