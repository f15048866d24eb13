/// Names by the gazetteer, capitals and the words around them: for languages that the weights do not know, and for English
/// without weights. It claims little: a run of capitals is a person only where a given name begins it, a title stands
/// before it, or it speaks; places are those that the gazetteer knows.
struct CapitalRuns {
    private let text: AnnotatedText
    private let gazetteer: Gazetteer
    private let words: RunWords
    private var names: [NameSpan] = []
    /// The keys of the surnames of persons found so far.
    private var surnames: Set<UInt64> = []
    /// The same as they are written, for a language that inflects them.
    private var inflectedSurnames: [ArraySlice<UInt8>] = []

    /// The names in a text, in their order; they do not overlap.
    static func names(in text: AnnotatedText, gazetteer: Gazetteer) -> [NameSpan] {
        var finder = CapitalRuns(text, gazetteer)
        for sentence in text.sentences { finder.find(in: sentence) }
        finder.addSurnames()
        return finder.names
    }

    private init(_ text: AnnotatedText, _ gazetteer: Gazetteer) {
        self.text = text
        self.gazetteer = gazetteer
        words = RunWords.of(text.language)
    }

    // MARK: A sentence

    private mutating func find(in sentence: Range<Int>) {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard text.words[at].isCapitalized || gazetteer.kinds(at: at, in: text) != nil else {
                at += 1
                continue
            }
            let known = gazetteer.kinds(at: at, in: text)
            if let known, known.words > 1, let kind = kind(known.kinds, at: at, in: sentence) {
                add(at..<at + known.words, kind)
                at += known.words
            } else if let end = person(at, in: sentence) {
                addPerson(at..<end)
                at = end
            } else if let range = organization(at, in: sentence) {
                add(range, .organization)
                at = range.upperBound
            } else if let known {
                if let kind = kind(known.kinds, at: at, in: sentence) { add(at..<at + known.words, kind) }
                at += known.words
            } else {
                at += 1
            }
        }
    }

    private mutating func add(_ range: Range<Int>, _ kind: NameSpan.Kind) {
        guard range.lowerBound >= names.last?.words.upperBound ?? 0 else { return }
        names.append(NameSpan(words: range, kind: kind))
    }

    /// What a name that the gazetteer knows is where it stands; nil where it may be something else.
    private func kind(_ kinds: GazetteerEntry.Kinds, at: Int, in sentence: Range<Int>) -> NameSpan.Kind? {
        let isPlace = !kinds.isDisjoint(with: [.state, .seat, .city, .region])
        let before = at > sentence.lowerBound ? text.words[at - 1].key : 0
        if kinds.contains(.ambiguous) || kinds.contains(.givenName) && kinds.isDisjoint(with: [.state, .seat]) {
            return isPlace && words.places.contains(before) ? .location : nil
        }
        if kinds.contains(.demonym), kinds.isDisjoint(with: .state) { return nil }
        if isPlace { return .location }
        return kinds.isDisjoint(with: [.organization, .outlet]) ? nil : .organization
    }

    // MARK: Persons

    /// Behind the person's name that begins at `at`; nil where none does.
    private func person(_ at: Int, in sentence: Range<Int>) -> Int? {
        guard isPart(at), !words.titles.contains(text.words[at].key), !isPlaceOnly(at) else { return nil }
        let end = runEnd(at, in: sentence)
        let count = end - at
        guard count <= 5 else { return nil }
        if count > 1, isGiven(at) { return end }
        if hasTitle(before: at, in: sentence) {
            // "le ministre Dupont", but no state or town: "der Präsident Frankreichs".
            guard
                count > 1
                    || gazetteer.kinds(at: at, in: text)?.kinds.isDisjoint(with: [.state, .seat, .demonym]) ?? true
            else { return nil }
            return !words.capitalizesNouns || count > 1 || isName(at) ? end : nil
        }
        guard count > 1, !words.capitalizesNouns, at > sentence.lowerBound,
            gazetteer.kinds(at: at, in: text) == nil, !words.heads.contains(text.words[at].key)
        else { return nil }
        return isBesideSaying(at..<end, in: sentence) ? end : nil
    }

    /// Whether a word can stand in a person's name: a capital, and not all capitals.
    private func isPart(_ at: Int) -> Bool {
        let word = text.words[at]
        return word.isCapitalized && !word.shape.contains(.upper) && !word.shape.contains(.digits)
            && !words.stops.contains(word.key)
    }

    /// Behind the run of parts of names, and particles between them, that begins at `start`.
    private func runEnd(_ start: Int, in sentence: Range<Int>) -> Int {
        var end = start + 1
        while end < sentence.upperBound {
            var next = end
            while next < sentence.upperBound, next < end + 2, words.particles.contains(text.words[next].key),
                !text.words[next].isCapitalized
            {
                next += 1
            }
            guard next < sentence.upperBound, isPart(next), isJoined(next) else { break }
            // "Emmanuel Macron de Paris", "Ivanov и Petrow"
            if next > end, !kindsAreOfPerson(next) { break }
            if next == end, end - start > 1, isPlaceOnly(next) { break }
            // Where nouns have capitals, the next one is the sentence's: "Anna Becker Leiterin".
            let isSurname = words.capitalizesNouns && !isGiven(next) && !text.words[next].shape.contains(.stopped)
            end = next + 1
            if isSurname { break }
        }
        return end
    }

    /// Whether only white space stands before the word.
    private func isJoined(_ at: Int) -> Bool {
        text.words[at].shape.contains(.spaced) || text.words[at - 1].range.upperBound == text.words[at].range.lowerBound
    }

    private func kindsAreOfPerson(_ at: Int) -> Bool {
        gazetteer.kinds(at: at, in: text)?.kinds.isDisjoint(with: [.state, .seat, .region, .organization]) ?? true
    }

    private func isPlaceOnly(_ at: Int) -> Bool {
        guard let kinds = gazetteer.kinds(at: at, in: text)?.kinds else { return false }
        return !kinds.isDisjoint(with: [.state, .seat, .organization, .demonym]) && !kinds.contains(.givenName)
    }

    /// Whether a word is a given name, or two with a hyphen, or initials.
    private func isGiven(_ at: Int) -> Bool {
        let word = text.words[at]
        if let known = gazetteer.kinds(at: at, in: text), known.kinds.contains(.givenName) {
            return known.kinds.isDisjoint(with: [.state])
        }
        guard word.shape.contains(.hyphen), let hyphen = text.bytes[word.range].firstIndex(of: 0x2D) else {
            return false
        }
        return gazetteer.entry(ofPart: word.range.lowerBound..<hyphen, in: text)?.kinds.contains(.givenName) ?? false
    }

    private func hasTitle(before at: Int, in sentence: Range<Int>) -> Bool {
        guard at > sentence.lowerBound, isJoined(at) else { return false }
        if words.titles.contains(text.words[at - 1].key) { return true }
        // "президент России", "le président russe"
        guard at > sentence.lowerBound + 1, words.titles.contains(text.words[at - 2].key) else { return false }
        return !(gazetteer.kinds(at: at - 1, in: text)?.kinds.isDisjoint(with: [.state, .demonym]) ?? true)
    }

    /// In a language whose nouns have capitals: whether a word that follows a title is a name because a verb of the sentence,
    /// a mark or its end follows, not another noun or a preposition.
    private func isName(_ at: Int) -> Bool {
        guard at + 1 < text.words.count else { return true }
        let next = text.words[at + 1]
        return next.isPunctuation || !next.isCapitalized
    }

    private func isBesideSaying(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
        let near = max(sentence.lowerBound, range.lowerBound - 2)..<min(sentence.upperBound, range.upperBound + 2)
        return near.contains { !range.contains($0) && words.sayings.contains(text.words[$0].key) }
    }

    private mutating func addPerson(_ range: Range<Int>) {
        add(range, .person)
        guard names.last?.words == range, let last = range.last else { return }
        let word = text.words[last]
        guard word.range.count > 3 else { return }
        surnames.insert(word.key)
        switch text.language {
        case "de": surnames.insert(WordKey.of(text.string(last) + "s"))
        case "ru": inflectedSurnames.append(text.bytes[word.range])
        default: break
        }
    }

    // MARK: Organizations

    /// The organization whose name begins at `at`: behind a noun that says so ("l'entreprise X", "компания «X»"), or with
    /// such a noun ("Université de X"); nil where none does.
    private func organization(_ at: Int, in sentence: Range<Int>) -> Range<Int>? {
        let word = text.words[at]
        guard isPart(at) || word.shape.contains(.upper), !words.stops.contains(word.key) else { return nil }
        if at > sentence.lowerBound, !words.capitalizesNouns, words.heads.contains(word.key) {
            let end = runEnd(at, in: sentence)
            return end > at + 1 ? at..<end : nil
        }
        var before = at - 1
        let isQuoted = before > sentence.lowerBound && Self.quotes.contains(text.words[before].key)
        if isQuoted { before -= 1 }
        guard before >= sentence.lowerBound, words.kinds.contains(text.words[before].key) else { return nil }
        // "Das Unternehmen Hausbau" is as likely as "das Unternehmen Lumerix".
        guard isQuoted || !words.capitalizesNouns else { return nil }
        if isQuoted {
            var end = at
            while end < min(sentence.upperBound, at + 6), !Self.quotes.contains(text.words[end].key) { end += 1 }
            return end < sentence.upperBound && Self.quotes.contains(text.words[end].key) ? at..<end : nil
        }
        guard gazetteer.kinds(at: at, in: text)?.kinds.isDisjoint(with: [.state, .seat, .city, .demonym]) ?? true else {
            return nil
        }
        var end = at + 1
        while end < sentence.upperBound, isPart(end) || text.words[end].shape.contains(.upper) { end += 1 }
        return at..<end
    }

    private static let quotes = WordSet("« » „ “ ” \" ‹ ›")

    // MARK: Surnames alone

    /// Adds the surnames of persons who were found, where they stand alone.
    private mutating func addSurnames() {
        guard !surnames.isEmpty else { return }
        var taken = names.makeIterator()
        var next = taken.next()
        var found: [NameSpan] = []
        for (at, word) in text.words.enumerated() {
            while let span = next, span.words.upperBound <= at { next = taken.next() }
            guard !(next?.words.contains(at) ?? false), word.isCapitalized,
                surnames.contains(word.key) || isInflected(word)
            else { continue }
            found.append(NameSpan(words: at..<at + 1, kind: .person))
        }
        names = (names + found).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Whether a word is a surname that was found in another case: they differ in three letters at their ends at most.
    private func isInflected(_ word: Word) -> Bool {
        inflectedSurnames.contains { name in
            let other = text.bytes[word.range]
            let common = zip(name, other).prefix { $0 == $1 }.count
            // Two bytes a letter.
            return common >= 8 && name.count - common <= 6 && other.count - common <= 6
        }
    }
}
