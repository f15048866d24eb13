/// From a verb to its subject: over auxiliaries, negation and the verbs that govern it.
extension RelationMatcher {
    struct Doer {
        /// A range of names.
        var names: Range<Int>
        /// The first word of what was read.
        var first: Int
        var stance: RelationMatch.Stance = []
        /// A date on the way.
        var date: Int?
    }

    /// The subject of the verb at `verb`.
    /// - Parameters:
    ///   - isPatient: the verb is a passive ("was founded"), or a participle behind its noun ("founded").
    func doer(before verb: Int, isPatient: Bool, traits: RelationRule.Traits) -> Doer? {
        var chain = VerbChain()
        chain.read(before: verb, in: scene, from: sentence.lowerBound)
        guard !chain.isBroken else { return nil }
        let isGerund = endsInIng(verb)
        let isBe = scene.classes[verb].contains(.be)
        if !isBe, !isGerund, chain.isPassive != isPatient, !isPatient || chain.hasAuxiliary { return nil }
        if isGerund, !chain.hasAuxiliary { return participle(verb, at: chain.first, isPatient, traits, chain) }
        if isBe, scene.classes[verb].contains(.was) { chain.stance.insert(.past) }
        if isBe, scene.classes[verb].contains(.negative) { chain.stance.insert(.denied) }
        let isReduced = isPatient && !chain.hasAuxiliary
        // "Formed by two states, the bloc"
        let isAhead = isReduced && chain.first == sentence.lowerBound
        let found = isAhead ? clauseSubject(behind: verb) : subject(endingAt: chain.first, isReduced: isReduced)
        guard var doer = found else { return nil }
        // "helped Velmar join": a bare verb is no claim, except of several.
        if scene.classes[verb].contains(.bare), !chain.hasAuxiliary, doer.names.count == 1 { return nil }
        doer.stance.formUnion(chain.stance)
        doer.date = chain.date
        // "is joining"
        if isGerund, chain.isPassive, traits.contains(.begins) { doer.stance.insert(.expected) }
        if chain.isDenied { doer.stance.insert(.denied) }
        return doer
    }

    private func endsInIng(_ index: Int) -> Bool {
        let range = scene.text.words[index].range
        guard range.count > 4 else { return false }
        return scene.text.bytes[range.upperBound - 3..<range.upperBound].elementsEqual([0x69, 0x6E, 0x67])
    }

    /// The subject of a participle: of the main clause, or of "with".
    private func participle(
        _ verb: Int, at first: Int, _ isPatient: Bool, _ traits: RelationRule.Traits, _ chain: VerbChain
    ) -> Doer? {
        let before = first - 1
        guard before >= sentence.lowerBound else { return nil }
        if scene.has(before, [.preposition, .opener]), Self.participlePrepositions.contains(scene.text.key(before)) {
            let isAhead = scene.text.key(before) == Self.beforeKey
            guard var doer = before == sentence.lowerBound ? clauseSubject(behind: verb) : mainSubject(before: before)
            else { return nil }
            if isAhead, !traits.contains(.begins) { doer.stance.insert(.unreal) }
            return doer
        }
        // "with India and Pakistan joining in 2017"
        if let name = name(endingAt: first) {
            let list = scene.names[name].list.lowerBound..<name + 1
            let start = scene.names[list.lowerBound].first
            if start > sentence.lowerBound, scene.text.key(start - 1) == Self.withKey {
                return Doer(names: list, first: start)
            }
        }
        guard traits.contains(.participle) else { return nil }
        return subject(endingAt: first, isReduced: true)
    }

    // MARK: Subjects

    /// The subject that ends before `end`: a name or list of them there; behind "which" or what is set off by commas,
    /// the name before it; "it" and "he" by what was spoken of; behind "and", that of the verb before.
    func subject(endingAt end: Int, isReduced: Bool = false) -> Doer? {
        guard end > sentence.lowerBound else { return nil }
        let index = end - 1
        if let name = name(endingAt: end) { return nominal(name) }
        if scene.has(index, .relative) {
            var at = index
            if at > sentence.lowerBound, scene.has(at - 1, [.comma, .dash]) { at -= 1 }
            guard let name = name(endingAt: at) ?? appositive(endingAt: at), !scene.names[name].mention.isDemonym else {
                return nil
            }
            let list = at == index ? scene.names[name].list.lowerBound..<name + 1 : name..<name + 1
            return Doer(names: list, first: scene.names[list.lowerBound].first)
        }
        if scene.has(index, [.comma, .dash]) {
            if isReduced, let name = name(endingAt: index), !scene.names[name].mention.isDemonym {
                return Doer(names: name..<name + 1, first: scene.names[name].first)
            }
            return overParenthesis(endingAt: index)
        }
        if scene.has(index, .pronoun) { return pronoun(at: index) }
        if scene.has(index, .conjunction) { return mainSubject(before: index) }
        return nil
    }

