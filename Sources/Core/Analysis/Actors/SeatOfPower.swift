/// Tells of a capital or seat of power ("Beijing", "the Kremlin") whether a sentence means the government or the place.
/// English; where the sentence does not tell, it is what the article means elsewhere, and else the place.
struct SeatOfPower {
    private enum Reading { case state, place, open }

    private let text: AnnotatedText
    private let candidates: [NameCandidate]
    /// For each word its candidate, or -1.
    private let owner: [Int32]

    /// Names the state that each seat of power stands for, where it does.
    /// - Returns: for each candidate whether it is such a seat, and means the government.
    static func governments(_ candidates: [NameCandidate], in text: AnnotatedText, owner: [Int32]) -> [Bool] {
        var isState = Array(repeating: false, count: candidates.count)
        guard text.language == "en" else { return isState }
        let seats = SeatOfPower(text: text, candidates: candidates, owner: owner)
        var open: [Int] = []
        var votes: [String: (states: Int, places: Int)] = [:]
        for index in candidates.indices where seats.isSeat(index) {
            let name = candidates[index].entry?.name ?? ""
            switch seats.reading(index) {
            case .state:
                isState[index] = true
                votes[name, default: (0, 0)].states += 1
            case .place: votes[name, default: (0, 0)].places += 1
            case .open: open.append(index)
            }
        }
        for index in open {
            let vote = votes[candidates[index].entry?.name ?? ""] ?? (0, 0)
            isState[index] = seats.isKremlin(index) || vote.states > 1 && vote.places == 0
        }
        return isState
    }

    private func isSeat(_ index: Int) -> Bool {
        let candidate = candidates[index]
        return candidate.kind == .place && candidate.entry?.government != nil
            && candidate.entry?.kinds.contains(.seat) == true
    }

    /// Whether a seat is no city, but a house that only a government has.
    private func isKremlin(_ index: Int) -> Bool {
        candidates[index].entry?.kinds.contains(.city) == false
    }

    private func reading(_ index: Int) -> Reading {
        let candidate = candidates[index]
        if candidate.isPart { return part(candidate) }
        let sentence = text.sentences[text.sentence(of: candidate.words.lowerBound)]
        // What stands before and behind the whole coordination ("both Moscow and Beijing") tells of each.
        let group = group(index, sentence)
        let alone = behind(candidate.words.upperBound, candidate.words, sentence, isAlone: true)
        if candidate.words.upperBound != group.words.upperBound, alone != .open { return alone }
        // "by Washington think tanks"
        let next = group.words.upperBound
        if next < sentence.upperBound, isModifier(next) { return .place }
        if isAmongCities(group.words, sentence) { return .place }
        let before = before(group, sentence, isKremlin(index))
        if before != .open { return before }
        return behind(group.words.upperBound, group.words, sentence, isAlone: group.words == candidate.words)
    }

    /// Whether the word behind makes a name or a noun of a city's of the words before it ("Berlin Wall").
    private func isModifier(_ next: Int) -> Bool {
        let word = text.words[next]
        if word.isCapitalized {
            guard owner[next] >= 0 else { return !text.isDay(next) && !SeatWords.ministries.contains(word.key) }
            // "Washington GOP leaders", but "Beijing Foreign Ministry".
            let other = candidates[Int(owner[next])]
            return other.kind == .organization
                && !other.words.contains { SeatWords.ministries.contains(text.words[$0].key) }
        }
        return SeatWords.cityNouns.contains(word.key)
    }

    /// Whether the words stand in a list with a place that is no seat of power ("Paris, Brussels, San Bernardino").
    private func isAmongCities(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
        func isCity(_ at: Int) -> Bool {
            guard sentence.contains(at), owner[at] >= 0 else { return false }
            let other = candidates[Int(owner[at])]
            return other.kind == .place && other.entry?.kinds.contains(.seat) != true && !other.isPart
        }
        func joins(_ at: Int) -> Bool {
            sentence.contains(at)
                && (text.words[at].key == RoleWords.comma || SeatWords.and.contains(text.words[at].key))
        }
        if joins(words.lowerBound - 1), isCity(words.lowerBound - 2) { return true }
        guard joins(words.upperBound) else { return false }
        var next = words.upperBound + 1
        // Over other seats of the list.
        while sentence.contains(next), owner[next] >= 0, !isCity(next) {
            let other = candidates[Int(owner[next])]
            guard other.entry?.kinds.contains(.seat) == true, joins(other.words.upperBound) else { break }
            next = other.words.upperBound + 1
        }
        if sentence.contains(next), SeatWords.and.contains(text.words[next].key) { next += 1 }
        return isCity(next)
    }

