/// Who "he" and "she" are: the person of that sex who was spoken of as subject or as speaker before, where only one
/// fits. Names in quotation marks do not count, since they are the speaker's. English.
///
/// After the ranking of Lappin and Leass ("An algorithm for pronominal anaphora resolution", 1994): subjects before
/// others, the sentence before those that are further away; but where the first two fit alike, nobody is meant.
struct PersonTracker {
    /// A place where a person is spoken of.
    private struct Event {
        var word: Int
        /// A place in `people`; -1 for somebody whom the text does not name.
        var person: Int
        var isSubject: Bool
        var isPossessor: Bool
        var isSpeaker = false
        /// Of a pronoun, until it is resolved: whether it is a woman's.
        var pronoun: Bool?
        var isQuoted: Bool
        /// Asks somebody, so that who is asked may be the next to speak.
        var isAsking = false
    }

    private let scene: SpeakerScene
    private var events: [Event] = []
    private var people: [String] = []
    private var female: [Bool?] = []
    private var places: [String: Int] = [:]

    /// How many sentences back somebody can be meant; those that are all in quotation marks do not count.
    private static let reach = 4
    private static let longest = 16

    init(_ scene: SpeakerScene) {
        self.scene = scene
        let genders = PersonGenders(scene)
        for (index, mention) in scene.mentions.enumerated()
        where mention.kind == .person && !mention.isDemonym && !mention.words.isEmpty
            && scene.mention(at: mention.words.lowerBound) == index
        {
            let person = place(mention.actor, genders)
            let words = mention.words
            events.append(
                Event(
                    word: words.lowerBound, person: person, isSubject: isSubject(words),
                    isPossessor: scene.text.isClitic(words.upperBound), isQuoted: scene.isQuoted[words.lowerBound],
                    isAsking: asks(words.upperBound) || asks(words.upperBound + 1)))
        }
        for index in scene.text.words.indices {
            let key = scene.text.words[index].key
            guard key == SpeakerWords.he || key == SpeakerWords.she, scene.mentionAt[index] < 0 else { continue }
            events.append(
                Event(
                    word: index, person: -1, isSubject: true, isPossessor: false, pronoun: key == SpeakerWords.she,
                    isQuoted: scene.isQuoted[index]))
        }
        for index in scene.text.words.indices where isDescription(index) {
            events.append(
                Event(
                    word: index, person: -1, isSubject: true, isPossessor: false, isQuoted: scene.isQuoted[index]))
        }
        events.sort { $0.word < $1.word }
    }

    /// Whether a clause begins with a person who is described instead of named: "The nominee has", "a lawyer's".
    private func isDescription(_ index: Int) -> Bool {
        let text = scene.text
        guard RoleWords.articles.contains(text.words[index].key), index + 1 < text.words.count else { return false }
        if index > 0, !text.words[index].isCapitalized {
            // Behind a name and a comma it is an apposition.
            guard scene.isMark(index - 1) || SpeakerWords.clauseOpeners.contains(text.key(index - 1)),
                index < 2
                    || scene.mention(at: index - 2) == nil && !text.words[index - 2].isCapitalized
            else { return false }
        }
        for at in index + 1..<min(index + 6, text.words.count) {
            guard scene.titleOf[at] < 0, scene.person(at: at) == nil, !scene.isMark(at),
                !SpeakerWords.prepositions.contains(text.key(at))
            else { return false }
            guard Offices.isOffice(at, in: text) || SpeakerWords.humans.contains(text.key(at)) else { continue }
            let next = at + 1
            // "The senator" may be whoever was named.
            if at == index + 1, text.key(index) == RoleWords.definite, !text.isClitic(next) { return false }
            guard next < text.words.count, scene.person(at: next) == nil, scene.titleOf[next] < 0 else { return false }
            // "A former teacher from Lenz, Orlan": whoever is named.
            for comma in next..<min(next + 6, text.words.count - 1) where text.key(comma) == RoleWords.comma {
                if scene.person(at: comma + 1) != nil || scene.titleOf[comma + 1] >= 0 { return false }
            }
            if !Offices.isOffice(next, in: text) { return !scene.isMark(next) || text.isClitic(next) }
        }
        return false
    }

