/// Relations that names state by standing beside one another, without a word that says so: "Samarkand, Uzbekistan".
enum NeighbourRules {
    struct Match {
        var relation: RelationName
        /// Places in ``RelationScene/names``.
        var subject: Int
        var object: Int
        /// From the first of their words to the last.
        var words: Range<Int>
    }

    /// What the names of a sentence state.
    static func matches(
        _ names: Range<Int>, _ sentence: Range<Int>, _ scene: RelationScene, _ gazetteer: Gazetteer
    ) -> [Match] {
        var found: [Match] = []
        for first in names {
            if let based = based(first, names, sentence, scene, gazetteer) { found.append(based) }
            guard first + 1 < names.upperBound else { break }
            if let match = pair(first, first + 1, scene, gazetteer) { found.append(match) }
        }
        return found
    }

    private static func pair(_ first: Int, _ second: Int, _ scene: RelationScene, _ gazetteer: Gazetteer) -> Match? {
        let one = scene.names[first]
        let other = scene.names[second]
        guard one.isWhole, other.isWhole, one.end < other.first, !one.mention.isDemonym, !other.mention.isDemonym else {
            return nil
        }
        let gap = one.end..<other.first
        let words = one.first..<other.end
        let isPlace = one.mention.kind == .place && other.kinds.isSubset(of: [.state, .place])
        if gap.count == 1, scene.has(one.end, .comma), isPlace,
            one.list.count == 1 || one.mention.kind != other.mention.kind
        {
            guard isAddress(one, other, scene, gazetteer) else { return nil }
            return Match(relation: .locatedIn, subject: first, object: second, words: words)
        }
        if scene.text.key(one.end) == inKey, isIn(gap, scene) {
            let isArea = one.first > 0 && scene.has(one.first - 1, .determiner)
            if isPlace, !isArea, other.mention.kind == .state || knownState(one.mention.actor, gazetteer) != nil,
                agrees(one, other, gazetteer)
            {
                return Match(relation: .locatedIn, subject: first, object: second, words: words)
            }
            if one.mention.kind == .organization, isInstitution(one, scene), other.kinds.isSubset(of: [.state, .place])
            {
                return Match(relation: .locatedIn, subject: first, object: second, words: words)
            }
        }
        if gap.count == 1, scene.has(one.end, .possessive), other.mention.kind == .organization,
            one.kinds.isSubset(of: [.state, .place]), isInstitution(other, scene)
        {
            return Match(relation: .locatedIn, subject: second, object: first, words: words)
        }
        // "the Daily Signal's Orlan"
        if gap.count == 1, scene.has(one.end, .possessive), one.mention.kind == .organization, one.list.count == 1,
            other.mention.kind == .person, !scene.has(other.end, .possessive), !scene.isOf(first, .party)
        {
            return Match(relation: .worksFor, subject: second, object: first, words: words)
        }
        // "Orlan of the Velmar Institute"
        if one.mention.kind == .person, other.mention.kind == .organization, scene.text.key(one.end) == ofKey,
            gap.count == 1 || gap.count == 2 && scene.has(one.end + 1, .determiner),
            !scene.has(other.end, .possessive), !goesOn(other.end, scene)
        {
            return Match(relation: .worksFor, subject: first, object: second, words: words)
        }
        return nil
    }

    /// Whether "Samarkand, Uzbekistan" is a place and where it lies, rather than two of a list.
    private static func isAddress(
        _ one: RelationScene.Name, _ other: RelationScene.Name, _ scene: RelationScene, _ gazetteer: Gazetteer
    ) -> Bool {
        guard agrees(one, other, gazetteer), !scene.has(other.end, .possessive), !goesOn(other.end, scene) else {
            return false
        }
        if let state = knownState(one.mention.actor, gazetteer), other.mention.kind == .state {
            return state == other.mention.actor
        }
        // What is known for a city is nowhere that another lies in.
        if let entry = gazetteer.entry(named: other.mention.actor), entry.kinds.contains(.city),
            entry.kinds.isDisjoint(with: [.state, .region])
        {
            return false
        }
        if isDateline(one, other, scene) { return true }
        guard one.first > 0, scene.has(one.first - 1, .preposition), one.list.count == 1 else { return false }
        // "Despite the talks in Lenz, Velmar has": what follows tells that a clause begins.
        guard other.end < scene.text.words.count else { return true }
        let next = scene.text.words[other.end]
        return next.isPunctuation && !scene.has(other.end, .possessive) || scene.dateAt[other.end] >= 0
            || scene.has(other.end, .preposition) && scene.text.key(other.end) != inKey
    }

