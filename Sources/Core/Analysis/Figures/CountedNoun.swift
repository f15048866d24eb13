/// Finds the noun that a number counts, without a parser: by the plural in English, capitals in German, the order of
/// words in French and Spanish, the endings of adjectives in Russian.
struct CountedNoun {
    let text: AnnotatedText
    let lexicon: FigureLexicon

    /// How many words lie between a number and the head of what it counts, at most.
    private static let reach = 6

    /// The noun phrase that begins with the word at `start` and ends with its head; nil where no noun is counted there.
    func phrase(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard start < sentence.upperBound else { return nil }
        switch lexicon.nounOrder {
        case .english: return english(start, sentence)
        case .german: return german(start, sentence)
        case .romance: return romance(start, sentence)
        case .russian: return russian(start, sentence)
        }
    }

    /// The noun phrase behind "of" or the like that begins at `start`, with its determiner; nil for a pronoun.
    func complement(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        var at = start
        while at < sentence.upperBound, at < start + 2, Self.determiners.contains(text.words[at].key) { at += 1 }
        if lexicon.nounOrder == .german, let noun = german(at, sentence) { return start..<noun.upperBound }
        var end = run(at, sentence, limit: 7)
        if end > at, end + 1 < sentence.upperBound, Self.possessive.contains(text.words[end].key) {
            end = run(end + 1, sentence, limit: 5)  // "of Orlan's exports"
        }
        return end > at ? start..<end : nil
    }

    /// What a compound modifies: "war" of "seven-month war"; nil where nothing follows.
    func modified(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        if let plural = phrase(from: start, in: sentence) { return plural }
        guard lexicon.nounOrder == .english else { return nil }
        var end = run(start, sentence, limit: 4)
        while end > start, looksLikeVerb(end - 1) { end -= 1 }
        return end > start ? start..<end : nil
    }

    /// Who is of the age behind which `start` is ("26-year-old"): like ``modified``, but of one person, so that a plural is
    /// a noun before the head ("benefits manager"), or a verb ("sells cars"), for which there is no phrase.
    func aged(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard lexicon.nounOrder == .english else { return modified(from: start, in: sentence) }
        var end = run(start, sentence, limit: 5)
        while end > start, looksLikeVerb(end - 1) { end -= 1 }
        guard end > start else { return nil }
        // "a 26-year-old took", "a 26-year-old sells cars"
        if Self.past.contains(text.words[start].key) || end - start > 1 && isPlural(start) && isPlural(end - 1) {
            return nil
        }
        return start..<end
    }

    /// The name that ends before `end`: words with capitals, and the particles between them; nil for none.
    func name(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
        var first = end
        while first > sentence.lowerBound {
            let word = text.words[first - 1]
            let isParticle = first < end && Self.particles.contains(word.key)
            guard word.isCapitalized && !word.isPunctuation && !lexicon.stops.contains(word.key) || isParticle else {
                break
            }
            first -= 1
        }
        while first < end, !text.words[first].isCapitalized { first += 1 }
        return first < end ? first..<end : nil
    }

    private static let past = DateLexicon.english.tense.past
    private static let particles = WordSet("de da di del der den van von la le bin ibn al el ten ter dos du")

    /// Behind the words from `start` on that stand in one phrase.
    private func run(_ start: Int, _ sentence: Range<Int>, limit: Int) -> Int {
        var at = start
        while at < sentence.upperBound, at < start + limit, isInPhrase(at) {
            at += 1
        }
        return at
    }

    private func isInPhrase(_ at: Int) -> Bool {
        let word = text.words[at]
        return !word.isPunctuation && !lexicon.stops.contains(word.key) && !Self.clitics.contains(word.key)
            && lexicon.numbers[word.key] == nil && (!word.shape.contains(.digits) || word.shape.contains(.letters))
    }

    private static let possessive = WordSet("'s")
    private static let clitics = WordSet("'s ’s ' ’ 're 've 'll 'd")
    private static let determiners = WordSet(
        """
        the a an its his her their our your my this that these those all der die das des dem den le la les l' du el los las \
        sus su seine ihre
        """)

    // MARK: English