    /// Whether a verb of asking stands at a word, with the person who is asked.
    private func asks(_ verb: Int) -> Bool {
        guard SpeakerWords.asking.contains(scene.text.key(verb)) else { return false }
        let object = RoleWords.honorifics.contains(scene.text.key(verb + 1)) ? verb + 2 : verb + 1
        return scene.person(at: object) != nil
    }

    private mutating func place(_ actor: String, _ genders: PersonGenders) -> Int {
        if let known = places[actor] { return known }
        places[actor] = people.count
        people.append(actor)
        female.append(genders.isFemale(actor))
        return people.count - 1
    }

    // MARK: What attributions tell

    /// Somebody named speaks.
    mutating func speaks(named word: Int) {
        guard let index = index(of: word) else { return }
        events[index].isSpeaker = true
    }

    /// Somebody who is described speaks; `actor` is nil where it is not known who.
    mutating func speaks(described word: Int, in source: Range<Int>, actor: String?) {
        let event = Event(
            word: word, person: actor.flatMap { places[$0] } ?? -1, isSubject: true, isPossessor: false,
            isSpeaker: true, isQuoted: scene.isQuoted[word])
        let place = events.firstIndex { $0.word >= word } ?? events.count
        if place < events.count, events[place].word == word, events[place].person < 0 { events.remove(at: place) }
        // Who hangs on the description is no subject.
        for other in events.indices[place...] where source.contains(events[other].word) {
            events[other].isSubject = false
        }
        events.insert(event, at: place)
    }

    /// The pronoun at `word` speaks.
    mutating func speaks(pronoun word: Int) {
        let key = scene.text.key(word)
        if let index = index(of: word) {
            events[index].isSpeaker = true
            return
        }
        let place = events.firstIndex { $0.word >= word } ?? events.count
        events.insert(
            Event(
                word: word, person: -1, isSubject: false, isPossessor: true, isSpeaker: true,
                pronoun: SpeakerWords.female.contains(key), isQuoted: scene.isQuoted[word]), at: place)
    }

    private func index(of word: Int) -> Int? {
        var low = 0
        var high = events.count
        while low < high {
            let middle = (low + high) / 2
            if events[middle].word < word { low = middle + 1 } else { high = middle }
        }
        return low < events.count && events[low].word == word ? low : nil
    }

    // MARK: Pronouns

    /// Resolves all pronouns, in the order of the text, since each can be what the next one means.
    mutating func resolve() {
        for index in events.indices {
            guard let isFemale = events[index].pronoun else { continue }
            events[index].person =
                follower(of: index, isFemale: isFemale) ?? person(of: index, isFemale: isFemale) ?? -1
        }
    }

    /// Whom the pronoun at `word` means; nil where it is open.
    func actor(of word: Int) -> String? {
        guard let index = index(of: word), events[index].pronoun != nil, events[index].person >= 0 else { return nil }
        return people[events[index].person]
    }

    /// Whom a pronoun in a clause before the main one means: "Asked whether he would go, Orlan".
    private func follower(of index: Int, isFemale: Bool) -> Int? {
        let text = scene.text
        let pronoun = events[index]
        let sentence = text.sentences[text.sentence(of: pronoun.word)]
        guard !pronoun.isQuoted, pronoun.word - sentence.lowerBound < 8,
            let first = sentence.first(where: { !text.words[$0].isPunctuation }), first < pronoun.word
        else { return nil }
        let opener = text.key(first)
        // "Despite his anger, Orlan"
        let isPossessor = pronoun.isPossessor && SpeakerWords.prepositions.contains(opener) && pronoun.word - first < 4
        guard isPossessor || SpeakerWords.asking.contains(opener) || SpeakerWords.subordinate.contains(opener),
            !events[..<index].contains(where: { $0.word >= sentence.lowerBound && $0.pronoun == nil })
        else { return nil }
        for event in events[(index + 1)...] {
            guard event.word < sentence.upperBound else { return nil }
            guard event.pronoun == nil, event.isSubject, event.person >= 0 else { continue }
            let fits =
                text.key(event.word - 1) == RoleWords.comma || scene.titleOf[event.word - 1] >= 0
                || RoleWords.honorifics.contains(text.key(event.word - 1))
            return fits && (female[event.person] ?? isFemale) == isFemale ? event.person : nil
        }
        return nil
    }

