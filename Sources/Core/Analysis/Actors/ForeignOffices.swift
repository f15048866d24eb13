/// Titles and simple appositions in German, French, Spanish and Russian, by small lexicons (Data/ForeignOfficeWords).
struct ForeignOffices: Sendable {
    /// Nouns for offices.
    let offices: WordSet
    /// What stands before them in a title.
    let modifiers: WordSet
    /// Adjectives' endings ("russische", "français").
    let endings: [String]
    /// Join complements and names of states.
    let links: WordSet
    let articles: WordSet

    /// The lexicon of a language; nil for English, which has finders of its own, and for those that have none.
    static func of(_ language: String) -> ForeignOffices? {
        switch language {
        case "de": german
        case "fr": french
        case "es": spanish
        case "ru": russian
        default: nil
        }
    }

    /// The words of the title that ends before `end`; nil where none does.
    func title(before end: Int, _ sentence: Range<Int>, in text: AnnotatedText) -> Range<Int>? {
        var office: Int?
        var at = end - 1
        while at >= sentence.lowerBound, at > end - 8 {
            let word = text.words[at]
            if offices.contains(word.key) {
                office = at
                break
            }
            guard word.shape.contains(.letters),
                isAdjective(at, text) || links.contains(word.key) || articles.contains(word.key) && at < end - 1
                    || word.isCapitalized && at < end
            else { return nil }
            at -= 1
        }
        guard let office, end - office < 2 || !articles.contains(text.words[end - 1].key) else { return nil }
        var start = office
        while start > sentence.lowerBound {
            let word = text.words[start - 1]
            guard modifiers.contains(word.key) || offices.contains(word.key) || isAdjective(start - 1, text) else {
                break
            }
            start -= 1
        }
        return start..<end
    }

    private func isAdjective(_ at: Int, _ text: AnnotatedText) -> Bool {
        text.words[at].shape.contains(.letters) && endings.contains { text.ends(at, $0) }
            && !links.contains(text.words[at].key)
    }

    /// The words of the apposition that a comma at `comma` begins; nil where it begins none.
    func apposition(behind comma: Int, _ sentence: Range<Int>, in text: AnnotatedText) -> Range<Int>? {
        guard comma + 1 < sentence.upperBound, text.words[comma].key == RoleWords.comma else { return nil }
        var start = comma + 1
        if articles.contains(text.words[start].key) { start += 1 }
        var head = start
        while head < min(sentence.upperBound, start + 3), !offices.contains(text.words[head].key) {
            guard modifiers.contains(text.words[head].key) || isAdjective(head, text) else { return nil }
            head += 1
        }
        guard head < sentence.upperBound, offices.contains(text.words[head].key) else { return nil }
        var end = head + 1
        while end < min(sentence.upperBound, start + 16), text.words[end].shape.contains(.letters) { end += 1 }
        // Only what a mark ends is certain to end there.
        guard end >= sentence.upperBound || text.words[end].isPunctuation else { return nil }
        return start..<end
    }
}
