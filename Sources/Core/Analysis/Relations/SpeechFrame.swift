/// In whose words the parts of a sentence are said.
struct SpeechFrame {
    /// Who says a word of the sentence.
    enum Source: Equatable {
        case article
        /// A place in ``RelationScene/names``.
        case actor(Int)
        /// Somebody whom the text does not name.
        case somebody
    }

    private struct Cue {
        var speaker: Int?
        /// The words that it tells of where they are not in quotation marks.
        var range: Range<Int>
        var word: Int
    }

    private var cues: [Cue] = []
    private let scene: RelationScene
    private let discourse: RelationDiscourse

    init(_ sentence: Range<Int>, in scene: RelationScene, discourse: RelationDiscourse) {
        self.scene = scene
        self.discourse = discourse
        for index in sentence where !scene.isQuoted[index] {
            if scene.has(index, .say) {
                cues.append(Self.cue(at: index, in: sentence, scene, discourse))
            } else if scene.text.key(index) == Self.accordingKey, scene.text.key(index + 1) == Self.toKey {
                let speaker = Self.name(from: index + 2, before: min(index + 8, sentence.upperBound), scene)
                cues.append(Cue(speaker: speaker, range: sentence, word: index))
            }
        }
    }

    /// The speaker of the first cue that has one: a place in ``RelationScene/names``.
    var speaker: Int? { cues.lazy.compactMap(\.speaker).first }

    /// Who says the word at `index`.
    func source(of index: Int) -> Source {
        if scene.isQuoted[index] {
            let nearest = cues.min { abs($0.word - index) < abs($1.word - index) }
            if let nearest { return nearest.speaker.map { .actor($0) } ?? .somebody }
            return discourse.speaker.map { .actor($0) } ?? .somebody
        }
        guard let cue = cues.last(where: { $0.range.contains(index) }) else { return .article }
        return cue.speaker.map { .actor($0) } ?? .somebody
    }

    /// The cue at the verb of saying at `index`.
    private static func cue(
        at index: Int, in sentence: Range<Int>, _ scene: RelationScene, _ discourse: RelationDiscourse
    ) -> Cue {
        // Behind the verb, as "…," said Orlan.
        let isInverted = index > sentence.lowerBound && isMark(index - 1, scene)
        if isInverted, index + 1 < sentence.upperBound, !scene.has(index + 1, [.opener, .pronoun, .preposition]),
            !scene.has(index - 1, .comma) || endsClause(behind: index, before: sentence.upperBound, scene)
        {
            let speaker = name(from: index + 1, before: min(index + 9, sentence.upperBound), scene)
            return Cue(speaker: speaker, range: sentence.lowerBound..<index, word: index)
        }
        var at = index
        while at > sentence.lowerBound, at > index - 12, !isMark(at - 1, scene), !scene.has(at - 1, .opener) { at -= 1 }
        let speaker = speaker(in: at..<index, sentence, scene, discourse)
        // "…, Orlan said": what stands before; "Orlan said …": what stands behind.
        let isBehind = at > sentence.lowerBound && isMark(at - 1, scene) && index + 3 >= sentence.upperBound
        return Cue(
            speaker: speaker, range: isBehind ? sentence.lowerBound..<at : index..<sentence.upperBound, word: index)
    }

    /// Whether a name follows the verb, and then a mark or the end: "…, said Orlan."
    private static func endsClause(behind index: Int, before end: Int, _ scene: RelationScene) -> Bool {
        var at = index + 1
        while at < end, !isMark(at, scene) {
            if scene.has(at, [.say, .be, .auxiliary, .verb, .will, .would, .opener]) { return false }
            at += 1
        }
        return name(from: index + 1, before: at, scene) != nil
    }

    /// Who is the subject of a verb of saying whose clause begins with `words`.
    private static func speaker(
        in words: Range<Int>, _ sentence: Range<Int>, _ scene: RelationScene, _ discourse: RelationDiscourse
    ) -> Int? {
        guard let last = words.last else { return behindApposition(words.lowerBound, sentence, scene) }
        if scene.text.key(last) == heKey || scene.text.key(last) == sheKey { return discourse.person }
        var at = last
        while at >= words.lowerBound, scene.has(at, .adverb) || scene.has(at, .auxiliary) { at -= 1 }
        if at >= words.lowerBound, let name = scene.name(at: at) { return name }
        // "Chinese officials said"
        for index in words { if let name = scene.name(at: index), scene.names[name].mention.isDemonym { return name } }
        return nil
    }

    /// "Orlan, a fellow at Velmar, said": the name before the apposition.
    private static func behindApposition(_ at: Int, _ sentence: Range<Int>, _ scene: RelationScene) -> Int? {
        var index = at - 2
        while index > sentence.lowerBound {
            if scene.has(index, .comma), let name = scene.name(at: index - 1),
                scene.names[name].mention.kind == .person
            {
                return name
            }
            index -= 1
        }
        return nil
    }

    /// The first name between two words; nil where a mark stands before it.
    private static func name(from start: Int, before end: Int, _ scene: RelationScene) -> Int? {
        for index in start..<max(start, end) {
            if let name = scene.name(at: index) {
                // "Chinese President Xi Jinping": the person, where one follows at once.
                if scene.names[name].mention.isDemonym || scene.names[name].mention.kind != .person {
                    for next in index + 1..<max(index + 1, end) {
                        if isMark(next, scene) || scene.has(next, .preposition) { break }
                        if let other = scene.name(at: next), scene.names[other].mention.kind == .person { return other }
                    }
                }
                return name
            }
            if isMark(index, scene) { return nil }
        }
        return nil
    }

    private static func isMark(_ index: Int, _ scene: RelationScene) -> Bool {
        let word = scene.text.words[index]
        return word.isPunctuation && !scene.has(index, .possessive)
    }

    private static let accordingKey = WordKey.of("according")
    private static let toKey = WordKey.of("to")
    private static let heKey = WordKey.of("he")
    private static let sheKey = WordKey.of("she")
}
