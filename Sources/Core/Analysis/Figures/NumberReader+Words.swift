extension NumberReader {
    // MARK: Words

    func spelled(at index: Int, _ first: FigureLexicon.NumberWord, in sentence: Range<Int>) -> ReadNumber? {
        var start = index
        var total = 0.0
        var current = 0.0
        var at = index
        var isScaled = false
        // Below what the next word of this group must be: 100 at its beginning, 10 behind tens.
        var room = 1000.0
        var kind: FigureLexicon.NumberWord? = first
        if case .low = first {
        } else if case .tens = first {
        } else {
            // "a hundred", "a dozen", "half a million"; a scale alone counts nothing.
            if index > sentence.lowerBound, lexicon.articles.contains(text.words[index - 1].key) {
                start = index - 1
                current = 1
                if start > sentence.lowerBound, lexicon.halves.contains(text.words[start - 1].key) {
                    start -= 1
                    current = 0.5
                }
            } else if index > sentence.lowerBound, lexicon.halves.contains(text.words[index - 1].key) {
                start = index - 1
                current = 0.5
            } else if lexicon.nounOrder != .english, case .scale(1e3) = first {
                current = 1  // mille, mil, tausend
            } else if lexicon.nounOrder != .english, case .hundred = first {
                current = 1
            } else {
                return nil
            }
        }
        loop: while let now = kind {
            switch now {
            case .low(let value):
                guard value < room else { break loop }
                current += value
                room = value >= 100 ? 100 : 0
            case .tens(let value):
                guard room >= 100 else { break loop }
                current += value
                room = 10
            case .hundred:
                guard current > 0, current < 100 else { break loop }
                current *= 100
                room = 100
                isScaled = true
            case .scale(let value):
                guard current > 0 else { break loop }
                // "two hundred thousand million"
                total = total > 0 && total < value ? (total + current) * value : total + current * value
                current = 0
                room = 1000
                isScaled = true
            case .dozen(let value):
                guard current > 0 else { break loop }
                current *= value
                at += 1
                break loop
            }
            at += 1
            kind = nil
            guard at < sentence.upperBound else { break }
            kind = lexicon.numbers[text.words[at].key]
            if kind == nil, at + 1 < sentence.upperBound, lexicon.and.contains(text.words[at].key),
                isScaled || lexicon.nounOrder == .romance && room == 10,
                let next = lexicon.numbers[text.words[at + 1].key]
            {
                switch next {
                case .low(let value) where value < room && value < 100 && room > 0,
                    .tens(let value) where room >= 100 && value > 0:
                    at += 1
                    kind = next
                default: break
                }
            } else if kind == nil, isScaled, room >= 100, text.words[at].shape.contains(.hyphen),
                let part = hyphened(at: at, value: nil, from: text.words[at].range.lowerBound, in: sentence),
                !part.isModifier, !part.isFraction, part.value < 100
            {
                current += part.value  // "two hundred thirty-five"
                room = 0
                at += 1
                kind = at < sentence.upperBound ? lexicon.numbers[text.words[at].key] : nil
            }
        }
        guard at > index else { return nil }
        var number = ReadNumber(words: start..<at, value: total + current)
        number.isScaled = isScaled
        number.isPlain = !isScaled
        addHalf(&number, in: sentence)
        if !isScaled { addFractionWord(&number, in: sentence) }
        if number.value >= 1, !number.isScaled, number.words.count == 1, let ratio = ratio(number, in: sentence) {
            return ratio
        }
        return number
    }

    /// "half of", "half a dozen" are read at the noun; here "half the members", "half an hour".
    func half(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
        let next = index + 1
        guard next < sentence.upperBound else { return nil }
        var number = ReadNumber(words: index..<next, value: 0.5)
        number.isFraction = true
        if lexicon.of.contains(text.words[next].key) {
            // "half of 1 percent"
            if next + 2 < sentence.upperBound, let one = simpleNumber(at: next + 1, in: sentence), one.value == 1,
                lexicon.units.match(at: next + 2, in: text.words, within: sentence) != nil
            {
                return ReadNumber(words: index..<next + 2, value: 0.5, isPlain: false)
            }
            // "the second half of": a time, not a share.
            guard index == sentence.lowerBound || !Self.ordinalBefore.contains(text.words[index - 1].key) else {
                return nil
            }
            return number
        }
        if lexicon.nounOrder == .english, isHedged(index, in: sentence),
            lexicon.stops.contains(text.words[next].key)
                || text.words[next].isPunctuation || endsLikeVerb(next),
            !lexicon.articles.contains(text.words[next].key),
            !Self.mixed.contains(text.words[next].key)
        {
            (number.isPlain, number.isLoose) = (false, true)
            return number
        }
        var noun = next
        if lexicon.articles.contains(text.words[noun].key) { noun += 1 }
        guard noun < sentence.upperBound, noun > next || lexicon.nounOrder != .english else { return nil }
        if lexicon.numbers[text.words[noun].key] != nil { return nil }
        guard lexicon.units.match(at: noun, in: text.words, within: sentence) != nil else { return nil }
        number.words = index..<noun
        number.isFraction = false
        number.isPlain = false
        return number
    }

    private func isHedged(_ index: Int, in sentence: Range<Int>) -> Bool {
        lexicon.hedges.match(at: index - 1, in: text.words, within: sentence) != nil
    }

    private func endsLikeVerb(_ index: Int) -> Bool {
        text.bytes[text.words[index].range].suffix(2).elementsEqual("ed".utf8)
    }

    /// Behind "half" they make something else of it: "half and half", "half as many".
    private static let mixed = WordSet("and as or - – —")
    private static let ordinalBefore = WordSet(
        "first second third latter former other the this that each last next better second-")

    /// "three and a half".
    func addHalf(_ number: inout ReadNumber, in sentence: Range<Int>) {
        let at = number.words.upperBound
        guard at + 2 < sentence.upperBound, lexicon.and.contains(text.words[at].key) else { return }
        var end = at + 1
        if lexicon.articles.contains(text.words[end].key) { end += 1 }
        guard lexicon.halves.contains(text.words[end].key), end > at + 1 || lexicon.nounOrder == .romance else {
            return
        }
        number.value += number.isScaled ? 0 : 0.5
        guard !number.isScaled else { return }
        number.isPlain = false
        number.words = number.words.lowerBound..<end + 1
    }

    /// "three quarters", "two thirds of".
    func addFractionWord(_ number: inout ReadNumber, in sentence: Range<Int>) {
        let at = number.words.upperBound
        guard at < sentence.upperBound, let part = lexicon.fractions[text.words[at].key], number.value < part,
            number.value >= 1, part > 1
        else { return }
        // "three quarters of growth" are three months each, "of the" makes them parts.
        // "two thirds" are nothing else.
        let isSure = lexicon.nounOrder == .english && part != 2 && part != 4 && number.value > 1
        guard
            isSure || at + 1 < sentence.upperBound && lexicon.of.contains(text.words[at + 1].key)
                || lexicon.nounOrder == .german
        else { return }
        number.value /= part
        (number.isFraction, number.isCompound, number.isPlain) = (true, isSure, false)
        number.words = number.words.lowerBound..<at + 1
    }

    /// "one in five", "one of every nine", "eight of 10", "four out of five"; nil where a number is not said of a whole:
    /// "two in three days", "six of the 10".
    func ratio(_ number: ReadNumber, in sentence: Range<Int>) -> ReadNumber? {
        var at = number.words.upperBound
        guard at + 1 < sentence.upperBound else { return nil }
        let joiner = text.words[at].key
        let isOf = lexicon.of.contains(joiner)
        let isOutOf = joiner == Self.out && lexicon.of.contains(text.words[at + 1].key)
        let isEvery = at + 2 < sentence.upperBound && Self.every.contains(text.words[at + 1].key)
        guard Self.within.contains(joiner) || isEvery || isOutOf || isOf && number.value > 1 else { return nil }
        at += isEvery || isOutOf ? 2 : 1
        if isOutOf, at + 1 < sentence.upperBound, Self.every.contains(text.words[at].key) { at += 1 }
        guard at < sentence.upperBound, let whole = whole(at), whole > number.value else { return nil }
        if number.value > 1 {
            // Shares are told of round numbers, or in the lowest terms; others are counts.
            let isRound = whole == 10 || whole == 100
            guard
                isRound || isOutOf && (whole < 10 || whole == 20)
                    || !isOf && whole <= 6 && Self.isLowest(number.value, whole),
                lexicon.nounOrder == .english,
                at + 1 >= sentence.upperBound
                    || lexicon.units.match(at: at + 1, in: text.words, within: sentence).map({
                        FigureUnit.named($0.value)?.dimension == .count
                    }) ?? true
            else { return nil }
        }
        var number = number
        number.value /= whole
        (number.isFraction, number.isPlain) = (true, false)
        number.words = number.words.lowerBound..<at + 1
        return number
    }

    /// The number of one word at `index`.
    private func whole(_ index: Int) -> Double? {
        switch lexicon.numbers[text.words[index].key] {
        case .low(let value)?, .tens(let value)?: return value
        default: break
        }
        let range = text.words[index].range
        guard lexicon.nounOrder == .english, text.words[index].shape.contains(.digits),
            let numeral = Numeral(text.bytes, range, isDecimalComma: false), numeral.end == range.upperBound,
            numeral.style.isEmpty, numeral.value <= 100
        else { return nil }
        return numeral.value
    }

    private static func isLowest(_ part: Double, _ whole: Double) -> Bool {
        var (a, b) = (part, whole)
        while b > 0 { (a, b) = (b, a.truncatingRemainder(dividingBy: b)) }
        return a == 1
    }

    private static let out = WordKey.of("out")
    private static let every = WordSet("every each")
    private static let within = WordSet("in sur")
}
