/// A word or phrase of a query, taken apart as the articles were.
struct Leaf: Equatable {
    /// What its postings are looked up by.
    enum Kind: Equatable {
        /// The stems that a word has in the languages of the index; a document has any of them.
        case stems([[UInt8]])
        /// A folded word of a byline, as it is.
        case folded([UInt8])
        /// A word as it is written, and folded.
        case exact(surface: [UInt8], folded: [UInt8])
        /// All folded words of this shape.
        case pattern(TermPattern)
        /// Folded words that stand together, at most `slop` others between them.
        case phrase([[UInt8]], slop: Int?)
    }

    var kind: Kind
    var field: TextField?
    /// The folded words that it stands for, in their order: for proximity and exact forms.
    var words: [[UInt8]]
    /// Of a leaf of stems the folded words that it was made of, which are found whatever their stems: one may have another
    /// stem without its accents ("situación", "situacion").
    var terms: [[UInt8]] = []
    /// How often the query has it.
    var times = 1
    /// Whether it counts for the score; where not, it has only to match.
    var isScored = true

    /// The field that its words are looked up in, and its stems.
    var wordField: Field {
        switch field {
        case .title: .titleWords
        case .by: .bylineWords
        case .text, .quote, nil: .words
        }
    }
    var stemField: Field { field == .title ? .titleStems : .stems }
    var surfaceField: Field {
        switch field {
        case .title: .titleSurfaces
        case .by: .bylineSurfaces
        case .text, .quote, nil: .surfaces
        }
    }
    /// Whether it must stand in the text: postings of the whole article do not say so.
    var isTextOnly: Bool { field == .text }
    /// Whether it must stand in a quote: postings of the whole article are flagged where a word does.
    var isQuoteOnly: Bool { field == .quote }
}

extension Leaf: CustomStringConvertible {
    /// As an explanation names it.
    var description: String {
        let text = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        switch kind {
        case .stems(let stems):
            return "\(text) (\(stems.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")))"
        case .folded: return text
        case .exact(let surface, _): return "=\(String(decoding: surface, as: UTF8.self))"
        case .pattern(let pattern): return pattern.description
        case .phrase(_, let slop): return "\"\(text)\"" + (slop.map { "~\($0)" } ?? "")
        }
    }
}
