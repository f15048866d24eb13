/// Whom a relative pronoun means: "Orlan, who said". English.
enum Antecedent {
    private static let reach = 24

    /// The mention that "who" or "which" at `word` stands for: a place in ``SpeakerScene/mentions``; nil where it is
    /// somebody who is not named, or uncertain.
    static func mention(of word: Int, in scene: SpeakerScene) -> Int? {
        let text = scene.text
        let sentence = text.sentences[text.sentence(of: word)]
        let isWho = text.key(word) == SpeakerWords.who
        var before = word - 1
        let hasComma = before >= sentence.lowerBound && scene.isMark(before)
        if hasComma { before -= 1 }
        // "Orlan (D-Ohio), who"
        if before > sentence.lowerBound, RoleWords.closings.contains(text.key(before)) {
            while before > sentence.lowerBound, !RoleWords.openings.contains(text.key(before)) { before -= 1 }
            before -= 1
        }
        guard before >= sentence.lowerBound else { return nil }
        if let mention = scene.mention(at: before), !scene.mentions[mention].isDemonym {
            let kind = scene.mentions[mention].kind
            if isWho ? kind == .person : kind == .organization || kind == .state {
                return hangs(mention, sentence, hasComma: hasComma, scene) ? nil : mention
            }
        }
        return isWho && hasComma ? beforeApposition(before, sentence, scene) : nil
    }

    /// Whether what the pronoun means may be a noun that the name only hangs on.
    private static func hangs(_ mention: Int, _ sentence: Range<Int>, hasComma: Bool, _ scene: SpeakerScene) -> Bool {
        let text = scene.text
        var at = scene.mentions[mention].words.lowerBound - 1
        while at > sentence.lowerBound, scene.titleOf[at] >= 0 || RoleWords.honorifics.contains(text.key(at)) {
            at -= 1
        }
        guard at >= sentence.lowerBound else { return false }
        let key = text.key(at)
        // "Orlan and Dvorak, who"
        if SpeakerWords.conjunctions.contains(key) { return true }
        guard SpeakerWords.prepositions.contains(key) else { return false }
        guard hasComma, at > sentence.lowerBound else { return true }
        return Offices.isOffice(at - 1, in: text) || SpeakerWords.humans.contains(text.key(at - 1))
            || scene.mentions[mention].kind != .person || text.singular(at - 1) != nil
    }

    /// "Orlan, a fellow at Velmar, who": the name before the apposition that ends at `last`.
    private static func beforeApposition(_ last: Int, _ sentence: Range<Int>, _ scene: SpeakerScene) -> Int? {
        let text = scene.text
        var at = last
        while at > sentence.lowerBound, at > last - reach, text.key(at) != RoleWords.comma {
            if scene.person(at: at) != nil || scene.isMark(at) { return nil }
            at -= 1
        }
        guard at > sentence.lowerBound, at < last, text.key(at) == RoleWords.comma,
            let person = scene.person(at: at - 1),
            !hangs(person, sentence, hasComma: true, scene)
        else { return nil }
        guard
            RoleWords.articles.contains(text.key(at + 1))
                || (at + 1...last).contains(where: { Offices.isOffice($0, in: text) })
        else { return nil }
        return person
    }
}