    /// "LENZ, Germany (AP)"
    private static func isDateline(
        _ one: RelationScene.Name, _ other: RelationScene.Name, _ scene: RelationScene
    ) -> Bool {
        scene.text.words[one.first].shape.contains(.upper) && scene.has(other.end, [.openBracket, .dash, .comma])
    }

    /// Whether another place follows, so that the two are of a list.
    private static func goesOn(_ end: Int, _ scene: RelationScene) -> Bool {
        guard scene.has(end, [.comma, .conjunction]), let next = scene.name(at: end + 1) else { return false }
        return scene.names[next].mention.kind != .person && !scene.names[next].mention.isDemonym
    }

    /// The state in which the gazetteer has a place; nil where it does not know.
    private static func knownState(_ name: String, _ gazetteer: Gazetteer) -> String? {
        gazetteer.entry(named: name)?.state
    }

    /// Whether the gazetteer has nothing against the one lying in the other.
    private static func agrees(
        _ one: RelationScene.Name, _ other: RelationScene.Name, _ gazetteer: Gazetteer
    ) -> Bool {
        guard let state = knownState(one.mention.actor, gazetteer) else { return true }
        if other.mention.kind == .state { return state == other.mention.actor }
        return knownState(other.mention.actor, gazetteer).map { $0 == state } ?? true
    }

    /// "in", "in the", "in northern"
    private static func isIn(_ gap: Range<Int>, _ scene: RelationScene) -> Bool {
        gap.count <= 4 && gap.dropFirst().allSatisfy { scene.has($0, [.determiner, .direction]) }
    }

    /// "suits against Orlan University in Lenz": what is in the place may be the suit.
    private static func isAgainst(_ index: Int, _ scene: RelationScene) -> Bool {
        guard index >= 0 else { return false }
        let before = scene.has(index, .determiner) ? index - 1 : index
        return before >= 0 && againstWords.contains(scene.text.key(before))
    }

    private static func isInstitution(_ name: RelationScene.Name, _ scene: RelationScene) -> Bool {
        name.mention.words.count > 1 && name.mention.words.contains { scene.classes[$0].contains(.institution) }
    }

    // MARK: "-based", "-member"

    /// "the Lenz-based think tank Open Harbor", "NATO-member Turkey": the name that follows, up to six words behind.
    private static func based(
        _ place: Int, _ names: Range<Int>, _ sentence: Range<Int>, _ scene: RelationScene, _ gazetteer: Gazetteer
    ) -> Match? {
        let one = scene.names[place]
        let last = one.mention.words.upperBound - 1
        let isBased = one.kinds.isSubset(of: [.state, .place]) && ends(scene.text, last, in: "-based")
        let isMember = one.mention.kind == .organization && ends(scene.text, last, in: "-member")
        guard !one.isWhole, isBased || isMember else { return nil }
        // "New York-based", where the tagger leaves out the first word.
        if one.first > sentence.lowerBound, scene.text.words[one.first - 1].isCapitalized,
            scene.nameAt[one.first - 1] < 0,
            one.mention.range.lowerBound == scene.text.words[one.first].range.lowerBound
        {
            let isDeterminer = scene.has(one.first - 1, [.determiner, .preposition, .conjunction])
            if !isDeterminer { return nil }
        }
        var at = one.mention.words.upperBound
        while at < sentence.upperBound, at <= one.end + 6 {
            if let name = scene.name(at: at) {
                guard !scene.names[name].mention.isDemonym else { at = scene.names[name].end; continue }
                let isMeant =
                    isMember
                    ? scene.names[name].mention.kind == .state : scene.names[name].mention.kind == .organization
                guard isMeant, scene.names[name].isWhole,
                    !scene.has(scene.names[name].end, .possessive)
                else { return nil }
                return Match(
                    relation: isMember ? .memberOf : .locatedIn, subject: name, object: place,
                    words: one.first..<scene.names[name].end)
            }
            guard !scene.text.words[at].isPunctuation, scene.classes[at].isDisjoint(with: .breaksPhrase) else {
                return nil
            }
            at += 1
        }
        return nil
    }

    private static func ends(_ text: AnnotatedText, _ word: Int, in suffix: StaticString) -> Bool {
        let range = text.words[word].range
        let count = suffix.utf8CodeUnitCount
        guard range.count > count else { return false }
        let end = UnsafeBufferPointer(start: suffix.utf8Start, count: count)
        return text.bytes[range.upperBound - count..<range.upperBound].elementsEqual(end)
    }

    private static let againstWords = WordSet("against over with about sued")
    private static let inKey = WordKey.of("in")
    private static let ofKey = WordKey.of("of")
}