    /// "Orlan, a local trader who": the name before a phrase that ends before `end`.
    private func appositive(endingAt end: Int) -> Int? {
        var at = end - 1
        while at > sentence.lowerBound + 1, at > end - 8, !scene.has(at, .determiner) {
            if let name = scene.name(at: at), !scene.names[name].mention.isDemonym { return nil }
            guard scene.nameAt[at] >= 0 || scene.classes[at].isDisjoint(with: .breaksPhrase),
                !scene.text.words[at].isPunctuation
            else { return nil }
            at -= 1
        }
        guard scene.has(at, .determiner), scene.has(at - 1, .comma) else { return nil }
        return name(endingAt: at - 1)
    }

    /// The subject that the name is or ends, unless it is part of a longer phrase ("the envoy of Velmar").
    private func nominal(_ name: Int) -> Doer? {
        guard !scene.names[name].mention.isDemonym else { return nil }
        let list = scene.names[name].list.lowerBound..<name + 1
        let first = scene.names[list.lowerBound].first
        let isPerson = scene.names[name].mention.kind == .person
        guard let start = phraseStart(first, isPerson: isPerson) else { return nil }
        return Doer(names: list, first: start)
    }

    /// Where the phrase begins whose name begins at `first`; nil where the name is only a part of it.
    private func phraseStart(_ first: Int, isPerson: Bool) -> Int? {
        var at = first
        if isPerson {
            // Titles: "Russian President", "businessman".
            while at > sentence.lowerBound, at > first - 8, !isBoundary(at - 1), !scene.has(at - 1, .preposition) {
                at -= 1
            }
        } else if at > sentence.lowerBound, scene.has(at - 1, .determiner) {
            at -= 1
        }
        guard at > sentence.lowerBound else { return at }
        guard isBoundary(at - 1), !scene.has(at - 1, .possessive) else { return nil }
        if scene.has(at - 1, .preposition), !scene.has(at - 1, .opener) { return nil }
        return at
    }

    /// Whether a clause can begin behind the word at `index`.
    private func isBoundary(_ index: Int) -> Bool {
        scene.nameAt[index] < 0
            && (scene.text.words[index].isPunctuation
                || scene.has(index, [.conjunction, .opener, .say, .relative, .adverb]))
    }

    /// "India, which joined late, is": the name before the comma that opens what the comma before `end` closes.
    private func overParenthesis(endingAt end: Int) -> Doer? {
        let mark = scene.has(end, .dash) ? WordClass.dash : .comma
        // "its president, Orlan, is"
        if let name = name(endingAt: end), scene.names[name].list.count > 1 {
            // "Four of its states – A, B and C – are"
            let list = scene.names[name].list.lowerBound..<name + 1
            let first = scene.names[list.lowerBound].first
            guard mark == .dash, first > sentence.lowerBound, scene.has(first - 1, .dash) else { return nil }
            return Doer(names: list, first: first)
        }
        if let name = name(endingAt: end) {
            let first = scene.names[name].first
            guard first - 2 >= sentence.lowerBound, scene.has(first - 1, mark), scene.nameAt[first - 2] < 0,
                scene.names[name].mention.kind == .person
            else { return nil }
            return Doer(names: name..<name + 1, first: first)
        }
        var at = end - 1
        while at > sentence.lowerBound, at > end - 25 {
            if scene.has(at, mark), let name = name(endingAt: at), !scene.names[name].mention.isDemonym,
                scene.names[name].list.upperBound == name + 1
            {
                return nominal(name)
            }
            if scene.has(at, .stop) || scene.text.key(at) == RelationScene.straight { return nil }
            at -= 1
        }
        return nil
    }

    /// What "it" or "he" stands for: only where nothing named before it in the sentence could be meant too.
    private func pronoun(at index: Int) -> Doer? {
        for at in sentence.lowerBound..<index where scene.nameAt[at] >= 0 { return nil }
        switch scene.text.key(index) {
        case Self.itKey:
            guard let subject = discourse.subject, subject.count == 1,
                scene.names[subject.lowerBound].mention.kind != .person
            else { return nil }
            return Doer(names: subject, first: index)
        case Self.heKey, Self.sheKey:
            guard let person = discourse.person else { return nil }
            return Doer(names: person..<person + 1, first: index)
        case Self.theyKey:
            guard let subject = discourse.subject, subject.count > 1 else { return nil }
            return Doer(names: subject, first: index)
        default: return nil
        }
    }

