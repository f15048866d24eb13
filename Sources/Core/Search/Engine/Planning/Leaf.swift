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
        case .text, nil: .words
        }
    }
    var stemField: Field { field == .title ? .titleStems : .stems }
    var surfaceField: Field {
        switch field {
        case .title: .titleSurfaces
        case .by: .bylineSurfaces
        case .text, nil: .surfaces
        }
    }
    /// Whether it must stand in the text: postings of the whole article do not say so.
    var isTextOnly: Bool { field == .text }
}

/// The shape of a word: folded pieces with wildcards between them.
struct TermPattern: Equatable {
    enum Piece: Equatable {
        case literal([UInt8])
        /// One character.
        case one
        /// Any number of characters.
        case any
    }

    let pieces: [Piece]

    /// What every word of this shape begins with.
    var beginning: [UInt8] {
        if case .literal(let bytes)? = pieces.first { bytes } else { [] }
    }

    /// Whether it is a beginning, and any end.
    var isPrefix: Bool {
        if case .literal? = pieces.first { pieces.count == 2 && pieces[1] == .any } else { false }
    }

    /// A word's beginning.
    init(prefix: [UInt8]) { pieces = [.literal(prefix), .any] }

    /// `text` with `*` for any number of characters and `?` for one.
    init(_ text: String, fold: (String) -> [UInt8]) {
        var pieces: [Piece] = []
        var literal = ""
        func end() {
            if !literal.isEmpty { pieces.append(.literal(fold(literal))) }
            literal = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "*":
                end()
                if pieces.last != .any { pieces.append(.any) }
            case "?":
                end()
                pieces.append(.one)
            default: literal.unicodeScalars.append(scalar)
            }
        }
        end()
        self.pieces = pieces
    }

    /// Whether a folded word has this shape.
    func matches(_ word: UnsafeRawBufferPointer) -> Bool {
        matches(word, 0, pieces[...])
    }

    private func matches(_ word: UnsafeRawBufferPointer, _ from: Int, _ rest: ArraySlice<Piece>) -> Bool {
        var at = from
        var rest = rest
        while let piece = rest.first {
            rest = rest.dropFirst()
            switch piece {
            case .literal(let bytes):
                guard word.count - at >= bytes.count, word[at..<at + bytes.count].elementsEqual(bytes) else {
                    return false
                }
                at += bytes.count
            case .one:
                guard at < word.count else { return false }
                at = Self.next(word, at)
            case .any:
                if rest.isEmpty { return true }
                while true {
                    if matches(word, at, rest) { return true }
                    guard at < word.count else { return false }
                    at = Self.next(word, at)
                }
            }
        }
        return at == word.count
    }

    /// Where the next character begins.
    private static func next(_ word: UnsafeRawBufferPointer, _ at: Int) -> Int {
        var at = at + 1
        while at < word.count, word[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }
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

extension TermPattern: CustomStringConvertible {
    var description: String {
        pieces.map { piece in
            switch piece {
            case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
            case .one: "?"
            case .any: "*"
            }
        }.joined()
    }
}
