/// Which organization a description means that has its head noun: "the institute", behind "the Velmar Institute".
/// English.
enum BodyNames {
    /// How many sentences lie between at most.
    private static let reach = 10

    /// The organization that "the" and one noun mean: the only one with that noun in its name that was named not long
    /// before; a place in ``SpeakerScene/mentions``. Nil where there is none, or several.
    /// - Parameters:
    ///   - source: the words of the description.
    ///   - content: what it says, in which nobody is named who says it.
    static func mention(of source: Range<Int>, outside content: [Range<Int>], in scene: SpeakerScene) -> Int? {
        let text = scene.text
        var words = source
        while let last = words.last, scene.isMark(last) { words = words.lowerBound..<last }
        guard words.count == 2, text.key(words.lowerBound) == RoleWords.definite,
            scene.mention(at: words.lowerBound + 1) == nil, text.words[words.lowerBound + 1].shape.contains(.letters)
        else { return nil }
        let noun = text.key(words.lowerBound + 1)
        guard !SpeakerWords.vagueBodies.contains(noun) else { return nil }
        let sentence = text.sentence(of: words.lowerBound)
        var found: Int?
        for (index, mention) in scene.mentions.enumerated().reversed()
        where mention.words.upperBound <= words.lowerBound && mention.kind == .organization && mention.words.count > 1 {
            guard text.sentence(of: mention.words.lowerBound) >= sentence - reach else { break }
            guard !content.contains(where: { $0.overlaps(mention.words) }),
                let at = mention.words.first(where: { text.key($0) == noun }),
                at == mention.words.upperBound - 1 || SpeakerWords.prepositions.contains(text.key(at + 1))
            else { continue }
            if let found, scene.mentions[found].actor != mention.actor { return nil }
            found = index
        }
        return found
    }
}
