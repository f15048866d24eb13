import ReadoutSearch

extension WordPattern {
    /// One word, or a phrase of several.
    init(_ words: [String], prefix: Bool = false, field: TextField? = nil) {
        self =
            words.count == 1
            ? .word(Term(words[0], prefix ? .prefix : .word, field: field)) : .phrase(Phrase(words, field: field))
    }
}
