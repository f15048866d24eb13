/// Names by capitals, given names, titles and the gazetteer: without weights, and in the languages that the weights do not
/// know. It claims little: a person has a given name or a title, or a surname that was told so elsewhere in the text.
struct CapitalNames {
    private let text: AnnotatedText
    private let gazetteer: Gazetteer
    private let facts: NameFacts
    private var taken: [Bool]
    private var names: [NameSpan] = []
    /// The last words of the persons that were found.
    private var surnames: Set<UInt64> = []

    private init(_ text: AnnotatedText, _ gazetteer: Gazetteer) {
        self.text = text
        self.gazetteer = gazetteer
        facts = NameFacts(text)
        taken = Array(repeating: false, count: text.words.count)
    }

    /// The names in a text, in their order; they do not overlap.
    static func names(in text: AnnotatedText, gazetteer: Gazetteer) -> [NameSpan] {
        var finder = CapitalNames(text, gazetteer)
        for sentence in text.sentences { finder.findPersons(sentence) }
        for sentence in text.sentences { finder.findKnown(sentence) }
        for sentence in text.sentences { finder.findOthers(sentence) }
        return finder.names.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    // MARK: Persons

    private mutating func findPersons(_ sentence: Range<Int>) {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            let isTitled = at > sentence.lowerBound && NameTitles.all.contains(text.words[at - 1].key)
            guard facts.hasCapital[at], !NameTitles.all.contains(text.words[at].key), isTitled || isGivenName(at) else {
                at += 1
                continue
            }
            let end = personEnd(at, sentence)
            if end > at + 1 || isTitled && !isKnownOtherwise(at) {
                add(at..<end, .person)
                surnames.insert(text.words[end - 1].key)
            }
            at = end
        }
    }

    private func isGivenName(_ index: Int) -> Bool {
        guard let known = gazetteer.kinds(at: index, in: text) else { return false }
        return known.words == 1 && known.kinds.contains(.givenName)
    }

    /// Whether the gazetteer has the word as anything but a given name.
    private func isKnownOtherwise(_ index: Int) -> Bool {
        guard let known = gazetteer.kinds(at: index, in: text) else { return false }
        return !known.kinds.subtracting([.givenName, .ambiguous]).isEmpty
    }

    /// Behind the name of a person that begins at `start`: up to four words with capitals, with particles between.
    private func personEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        // German has capitals on all nouns: what follows a surname is none of the name.
        let limit = text.language == "de" ? 2 : 4
        var end = start + 1
        var count = 1
        while end < sentence.upperBound, count < limit || isGivenName(end - 1) && count < 4 {
            var next = end
            while next < min(sentence.upperBound, end + 3), NameFacts.particles.contains(text.words[next].key) { next += 1 }
            guard next < sentence.upperBound, facts.hasCapital[next], !text.words[next].shape.contains(.digits),
                !text.words[next].isPunctuation, next == end || count > 0
            else { break }
            end = next + 1
            count += 1
        }
        return end
    }

    // MARK: What the gazetteer knows

    private mutating func findKnown(_ sentence: Range<Int>) {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard !taken[at], facts.hasCapital[at], let known = gazetteer.kinds(at: at, in: text),
                let kind = kind(known.kinds), at + known.words <= sentence.upperBound,
                !(at..<at + known.words).contains(where: { taken[$0] })
            else {
                at += 1
                continue
            }
            // An ordinary word that would have its capital anyway tells nothing.
            let isDoubtful = known.kinds.contains(.ambiguous) && known.words == 1 && (isForced(at) || text.language == "de")
            if !isDoubtful { add(at..<at + known.words, kind) }
            at += known.words
        }
    }

    private func kind(_ kinds: GazetteerEntry.Kinds) -> NameSpan.Kind? {
        if !kinds.isDisjoint(with: [.state, .seat, .region]) { return .location }
        if kinds.contains(.demonym) { return nil }
        if !kinds.isDisjoint(with: [.organization, .outlet]) { return .organization }
        return kinds.contains(.city) ? .location : nil
    }

    // MARK: The rest

    private mutating func findOthers(_ sentence: Range<Int>) {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard !taken[at], facts.hasCapital[at] else {
                at += 1
                continue
            }
            var end = at + 1
            while end < sentence.upperBound, facts.hasCapital[end], !taken[end] { end += 1 }
            if let kind = kind(at..<end) { add(at..<end, kind) }
            at = end
        }
    }

    private func kind(_ run: Range<Int>) -> NameSpan.Kind? {
        let word = text.words[run.lowerBound]
        if run.count == 1 {
            if surnames.contains(word.key) { return .person }
            let isAcronym =
                word.shape.contains(.upper) && 2...6 ~= word.end - word.start && facts.cases[run.lowerBound] != .capitals
            return isAcronym ? .organization : nil
        }
        guard text.language == "en", !isForced(run.lowerBound) else { return nil }
        let hints = (NameHints.bits[text.words[run.upperBound - 1].key] ?? 0)
        if hints & NameHints.organizations != 0 { return .organization }
        return hints & NameHints.places != 0 ? .location : nil
    }

    /// Whether the word would have a capital though it were no name.
    private func isForced(_ index: Int) -> Bool {
        let type = Int(facts.types[index])
        return facts.isForced[index] && (facts.capitalCount[type] == 0 || facts.lowerCount[type] > 0)
    }

    private mutating func add(_ words: Range<Int>, _ kind: NameSpan.Kind) {
        names.append(NameSpan(words: words, kind: kind))
        for index in words { taken[index] = true }
    }
}