    /// What "its" at `index` stands for: the only one before it in the sentence that it can mean, else the subject of
    /// the sentence before.
    func owner(before index: Int) -> Int? {
        var owner: Int?
        for at in sentence.lowerBound..<index {
            guard let name = scene.name(at: at), scene.names[name].mention.kind != .person else { continue }
            if let owner, scene.names[owner].mention.actor != scene.names[name].mention.actor { return nil }
            owner = name
        }
        if let owner { return scene.names[owner].mention.isDemonym ? nil : owner }
        guard let subject = discourse.subject, subject.count == 1,
            scene.names[subject.lowerBound].mention.kind != .person
        else { return nil }
        return subject.lowerBound
    }

    /// The person whose first office stands between commas, or behind "is", before the "and" at `index`.
    func holder(before index: Int) -> Int? {
        var at = index - 1
        while at >= sentence.lowerBound, at > index - 25 {
            if let name = scene.name(at: at) {
                if scene.names[name].mention.kind == .person {
                    let isHolder = scene.has(scene.names[name].end, [.comma, .be]) && scene.names[name].list.count == 1
                    return isHolder ? name : nil
                }
                at = scene.names[name].first
            } else if scene.has(at, [.relative, .stop, .say, .verb])
                || scene.text.words[at].key == RelationScene.straight
            {
                return nil
            }
            at -= 1
        }
        return nil
    }

    /// The subject of the sentence's main clause, where that begins with a name.
    func mainSubject(before end: Int) -> Doer? {
        var at = sentence.lowerBound
        while at < end {
            if scene.has(at, [.condition, .opener]) || scene.has(at, .stop) { return nil }
            if let name = name(beginningAt: at) {
                guard let doer = leading(name, before: end) else { return nil }
                // "The loan of Velmar, which was signed and": whose verb the last is, is open.
                let behind = scene.names[doer.names.upperBound - 1].end..<end
                return behind.contains { scene.has($0, [.relative, .condition]) } ? nil : doer
            }
            if let name = scene.name(at: at) { at = scene.names[name].end } else { at += 1 }
        }
        return nil
    }

    /// A name at the beginning of a clause, with its list, where a verb and not 's follows.
    private func leading(_ name: Int, before end: Int) -> Doer? {
        guard !scene.names[name].mention.isDemonym else { return nil }
        let list = name..<scene.names[name].list.upperBound
        let first = scene.names[name].first
        let start =
            first > sentence.lowerBound && scene.has(first - 1, .determiner) ? first - 1 : first
        let isAtStart =
            start == sentence.lowerBound || scene.has(start - 1, [.comma, .openQuote, .conjunction])
            || scene.text.key(start - 1) == RelationScene.straight
        let behind = scene.names[list.upperBound - 1].end
        guard isAtStart, behind <= end, !scene.has(behind, [.possessive, .head]) else { return nil }
        return Doer(names: list, first: start)
    }

    /// The subject that stands behind a participle at the sentence's beginning ("Since joining NATO, Estonia has").
    func clauseSubject(behind verb: Int) -> Doer? {
        var at = verb + 1
        while at < sentence.upperBound, at < verb + 40 {
            if scene.has(at, .comma) {
                let first = scene.has(at + 1, .determiner) ? at + 2 : at + 1
                if let name = name(beginningAt: first), !scene.names[name].mention.isDemonym,
                    scene.names[name].list.lowerBound == name
                {
                    let behind = scene.names[scene.names[name].list.upperBound - 1].end
                    guard !scene.has(behind, [.possessive, .head]) else { return nil }
                    // "Based in Lenz, Oregon, Korvo Steel is"
                    if scene.has(behind, .comma), self.name(beginningAt: behind + 1) != nil {
                        at = behind
                        continue
                    }
                    return Doer(names: scene.names[name].list, first: verb)
                }
            }
            at += 1
        }
        return nil
    }

    private static let participlePrepositions = WordSet("since after before upon by on")
    private static let beforeKey = WordKey.of("before")
    private static let withKey = WordKey.of("with")
    private static let itKey = WordKey.of("it")
    private static let heKey = WordKey.of("he")
    private static let sheKey = WordKey.of("she")
    private static let theyKey = WordKey.of("they")
}
