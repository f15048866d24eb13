/// Finds the title that stands before a person's name: "Russian President", "former U.S. Secretary of State". English.
struct TitleFinder {
    let text: AnnotatedText
    let candidates: [NameCandidate]
    /// For each word its candidate, or -1.
    let owner: [Int32]

    /// The words of the title before the name at `index`; nil where none stands there.
    func title(_ index: Int) -> Range<Int>? {
        let end = candidates[index].words.lowerBound
        let sentence = text.sentences[text.sentence(of: end)]
        var last = end - 1
        // "President Mr. Orlan": the honorific belongs to the name.
        while last >= sentence.lowerBound, RoleWords.honorifics.contains(text.words[last].key) { last -= 1 }
        guard last >= sentence.lowerBound else { return nil }
        if let foreign = ForeignOffices.of(text.language) {
            return foreign.title(before: end, sentence, in: text)
        }
        guard text.language == "en", let head = head(last, sentence) else { return nil }
        let start = start(head, sentence)
        if start == last, Offices.alsoVerbs.contains(text.words[last].key),
            !text.words[last].isCapitalized || last == sentence.lowerBound && last + 1 < end
        {
            return nil
        }
        guard
            start < last || !text.isLower(last) || Offices.leaders.contains(text.words[last].key)
                || start > sentence.lowerBound
        else { return nil }
        return start..<last + 1
    }

    /// The office that ends the title at `last`, or has its complement there ("Secretary of State").
    private func head(_ last: Int, _ sentence: Range<Int>) -> Int? {
        if Offices.isOffice(last, in: text) { return last }
        if Offices.behind.contains(text.words[last].key), last > sentence.lowerBound,
            Offices.isOffice(last - 1, in: text)
        {
            return last - 1
        }
        guard text.words[last].isCapitalized || owner[last] >= 0 else { return nil }
        var at = last
        while at > sentence.lowerBound, at > last - 9 {
            let word = text.words[at]
            if word.key == RoleWords.of || word.key == RoleWords.for {
                guard Offices.isOffice(at - 1, in: text), text.words[at - 1].isCapitalized else {
                    at -= 1
                    continue
                }
                return at - 1
            }
            guard word.isCapitalized || word.key == RoleWords.and || word.key == RoleWords.definite, !isPerson(at)
            else {
                return nil
            }
            at -= 1
        }
        return nil
    }

    private static let fellow = WordKey.of("fellow")

    private func isPerson(_ at: Int) -> Bool {
        owner[at] >= 0 && candidates[Int(owner[at])].kind == .person
    }

    /// The first word of the title whose office is at `head`.
    private func start(_ head: Int, _ sentence: Range<Int>) -> Int {
        var start = head
        while start > sentence.lowerBound {
            let at = start - 1
            let word = text.words[at]
            if owner[at] >= 0, !candidates[Int(owner[at])].isPart {
                let candidate = candidates[Int(owner[at])]
                // "Orlan campaign manager", but not "minister Orlan and manager".
                if candidate.kind == .person,
                    text.words[start].isCapitalized || candidate.words.upperBound != start
                        || text.words[start].key == RoleWords.and || candidate.role != nil
                {
                    break
                }
                start = max(sentence.lowerBound, candidate.words.lowerBound)
                continue
            }
            if text.isClitic(at) {
                guard at > sentence.lowerBound, owner[at - 1] >= 0 else { break }
                start = candidates[Int(owner[at - 1])].words.lowerBound
                break
            }
            guard isPart(at, sentence) else {
                // "the way Sen. Orlan"
                guard text.isLower(start), let before = unknown(at, sentence) else { break }
                start = before
                continue
            }
            if word.key == RoleWords.and {
                guard at > sentence.lowerBound, text.isLower(at - 1), owner[at - 1] < 0, isPart(at - 1, sentence),
                    !Offices.leaders.contains(text.words[at - 1].key)
                else { break }
            }
            start = at
        }
        while start < head,
            text.words[start].key == RoleWords.and || RoleWords.openers.contains(text.words[start].key)
                || text.words[start].key == Self.fellow || text.hasSuffix(start, "-year-old")
        {
            start += 1
        }
        return start
    }

    private func isPart(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let word = text.words[at]
        guard word.shape.contains(.letters) || word.shape.contains(.digits) else { return false }
        if word.key == RoleWords.and { return text.isLower(at) && at + 1 < sentence.upperBound && text.isLower(at + 1) }
        if Offices.isOffice(at, in: text) || Offices.modifiers.contains(word.key) {
            // A verb: "to host President Orlan".
            return !Offices.alsoVerbs.contains(word.key) || word.isCapitalized || Offices.modifiers.contains(word.key)
        }
        if word.isCapitalized {
            // "Polygamist leader" begins a sentence; "Yesterday President" does too.
            if at == sentence.lowerBound, at + 1 < sentence.upperBound, text.isLower(at + 1) {
                return !RoleWords.openers.contains(word.key) && !RoleWords.stops.contains(word.key)
                    && !text.ends(at, "ly")
                    && !text.isDay(at) && !RoleWords.articles.contains(word.key)
                    && !RoleWords.possessives.contains(word.key)
            }
            return at > sentence.lowerBound && !text.words[at - 1].isPunctuation
                && !RoleWords.openers.contains(word.key)
                && !text.isDay(at)
        }
        if word.shape.contains(.hyphen) { return !text.hasSuffix(at, "ly") }
        return ["al", "ic", "ist", "ive"].contains { text.ends(at, $0) } && !RoleWords.stops.contains(word.key)
    }

    /// Words that no lexicon has, as in "U.S. figure skating coach": taken where they stand between a nation,
    /// organization or article and the office, and no verb is among them. The first word of the title so far, or nil.
    private func unknown(_ at: Int, _ sentence: Range<Int>) -> Int? {
        var first = at
        while first > sentence.lowerBound, at - first < 3 {
            let word = text.words[first]
            guard text.isLower(first), !RoleWords.stops.contains(word.key), !RoleWords.prepositions.contains(word.key),
                !RoleWords.openers.contains(word.key), !RoleWords.possessives.contains(word.key),
                !["ed", "s", "ly", "ing"].contains(where: { text.ends(first, $0) })
            else { return nil }
            let before = first - 1
            if RoleWords.articles.contains(text.words[before].key) { return first }
            if owner[before] >= 0, candidates[Int(owner[before])].kind != .person { return first }
            if Offices.modifiers.contains(text.words[before].key) { return first }
            first -= 1
        }
        return nil
    }
}

extension AnnotatedText {
    /// Whether a word ends with some ASCII letters and has more.
    func ends(_ index: Int, _ suffix: String) -> Bool {
        let range = words[index].range
        guard range.count > suffix.utf8.count else { return false }
        return bytes[range].suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
