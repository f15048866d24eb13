/// Takes what rules match in one sentence to relations.
struct RelationReader {
    let sentence: Range<Int>
    let scene: RelationScene
    let discourse: RelationDiscourse
    /// The bytes of the sentence.
    let range: Range<Int>
    private(set) var relations: [Relation] = []
    /// Whether the organization in focus was taken for one that is not named.
    private(set) var usedFocus = false

    private let matcher: RelationMatcher
    private var frame: SpeechFrame?

    init(sentence: Range<Int>, scene: RelationScene, discourse: RelationDiscourse, range: Range<Int>) {
        self.sentence = sentence
        self.scene = scene
        self.discourse = discourse
        self.range = range
        matcher = RelationMatcher(scene: scene, sentence: sentence, discourse: discourse)
    }

    /// Who speaks in the sentence: a place in ``RelationScene/names``.
    var speaker: Int? { (frame ?? SpeechFrame(sentence, in: scene, discourse: discourse)).speaker }

    /// Reads a rule at its trigger; whether it holds there.
    mutating func read(_ rule: RelationRule, at trigger: Int) -> Bool {
        guard var match = matcher.match(rule, at: trigger) else { return false }
        if rule.traits.contains(.elliptic) {
            guard let focus = focus(for: match) else { return false }
            match.objects = focus..<focus + 1
            usedFocus = true
        }
        if rule.traits.contains(.mutual), let both = match.subjects {
            guard both.count == 2 else { return false }
            match.subjects = both.lowerBound..<both.lowerBound + 1
            match.objects = both.lowerBound + 1..<both.upperBound
        }
        guard match.subjects != nil, match.objects != nil else { return false }
        if rule.traits.contains(.expected) { match.stance.insert(.expected) }
        take(match, rule.relation, rule.traits, at: trigger)
        return true
    }

    /// Adds what was found without a trigger word.
    mutating func add(_ match: NeighbourRules.Match) {
        var found = RelationMatch(words: match.words)
        found.subjects = match.subject..<match.subject + 1
        found.objects = match.object..<match.object + 1
        take(found, match.relation, .named, at: match.words.lowerBound)
    }

    /// The organization that an elliptic rule leaves out.
    private func focus(for match: RelationMatch) -> Int? {
        guard let focus = discourse.focus, discourse.focusAge <= 3, let subjects = match.subjects,
            subjects.allSatisfy({ scene.names[$0].mention.kind != .person }),
            // "is a member of the club" names it in other words.
            !scene.has(match.words.upperBound, .preposition)
                || scene.text.key(match.words.upperBound) != Self.ofKey
        else { return nil }
        return focus
    }

    private mutating func take(
        _ match: RelationMatch, _ relation: RelationName, _ traits: RelationRule.Traits, at trigger: Int
    ) {
        guard !isFormer(match), !isNegatedNoun(match), !isLoose(match, relation, at: trigger) else { return }
        if frame == nil { frame = SpeechFrame(sentence, in: scene, discourse: discourse) }
        let source = frame?.source(of: trigger) ?? .article
        let isQuoted = scene.isQuoted[trigger]
        if isQuoted, source == .somebody { return }
        var period = RelationPeriod.find(match, traits, in: scene, sentence)
        guard let judged = judge(match, relation, traits, isReported: source != .article, &period, at: trigger) else {
            return
        }
        var attributedTo: String?
        if case .actor(let name) = source, isQuoted || !traits.contains(.named) {
            attributedTo = scene.names[name].mention.actor
        }
        for subject in [match.subjects, match.moreSubjects].compactMap(\.self).joined() {
            for object in [match.objects, match.moreObjects].compactMap(\.self).joined() {
                var judged = judged
                if traits.contains(.joins) {
                    guard let joined = joined(judged.relation, subject, object) else { continue }
                    judged.relation = joined
                }
                add(judged, subject, object, period, attributedTo)
                guard judged.polarity == .asserted else { continue }
                // Who founds an organization of states, or is a founding member, is the one and the other.
                if judged.relation == .founderOf, scene.names[subject].mention.kind == .state {
                    add((.memberOf, .asserted), subject, object, period, attributedTo)
                } else if judged.relation == .memberOf, match.isFounding {
                    add((.founderOf, .asserted), subject, object, RelationPeriod(), attributedTo)
                }
            }
        }
    }

    /// What one is to the other by joining it; nil where "joined" may only mean that they met.
    private func joined(_ relation: RelationName, _ subject: Int, _ object: Int) -> RelationName? {
        let hasMembers = scene.isOf(object, [.bodyOfStates, .party])
        switch scene.names[subject].mention.kind {
        case .person: return hasMembers || relation != .memberOf ? relation : .worksFor
        case .organization: return hasMembers ? relation : nil
        case .state, .place: return relation
        }
    }

    private mutating func add(
        _ judged: (relation: RelationName, polarity: Relation.Polarity), _ subject: Int, _ object: Int,
        _ period: RelationPeriod, _ attributedTo: String?
    ) {
        let one = scene.names[subject].mention
        let other = scene.names[object].mention
        guard one.actor != other.actor, attributedTo != one.actor || judged.relation != .leaderOf else { return }
        let relation = Relation(
            subject: one.actor, relation: judged.relation, object: other.actor, since: period.since,
            until: period.until, polarity: judged.polarity, attributedTo: attributedTo, range: range)
        let same = relations.firstIndex {
            $0.subject == relation.subject && $0.relation == relation.relation && $0.object == relation.object
        }
        if let same {
            if relations[same].since == nil { relations[same].since = relation.since }
            if relations[same].until == nil { relations[same].until = relation.until }
        } else {
            relations.append(relation)
        }
    }