    private func part(_ candidate: NameCandidate) -> Reading {
        let word = text.words[candidate.words.lowerBound].range
        if candidate.range.upperBound < word.upperBound {
            var end = candidate.range.upperBound + 1
            while end < word.upperBound, text.bytes[end] != 0x2D { end += 1 }
            let next = text.key(bytes: candidate.range.upperBound + 1..<end)
            if HyphenWords.governing.contains(next) { return .state }
            if HyphenWords.followers.contains(next) { return .place }
        }
        // "Beijing-Moscow entente"
        let others = candidates.filter {
            $0.words == candidate.words && $0.range != candidate.range && !$0.isDemonym
        }
        return others.contains { $0.kind == .state || $0.entry?.kinds.contains(.seat) == true } ? .state : .place
    }

    /// A coordination of states and seats around a candidate.
    private func group(_ index: Int, _ sentence: Range<Int>) -> (words: Range<Int>, states: Int) {
        var start = candidates[index].words.lowerBound
        var end = candidates[index].words.upperBound
        var states = 0
        func other(_ at: Int) -> NameCandidate? {
            guard sentence.contains(at), owner[at] >= 0 else { return nil }
            let other = candidates[Int(owner[at])]
            if other.isPart || other.isDemonym { return nil }
            return other.kind == .state || other.entry?.kinds.contains(.seat) == true && other.kind == .place
                ? other : nil
        }
        while start - 2 >= sentence.lowerBound,
            SeatWords.and.contains(text.key(start - 1)) || text.key(start - 1) == RoleWords.comma,
            let one = other(start - 2) ?? (text.key(start - 2) == RoleWords.definite ? other(start - 3) : nil)
        {
            if one.kind == .state { states += 1 }
            start = one.words.lowerBound
            if text.key(start - 1) == RoleWords.definite, start - 1 > sentence.lowerBound { start -= 1 }
        }
        while end + 1 < sentence.upperBound, SeatWords.and.contains(text.key(end)),
            let one = other(end + 1) ?? (text.key(end + 1) == RoleWords.definite ? other(end + 2) : nil)
        {
            if one.kind == .state { states += 1 }
            end = one.words.upperBound
        }
        return (start..<end, states)
    }

    // MARK: Before

    private func before(
        _ group: (words: Range<Int>, states: Int), _ sentence: Range<Int>, _ isKremlin: Bool
    ) -> Reading {
        var at = group.words.lowerBound - 1
        if at >= sentence.lowerBound, RoleWords.articles.contains(text.words[at].key) {
            // "the Paris agreement"
            guard isKremlin else { return .open }
            at -= 1
        }
        guard at >= sentence.lowerBound else { return .open }
        let key = text.words[at].key
        let isFollowedByOwn = text.isClitic(group.words.upperBound)
        let near = max(sentence.lowerBound, at - 4)..<at
        func has(_ words: WordSet) -> Bool { near.contains { words.contains(text.words[$0].key) } }
        switch key {
        case SeatWords.from:
            if isFollowedByOwn { return .open }
            if at > sentence.lowerBound, SeatWords.dealings.contains(text.words[at - 1].key) { return .state }
            return isKremlin && !has(SeatWords.motion) ? .state : .place
        case SeatWords.to:
            if isFollowedByOwn { return .open }
            if has(SeatWords.dealings), !text.isMoving(near) { return .state }
            return isKremlin && !has(SeatWords.motion) || group.states > 0 && !has(SeatWords.motion) ? .state : .place
        case SeatWords.with:
            return isFollowedByOwn ? .open : .state
        case SeatWords.between1:
            if at > sentence.lowerBound, SeatWords.between.contains(text.words[at - 1].key) { return .place }
            return group.words.count > 1 ? .state : .open
        case SeatWords.of, SeatWords.on, SeatWords.for:
            if isFollowedByOwn { return .open }
            if has(SeatWords.capital) { return .place }
            if at > sentence.lowerBound, SeatWords.dealings.contains(text.words[at - 1].key) { return .state }
            if key == SeatWords.for, has(SeatWords.motion) { return .place }
            // "for Moscow to decide"
            if key == SeatWords.for, text.key(group.words.upperBound) == SeatWords.to { return .state }
            if isKremlin { return .state }
            return key == SeatWords.of || !has(SeatWords.dealings) ? .place : .state
        default:
            if SeatWords.locative.contains(key) {
                // "in Beijing's interest"
                return isFollowedByOwn ? .open : .place
            }
            if SeatWords.capital.contains(key) { return .place }
            if SeatWords.toward.contains(key), has(SeatWords.motion) { return .place }
            if SeatWords.object.contains(key), !isFollowedByOwn { return .state }
            if SeatWords.over.contains(key), !isFollowedByOwn { return isKremlin ? .state : .open }
            return .open
        }
    }

    // MARK: Behind

