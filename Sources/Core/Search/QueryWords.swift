/// Where words begin and end: at the boundaries of SQLite FTS5's `unicode61` tokenizer, so that what is typed is cut as
/// the articles were. Letters, numbers and private use characters (Unicode's L*, N*, Co) make words; marks go on with
/// the word that they stand on; all else, apostrophes and hyphens too, stands between words.
enum QueryWords {
    /// The words of `text` in order, as they were typed; none where it is only punctuation.
    static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if begins(with: scalar) || (!word.isEmpty && isMark(scalar)) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
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
