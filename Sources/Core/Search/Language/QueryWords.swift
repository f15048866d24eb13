import ReadoutText

/// Cuts what is typed into words where the articles are cut.
enum QueryWords {
    /// What a piece of a query is cut into.
    struct Cut: Equatable {
        /// The words in order, as they were typed; none where there is only punctuation.
        var words: [String]
        /// The one word that a hyphenated word is as well: "ceasefire" for "cease-fire"; nil for all else.
        var joined: String?
    }

    /// The words of `text` in order, as they were typed; none where it is only punctuation.
    static func split(_ text: String) -> [String] { cut(text).words }

    /// The words of `text`, and what they are in one.
    static func cut(_ text: String) -> Cut {
        let words = places(text).map { place in
            let bytes = text.utf8
            let start = bytes.index(bytes.startIndex, offsetBy: place.lowerBound)
            return String(text[start..<bytes.index(start, offsetBy: place.count)])
        }
        return Cut(words: words, joined: joined(text, words))
    }

    /// Where the words of `text` stand: its bytes, one range a word.
    static func places(_ text: String) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var start: Int?
        var at = 0
        for scalar in text.unicodeScalars {
            if begins(with: scalar) || (start != nil && isMark(scalar)) {
                if start == nil { start = at }
            } else if let first = start {
                places.append(first..<at)
                start = nil
            }
            at += scalar.utf8.count
        }
        if let start { places.append(start..<at) }
        return places
    }

    /// The form in which a word stands in an index's dictionary, in UTF-8.
    static func folded(_ word: String) -> [UInt8] {
        var folded: [UInt8] = []
        let bytes = Array(word.utf8)
        var scanner = WordScanner()
        while let piece = scanner.next(in: bytes.span) { WordScanner.fold(piece, in: bytes.span, into: &folded) }
        return folded
    }

    private static func joined(_ text: String, _ words: [String]) -> String? {
        guard (2...3).contains(words.count), words.allSatisfy({ $0.unicodeScalars.allSatisfy { !isDigit($0) } }) else {
            return nil
        }
        let joined = words.joined(separator: "-")
        let hyphens = String(
            String.UnicodeScalarView(text.unicodeScalars.map { ("\u{2010}"..."\u{2011}").contains($0) ? "-" : $0 }))
        return hyphens.unicodeScalars.trimmed == joined ? words.joined() : nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    /// Whether a word can begin with `scalar`.
    static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    /// Whether `scalar` goes on with the word before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}

extension String.UnicodeScalarView {
    /// Without what is no part of a word at either end.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: QueryWords.begins),
            let last = lastIndex(where: { QueryWords.begins(with: $0) || QueryWords.isMark($0) })
        else { return "" }
        return String(self[first...last])
    }
}
