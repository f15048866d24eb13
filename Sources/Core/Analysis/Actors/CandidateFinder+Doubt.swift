/// Names that a tagger claims as organizations, and what speaks against it. English where it goes by words.
extension CandidateFinder {
    /// Whether words that the tagger holds for an organization or a place name no actor: a hashtag or handle, a law or
    /// program, an office, or a word that has its capital from the beginning of the sentence only.
    func isDoubtful(_ words: Range<Int>, _ tagged: NameSpan.Kind) -> Bool {
        let first = words.lowerBound
        if words.count == 1, isHandle(first) { return true }
        if isPartyLabel(text.range(words)) { return true }
        guard tagged != .person, text.language == "en" else { return false }
        if words.count == 1 { return tagged == .organization && isOnlyFirst(first) }
        let last = text.words[words.upperBound - 1].key
        if NotActors.beginnings.contains(text.words[first].key) { return true }
        if NotActors.quantities.contains(text.words[first].key), isFirst(first) { return true }
        if last == Self.security, words.count == 2, text.words[first].key == Self.social { return true }
        // "Orlan County Recorder"
        return tagged == .organization && Offices.nouns.contains(last) && !OrganizationWords.heads.contains(last)
            && !MediaWords.heads.contains(last) && !words.contains { text.isLower($0) }
    }

    private static let social = WordKey.of("social")
    private static let security = WordKey.of("security")

    /// Whether bytes are a politician's party and state in newspapers' style ("D-N.Y.").
    private func isPartyLabel(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard range.count > 3, range.count < 9, [0x52, 0x44, 0x49].contains(text.bytes[start]),
            text.bytes[start + 1] == 0x2D
        else { return false }
        return text.bytes[start + 2] &- 0x41 < 26 && text.bytes[range].contains(0x2E)
    }

    /// Whether a sign of networks stands before a word ("@", "#").
    private func isHandle(_ index: Int) -> Bool {
        let start = text.words[index].range.lowerBound
        guard start > 0 else { return false }
        return text.bytes[start - 1] == 0x40 || text.bytes[start - 1] == 0x23
    }

    /// Whether a sentence begins with the word, marks apart.
    private func isFirst(_ index: Int) -> Bool {
        let sentence = text.sentences[text.sentence(of: index)]
        return !(sentence.lowerBound..<index).contains { !text.words[$0].isPunctuation }
    }

    /// Whether a word that reads like a noun ("Barbs", "Solidarity") has a capital at the beginning of a sentence and
    /// nowhere else, and does nothing there that an organization would.
    private func isOnlyFirst(_ index: Int) -> Bool {
        let word = text.words[index]
        let next = index + 1
        guard !word.shape.contains(.upper), isFirst(index), next < text.words.count, text.isLower(next),
            !text.isClitic(next), !SeatWords.verbs.contains(text.words[next].key),
            !SeatWords.auxiliaries.contains(text.words[next].key), !SeatWords.being.contains(text.words[next].key),
            NotActors.endings.contains(where: { text.ends(index, $0) }), !text.ends(index, "ss")
        else { return false }
        return !text.words.indices.contains {
            text.words[$0].key == word.key && text.words[$0].isCapitalized && !isFirst($0)
        }
    }

    /// The abbreviation in brackets behind the name of a thing: "Deferred Plan for Orlans (DPO)".
    func abbreviation(behind words: Range<Int>) -> UInt64? {
        let at = words.upperBound
        guard at + 1 < text.words.count, RoleWords.openings.contains(text.words[at].key),
            text.words[at + 1].shape.contains(.upper)
        else { return nil }
        return text.words[at + 1].key
    }

    /// Whether an abbreviation is that of a state of the United States ("SC", "S.C.").
    func isPostal(_ words: Range<Int>) -> Bool {
        guard words.count == 1, text.language == "en" else { return false }
        let word = text.words[words.lowerBound]
        return word.shape.contains(.upper) && PlaceWords.abbreviations.contains(word.key)
    }

    /// Whether the words before a city or region tell that the place is meant, not its team ("in Orlan", "the cities of
    /// Orlan and Velmar").
    func isLocated(_ words: Range<Int>) -> Bool {
        guard text.language == "en" else { return false }
        let at = words.lowerBound - 1
        guard at >= 0 else { return false }
        let key = text.words[at].key
        if SeatWords.locative.contains(key) { return true }
        guard at > 0 else { return false }
        if key == RoleWords.of { return PlaceWords.dwellings.contains(text.words[at - 1].key) }
        guard key == RoleWords.and, owner[at - 1] >= 0 else { return false }
        return found[Int(owner[at - 1])].kind == .place
    }

    /// Whether words are a part of a region or city: "Southern Orlan". "East Orlan" is often a team.
    func isPartOfPlace(_ words: Range<Int>) -> Bool {
        guard words.count == 2, text.language == "en", PlaceWords.parts.contains(text.words[words.lowerBound].key),
            let known = gazetteer.kinds(at: words.lowerBound + 1, in: text)
        else { return false }
        return known.words == 1 && !known.kinds.isDisjoint(with: [.city, .region])
    }
}
