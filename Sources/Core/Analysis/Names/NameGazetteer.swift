/// What the gazetteer knows of the words of a text, as the tagger sees it.
enum NameGazetteer {
    /// For each word the kinds of the entry that it is in and its place in it; 0 for none.
    static func marks(_ text: AnnotatedText, _ facts: NameFacts, _ gazetteer: Gazetteer) -> [UInt64] {
        var marks = Array(repeating: UInt64(0), count: text.words.count)
        var at = 0
        while at < text.words.count {
            guard facts.hasCapital[at], let match = gazetteer.kinds(at: at, in: text), match.words > 0,
                at + match.words <= text.words.count
            else {
                at += 1
                continue
            }
            let end = at + match.words
            for word in at..<end {
                let place: UInt64 = match.words == 1 ? 1 : word == at ? 2 : word + 1 < end ? 3 : 4
                marks[word] = UInt64(match.kinds.rawValue) << 3 | place
            }
            at = end
        }
        return marks
    }
}
