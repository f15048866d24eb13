/// The quotation marks of a text, in pairs, and which words stand between them.
package struct QuotationMarks: Sendable {
    /// What stands between two marks.
    package struct Quotation: Sendable, Equatable {
        /// The words between the marks, which may be none.
        package var words: Range<Int>
        /// The opening mark; nil where it is missing.
        package var opening: Int?
        /// The closing mark; nil where a paragraph ends without one, and the next one goes on with an opening mark, or
        /// where it is missing.
        package var closing: Int?
        /// How many quotations it stands in.
        package var depth: Int
        /// Whether it goes on in the next quotation of its depth, with which the next paragraph begins.
        package var goesOn: Bool = false

        /// The words with the marks.
        package var marked: Range<Int> {
            (opening.map { min($0, words.lowerBound) } ?? words.lowerBound)..<(closing.map {
                max($0 + 1, words.upperBound)
            } ?? words.upperBound)
        }
    }

    /// In the order of their first words; an outer one before those in it. Each lies in one paragraph, and two of them
    /// either lie one in the other or have no word in common.
    package let quotations: [Quotation]
    /// The paragraphs of the text.
    package let paragraphs: Paragraphs
    /// Of each word, the innermost quotation that it is in, or -1; a mark is in what its quotation is in.
    private let innermost: [Int32]
    /// Of each word, the quotation whose mark it is, or -1.
    private let marked: [Int32]

    /// The quotation marks of a text; apostrophes, feet, inches and seconds are none. Takes time linear in the text.
    package init(_ text: AnnotatedText) {
        paragraphs = Paragraphs(text)
        var pairing = QuotationPairing(text)
        for paragraph in paragraphs.ranges { pairing.pair(paragraph) }
        quotations = pairing.finish()
        var innermost = [Int32](repeating: -1, count: text.words.count)
        var marked = innermost
        for (index, quotation) in quotations.enumerated() {
            for at in quotation.words { innermost[at] = Int32(truncatingIfNeeded: index) }
            if let opening = quotation.opening {
                for at in opening..<quotation.words.lowerBound { marked[at] = Int32(truncatingIfNeeded: index) }
            }
            if let closing = quotation.closing { marked[closing] = Int32(truncatingIfNeeded: index) }
        }
        self.innermost = innermost
        self.marked = marked
    }

    /// The place in `quotations` of the innermost one that the word at `index` is in; nil for none. A mark is in what its
    /// quotation is in.
    package func quotation(at index: Int) -> Int? {
        guard innermost.indices.contains(index), innermost[index] >= 0 else { return nil }
        return Int(innermost[index])
    }

    /// The place in `quotations` of the outermost one that the word at `index` is in; nil for none.
    package func outermost(at index: Int) -> Int? {
        guard var found = quotation(at: index) else { return nil }
        while quotations[found].depth > 0 { found -= 1 }
        return found
    }

    /// In how many quotations the word at `index` is.
    package func depth(at index: Int) -> Int { quotation(at: index).map { quotations[$0].depth + 1 } ?? 0 }

    /// Whether the word at `index` is in a quotation.
    package func isInside(_ index: Int) -> Bool { quotation(at: index) != nil }

    /// The place in `quotations` of the one whose opening or closing mark the word at `index` is; nil where it is no mark,
    /// also of an apostrophe.
    package func quotation(markedBy index: Int) -> Int? {
        guard marked.indices.contains(index), marked[index] >= 0 else { return nil }
        return Int(marked[index])
    }

    /// Whether the word at `index` is a quotation mark, and no apostrophe.
    package func isMark(_ index: Int) -> Bool { quotation(markedBy: index) != nil }
}
