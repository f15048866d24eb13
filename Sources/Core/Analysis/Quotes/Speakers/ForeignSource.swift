/// Who is named in a source of a language without rules for phrases: a person at its head, whatever titles stand
/// before.
enum ForeignSource {
    /// The actor of a source; nil where several are named, or one who hangs on somebody else.
    static func actor(of source: Range<Int>, in scene: SpeakerScene) -> String? {
        let source = source.clamped(to: scene.text.words.indices)
        var found: ActorMention?
        for index in source {
            if index > source.lowerBound, scene.isMark(index), found != nil { break }
            guard let mention = scene.mention(at: index).map({ scene.mentions[$0] }), !mention.isDemonym,
                mention.words.lowerBound == index, mention.kind != .place
            else { continue }
            let isPerson = mention.kind == .person
            if isPerson, index > source.lowerBound, genitives.contains(scene.text.key(index - 1)) { return nil }
            guard let known = found else {
                if !isPerson, index > source.lowerBound + 1 { continue }
                found = mention
                continue
            }
            // The one whose name stands last, where nothing stands between ("представитель Орлана Дворжак").
            if isPerson, known.words.upperBound == index || known.kind != .person {
                found = mention
            } else {
                return nil
            }
        }
        guard let found else { return nil }
        // An organization or state is its source alone, with its article.
        if found.kind != .person, found.words.upperBound < source.upperBound,
            !scene.isMark(found.words.upperBound)
        {
            return nil
        }
        return found.actor
    }

    /// Small words that make a name the complement of a noun.
    private static let genitives = WordSet(
        "von vom des der du de del d' do da di dello della от у у при van und et y e и ou oder o или")
}
