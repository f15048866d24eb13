/// What the phrase says that names a source: who is at its head, and not who hangs on it. English.
struct SourcePhrase {
    /// Who or what it is.
    enum Head: Equatable {
        /// Somebody named: a place in ``SpeakerScene/mentions``.
        case mention(Int)
        /// "he", "she" and their other forms: the word.
        case personal(Int)
        /// "it": the word.
        case neuter(Int)
        /// "who", "which": the word.
        case relative(Int)
        /// "the Russian leader": its words with what hangs on it.
        case description(Range<Int>)
        /// One person whom the phrase does not name.
        case somebody
        /// Several, or what cannot be told.
        case open
    }

    private let scene: SpeakerScene
    private let end: Int
    private var at: Int
    /// The name that ends the phrase so far.
    private var last: Int?
    /// The last word that is no name, behind the last name.
    private var noun: Int?
    /// The names that stand before the noun, as its attribute or with a clitic.
    private var modifier: Int?
    private var possessor: Int?
    private let start: Int

    private init(_ words: Range<Int>, in scene: SpeakerScene) {
        self.scene = scene
        start = words.lowerBound
        at = words.lowerBound
        end = words.upperBound
    }

    /// The head of the phrase that takes `words`.
    static func head(of words: Range<Int>, in scene: SpeakerScene) -> Head {
        var words = words.clamped(to: 0..<scene.text.words.count)
        while let first = words.first, scene.isMark(first) { words = first + 1..<words.upperBound }
        while let last = words.last, scene.isMark(last) { words = words.lowerBound..<last }
        words = withoutTimes(words, scene)
        guard !words.isEmpty else { return .open }
        if let pronoun = pronoun(words, scene) { return pronoun }
        var phrase = SourcePhrase(words, in: scene)
        return phrase.read()
    }

    /// A phrase without the words at its ends that say when: "Orlan Saturday", "Last week Orlan".
    private static func withoutTimes(_ words: Range<Int>, _ scene: SpeakerScene) -> Range<Int> {
        let text = scene.text
        var words = words
        while words.count > 1, let last = words.last, text.isDay(last), scene.mentionAt[last] < 0 {
            words = words.lowerBound..<last
        }
        if words.count > 1, let first = words.first, text.isDay(first), scene.mentionAt[first] < 0 {
            words = first + 1..<words.upperBound
        } else if words.count > 2, SpeakerWords.timeAdjectives.contains(text.key(words.lowerBound)),
            SpeakerWords.times.contains(text.key(words.lowerBound + 1))
        {
            words = words.lowerBound + 2..<words.upperBound
        }
        return words
    }

    private static func pronoun(_ words: Range<Int>, _ scene: SpeakerScene) -> Head? {
        let first = words.lowerBound
        let key = scene.text.key(first)
        guard scene.mention(at: first) == nil, SpeakerWords.pronouns.contains(key) else { return nil }
        let rest = words.dropFirst()
        let isAlone = rest.allSatisfy { scene.isMark($0) || SpeakerWords.behindNames.contains(scene.text.key($0)) }
        guard isAlone else { return nil }
        if SpeakerWords.male.contains(key) || SpeakerWords.female.contains(key) { return .personal(first) }
        if key == SpeakerWords.it || key == itsKey { return .neuter(first) }
        if key == SpeakerWords.who || key == SpeakerWords.which { return .relative(first) }
        return .open
    }

    private mutating func read() -> Head {
        let text = scene.text
        if SpeakerWords.pairs.contains(text.key(at)) { return .open }
        while at < end {
            if scene.titleOf[at] >= 0, scene.mentions[Int(scene.titleOf[at])].words.lowerBound < end {
                at = scene.mentions[Int(scene.titleOf[at])].words.lowerBound
                continue
            }
            if let mention = scene.mention(at: at) {
                let words = scene.mentions[mention].words
                at = max(at + 1, words.upperBound)
                take(mention)
                if at < end, text.isClitic(at) {
                    if at + 1 == end, possessor == nil || scene.mentions[mention].kind == .person {
                        return named(mention)
                    }
                    possessor = mention
                    last = nil
                    at += 1
                } else if at < end, isGlued(at) {
                    return named(mention)
                }
                continue
            }
            let key = text.words[at].key
            if key == RoleWords.comma { return behindComma() }
            if SpeakerWords.conjunctions.contains(key) {
                if last != nil || noun.map({ isSomebody($0) }) ?? true { return .open }
                // "the foreign and defence ministry"
                at += 1
                continue
            }
            if last == nil, noun != nil, SpeakerWords.prepositions.contains(key) { return behindPreposition() }
            if last != nil, RoleWords.openings.contains(key), isJoined(behind: at) { return .open }
            if SpeakerWords.brackets.contains(key) || SpeakerWords.relatives.contains(key)
                || SpeakerWords.prepositions.contains(key)
            {
                break
            }
            if (last != nil || noun != nil) && SpeakerWords.verbs.contains(key) { break }
            if text.isClitic(at) {
                noun = nil
            } else if !(last != nil && (SpeakerWords.behindNames.contains(key) || isNumber(at)))
                && !SpeakerWords.determiners.contains(key) && !scene.isMark(at)
            {
                if let last {
                    modifier = last
                    self.last = nil
                }
                noun = at
            }
            at += 1
        }
        return settle()
    }

    private mutating func take(_ mention: Int) {
        if scene.mentions[mention].isDemonym {
            modifier = mention
            last = nil
        } else {
            last = mention
        }
        noun = nil
    }

