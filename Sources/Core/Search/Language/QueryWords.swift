/// Where words begin and end, so that what is typed is cut as the articles were: letters, numbers and private use
/// characters (Unicode's L*, N*, Co) make words; marks go on with the word that they stand on; all else, apostrophes and
/// hyphens too, stands between words.
///
/// These are the boundaries of SQLite FTS5's `unicode61` tokenizer but for two things, found by asking 3.40.1 about
/// every scalar. It ends words at most marks beyond U+0331 (Indic vowel signs): FTS5 has to be given our words in
/// quotation marks, where it cuts them further into a phrase. And its tables are of Unicode 6.1, where what was not yet
/// assigned counts as a letter: later symbols (₽ U+20BD, newer emoji) stick to the word beside them there.
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