    /// The last "he" or "she" that is a subject between two words and is somebody known: the word.
    func subject(from start: Int, to end: Int) -> Int? {
        events.last {
            $0.word >= start && $0.word < end && $0.pronoun != nil && $0.person >= 0 && $0.isSubject && !$0.isQuoted
        }?.word
    }

    private func person(of index: Int, isFemale: Bool) -> Int? {
        let pronoun = events[index]
        // What is quoted has its own context.
        guard !pronoun.isQuoted else { return nil }
        var sentence = scene.text.sentence(of: pronoun.word)
        var at = index - 1
        var distance = 0
        for step in 0..<Self.longest {
            guard sentence >= 0, distance <= Self.reach else { return nil }
            let words = scene.text.sentences[sentence]
            var found: [Event] = []
            while at >= 0, events[at].word >= words.lowerBound {
                if !events[at].isQuoted { found.append(events[at]) }
                at -= 1
            }
            sentence -= 1
            let isAllQuoted = words.allSatisfy { scene.isQuoted[$0] || scene.text.words[$0].isPunctuation }
            if step > 0, !isAllQuoted { distance += 1 }
            found.reverse()
            switch choice(found, isFemale: isFemale, isSame: step == 0) {
            case .person(let person): return person
            case .open: return nil
            case .none: continue
            case .object(let person):
                guard distance == 1 else { return nil }
                return person
            }
        }
        return nil
    }

    private enum Choice { case none, open, person(Int), object(Int) }

    /// Whom a pronoun means of those who come in one sentence.
    private func choice(_ events: [Event], isFemale: Bool, isSame: Bool) -> Choice {
        func fits(_ event: Event) -> Bool {
            if let pronoun = event.pronoun, pronoun != isFemale { return false }
            return event.person < 0 || (female[event.person] ?? isFemale) == isFemale
        }
        let fitting = events.filter(fits)
        if !isSame, let asking = events.first(where: \.isAsking) {
            // "Orlan asked Dvorak. He said": who was asked.
            guard let asked = fitting.first(where: { $0.word > asking.word }) else { return .open }
            return asked.person < 0 || female[asked.person] != isFemale ? .open : .person(asked.person)
        }
        let speakers = fitting.filter(\.isSpeaker)
        if let one = only(speakers) { return one < 0 ? .open : .person(one) }
        guard speakers.isEmpty else { return .open }
        let subjects = fitting.filter { $0.isSubject || isSame && $0.isPossessor }
        if let one = only(subjects) { return one < 0 ? .open : .person(one) }
        guard subjects.isEmpty else { return .open }
        if isSame || fitting.isEmpty { return .none }
        guard let one = only(fitting), one >= 0, female[one] == isFemale else { return .open }
        return .object(one)
    }

    /// The one person of events; nil where there are none or several.
    private func only(_ events: [Event]) -> Int? {
        guard let first = events.first, events.allSatisfy({ $0.person == first.person }) else { return nil }
        return first.person
    }

    /// Whether a name is the subject of its clause, as far as its neighbours tell.
    private func isSubject(_ words: Range<Int>) -> Bool {
        let text = scene.text
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        let next = words.upperBound
        guard next < sentence.upperBound, !text.isClitic(next) else { return false }
        if scene.isMark(next), text.key(next) != RoleWords.comma, !SpeakerWords.brackets.contains(text.key(next)) {
            return false
        }
        var at = words.lowerBound - 1
        while at >= sentence.lowerBound,
            scene.titleOf[at] >= 0 || RoleWords.honorifics.contains(text.key(at))
                || SpeakerWords.determiners.contains(text.key(at))
                || text.words[at].isCapitalized && text.words[at].shape.contains(.letters)
                    && !SpeakerWords.prepositions.contains(text.key(at))
                    && !SpeakerWords.clauseOpeners.contains(text.key(at))
        {
            at -= 1
        }
        guard at >= sentence.lowerBound else { return true }
        let key = text.key(at)
        // "with Orlan leading"
        if key == withKey, text.hasSuffix(next, "ing") { return true }
        if scene.isMark(at) || SpeakerWords.clauseOpeners.contains(key) || SpeakerWords.saying.contains(key) {
            return true
        }
        return text.hasSuffix(at, "ly")
    }

    private var withKey: UInt64 { Self.with }
    private static let with = WordKey.of("with")
}
