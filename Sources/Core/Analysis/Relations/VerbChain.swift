/// What stands before a verb and belongs to it: auxiliaries, adverbs, negation, and the verbs that govern it ("is
/// expected to").
struct VerbChain {
    /// The first word of it: what stands before is the subject, or leads to it.
    var first = 0
    var stance: RelationMatch.Stance = []
    var hasAuxiliary = false
    /// Whether a form of "be" stands next to the verb.
    var isPassive = false
    /// Whether something governs the verb that makes it no claim ("helped to").
    var isBroken = false
    /// A date on the way.
    var date: Int?
    private var negations = 0

    /// Whether it is negated.
    var isDenied: Bool { negations % 2 == 1 }

    /// Reads leftwards from the verb at `verb`, not beyond `start`.
    mutating func read(before verb: Int, in scene: RelationScene, from start: Int) {
        var at = verb - 1
        var isNext = true
        while at >= start {
            guard scene.nameAt[at] < 0, !isBroken else { break }
            let word = scene.classes[at]
            // "which in 2020 imposed"
            let isDated = scene.dateAt[at] >= 0
            if isDated || word.contains(.datePreposition) && at + 1 < scene.dateAt.count && scene.dateAt[at + 1] >= 0 {
                if isDated { date = Int(scene.dateAt[at]) }
                at -= 1
                continue
            }
            if scene.text.key(at) == Self.toKey {
                at = govern(before: at, in: scene, from: start)
                isNext = false
                hasAuxiliary = true
                continue
            }
            if scene.text.key(at) == Self.longerKey, at > start, scene.text.key(at - 1) == Self.noKey {
                negations += 1
                at -= 2
                continue
            }
            let wasPassive = isPassive
            if word.contains(.negative) { negations += 1 }
            if word.contains(.will) { stance.insert(.expected) }
            if word.contains(.would) { stance.insert(.would) }
            if scene.text.key(at) == Self.hadKey { stance.insert(.past) }
            if word.contains(.modal) { stance.insert(.unreal) }
            let isAuxiliary = !word.isDisjoint(with: [.auxiliary, .be, .will, .would, .modal])
            if word.contains(.be), isNext { isPassive = true }
            if isAuxiliary {
                hasAuxiliary = true
                isNext = false
            }
            guard isAuxiliary || !word.isDisjoint(with: [.adverb, .negative]) else {
                isPassive = wasPassive
                break
            }
            at -= 1
        }
        first = at + 1
    }

    /// Takes the word that governs the "to" at `to`; the word before it.
    private mutating func govern(before to: Int, in scene: RelationScene, from start: Int) -> Int {
        var at = to - 1
        while at > start, scene.has(at, .adverb) { at -= 1 }
        guard at >= start, scene.nameAt[at] < 0 else {
            isBroken = true
            return at
        }
        let word = scene.classes[at]
        if word.contains(.expect) {
            stance.insert(.expected)
        } else if word.contains(.wish) {
            stance.insert(.wished)
        } else if word.contains(.refuse) {
            negations += 1
        } else {
            isBroken = true
        }
        return at - 1
    }

    private static let hadKey = WordKey.of("had")
    private static let toKey = WordKey.of("to")
    private static let longerKey = WordKey.of("longer")
    private static let noKey = WordKey.of("no")
}
