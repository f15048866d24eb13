/// Who says a quotation without a cue that follows a colon: "Orlan quits: “No deal”".
enum BesideQuotation {
    /// The person before the colon; a place in ``SpeakerScene/mentions``. Nil where nobody is named there, or several
    /// are.
    /// - Parameter content: the words of the quotation.
    static func mention(before content: Range<Int>, in scene: SpeakerScene) -> Int? {
        let text = scene.text
        let sentence = text.sentences[text.sentence(of: content.lowerBound)]
        var at = min(content.lowerBound, sentence.upperBound) - 1
        while at > sentence.lowerBound, text.words[at].isPunctuation, text.key(at) != colon { at -= 1 }
        guard at > sentence.lowerBound, text.key(at) == colon else { return nil }
        var found: Int?
        for index in sentence.lowerBound..<at {
            guard !scene.isQuoted[index] else { return nil }
            guard let person = scene.person(at: index) else { continue }
            if let found, scene.mentions[found].actor != scene.mentions[person].actor { return nil }
            found = found ?? person
        }
        // "Orlan's lawyer: “No deal”"
        guard let found, !text.isClitic(scene.mentions[found].words.upperBound),
            !SpeakerWords.prepositions.contains(text.key(scene.mentions[found].words.lowerBound - 1))
        else { return nil }
        return found
    }

    private static let colon = WordKey.of(":")
}