    private func english(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let limit = min(sentence.upperBound, start + Self.reach)
        var at = start
        while at < limit, isInPhrase(at) {
            if isPlural(at) {
                // "sports clubs": the last of plurals side by side is the head.
                while at + 1 < limit, isInPhrase(at + 1), isPlural(at + 1) { at += 1 }
                return start..<at + 1
            }
            at += 1
        }
        return nil
    }

    /// Whether a word looks like the plural of a noun.
    private func isPlural(_ at: Int) -> Bool {
        let word = text.words[at]
        if Self.plurals.contains(word.key) { return true }
        let range = word.range
        guard range.count > 3, !word.shape.contains(.upper), !word.shape.contains(.stopped) else { return false }
        let last = text.bytes[range.upperBound - 1]
        let before = text.bytes[range.upperBound - 2] | 0x20
        if last == 0x73 {
            return before != 0x73 && before != 0x75 && before != 0x69 && !Self.singular.contains(word.key)
        }
        return ends(range, "men") || ends(range, "people") || ends(range, "children")
    }

    private func ends(_ range: Range<Int>, _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard range.count >= count else { return false }
        for at in 0..<count where text.bytes[range.upperBound - count + at] | 0x20 != ending.utf8Start[at] {
            return false
        }
        return true
    }

    /// Whether a word that ends a phrase is rather the verb behind it ("the seven-month war ended").
    private func looksLikeVerb(_ at: Int) -> Bool {
        let word = text.words[at]
        return !word.isCapitalized && (ends(word.range, "ed") || ends(word.range, "ing"))
    }

    private static let plurals = WordSet(
        """
        people police troops personnel staff feet teeth mice cattle sheep fish aircraft spacecraft series crew dead wounded \
        injured media data men women children others crises theses bases analyses criteria phenomena homeless Chinese \
        Japanese Portuguese Swiss missing buses viruses oxen geese lives wives
        """)
    private static let singular = WordSet(
        """
        news sports plainclothes previous its this has was does goes always perhaps across towards besides yes business process \
        makes says takes gives comes gets remains becomes needs wants includes sometimes afterwards overseas less \
        physics politics economics mathematics diabetes Los Las Dallas Texas Paris Wales Arkansas Kansas James Charles
        """)

    // MARK: Other languages

    /// Adjectives in lower case, then nouns with capitals, to the last of them side by side.
    private func german(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var at = start
        while at < min(sentence.upperBound, start + 4), isInPhrase(at) {
            let word = text.words[at]
            if word.isCapitalized, !word.shape.contains(.upper) {
                // "Schweizer Soldaten": words in -er that come of places stand before the noun.
                if ends(word.range, "er"), at + 1 < sentence.upperBound, text.words[at + 1].isCapitalized,
                    isInPhrase(at + 1)
                {
                    at += 1
                    continue
                }
                return start..<at + 1
            }
            guard ends(word.range, "e") || ends(word.range, "en") || ends(word.range, "er") else { return nil }
            at += 1
        }
        return nil
    }

    /// The noun stands first, but for a few adjectives; it is in the plural (French -s, -x; Spanish -s).
    private func romance(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var at = start
        while at < min(sentence.upperBound, start + 2), lexicon.premodifiers.contains(text.words[at].key) { at += 1 }
        guard at < sentence.upperBound, isInPhrase(at) else { return nil }
        let word = text.words[at]
        guard let last = text.bytes[word.range].last, last == 0x73 || last == 0x78, word.range.count > 3,
            !word.isCapitalized || lexicon.premodifiers.contains(text.key(at - 1))
        else { return nil }
        return start..<at + 1
    }

    /// Adjectives in -ых, -их, -ые, -ие, then the head.
    private func russian(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var at = start
        while at < min(sentence.upperBound, start + 4), isInPhrase(at), !text.words[at].shape.contains(.digits) {
            let word = text.words[at]
            if word.isCapitalized { return nil }
            let bytes = text.bytes[word.range]
            guard bytes.count > 4, bytes.first ?? 0 >= 0xD0 else { return nil }
            let tail = Array(bytes.suffix(4))
            // ы D1 8B, и D0 B8; х D1 85, е D0 B5
            let isAdjective =
                (tail[..<2] == [0xD1, 0x8B] || tail[..<2] == [0xD0, 0xB8])
                && (tail[2...] == [0xD1, 0x85] || tail[2...] == [0xD0, 0xB5])
            if !isAdjective { return start..<at + 1 }
            at += 1
        }
        return nil
    }
}
