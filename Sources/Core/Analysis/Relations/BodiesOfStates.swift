/// Which organizations states are members of, and which of them is meant where only "the group" is said.
struct BodiesOfStates {
    private let gazetteer: Gazetteer
    private let lexicon: RelationLexicon
    private var known: [String: Bool] = [:]

    init(gazetteer: Gazetteer, lexicon: RelationLexicon) {
        self.gazetteer = gazetteer
        self.lexicon = lexicon
    }

    /// Gives "the group", "the regional bloc" in a sentence the organization that they stand for, and keeps which was
    /// named last.
    mutating func resolve(in sentence: Range<Int>, of scene: inout RelationScene, _ discourse: inout RelationDiscourse)
    {
        for index in sentence {
            if let name = scene.name(at: index) {
                if scene.names[name].first == index, isBody(scene.names[name].mention, scene) {
                    discourse.focus = name
                    discourse.focusAge = 0
                }
            } else if scene.classes[index].contains(.group), let focus = discourse.focus, discourse.focusAge <= 3 {
                guard let start = Self.phraseStart(index, sentence, scene), !Self.goesOn(index, sentence, scene) else {
                    continue
                }
                scene.stand(start..<index + 1, for: scene.names[focus].mention)
                discourse.focusAge = 0
            }
        }
    }

    /// Behind "the" before the noun at `index`, with one word between them at most; nil where there is none.
    private static func phraseStart(_ index: Int, _ sentence: Range<Int>, _ scene: RelationScene) -> Int? {
        for start in [index, index - 1] where start > sentence.lowerBound {
            if start < index {
                let word = scene.text.words[start]
                guard scene.nameAt[start] < 0, !word.isPunctuation, !word.isCapitalized,
                    epithets.contains(word.key) || word.shape.contains(.hyphen)
                else { return nil }
            }
            if scene.text.key(start - 1) == theKey, scene.nameAt[start - 1] < 0 { return start }
        }
        return nil
    }

    /// Whether a noun or "of" follows, with which the word is another thing.
    private static func goesOn(_ index: Int, _ sentence: Range<Int>, _ scene: RelationScene) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        return scene.text.key(index + 1) == ofKey || scene.has(index + 1, .group)
    }

    private mutating func isBody(_ mention: ActorMention, _ scene: RelationScene) -> Bool {
        guard mention.kind == .organization, !mention.isDemonym else { return false }
        if let known = known[mention.actor] { return known }
        let isBody =
            mention.words.contains { scene.classes[$0].contains(.bodyOfStates) }
            || mention.actor.split(separator: " ").contains { word in
                lexicon[WordKey.of(String(word))]?.classes.contains(.bodyOfStates) ?? false
            }
        known[mention.actor] = isBody
        return isBody
    }

    /// What stands between, where it is still the one that was named ("the lawyers association" is another).
    private static let epithets = WordSet(
        "regional security military trade trading economic political defense defence whole entire oil Eurasian Western")
    private static let theKey = WordKey.of("the")
    private static let ofKey = WordKey.of("of")
}