    // MARK: What is claimed

    /// What a match says, once conditions, wishes and tenses are weighed; nil where it claims nothing.
    private func judge(
        _ match: RelationMatch, _ relation: RelationName, _ traits: RelationRule.Traits, isReported: Bool,
        _ period: inout RelationPeriod, at trigger: Int
    ) -> (relation: RelationName, polarity: Relation.Polarity)? {
        var stance = match.stance
        if stance.contains(.unreal) { return nil }
        if stance.contains(.would) {
            guard isReported else { return nil }
            stance.insert(.expected)
        }
        if stance.contains(.past), !traits.contains(.begins), !isReported, period.since == nil, period.until == nil {
            return nil
        }
        if !traits.contains(.named), isConditional(before: trigger) || isQuestion { return nil }
        if traits.contains(.wary), hasNear(trigger, .unreal) {
            guard isToCome(near: trigger) else { return nil }
            stance.insert(.expected)
        } else if traits.contains(.wary), isToCome(near: trigger) {
            stance.insert(.expected)
        }
        if stance.contains(.wished) {
            guard relation == .memberOf, !traits.contains(.ends), !stance.contains(.denied) else { return nil }
            return (.applicantTo, .asserted)
        }
        if traits.contains(.ends) {
            guard stance.isDisjoint(with: [.denied, .expected]) else { return nil }
            period.until = period.until ?? period.since
            period.since = nil
            if period.until == nil, traits.contains(.wary) { return nil }
            return (relation, period.until == nil ? .denied : .asserted)
        }
        if stance.contains(.denied) { return (relation, .denied) }
        return (relation, stance.contains(.expected) ? .expected : .asserted)
    }

    private var isQuestion: Bool {
        sentence.suffix(2).contains { scene.text.key($0) == Self.questionKey }
    }

    /// Whether a condition stands before the word in its clause.
    private func isConditional(before index: Int) -> Bool {
        var at = index - 1
        while at >= sentence.lowerBound {
            if scene.has(at, .condition) { return true }
            if scene.has(at, .stop) { return false }
            at -= 1
        }
        return false
    }

    /// Whether "will" or "is expected to" stands near the word.
    private func isToCome(near index: Int) -> Bool {
        let near = max(sentence.lowerBound, index - 12)..<min(sentence.upperBound - 1, index + 9)
        return near.contains { scene.has($0, .will) || scene.has($0, .expect) && scene.text.key($0 + 1) == Self.toKey }
    }

    private func hasNear(_ index: Int, _ wordClass: WordClass) -> Bool {
        let near = max(sentence.lowerBound, index - 12)..<min(sentence.upperBound, index + 9)
        return near.contains { scene.has($0, wordClass) }
    }

    /// Whether "former" or the like stands in what was matched, or before it.
    private func isFormer(_ match: RelationMatch) -> Bool {
        if match.isFormer { return true }
        var at = match.words.lowerBound - 1
        for _ in 0..<2 where at >= sentence.lowerBound {
            if scene.has(at, .former) { return true }
            // "in five seasons as a Velmar coach"
            if scene.text.key(at) == Self.asKey, at < match.words.lowerBound - 1 { return true }
            guard !scene.text.words[at].isPunctuation || scene.has(at, .dash) else { return false }
            at -= 1
        }
        return false
    }

    /// Whether the words fit and something beside them tells that it is not so.
    private func isLoose(_ match: RelationMatch, _ relation: RelationName, at trigger: Int) -> Bool {
        guard let object = match.objects?.lowerBound, let subject = match.subjects?.lowerBound else { return false }
        let first = scene.names[object].first
        let before = first - 1
        let key = before >= sentence.lowerBound ? scene.text.key(before) : 0
        // "Former House", where the tagger takes the word in.
        if scene.classes[first].contains(.former) { return true }
        switch relation {
        case .leaderOf, .worksFor:
            // "that of the Velmar chief, Orlan said"
            let end = match.words.upperBound
            let name = scene.names[subject]
            if name.end == end, end < sentence.upperBound, scene.has(end, .say), scene.has(name.first - 1, .comma) {
                return true
            }
            // "the district Green Front chairman", "a Korvo Steel director"
            if before >= sentence.lowerBound, first < trigger, Self.branches.contains(key) { return true }
            if scene.text.key(trigger) == Self.directorKey, first < trigger, key == Self.aKey { return true }
            // A party's consultant works for its people, not for the party.
            return relation == .worksFor && scene.isOf(object, .party)
                && Self.looseOffices.contains(scene.text.key(trigger))
        case .locatedIn:
            // "the Black Sea port of Odessa"
            return Self.waters.contains(scene.text.key(scene.names[object].mention.words.upperBound - 1))
        default: return false
        }
    }

    /// "no NATO member", "non-member".
    private func isNegatedNoun(_ match: RelationMatch) -> Bool {
        let before = match.words.lowerBound - 1
        return before >= sentence.lowerBound && Self.negators.contains(scene.text.key(before))
    }

    private static let looseOffices = WordSet("consultant strategist lawyer official economist analyst attorney expert")
    private static let branches = WordSet("district county state local city regional super precinct ward chapter")
    private static let waters = WordSet("sea ocean gulf river lake pacific atlantic mediterranean coast strait bay")
    private static let directorKey = WordKey.of("director")
    private static let aKey = WordKey.of("a")
    private static let negators = WordSet("no non not neither")
    private static let asKey = WordKey.of("as")
    private static let toKey = WordKey.of("to")
    private static let ofKey = WordKey.of("of")
    private static let questionKey = WordKey.of("?")
}
