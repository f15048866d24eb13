/// Takes what the tagger found to candidates: mends where names begin and end, says with the gazetteer what is a state,
/// adds the states and demonyms that no tagger gives, and looks into hyphenated words.
struct CandidateFinder {
    private let text: AnnotatedText
    private let gazetteer: Gazetteer
    /// What the gazetteer knows of the text, in its order; no two overlap.
    private var matches: [GazetteerMatch] = []
    /// For each word its match, or -1.
    private var matchAt: [Int32]
    /// For each word the candidate that it is in, or -1.
    private var owner: [Int32]
    private var found: [NameCandidate] = []
    /// Whether the article is about the United States' Georgia rather than the state.
    private var isAmerican = false

    private init(_ text: AnnotatedText, _ gazetteer: Gazetteer) {
        self.text = text
        self.gazetteer = gazetteer
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
        for span in spans {
            for part in finder.parts(of: span) { finder.take(part) }
        }
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

    /// The names in a span that the tagger took for one.
    private func parts(of span: NameSpan) -> [NameSpan] {
        guard span.words.count > 1 else { return [span] }
        var words = span.words
        // "Orlan" "Senior" "fellow", where the page has lost what stood between.
        for at in words.dropFirst() where !text.words[at].shape.contains(.spaced) && Offices.isOffice(at, in: text)
            || !text.words[at].shape.contains(.spaced) && Offices.modifiers.contains(text.words[at].key)
        {
            return parts(of: NameSpan(words: words.lowerBound..<at, kind: span.kind))
        }
        // "However, Orlan News": what opens the sentence is no part of the name.
        if let first = words.first, text.key(first + 1) == RoleWords.comma, words.count > 2,
            text.sentences[text.sentence(of: first)].lowerBound == first, RoleWords.openers.contains(text.words[first].key)
        {
            words.removeFirst(2)
        } else if let first = words.first, RoleWords.openers.contains(text.words[first].key),
            text.words[first].key != RoleWords.definite, text.sentences[text.sentence(of: first)].lowerBound == first,
            span.kind != .organization
        {
            words.removeFirst()
        }
        // "Democrat of Vermont"
        if let first = words.first, words.count > 2, NotActors.members.contains(text.words[first].key),
            text.key(first + 1) == RoleWords.of || text.key(first + 1) == SeatWords.from
        {
            return [NameSpan(words: first + 2..<words.upperBound, kind: .location)]
        }
        // "Orlan University security": what is in lower case ends the name.
        if let lower = words.dropFirst().first(where: { isOrdinary($0) }) {
            let isCity = span.kind == .location && SeatWords.capital.contains(text.words[lower].key)
            if !isCity || text.key(lower + 1) != RoleWords.of {
                return parts(of: NameSpan(words: words.lowerBound..<lower, kind: span.kind))
            }
        }
        // "Supreme Court's Citizens": a possessor that is an organization or a state.
        if let clitic = words.first(where: { text.isClitic($0) }), clitic > words.lowerBound, clitic + 1 < words.upperBound {
            let owner = words.lowerBound..<clitic
            let isState = entry(owner).map { !$0.kinds.isDisjoint(with: [.state, .city, .region]) } ?? false
            let isHead = OrganizationWords.heads.contains(text.words[clitic - 1].key) && owner.count > 1
            if isState || isHead {
                return parts(of: NameSpan(words: owner, kind: isState ? .location : .organization))
                    + parts(of: NameSpan(words: clitic + 1..<words.upperBound, kind: span.kind))
            }
        }
        let and = words.first { text.words[$0].key == OrganizationWords.and && text.key($0 + 1) == OrganizationWords.the }
        if let and, and > words.lowerBound, and + 2 < words.upperBound {
            return [
                NameSpan(words: words.lowerBound..<and, kind: span.kind),
                NameSpan(words: and + 2..<words.upperBound, kind: span.kind),
            ]
        }
        if span.kind == .location,
            let city = words.first(where: { SeatWords.capital.contains(text.words[$0].key) && text.isLower($0) }),
            city + 2 < words.upperBound, text.words[city + 1].key == RoleWords.of
        {
            return [NameSpan(words: city + 2..<words.upperBound, kind: span.kind)]
        }
        return [NameSpan(words: words, kind: span.kind)]
    }

    /// Whether a word within a name is in lower case, and none of those that names have.
    private func isOrdinary(_ index: Int) -> Bool {
        guard text.isLower(index), !text.isClitic(index), text.language == "en" else { return false }
        let word = text.words[index]
        return word.range.count > 3 && text.bytes[word.range.lowerBound] < 0x80 && !NotActors.within.contains(word.key)
            && !word.shape.contains(.digits)
    }

    /// A person's name with the given name or surname that the tagger has left out: "John" "F. Orlan", "J. Joe" "Orlan".
    private func completed(_ words: Range<Int>) -> Range<Int> {
        var words = words
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        func isInitial(_ index: Int) -> Bool {
            text.words[index].shape.contains(.stopped) && text.words[index].range.count == 2
        }
        func isGiven(_ index: Int) -> Bool {
            guard sentence.contains(index), text.words[index].isCapitalized, owner[index] < 0,
                let known = gazetteer.kinds(at: index, in: text)
            else { return false }
            return known.words == 1 && known.kinds.contains(.givenName)
        }
        if isInitial(words.lowerBound), isGiven(words.lowerBound - 1) { words = words.lowerBound - 1..<words.upperBound }
        let next = words.upperBound
        if words.count > 1, isInitial(words.lowerBound), isGiven(next - 1), sentence.contains(next) {
            let word = text.words[next]
            if word.isCapitalized, word.shape.contains(.spaced), !RoleWords.stops.contains(word.key), !text.isDay(next) {
                words = words.lowerBound..<next + 1
            }
        }
        return words
    }

    private mutating func take(_ span: NameSpan) {
        var words = span.kind == .person ? completed(span.words) : span.words
        trim(&words, span.kind)
        guard !words.isEmpty, words.contains(where: { text.words[$0].shape.contains(.letters) }) else { return }
        if let longer = longer(words) { words = longer }
        let known = entry(words)
        if let known, known.kinds.contains(.demonym), known.kinds.isDisjoint(with: [.state, .organization]),
            span.kind != .person || !known.kinds.contains(.ambiguous)
        {
            return
        }
        if words.count > 1 || text.key(words.lowerBound) != 0 && PersonWords.generations.contains(text.key(words.lowerBound)),
            words.allSatisfy({ isNoName($0, isOrganization: span.kind == .organization) })
        {
            return
        }
        if words.count == 1 {
            let word = text.words[words.lowerBound]
            // "Defense Minister"
            if span.kind == .organization, Offices.modifiers.contains(word.key), !OrganizationWords.heads.contains(word.key),
                words.upperBound < text.words.count, Offices.isOffice(words.upperBound, in: text)
            {
                return
            }
            if NotActors.words.contains(word.key), known?.kinds.contains(.state) != true { return }
            if word.shape.contains(.hyphen), known == nil, isCompound(words.lowerBound) { return }
            if word.shape.contains(.stopped), word.range.count == 2 { return }
        }
        if span.kind != .person, isThing(words, known) { return }
        if known == nil, isHeading(words) { return }
        add(NameCandidate(
                words: words, range: text.range(words), kind: kind(span.kind, known, words), entry: known))
    }

    /// The words of a state or well-known organization that the tagger has cut ("Bosnia" "and Herzegovina").
    private func longer(_ words: Range<Int>) -> Range<Int>? {
        guard let first = words.first, matchAt[first] >= 0 else { return nil }
        let match = matches[Int(matchAt[first])]
        guard match.words.lowerBound <= words.lowerBound, match.words.upperBound >= words.upperBound, match.words != words,
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
    }

    /// Whether a word in capitals stands alone as a heading or label ("ABSTRACT."), or is the first word of a sentence that
    /// is no name ("Lamenting").
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
        while let last = words.last, RoleWords.clitics.contains(text.words[last].key) || text.words[last].isPunctuation {
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
            guard RoleWords.honorifics.contains(word.key) || Offices.plurals.contains(key)
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

    private func kind(_ tagged: NameSpan.Kind, _ known: GazetteerEntry?, _ words: Range<Int>) -> ActorKind {
        let plain: ActorKind = tagged == .person ? .person : tagged == .organization ? .organization : .place
        guard let known else {
            if plain != .organization, isOrganization(words) { return .organization }
            if words.count > 1, PlaceWords.heads.contains(text.words[words.upperBound - 1].key) { return .place }
            return plain
        }
        let kinds = known.kinds
        if tagged == .person {
            if kinds.contains(.ambiguous) || !kinds.isDisjoint(with: [.givenName, .city, .region]) { return .person }
            if words.count > 1, kinds.isDisjoint(with: [.state, .organization]) { return .person }
        }
        if kinds.contains(.state) {
            let isElsewhere = kinds.contains(.region) && isAmerican && text.key(words.lowerBound) == georgiaKey
            return isElsewhere ? .place : .state
        }
        if kinds.contains(.seat) { return institutions.contains(text.key(words.lowerBound)) ? .organization : .place }
        if !kinds.isDisjoint(with: [.organization, .outlet]) {
            return tagged == .location && !kinds.isDisjoint(with: [.city, .region, .ambiguous]) ? .place : .organization
        }
        if !kinds.isDisjoint(with: [.city, .region]) {
            let isTeam = tagged == .organization && (kinds.contains(.ambiguous) || kinds.contains(.city))
            return isTeam ? .organization : .place
        }
        return plain
    }

    /// Whether the words say of themselves that they name an organization.
    private func isOrganization(_ words: Range<Int>) -> Bool {
        guard words.count > 1, let last = words.last else { return false }
        return OrganizationWords.certain.contains(text.words[last].key)
            || OrganizationWords.certain.contains(text.words[words.lowerBound].key)
                && OrganizationWords.connectors.contains(text.words[words.lowerBound + 1].key)
    }

    private mutating func add(_ candidate: NameCandidate) {
        guard candidate.words.allSatisfy({ owner[$0] < 0 }) else { return }
        for index in candidate.words { owner[index] = Int32(found.count) }
        found.append(candidate)
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
                add(NameCandidate(
                        words: match.words, range: text.range(match.words),
                        kind: kind(.location, match.entry, match.words), entry: match.entry))
            } else if kinds.contains(.seat), !kinds.contains(.ambiguous), kinds.isDisjoint(with: [.city]),
                !isWithinName(match.words)
            {
                add(NameCandidate(
                        words: match.words, range: text.range(match.words),
                        kind: kind(.location, match.entry, match.words), entry: match.entry))
            } else if kinds.contains(.organization), !kinds.contains(.ambiguous), !isWithinName(match.words),
                match.words.count > 2 || match.words.count == 1 && text.words[first].shape.contains(.upper)
            {
                add(NameCandidate(
                        words: match.words, range: text.range(match.words), kind: .organization, entry: match.entry))
            }
        }
    }

