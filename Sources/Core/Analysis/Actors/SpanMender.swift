/// Mends single names that a tagger has cut too long or too short. English where it goes by words.
struct SpanMender {
    let text: AnnotatedText
    let gazetteer: Gazetteer
    /// What the gazetteer knows of the text.
    let matches: [GazetteerMatch]
    /// For each word its match, or -1.
    let matchAt: [Int32]

    private func match(at word: Int) -> GazetteerMatch? {
        guard matchAt.indices.contains(word), matchAt[word] >= 0 else { return nil }
        return matches[Int(matchAt[word])]
    }

    /// What the gazetteer knows under exactly these words.
    private func entry(_ words: Range<Int>) -> GazetteerEntry? {
        guard let match = match(at: words.lowerBound), match.words == words else { return nil }
        return match.entry
    }

    /// The names in a span that the tagger took for one.
    func parts(of span: NameSpan) -> [NameSpan] {
        guard span.words.count > 1 else { return [span] }
        var words = span.words
        // "Orlan" "Senior" "fellow", where the page has lost what stood between.
        for at in words.dropFirst()
        where !text.words[at].shape.contains(.spaced) && Offices.isOffice(at, in: text)
            || !text.words[at].shape.contains(.spaced) && Offices.modifiers.contains(text.words[at].key)
        {
            return parts(of: NameSpan(words: words.lowerBound..<at, kind: span.kind))
        }
        // "However, Orlan News": what opens the sentence is no part of the name.
        if let first = words.first, text.key(first + 1) == RoleWords.comma, words.count > 2,
            text.sentences[text.sentence(of: first)].lowerBound == first,
            RoleWords.openers.contains(text.words[first].key)
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
        if let clitic = words.first(where: { text.isClitic($0) }), clitic > words.lowerBound,
            clitic + 1 < words.upperBound
        {
            let owner = words.lowerBound..<clitic
            let isState = entry(owner).map { !$0.kinds.isDisjoint(with: [.state, .city, .region]) } ?? false
            let isHead = OrganizationWords.heads.contains(text.words[clitic - 1].key) && owner.count > 1
            if isState || isHead {
                return parts(of: NameSpan(words: owner, kind: isState ? .location : .organization))
                    + parts(of: NameSpan(words: clitic + 1..<words.upperBound, kind: span.kind))
            }
        }
        // "Orlan Bank, Dvorak Group and Velmar Motors": several, but for "Orlan, Inc.", "Orlan, Dvorak & Co." and "the
        // Association of Food, Drink and Farms".
        if span.kind == .organization, let comma = words.first(where: { text.words[$0].key == RoleWords.comma }),
            comma > words.lowerBound, comma + 1 < words.upperBound, isList(words, from: comma)
        {
            let last = words.last { text.words[$0].key == OrganizationWords.and } ?? words.upperBound
            let end = last > comma + 1 && last + 1 < words.upperBound ? last : words.upperBound
            var found = parts(of: NameSpan(words: words.lowerBound..<comma, kind: span.kind))
            found += parts(of: NameSpan(words: comma + 1..<end, kind: span.kind))
            if end < words.upperBound {
                found += parts(of: NameSpan(words: end + 1..<words.upperBound, kind: span.kind))
            }
            return found
        }
        // "Marten] Orlan"
        if let bracket = words.last(where: { RoleWords.closings.contains(text.words[$0].key) }), span.kind == .person {
            words = bracket + 1..<words.upperBound
        }
        // "Orlan White House"
        if span.kind == .organization, words.count > 1, let first = words.first, let match = match(at: first + 1),
            match.words == first + 1..<words.upperBound, !match.entry.kinds.isDisjoint(with: [.seat, .organization]),
            !match.entry.kinds.contains(.ambiguous), text.words[first].shape.isDisjoint(with: .upper),
            self.match(at: first) == nil
        {
            words.removeFirst()
        }
        // "Orlan and the Northern Institute", "Orlan Project at the Northern Institute"
        let and = words.first {
            (text.words[$0].key == OrganizationWords.and || text.words[$0].key == OrganizationWords.at)
                && text.key($0 + 1) == OrganizationWords.the
        }
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

    /// Whether a comma within a name of an organization parts several.
    private func isList(_ words: Range<Int>, from comma: Int) -> Bool {
        guard !OrganizationWords.companyEndings.contains(text.unstoppedKey(comma + 1)),
            !OrganizationWords.companyEndings.contains(text.words[words.upperBound - 1].key)
        else { return false }
        let isComplement = (words.lowerBound..<comma).contains {
            OrganizationWords.connectors.contains(text.words[$0].key)
        }
        return !isComplement || !(comma..<words.upperBound).contains { text.words[$0].key == OrganizationWords.and }
    }

    /// Whether a word within a name is in lower case, and none of those that names have.
    private func isOrdinary(_ index: Int) -> Bool {
        guard text.isLower(index), !text.isClitic(index), text.language == "en" else { return false }
        let word = text.words[index]
        return word.range.count > 3 && text.bytes[word.range.lowerBound] < 0x80 && !NotActors.within.contains(word.key)
            && word.shape.isDisjoint(with: [.digits, .hyphen])
    }

    /// A person's name with the given name or surname that the tagger has left out: "John" "F. Orlan", "J. Joe"
    /// "Orlan".
    func completed(_ span: NameSpan) -> NameSpan {
        guard span.kind == .person, !span.words.isEmpty else { return span }
        var words = span.words
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        func isInitial(_ index: Int) -> Bool {
            text.words[index].shape.contains(.stopped) && text.words[index].range.count == 2
        }
        func isGiven(_ index: Int) -> Bool {
            guard sentence.contains(index), text.words[index].isCapitalized,
                let known = gazetteer.kinds(at: index, in: text)
            else { return false }
            return known.words == 1 && known.kinds.contains(.givenName)
        }
        if isInitial(words.lowerBound), isGiven(words.lowerBound - 1) {
            words = words.lowerBound - 1..<words.upperBound
        }
        let next = words.upperBound
        if words.count > 1, isInitial(words.lowerBound), isGiven(next - 1), sentence.contains(next) {
            let word = text.words[next]
            if word.isCapitalized, word.shape.contains(.spaced), !RoleWords.stops.contains(word.key), !text.isDay(next)
            {
                words = words.lowerBound..<next + 1
            }
        }
        return NameSpan(words: words, kind: .person)
    }
}
