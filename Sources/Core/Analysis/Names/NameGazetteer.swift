/// What the gazetteer knows of the words of a text, as the tagger sees it.
enum NameGazetteer {
    /// For each word the kinds of the entry that it is in and its place in it; 0 for none.
    static func marks(_ text: AnnotatedText, _ facts: NameFacts, _ gazetteer: Gazetteer) -> [UInt64] {
        var marks = Array(repeating: UInt64(0), count: text.words.count)
        var at = 0
        while at < text.words.count {
            guard facts.hasCapital[at], let match = gazetteer.entry(at: at, in: text), !match.words.isEmpty,
                match.words.upperBound <= text.words.count
            else {
                at += 1
                continue
            }
            let kinds = UInt64(match.entry.kinds.rawValue)
            for word in match.words {
                let place: UInt64 =
                    match.words.count == 1
                    ? 1 : word == match.words.lowerBound ? 2 : word + 1 < match.words.upperBound ? 3 : 4
                marks[word] = kinds << 3 | place
            }
            at = match.words.upperBound
        }
        return marks
    }
}
