/// Finds the roles of persons: titles before the name, appositions around it. A claim is made only where the whole
/// phrase is certain to be about that person.
struct RoleFinder {
    private let text: AnnotatedText
    private let candidates: [NameCandidate]
    /// For each word its candidate, or -1.
    private let owner: [Int32]

    init(_ text: AnnotatedText, _ candidates: [NameCandidate], owner: [Int32]) {
        self.text = text
        self.candidates = candidates
        self.owner = owner
    }

    /// For each candidate the words of the title before it; nil where it has none or is no person.
    func titles() -> [Range<Int>?] {
        let finder = TitleFinder(text: text, candidates: candidates, owner: owner)
        return candidates.indices.map { index in
            candidates[index].kind == .person && !candidates[index].isPart ? finder.title(index) : nil
        }
    }

    /// The words of the apposition of the person at `index`, behind the name or before it; nil where it has none.
    func apposition(_ index: Int) -> Range<Int>? {
        let words = candidates[index].words
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        if let foreign = ForeignOffices.of(text.language) {
            return foreign.apposition(behind: words.upperBound, sentence, in: text)
        }
        guard text.language == "en" else { return nil }
        return behind(words, sentence) ?? before(words, sentence)
    }

    // MARK: Behind the name

    private func behind(_ words: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
        var at = words.upperBound
        guard at < sentence.upperBound, !text.isClitic(at) else { return nil }
        let mark = text.words[at]
        let isComma = mark.key == RoleWords.comma
        let isOpening = RoleWords.openings.contains(mark.key)
        if isComma || isOpening || RoleWords.dashes.contains(mark.key) {
            at += 1
        } else if mark.shape.contains(.spaced) || !mark.isCapitalized {
            // A page that lost the comma: "GabuevSenior fellow".
            return nil
        }
        var isClause = false
        // An age: ", 45, a teacher".
        if isComma, at + 1 < sentence.upperBound, text.words[at].shape.contains(.digits),
            text.words[at + 1].key == RoleWords.comma
        {
            at += 2
        }
        if isComma, at + 1 < sentence.upperBound, text.words[at].key == RoleWords.who,
            RoleWords.was.contains(text.words[at + 1].key)
        {
            at += 2
            isClause = true
        }
        guard at < sentence.upperBound, isStart(at),
            let phrase = OfficePhrase.parse(at, sentence.upperBound, in: text, candidates, owner),
            isCertain(phrase, sentence, isComma: isComma)
        else { return nil }
        // "who is a leader who listens" says how, not what.
        if isClause, text.key(phrase.words.upperBound) == RoleWords.who { return nil }
        if isOpening, !RoleWords.closings.contains(text.key(phrase.words.upperBound)) { return nil }
        return phrase.words
    }

    /// Whether a noun phrase can begin at `at` that says what somebody is.
    private func isStart(_ at: Int) -> Bool {
        !RoleWords.possessives.contains(text.words[at].key) && !text.words[at].isPunctuation
    }

    /// Whether the phrase is about who was named before it, and not about who is named behind it.
    private func isCertain(_ phrase: OfficePhrase, _ sentence: Range<Int>, isComma: Bool) -> Bool {
        let end = phrase.words.upperBound
        guard end < sentence.upperBound else { return true }
        if isPerson(end) { return false }
        guard isComma, text.words[end].key == RoleWords.comma, end + 1 < sentence.upperBound else { return true }
        // "Orlan, Poland's prime minister, Dvorak": whose?
        var next = end + 1
        if text.words[next].key == RoleWords.and { next += 1 }
        return next >= sentence.upperBound || !isPerson(next)
    }

    private func isPerson(_ at: Int) -> Bool {
        owner[at] >= 0 && candidates[Int(owner[at])].kind == .person
    }

    // MARK: Before the name

    /// "Poland's prime minister, Donald Tusk,": the longest phrase that ends at the comma before the name.
    private func before(_ words: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
        let comma = words.lowerBound - 1
        guard comma > sentence.lowerBound, text.words[comma].key == RoleWords.comma else { return nil }
        let next = words.upperBound
        if next < sentence.upperBound {
            let key = text.words[next].key
            guard key == RoleWords.comma || RoleWords.stops.contains(key) || text.words[next].isPunctuation,
                key != RoleWords.and
            else { return nil }
        }
        var found: Range<Int>?
        var at = comma - 1
        while at >= sentence.lowerBound, at > comma - 16 {
            let word = text.words[at]
            if word.isPunctuation, !text.isClitic(at) { break }
            // "its president, Ada Orlan,"
            let start = text.words[at].key == Self.its ? at + 1 : at
            if start > at || isBeginning(at),
                let phrase = OfficePhrase.parse(start, comma, in: text, candidates, owner),
                phrase.words.upperBound == comma
            {
                found = phrase.words
            }
            at -= 1
        }
        return found
    }

    private static let its = WordKey.of("its")

    private func isBeginning(_ at: Int) -> Bool {
        if RoleWords.articles.contains(text.words[at].key) { return true }
        guard owner[at] >= 0 else { return false }
        let candidate = candidates[Int(owner[at])]
        return candidate.words.lowerBound == at && text.isClitic(candidate.words.upperBound)
    }
}
