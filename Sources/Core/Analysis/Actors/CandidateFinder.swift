/// Takes what the tagger found to candidates: mends where names begin and end, says with the gazetteer what is a state,
/// adds the states and demonyms that no tagger gives, and looks into hyphenated words.
struct CandidateFinder {
    let text: AnnotatedText
    let gazetteer: Gazetteer
    /// What the gazetteer knows of the text, in its order; no two overlap.
    private(set) var matches: [GazetteerMatch] = []
    /// For each word its match, or -1.
    private(set) var matchAt: [Int32]
    /// For each word the candidate that it is in, or -1.
    var owner: [Int32]
    var found: [NameCandidate] = []
    /// Abbreviations of laws, programs and the like.
    private var things: Set<UInt64> = []
    /// Whether the article is about the United States' Georgia rather than the state.
    private(set) var isAmerican = false

    private init(_ text: AnnotatedText, _ gazetteer: Gazetteer) {
        self.text = text
        self.gazetteer = gazetteer
        foreign = ForeignOffices.of(text.language)
        matchAt = Array(repeating: -1, count: text.words.count)
        owner = matchAt
    }

    /// The candidates of a text in their order, demonyms and parts of hyphenated words among them.
    static func candidates(
        _ names: [NameSpan], in text: AnnotatedText, gazetteer: Gazetteer
    ) -> [NameCandidate] {
        var finder = CandidateFinder(text, gazetteer)
        finder.match()
        let spans = OrganizationSpans.mended(names, in: text, states: { finder.isState($0) })
        let mender = SpanMender(text: text, gazetteer: gazetteer, matches: finder.matches, matchAt: finder.matchAt)
        for span in spans {
            for part in mender.parts(of: span) { finder.take(mender.completed(part)) }
        }
        finder.dropThings()
        finder.addAgain()
        finder.addKnown()
        finder.addParts()
        return finder.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    // MARK: The gazetteer

    private mutating func match() {
        let isEnglish = text.language == "en"
        var at = 0
        while at < text.words.count {
            let word = text.words[at]
            guard word.shape.contains(.letters), word.isCapitalized || !isEnglish,
                let match = gazetteer.entry(at: at, in: text)
            else {
                at += 1
                continue
            }
            let known = match.entry
            if known.kinds.contains(.region), known.state == "United States", !known.kinds.contains(.state) {
                isAmerican = true
            }
            for index in match.words { matchAt[index] = Int32(matches.count) }
            matches.append(match)
            at = match.words.upperBound
        }
    }

    /// What the gazetteer knows under exactly these words, a leading "the" apart.
    private func entry(_ words: Range<Int>) -> GazetteerEntry? {
        guard let first = words.first else { return nil }
        let at = matchAt[first]
        if at >= 0, matches[Int(at)].words == words { return matches[Int(at)].entry }
        if at >= 0, matches[Int(at)].words.lowerBound >= first, matches[Int(at)].words.upperBound >= words.upperBound {
            return nil
        }
        guard let match = gazetteer.entry(at: first, in: text), match.words == words else { return nil }
        return match.entry
    }

    private func isState(_ words: Range<Int>) -> Bool {
        guard let entry = entry(words) else { return false }
        return !entry.kinds.isDisjoint(with: [.state, .demonym])
    }

    // MARK: What the tagger found

    private mutating func take(_ span: NameSpan) {
        var words = span.words
        trim(&words, span.kind)
        guard !words.isEmpty, words.contains(where: { text.words[$0].shape.contains(.letters) }) else { return }
        if let longer = longer(words) { words = longer }
        let known = entry(words)
        if let known, known.kinds.contains(.demonym), known.kinds.isDisjoint(with: [.state, .organization]),
            span.kind != .person || !known.kinds.contains(.ambiguous)
        {
            return
        }
        if words.count > 1
            || text.key(words.lowerBound) != 0 && PersonWords.generations.contains(text.key(words.lowerBound)),
            words.allSatisfy({ isNoName($0, isOrganization: span.kind == .organization) })
        {
            return
        }
        if words.count == 1 {
            let word = text.words[words.lowerBound]
            // "Defense Minister"
            if span.kind == .organization, Offices.modifiers.contains(word.key),
                !OrganizationWords.heads.contains(word.key),
                words.upperBound < text.words.count, Offices.isOffice(words.upperBound, in: text)
            {
                return
            }
            if NotActors.words.contains(word.key), known?.kinds.contains(.state) != true { return }
            if word.shape.contains(.hyphen), known == nil, isCompound(words.lowerBound) { return }
            if word.shape.contains(.stopped), word.range.count == 2 { return }
            if known == nil, isLabel(words.lowerBound) { return }
        }
        if span.kind != .person, isThing(words, known) {
            if let short = abbreviation(behind: words) { things.insert(short) }
            return
        }
        if known == nil, isDoubtful(words, span.kind) || isHeading(words) { return }
        add(
            NameCandidate(
                words: words, range: text.range(words), kind: kind(span.kind, known, words), entry: known))
    }

    /// The words of a state or well-known organization that the tagger has cut ("Bosnia" "and Herzegovina").
    private func longer(_ words: Range<Int>) -> Range<Int>? {
        guard let first = words.first, matchAt[first] >= 0 else { return nil }
        let match = matches[Int(matchAt[first])]
        guard match.words.lowerBound <= words.lowerBound, match.words.upperBound >= words.upperBound,
            match.words != words,
            !match.entry.kinds.isDisjoint(with: [.state, .organization]), !match.entry.kinds.contains(.ambiguous)
        else { return nil }
        return match.words
    }

    /// Whether a word is one of offices or nations only: "Senior Fellow", "Northern European".
    private func isNoName(_ index: Int, isOrganization: Bool) -> Bool {
        let key = text.unstoppedKey(index)
        if PersonWords.generations.contains(key) { return true }
        if NotActors.compass.contains(key) || !isOrganization && Offices.nouns.contains(key)
            || !isOrganization && Offices.modifiers.contains(key)
        {
            // One of them alone can be a surname; the tagger has seen more.
            return matchAt[index] < 0 || matches[Int(matchAt[index])].entry.kinds.contains(.demonym)
        }
        let at = matchAt[index]
        return at >= 0 && matches[Int(at)].entry.kinds.contains(.demonym)
            && matches[Int(at)].entry.kinds.isDisjoint(with: [.state, .organization, .city])
    }

    /// Whether the words name an event, a law or a prize.
    private func isThing(_ words: Range<Int>, _ known: GazetteerEntry?) -> Bool {
        words.count > 1 && known == nil && NotActors.heads.contains(text.words[words.upperBound - 1].key)
            && !isOrganization(words)
    }

    /// Whether a hyphenated word is a senator's party and state ("R-Fla") or made of words ("anything-but-Orlan").
    private func isLabel(_ index: Int) -> Bool {
        let parts = text.hyphenParts(index)
        guard parts.count > 1, let first = parts.first else { return false }
        return first.count == 1 && parts.count == 2 && ["R", "D", "I"].contains(text.name(first))
            || parts.count > 2 && text.isLower(index)
    }

    /// Whether a word in capitals stands alone as a heading or label ("ABSTRACT."), or is the first word of a sentence
    /// that is no name ("Lamenting").
    private func isHeading(_ words: Range<Int>) -> Bool {
        guard words.count == 1 else { return false }
        let at = words.lowerBound
        let sentence = text.sentences[text.sentence(of: at)]
        guard sentence.lowerBound == at else { return false }
        if text.words[at].shape.contains(.upper) {
            return sentence.count == 1 || sentence.count == 2 && text.words[at + 1].isPunctuation
        }
        let isParticiple = sentence.count > 1 && text.ends(at, "ing") && text.isLower(at + 1)
        let isAdverb = sentence.count > 1 && text.ends(at, "ly") && text.words[at + 1].key == RoleWords.comma
        guard isParticiple || isAdverb else { return false }
        // No name, unless it is one within a sentence.
        let key = text.words[at].key
        return !text.words.indices.contains {
            text.words[$0].key == key && text.words[$0].isCapitalized
                && text.sentences[text.sentence(of: $0)].lowerBound != $0
        }
    }

    /// Takes off titles and clitics, and "the".
    private func trim(_ words: inout Range<Int>, _ kind: NameSpan.Kind) {
        while let last = words.last,
            text.isClitic(last) || text.words[last].isPunctuation
                || words.count > 1 && text.isLower(last) && RoleWords.openers.contains(text.words[last].key)
        {
            words.removeLast()
        }
        while let first = words.first, text.words[first].isPunctuation { words.removeFirst() }
        guard words.count > 1 else { return }
        if text.words[words.lowerBound].key == RoleWords.definite, !keepsThe(words) { words.removeFirst() }
        guard kind == .person else { return }
        // "Secretary of State John Kerry"
        if words.count > 2, text.key(words.lowerBound) == stateKey, text.key(words.lowerBound - 1) == RoleWords.of {
            words.removeFirst()
        }
        while words.count > 1, let first = words.first {
            let word = text.words[first]
            let key = text.unstoppedKey(first)
            guard
                RoleWords.honorifics.contains(word.key) || Offices.plurals.contains(key)
                    || foreign?.offices.contains(word.key) == true
                    || Offices.nouns.contains(key) && !(words.count == 2 && Offices.alsoNames.contains(key))
            else { break }
            words.removeFirst()
        }
    }

    /// Whether "The", the first of `words`, is written with a capital where none is due.
    private func keepsThe(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        guard text.words[first].isCapitalized, words.count > 1 else { return false }
        let sentence = text.sentences[text.sentence(of: first)]
        var at = sentence.lowerBound
        while at < first, text.words[at].isPunctuation { at += 1 }
        guard at < first else { return false }
        return words.count == 2 || MediaWords.heads.contains(text.words[words.upperBound - 1].key)
            || entry(words)?.kinds.contains(.outlet) == true
    }

    mutating func add(_ candidate: NameCandidate) {
        guard candidate.words.allSatisfy({ owner[$0] < 0 }) else { return }
        for index in candidate.words { owner[index] = Int32(found.count) }
        found.append(candidate)
    }

    /// Takes out the abbreviations of what is no actor, wherever they stand.
    private mutating func dropThings() {
        guard !things.isEmpty else { return }
        func isThing(_ candidate: NameCandidate) -> Bool {
            candidate.words.count == 1 && candidate.entry == nil
                && things.contains(text.words[candidate.words.lowerBound].key)
        }
        guard found.contains(where: isThing) else { return }
        let kept = found.filter { !isThing($0) }
        found = []
        for index in owner.indices { owner[index] = -1 }
        for candidate in kept { add(candidate) }
    }

    // MARK: What only the gazetteer knows

    private mutating func addKnown() {
        var shouted = -1..<0
        var isShouted = false
        for match in matches where match.words.allSatisfy({ owner[$0] < 0 }) {
            let kinds = match.entry.kinds
            let first = match.words.lowerBound
            if !shouted.contains(first) {
                shouted = text.sentences[text.sentence(of: first)]
                isShouted = text.isShouted(shouted)
            }
            if kinds.contains(.demonym), kinds.isDisjoint(with: [.state, .seat]) {
                addDemonym(match)
            } else if isShouted || !text.words[first].isCapitalized {
                continue
            } else if kinds.contains(.state), !kinds.contains(.ambiguous), !isWithinName(match.words) {
                add(
                    NameCandidate(
                        words: match.words, range: text.range(match.words),
                        kind: kind(.location, match.entry, match.words), entry: match.entry))
            } else if kinds.contains(.seat), !kinds.contains(.ambiguous), kinds.isDisjoint(with: [.city]),
                !isWithinName(match.words)
            {
                add(
                    NameCandidate(
                        words: match.words, range: text.range(match.words),
                        kind: kind(.location, match.entry, match.words), entry: match.entry))
            } else if kinds.contains(.organization), !kinds.contains(.ambiguous), !isWithinName(match.words),
                match.words.count > 2 || match.words.count == 1 && text.words[first].shape.contains(.upper)
            {
                add(
                    NameCandidate(
                        words: match.words, range: text.range(match.words), kind: .organization, entry: match.entry))
            }
        }
    }

    private mutating func addDemonym(_ match: GazetteerMatch) {
        guard let state = match.entry.state, gazetteer.entry(named: state)?.kinds.contains(.state) != false else {
            return
        }
        var demonym = NameCandidate(
            words: match.words, range: text.range(match.words), kind: .state, entry: match.entry)
        demonym.isDemonym = true
        add(demonym)
    }

    /// Whether capitalised words that are no candidate stand beside: a name that the tagger holds for nothing we tell
    /// ("U.S. Open").
    private func isWithinName(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard next < text.words.count, text.words[next].isCapitalized, owner[next] < 0 else { return false }
        let word = text.words[next]
        if Offices.nouns.contains(text.unstoppedKey(next)) || Offices.modifiers.contains(word.key) { return false }
        if text.sentences[text.sentence(of: words.lowerBound)].upperBound <= next { return false }
        let at = matchAt[next]
        return at < 0 || matches[Int(at)].entry.kinds.isDisjoint(with: [.demonym, .state])
    }

    private let foreign: ForeignOffices?
    private let stateKey = WordKey.of("state")
    let georgiaKey = WordKey.of("georgia")
    /// The first words of seats of power that are institutions of their own.
    let institutions = WordSet("white downing 10 number no. no capitol oval pentagon whitehall")
}

extension AnnotatedText {
    /// The key of a word without the full stop of an abbreviation ("Sen." as "sen").
    func unstoppedKey(_ index: Int) -> UInt64 {
        let word = words[index]
        guard word.shape.contains(.stopped), !word.range.isEmpty else { return word.key }
        return key(bytes: Int(word.start)..<Int(word.end) - 1)
    }
}