    /// The head, where the phrase has no complement.
    private func settle() -> Head {
        if let last {
            // "an anti-war PAC"
            let isKind =
                scene.mentions[last].kind == .organization && SpeakerWords.indefinite.contains(scene.text.key(start))
            return isKind ? .open : named(last)
        }
        guard let noun else {
            // "the Chinese"
            return .open
        }
        let key = scene.text.key(noun)
        if let owner = possessor ?? modifier {
            let mention = scene.mentions[owner]
            if SpeakerWords.governments.contains(key), mention.kind == .state { return .mention(owner) }
            if SpeakerWords.statements.contains(key), !mention.isDemonym || mention.kind == .state {
                return named(owner)
            }
        }
        return common(noun, until: at)
    }

    /// What a phrase without a name at its head says.
    private func common(_ noun: Int, until end: Int) -> Head {
        guard isSomebody(noun) else { return .open }
        let first = scene.text.key(start)
        guard first == RoleWords.definite || scene.text.key(start) == thatKey else { return .somebody }
        if noun == start + 1, SpeakerWords.vague.contains(scene.text.key(noun)) { return .open }
        return .description(start..<max(noun + 1, end))
    }

    /// Behind "the president of …".
    private mutating func behindPreposition() -> Head {
        guard let noun else { return .open }
        let text = scene.text
        // "a statement from the ministry"
        if SpeakerWords.issuers.contains(text.key(at)), SpeakerWords.statements.contains(text.key(noun)) {
            return Self.head(of: at + 1..<end, in: scene)
        }
        // "the president of Velmar Mira Orlan", "the president of Velmar, Mira Orlan"
        var index = at + 1
        while index < end, scene.isMark(index) == false, !SpeakerWords.relatives.contains(text.key(index)) {
            if let person = scene.person(at: index), isSomebody(noun) {
                let words = scene.mentions[person].words
                let isJoined = scene.mention(at: index - 1) != nil || text.words[index - 1].isCapitalized
                if isJoined, index > at + 1, ends(words.upperBound) { return .mention(person) }
                index = words.upperBound
            } else {
                index += 1
            }
        }
        if index < end, text.key(index) == RoleWords.comma, isSomebody(noun), let named = apposed(index + 1) {
            return .mention(named)
        }
        return common(noun, until: index)
    }

    /// Behind a comma: who is in apposition, or the next of a list.
    private func behindComma() -> Head {
        if let last {
            if scene.mentions[last].kind == .person, startsWithPerson(at + 1) || isJoined(behind: at) { return .open }
            return named(last)
        }
        guard let noun else { return .open }
        if isSomebody(noun), let person = apposed(at + 1) { return .mention(person) }
        return settle()
    }

    /// The person who is named right behind a comma, where nobody else is joined to the name.
    private func apposed(_ start: Int) -> Int? {
        var index = start
        while index < end, scene.person(at: index) == nil {
            guard scene.titleOf[index] >= 0 || RoleWords.honorifics.contains(scene.text.key(index)) else { return nil }
            index += 1
        }
        guard index < end, let person = scene.person(at: index), ends(scene.mentions[person].words.upperBound) else {
            return nil
        }
        return person
    }

    /// Whether a name ends there: a mark, a complement or nothing follows.
    private func ends(_ index: Int) -> Bool {
        guard index < end else { return true }
        let key = scene.text.key(index)
        return scene.isMark(index) || SpeakerWords.relatives.contains(key)
            || SpeakerWords.prepositions.contains(key) && !SpeakerWords.conjunctions.contains(key)
    }

    /// Whether another person follows on what is put in behind a name: "Orlan (D), and Dvorak", "Orlan, a lawyer, and
    /// Dvorak".
    private func isJoined(behind start: Int) -> Bool {
        let text = scene.text
        for index in start + 1..<max(start + 1, end) where SpeakerWords.conjunctions.contains(text.key(index)) {
            guard text.key(index - 1) == RoleWords.comma || RoleWords.closings.contains(text.key(index - 1)) else {
                continue
            }
            var next = index + 1
            while next < end,
                scene.titleOf[next] >= 0 || RoleWords.honorifics.contains(text.key(next))
                    || text.key(next) == formerKey
            {
                next += 1
            }
            if next < end, scene.person(at: next) != nil { return true }
        }
        return false
    }

    /// Whether a person's name follows, with a title or without, that is nobody's clitic.
    private func startsWithPerson(_ start: Int) -> Bool {
        var index = start
        while index < end, scene.titleOf[index] >= 0 || RoleWords.honorifics.contains(scene.text.key(index)) {
            index += 1
        }
        guard index < end, let person = scene.person(at: index) else { return false }
        let next = scene.mentions[person].words.upperBound
        return next >= end || scene.isMark(next) || SpeakerWords.conjunctions.contains(scene.text.key(next))
    }

    private func named(_ mention: Int) -> Head {
        scene.mentions[mention].kind == .place ? .open : .mention(mention)
    }

    /// Whether a noun is one person.
    private func isSomebody(_ noun: Int) -> Bool {
        Offices.isOffice(noun, in: scene.text) || SpeakerWords.humans.contains(scene.text.key(noun))
    }

    /// A page that lost the comma behind a name: "GabuevSenior fellow".
    private func isGlued(_ index: Int) -> Bool {
        let word = scene.text.words[index]
        return word.shape.contains(.letters) && word.isCapitalized && !word.shape.contains(.spaced)
    }

    private func isNumber(_ index: Int) -> Bool { scene.text.words[index].shape.contains(.digits) }

    private static let itsKey = WordKey.of("its")
    private var formerKey: UInt64 { Self.former }
    private static let former = WordKey.of("former")
    private var thatKey: UInt64 { Self.that }
    private static let that = WordKey.of("that")
}