    private func behind(_ end: Int, _ words: Range<Int>, _ sentence: Range<Int>, isAlone: Bool) -> Reading {
        guard end < sentence.upperBound else { return .open }
        let word = text.words[end]
        if text.isClitic(end) { return own(end + 1, words, sentence) }
        if word.key == RoleWords.comma {
            // "Beijing, China"; "MOSCOW, Sept. 5"
            let next = end + 1
            if next < sentence.upperBound, owner[next] >= 0, isAlone {
                let other = candidates[Int(owner[next])]
                let isApposed =
                    text.key(other.words.upperBound) == RoleWords.comma
                    || other.words.upperBound >= sentence.upperBound - 1
                if other.kind == .state || other.kind == .place, isApposed, !other.isPart, !other.isDemonym,
                    other.entry?.kinds.contains(.seat) != true
                {
                    return .place
                }
            }
            // "Delhi, which like Beijing has not condemned"
            return .open
        }
        if RoleWords.openings.contains(word.key), words.lowerBound == sentence.lowerBound { return .place }
        if RoleWords.dashes.contains(word.key), words.lowerBound == sentence.lowerBound { return .place }
        if word.isPunctuation { return .open }
        if SeatWords.governmentThings.contains(word.key), isAlone { return .state }
        if isSubject(words, sentence) {
            let reading = verb(end, sentence)
            if reading != .open { return reading }
        }
        if SeatWords.cityThings.contains(word.key) { return .place }
        return .open
    }

    /// Behind "'s": what the city or the government has.
    private func own(_ start: Int, _ words: Range<Int>, _ sentence: Range<Int>) -> Reading {
        var at = start
        let before = words.lowerBound > sentence.lowerBound ? text.words[words.lowerBound - 1].key : 0
        let isLocated = SeatWords.locative.contains(before)
        while at < min(sentence.upperBound, start + 4) {
            let word = text.words[at]
            if SeatWords.cityThings.contains(word.key) { return .place }
            if word.isPunctuation { break }
            if word.isCapitalized, at == start, owner[at] >= 0 {
                let owned = candidates[Int(owner[at])]
                // "Havana's Karl Marx Theater"
                if owned.kind == .person {
                    let next = owned.words.upperBound
                    return next < sentence.upperBound && text.words[next].isCapitalized ? .place : .state
                }
                // "Moscow's Red Square", "Beijing's Foreign Ministry"
                guard owned.kind == .organization else { return .place }
                let isMinistry = owned.words.contains { SeatWords.ministries.contains(text.words[$0].key) }
                return isMinistry ? .state : .place
            }
            if word.isCapitalized, at == start, owner[at] < 0 {
                return SeatWords.ministries.contains(word.key) || next(at, sentence, SeatWords.ministries)
                    ? .state : .place
            }
            // The noun phrase ends at the first preposition or verb.
            if RoleWords.stops.contains(word.key) || RoleWords.prepositions.contains(word.key) { break }
            at += 1
        }
        guard at > start else { return .open }
        if isLocated { return SeatWords.dealings.contains(text.words[at - 1].key) ? .state : .place }
        return .state
    }

    /// Whether one of the few words behind `at` is one of `words`.
    private func next(_ at: Int, _ sentence: Range<Int>, _ words: WordSet) -> Bool {
        (at + 1..<min(sentence.upperBound, at + 4)).contains { words.contains(text.words[$0].key) }
    }

    /// Whether a clause begins with the words.
    private func isSubject(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
        var at = words.lowerBound - 1
        if at >= sentence.lowerBound, text.words[at].key == RoleWords.definite { at -= 1 }
        guard at >= sentence.lowerBound else { return true }
        let word = text.words[at]
        return !SeatWords.prepositions.contains(word.key) && !RoleWords.articles.contains(word.key)
            && !word.isCapitalized
            || word.isPunctuation || SeatWords.clauses.contains(word.key) || SeatWords.adverbs.contains(word.key)
    }

    private func verb(_ start: Int, _ sentence: Range<Int>) -> Reading {
        var at = start
        while at < sentence.upperBound, SeatWords.adverbs.contains(text.words[at].key) { at += 1 }
        guard at < sentence.upperBound else { return .open }
        let key = text.words[at].key
        if SeatWords.verbs.contains(key) { return .state }
        if SeatWords.auxiliaries.contains(key) {
            let next = at + 1 < sentence.upperBound ? text.words[at + 1].key : 0
            // "Jerusalem should be divided"
            if SeatWords.being.contains(next) { return .open }
            return SeatWords.cityDeeds.contains(next) ? .place : .state
        }
        if SeatWords.being.contains(key), at + 1 < sentence.upperBound {
            var next = at + 1
            while next + 1 < sentence.upperBound, SeatWords.adverbs.contains(text.words[next].key) { next += 1 }
            return SeatWords.states.contains(text.words[next].key) ? .state : .open
        }
        return .open
    }
}

extension AnnotatedText {
    /// Whether one of some words is a way of going.
    fileprivate func isMoving(_ near: Range<Int>) -> Bool {
        guard let last = near.last else { return false }
        return SeatWords.motion.contains(words[last].key)
    }
}
