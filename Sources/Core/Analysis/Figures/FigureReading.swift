/// The figures of a text, sentence by sentence.
struct FigureReading {
    let text: AnnotatedText
    let lexicon: FigureLexicon
    let dates: [DateMention]
    let numbers: NumberReader
    let nouns: CountedNoun
    private(set) var figures: [Figure] = []
    /// The first of `dates` that ends behind what was read.
    private var nextDate = 0

    init(text: AnnotatedText, lexicon: FigureLexicon, dates: [DateMention]) {
        self.text = text
        self.lexicon = lexicon
        self.dates = dates
        numbers = NumberReader(text: text, lexicon: lexicon)
        nouns = CountedNoun(text: text, lexicon: lexicon)
    }

    /// Finds the figures of the sentence of these words.
    mutating func read(_ sentence: Range<Int>) {
        var isTable: Bool?
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            let word = text.words[at]
            let mayBegin = word.shape.contains(.digits) || word.shape.contains(.hyphen) || mayBegin(word.key)
            guard let number = mayBegin ? numbers.number(at: at, in: sentence) : one(at: at, in: sentence) else {
                at += 1
                continue
            }
            let next = at + 1
            at = max(next, number.words.upperBound)
            guard !isOther(number, in: sentence), let (figure, end) = figure(number, in: sentence, &isTable),
                figures.last.map({ $0.range.upperBound <= figure.range.lowerBound }) ?? true,
                !isDate(figure, number)
            else {
                // Its upper end may be a figure by itself.
                if number.until != nil { at = next }
                continue
            }
            figures.append(figure)
            at = max(at, end)
        }
    }

    private func mayBegin(_ key: UInt64) -> Bool {
        lexicon.numbers[key] != nil || lexicon.halves.contains(key) || lexicon.fractions[key] != nil
    }

    // MARK: What a number counts

    /// What `number` counts or measures, and the word behind all that was read; nil where that is not clear enough.
    private func figure(
        _ number: ReadNumber, in sentence: Range<Int>, _ isTable: inout Bool?
    ) -> (Figure, end: Int)? {
        var end = number.words.upperBound
        var unit = number.unit
        var about: Range<Int>?
        var hasNoun = false
        if number.isModifier {
            let isAge = unit == "year" && endsAsAge(number.words)
            if let noun = isAge ? nouns.aged(from: end, in: sentence) : nouns.modified(from: end, in: sentence) {
                about = noun
            }
        } else if unit == nil, let (name, count) = self.unit(at: end, number, in: sentence) {
            (unit, about, hasNoun) = counts(name, end..<end + count, number)
            end += count
        } else if unit != nil, let (name, count) = self.unit(at: end, number, in: sentence), name == unit {
            end += count  // "$5 million dollars", "US$5bn USD"
        } else if unit == nil {
            let isBareHalf = number.isFraction && number.isLoose
            guard !isBareHalf, let counted = counted(number, in: sentence) else {
                return bare(number, in: sentence, &isTable)
            }
            (about, unit) = (counted.about, counted.unit)
            end = counted.end
            hasNoun = true
        }
        if number.value == 1, number.until == nil, !number.isDigits, !number.isScaled, !number.isModifier {
            // "one day he said": too loose, but for people and shares and what is hedged.
            guard let unit, let known = FigureUnit.named(unit) else { return nil }
            let isHedged =
                lexicon.hedges.match(
                    at: number.words.lowerBound - 1, in: text.words, within: sentence) != nil
            guard
                isHedged || [.share, .money].contains(known.dimension) || hasNoun && about != nil
                    || ["year", "hour", "month"].contains(unit)
            else { return nil }
        }
        if let unit, FigureUnit.named(unit)?.dimension == .time, number.looksLikeYear || isAgo(end, sentence) {
            return nil  // "2022 года", "two years ago"
        }
        if !hasNoun, !number.isModifier || about == nil {
            about = subject(of: number.words.lowerBound..<end, unit, in: sentence)
        }
        return build(number, unit, end, about, in: sentence)
    }

    /// Whether the words of a number end with "-old".
    private func endsAsAge(_ words: Range<Int>) -> Bool {
        text.bytes[text.words[words.upperBound - 1].range].suffix(4).elementsEqual("-old".utf8)
    }

    /// People and the like are a unit and what is counted at once; of shares ("one in five people") only the latter.
    private func counts(_ unit: String, _ noun: Range<Int>, _ number: ReadNumber) -> (String?, Range<Int>?, Bool) {
        guard FigureUnit.named(unit)?.dimension == .count, Self.counted.contains(text.words[noun.upperBound - 1].key)
        else {
            return (unit, nil, false)
        }
        let first = noun.count > 1 && lexicon.of.contains(text.words[noun.lowerBound].key) ? 1 : 0  // "de personnes"
        return (number.isFraction ? nil : unit, noun.dropFirst(first), true)
    }

    private static let counted = WordSet(
        """
        people person persons households household votes vote seats seat pages page Menschen Personen Person Leute Stimmen \
        Sitze Sitzen Seiten Haushalte personnes personne gens sièges voix pages personas persona votos escaños hogares \
        páginas человек человека людей голосов мест страниц
        """)

    private func isAgo(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at < sentence.upperBound && lexicon.ago.contains(text.words[at].key)
    }

    /// The figure with its hedge.
    func build(
        _ number: ReadNumber, _ unit: String?, _ end: Int, _ about: Range<Int>?, in sentence: Range<Int>
    ) -> (Figure, end: Int) {
        var first = number.words.lowerBound
        var end = end
        var hedge = number.hedge
        if first > sentence.lowerBound, lexicon.between.contains(text.words[first - 1].key), number.until != nil {
            first -= 1
        }
        if hedge == nil, var (found, count) = lexicon.hedges.match(at: first - 1, in: text.words, within: sentence) {
            // "over 10 years" says how long as often as "more than".
            let isDuration = unit.flatMap(FigureUnit.named)?.dimension == .time
            let isLoose = count == 1 && isDuration && text.words[first - 1].key == Self.over
            if !isLoose || Self.beforeMore.contains(text.key(first - 2)) {
                if count == 1,
                    let (outer, more) = lexicon.hedges.match(
                        at: first - 1 - count, in: text.words, within: sentence), outer == .atLeast || outer == .nearly
                {
                    found = outer
                    count += more
                }
                hedge = found
                first -= count
            }
        }
        if hedge == nil, let (found, count) = lexicon.laterHedges.match(at: end, in: text.words, within: sentence) {
            hedge = found
            end += count
        } else if hedge == nil,
            let (found, count) = lexicon.laterHedges.match(
                at: number.words.upperBound, in: text.words, within: sentence),
            number.words.upperBound + count <= end
        {
            hedge = found
        }
        return (
            Figure(
                range: text.range(first..<end), value: number.value, until: number.until, unit: unit, hedge: hedge,
                about: about.map { text.range($0) }), end
        )
    }

    private static let over = WordKey.of("over")
    private static let beforeMore = WordSet("for after of than in lasted within nearly since just well took spent and")

    /// The unit at `index`, and how many words it takes, with an adjective before it ("long years").
    func unit(at index: Int, _ number: ReadNumber, in sentence: Range<Int>) -> (name: String, count: Int)? {
        guard index < sentence.upperBound else { return nil }
        var skipped = 0
        let modifiers = lexicon.nounOrder == .english || lexicon.nounOrder == .german ? 2 : 0
        while skipped <= modifiers, index + skipped < sentence.upperBound {
            if let (name, count) = numberUnit(at: index + skipped, number, in: sentence) {
                return (name, skipped + count)
            }
            guard lexicon.premodifiers.contains(text.words[index + skipped].key) else { break }
            skipped += 1
        }
        if skipped == 0, let (code, count) = numbers.currency(at: index, in: sentence) {
            // "$5 to $10": the sign belongs to what follows it.
            let next = index + count
            guard next >= sentence.upperBound || !text.words[next].shape.contains(.digits) || lexicon.isDecimalComma
            else {
                return nil
            }
            return (code, count)
        }
        return nil
    }

    private func numberUnit(at index: Int, _ number: ReadNumber, in sentence: Range<Int>) -> (name: String, count: Int)?
    {
        guard let (name, count) = lexicon.units.match(at: index, in: text.words, within: sentence),
            let unit = FigureUnit.named(name)
        else { return nil }
        if lexicon.nounOrder == .english {
            // "two second graders", "three point guards": nouns in the singular that a number does not count. "Five won".
            let last = text.words[index + count - 1]
            let isSingular = text.bytes[Int(last.end) - 1] | 0x20 != 0x73 && last.key != Self.people
            let isCountable = unit.dimension == .count || name == "second" || name == "pound"
            if isSingular, isCountable, name != "penny", number.value != 1 || number.until != nil { return nil }
            if last.key == Self.won, !number.isScaled, number.isPlain { return nil }
            if unit.dimension == .money, count == 1, Self.ambiguous.contains(last.key), !number.isScaled, number.isPlain
            {
                return nil
            }
        }
        if name == "metre" || name == "watt", text.words[index].range.count == 1 {
            guard number.isDigits, name == "metre" ? !text.words[index].isCapitalized : text.words[index].isCapitalized
            else { return nil }
        }
        if name == "pound", number.isScaled, number.value >= 1e6 { return ("GBP", count) }
        if name == "pound", !isFollowedByOf(index + count, sentence), number.value >= 1000 { return ("GBP", count) }
        return (name, count)
    }

    func isFollowedByOf(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at < sentence.upperBound && lexicon.of.contains(text.words[at].key)
    }

    private static let won = WordKey.of("won")
    private static let people = WordKey.of("people")
    private static let ambiguous = WordSet("marks rand dong")

    /// The nouns that `number` counts.
    private func counted(
        _ number: ReadNumber, in sentence: Range<Int>
    ) -> (about: Range<Int>?, unit: String?, end: Int)? {
        let start = number.words.upperBound
        guard !number.looksLikeYear else { return nil }
        if isFollowedByOf(start, sentence) {
            // "four of the countries", "half of its members"; "un million de personnes".
            let isGenitive = lexicon.nounOrder == .romance && number.isScaled
            if isGenitive, let noun = nouns.phrase(from: start + 1, in: sentence) {
                return (noun, lexicon.units[text.words[noun.upperBound - 1].key], noun.upperBound)
            }
            guard number.value >= 2 || number.isFraction || number.isScaled else { return nil }
            let complement = nouns.complement(from: start + 1, in: sentence)
            if complement == nil, !Self.pronouns.contains(text.key(start + 1)) { return nil }
            return (complement, nil, start)
        }
        if number.isFraction {
            // "one in five people", "a two-thirds majority".
            guard let noun = nouns.modified(from: start, in: sentence) else { return nil }
            return (noun, nil, noun.upperBound)
        }
        guard let noun = nouns.phrase(from: start, in: sentence) else { return nil }
        let head = text.words[noun.upperBound - 1].key
        let unit = lexicon.units[head].flatMap { FigureUnit.named($0)?.dimension == .money ? nil : $0 }
        if number.value == 1, unit == nil { return nil }
        return (noun, unit, noun.upperBound)
    }

    private static let pronouns = WordSet("them us those these whom which you")

    // MARK: Dates

    private mutating func isDate(_ figure: Figure, _ number: ReadNumber) -> Bool {
        let range = text.range(number.words)
        while nextDate < dates.count, dates[nextDate].range.upperBound <= range.lowerBound { nextDate += 1 }
        guard nextDate < dates.count, dates[nextDate].range.overlaps(range) else { return false }
        // "over the last 7 days" is a span of dates and a length of time; a day or year is no figure.
        return figure.unit.flatMap(FigureUnit.named)?.dimension != .time || dates[nextDate].until == nil
    }
}
