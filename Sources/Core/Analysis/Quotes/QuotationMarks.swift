/// The quotation marks of a text, in pairs.
package struct QuotationMarks: Sendable {
    /// What stands between two marks.
    package struct Quotation: Sendable, Equatable {
        /// The words between the marks, which may be none.
        package var words: Range<Int>
        /// The opening mark; nil where it is missing.
        package var opening: Int?
        /// The closing mark; nil where a paragraph ends without one, and the next one goes on with an opening mark.
        package var closing: Int?
        /// How many quotations it stands in.
        package var depth: Int
    }

    /// In the order of their first words; an outer one before those in it.
    package let quotations: [Quotation]

    /// The quotation marks of a text; apostrophes are none.
    package init(_ text: AnnotatedText) {
        var found: [Quotation] = []
        var open: Int?
        var last = 0
        for sentence in text.sentences {
            let start = Int(text.words[sentence.lowerBound].start)
            if let begun = open, text.bytes[last..<start].reduce(0, { $0 + ($1 == 0x0A ? 1 : 0) }) > 1 {
                found.append(Quotation(words: begun + 1..<sentence.lowerBound, opening: begun, closing: nil, depth: 0))
                open = nil
            }
            last = Int(text.words[sentence.upperBound - 1].end)
            for index in sentence {
                let mark = text.string(index)
                guard mark == "\"" || mark == "\u{201C}" || mark == "\u{201D}" else { continue }
                if let begun = open {
                    found.append(Quotation(words: begun + 1..<index, opening: begun, closing: index, depth: 0))
                    open = nil
                } else if mark != "\u{201D}" {
                    open = index
                }
            }
        }
        quotations = found
    }
}
