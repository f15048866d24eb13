import ReadoutText

/// Cuts what is typed into words where `Tokenizer` cuts the articles.
enum QueryWords {
    /// What a piece of a query is cut into.
    struct Cut: Equatable {
        /// The words in order, as they were typed; none where there is only punctuation.
        var words: [String]
        /// The one word that a hyphenated word is as well: "ceasefire" for "cease-fire"; nil for all else.
        var joined: String?
        /// Whether they are pairs of characters of scripts without spaces between words.
        var isWide = false
    }

    /// The words of `text` in order, as they were typed; none where it is only punctuation.
    static func split(_ text: String) -> [String] { cut(text).words }

    /// The words of `text`, and what they are in one.
    static func cut(_ text: String) -> Cut {
        let bytes = Array(text.utf8)
        let tokens = tokens(bytes)
        let words = tokens.filter { $0.kind != .compound }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        var cut = Cut(words: words, isWide: !tokens.isEmpty && tokens.allSatisfy { $0.kind == .bigram })
        // Only where the compound is all there is; "l'après-midi" has a word before it.
        if let compound = tokens.first(where: { $0.kind == .compound }), let first = tokens.first,
            let last = tokens.last,
            compound.range == first.range.lowerBound..<last.range.upperBound
        {
            cut.joined = words.joined()
        }
        return cut
    }

    /// The tokens of a text in UTF-8, compounds among them.
    static func tokens(_ text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var tokenizer = Tokenizer()
        while let token = tokenizer.next(in: text.span) { tokens.append(token) }
        return tokens
    }

    /// The form in which a word stands in an index's dictionary, in UTF-8.
    static func folded(_ word: String) -> [UInt8] { Folding.term(of: word) }

    /// The form of a pattern's letters in which words stand in the dictionary, its wildcards kept as they are.
    static func folded(pattern: String) -> [UInt8] {
        var folded: [UInt8] = []
        var letters = String.UnicodeScalarView()
        for scalar in pattern.unicodeScalars {
            if Wildcards.isSign(scalar) {
                folded += Folding.term(of: String(letters)) + [UInt8(truncatingIfNeeded: scalar.value)]
                letters.removeAll()
            } else {
                letters.append(scalar)
            }
        }
        return folded + Folding.term(of: String(letters))
    }

    /// Whether a word can begin with `scalar`.
    static func begins(with scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isDigit(scalar) }
        return !tokens(Array(String(scalar).utf8)).isEmpty
    }

    /// Whether `scalar` goes on with the word before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