    private mutating func addDemonym(_ match: GazetteerMatch) {
        guard let state = match.entry.state, gazetteer.entry(named: state)?.kinds.contains(.state) != false else { return }
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

    // MARK: Hyphens

    /// Whether a hyphenated word is made of names and words rather than a name.
    private func isCompound(_ index: Int) -> Bool {
        let parts = text.hyphenParts(index)
        guard parts.count > 1, let last = parts.last, let first = parts.first else { return false }
        if HyphenWords.followers.contains(text.key(bytes: last)) { return true }
        if HyphenWords.prefixes.contains(text.key(bytes: first)) { return true }
        return parts.allSatisfy { part in
            guard let kinds = partEntry(part)?.kinds else { return false }
            return !kinds.isDisjoint(with: [.state, .demonym, .seat, .organization])
        }
    }

    private func partEntry(_ part: Range<Int>) -> GazetteerEntry? {
        let first = text.bytes[part.lowerBound]
        return part.count > 1 && (first &- 0x41 < 26 || first >= 0x80) ? gazetteer.entry(ofPart: part, in: text) : nil
    }

    /// The names within hyphenated words: the gazetteer's, and those that the article has elsewhere.
    private mutating func addParts() {
        var named: [UInt64: ActorKind] = [:]
        var added: [NameCandidate] = []
        for index in text.words.indices where text.words[index].shape.contains(.hyphen) && owner[index] < 0 {
            let parts = text.hyphenParts(index)
            guard parts.count > 1, parts.count < 4 else { continue }
            if named.isEmpty { named = singleNames() }
            var candidates: [NameCandidate] = []
            var isKnown = true
            for part in parts {
                if let candidate = self.part(part, of: index, named) {
                    candidates.append(candidate)
                } else if !isPlain(part, isFirst: part.lowerBound == parts[0].lowerBound) {
                    isKnown = false
                }
            }
            if isKnown { added += candidates }
        }
        found += added
    }

    /// Whether a part that is no name lets the others be names: a word in lower case, or the prefix of one.
    private func isPlain(_ part: Range<Int>, isFirst: Bool) -> Bool {
        let key = text.key(bytes: part)
        if isFirst { return HyphenWords.prefixes.contains(key) }
        let byte = text.bytes[part.lowerBound]
        return byte &- 0x61 < 26 || HyphenWords.followers.contains(key)
    }

    private func part(_ part: Range<Int>, of index: Int, _ named: [UInt64: ActorKind]) -> NameCandidate? {
        let words = index..<index + 1
        if let kind = named[text.foldedKey(bytes: part)], text.bytes[part.lowerBound] &- 0x61 >= 26 {
            var candidate = NameCandidate(words: words, range: part, kind: kind, entry: partEntry(part))
            candidate.isPart = true
            return candidate
        }
        guard let entry = partEntry(part) else { return nil }
        var candidate = NameCandidate(words: words, range: part, kind: .state, entry: entry)
        candidate.isPart = true
        if entry.kinds.contains(.state) {
            return entry.kinds.contains(.ambiguous) ? nil : candidate
        } else if entry.kinds.contains(.demonym) {
            guard entry.state != nil else { return nil }
            candidate.isDemonym = true
        } else if entry.kinds.contains(.seat) {
            candidate.kind = .place
        } else if entry.kinds.contains(.organization), !entry.kinds.contains(.ambiguous) {
            candidate.kind = .organization
        } else if entry.kinds.contains(.city), !entry.kinds.contains(.ambiguous), entry.population > 100_000 {
            candidate.kind = .place
        } else {
            return nil
        }
        return candidate
    }

    /// Names of one word, and surnames, that the article has.
    private func singleNames() -> [UInt64: ActorKind] {
        var names: [UInt64: ActorKind] = [0: .place]
        for candidate in found where !candidate.isDemonym && !candidate.words.isEmpty {
            if candidate.words.count == 1 || candidate.kind == .person {
                names[text.foldedKey(candidate.words.upperBound - 1)] = candidate.kind
                if candidate.kind == .person, PersonWords.firstSurnames.contains(text.key(candidate.words.lowerBound)) {
                    names[text.foldedKey(candidate.words.lowerBound)] = .person
                }
            }
        }
        return names
    }

    private let stateKey = WordKey.of("state")
    private let georgiaKey = WordKey.of("georgia")
    /// The first words of seats of power that are institutions of their own.
    private let institutions = WordSet("white downing 10 number no. no capitol oval pentagon whitehall")
}

extension AnnotatedText {
    /// The key of a word without the full stop of an abbreviation ("Sen." as "sen").
    func unstoppedKey(_ index: Int) -> UInt64 {
        let word = words[index]
        guard word.shape.contains(.stopped), !word.range.isEmpty else { return word.key }
        return key(bytes: Int(word.start)..<Int(word.end) - 1)
    }
}
