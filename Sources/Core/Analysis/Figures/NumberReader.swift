/// A number that was read from words, before it is known what it counts.
struct ReadNumber {
    /// The words it takes, with the signs of currencies before it.
    var words: Range<Int>
    var value: Double
    var until: Double?
    /// Whether it is written in digits.
    var isDigits = false
    /// Whether a scale, decimals or marks between thousands show that it is no name, year or list number.
    var isPlain = true
    var isScaled = false
    var isFraction = false
    /// Whether it is a year's four digits.
    var looksLikeYear = false
    /// What it is of, where its own word or the sign before it says so.
    var unit: String?
    /// Whether its word has what it counts behind a hyphen ("seven-month", "15-member").
    var isModifier = false
    var hedge: Figure.Hedge?
}

/// Reads the numbers of a text.
struct NumberReader {
    let text: AnnotatedText
    let lexicon: FigureLexicon

    /// The number that begins with the word at `index`, with the end of its range and the currency before it; nil for
    /// none, and for what has digits but is no number ("F-16", "14:30", "20th").
    func number(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
        guard var number = simpleNumber(at: index, in: sentence) else { return nil }
        addCurrency(before: index, to: &number, in: sentence)
        if number.until == nil, !number.isFraction, let joined = range(from: number, in: sentence) { number = joined }
        return number
    }

    // MARK: One number

    /// A number without its range.
    func simpleNumber(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
        let word = text.words[index]
        if word.shape.contains(.digits) { return digits(at: index, in: sentence) }
        if let kind = lexicon.numbers[word.key] { return spelled(at: index, kind, in: sentence) }
        if lexicon.halves.contains(word.key) { return half(at: index, in: sentence) }
        if let parts = lexicon.fractions[word.key] { return share(at: index, parts, in: sentence) }
        if word.shape.contains(.hyphen) {
            return hyphened(at: index, value: nil, from: word.range.lowerBound, in: sentence)
        }
        return nil
    }

    /// "a third of", "la moitié des".
    private func share(at index: Int, _ parts: Double, in sentence: Range<Int>) -> ReadNumber? {
        guard index + 1 < sentence.upperBound,
            lexicon.of.contains(text.words[index + 1].key) || lexicon.nounOrder == .russian && parts == 2
        else { return nil }
        let hasArticle = index > sentence.lowerBound && lexicon.articles.contains(text.words[index - 1].key)
        guard hasArticle || parts == 2 else { return nil }
        var number = ReadNumber(words: (hasArticle ? index - 1 : index)..<index + 1, value: 1 / parts)
        (number.isFraction, number.isPlain) = (true, false)
        return number
    }

    private func digits(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
        let range = text.words[index].range
        let bytes = text.bytes
        var start = range.lowerBound
        var unit: String?
        if bytes[start] &- 0x30 >= 10 {
            // "Rs500", "Rs.500"
            guard range.count > 3, bytes[start] == 0x52, bytes[start + 1] == 0x73 else { return nil }
            start += bytes[start + 2] == 0x2E ? 3 : 2
            unit = "INR"
        }
        guard let numeral = Numeral(bytes, start..<range.upperBound, isDecimalComma: lexicon.isDecimalComma) else {
            return nil
        }
        var number = ReadNumber(words: index..<index + 1, value: numeral.value, unit: unit)
        number.isDigits = true
        number.isPlain = numeral.style.isEmpty
        number.looksLikeYear = numeral.style.isEmpty && numeral.digits == 4 && (1900...2100).contains(numeral.value)
        if numeral.style.isEmpty, numeral.digits > 1, bytes[start] == 0x30 { return nil }  // 007
        var at = numeral.end
        if at < range.upperBound {
            if bytes[at] == 0x2F { return fraction(number, at, range) }
            if bytes[at] == 0x2D { return hyphened(at: index, value: number, from: at + 1, in: sentence) }
            guard let suffixed = suffix(number, at..<range.upperBound, in: sentence) else { return nil }
            number = suffixed
            at = range.upperBound
        } else if lexicon.isDecimalComma, numeral.style.isEmpty, numeral.digits <= 3 {
            joinThousands(&number, in: sentence)
        }
        addScales(&number, in: sentence)
        if number.isPlain, number.words.upperBound < sentence.upperBound {
            addFraction(behind: &number, in: sentence)
        }
        return number
    }

    /// Groups of three digits with spaces before them ("1 000").
    private func joinThousands(_ number: inout ReadNumber, in sentence: Range<Int>) {
        var at = number.words.upperBound
        while at < sentence.upperBound, text.words[at].shape.isSuperset(of: [.digits, .spaced]) {
            let range = text.words[at].range
            guard let group = Numeral(text.bytes, range, isDecimalComma: true), group.digits == 3,
                group.end == range.upperBound, !group.style.contains(.grouped)
            else { break }
            number.value = number.value * 1000 + group.value
            number.isPlain = false
            number.looksLikeYear = false
            at += 1
            if group.style.contains(.decimal) { break }
        }
        number.words = number.words.lowerBound..<at
    }

    /// "3/4"; nil for dates and other pairs.
    private func fraction(_ number: ReadNumber, _ slash: Int, _ range: Range<Int>) -> ReadNumber? {
        guard let below = Numeral(text.bytes, slash + 1..<range.upperBound, isDecimalComma: false),
            below.end == range.upperBound, [2, 3, 4, 5, 8].contains(below.value), number.value < below.value,
            number.isPlain, number.value > 0
        else { return nil }
        var number = number
        number.value /= below.value
        number.isFraction = true
        number.isPlain = false
        return number
    }

    /// "3 1/2".
    private func addFraction(behind number: inout ReadNumber, in sentence: Range<Int>) {
        let at = number.words.upperBound
        let range = text.words[at].range
        guard range.count == 3, text.words[at].shape.contains(.digits), text.bytes[range.lowerBound + 1] == 0x2F,
            let top = Numeral(text.bytes, range.lowerBound..<range.lowerBound + 1, isDecimalComma: false),
            let part = fraction(ReadNumber(words: at..<at + 1, value: top.value), range.lowerBound + 1, range)
        else { return }
        number.value += part.value
        number.isPlain = false
        number.words = number.words.lowerBound..<at + 1
    }

    /// Letters right behind digits: a scale ("1.2bn") or unit ("10km"); nil for ordinals, decades and names ("5G").
    private func suffix(_ number: ReadNumber, _ letters: Range<Int>, in sentence: Range<Int>) -> ReadNumber? {
        var number = number
        let key = key(letters)
        let next = number.words.upperBound
        let hasCurrency = number.unit != nil || currency(before: number.words.lowerBound, in: sentence) != nil
        if let scale = lexicon.scaleSuffixes[key] {
            // "100m" is a length where no currency stands before it, and nothing countable behind.
            let isMoney =
                hasCurrency || letters.count > 1
                || next < sentence.upperBound
                    && lexicon.units[text.words[next].key].flatMap(FigureUnit.named)
                        .map { [.count, .money, .volume, .mass].contains($0.dimension) } ?? false
            if isMoney {
                number.value *= scale
                (number.isScaled, number.isPlain) = (true, false)
                return number
            }
        }
        guard let unit = lexicon.units[key], FigureUnit.named(unit)?.dimension != .money else { return nil }
        number.unit = unit
        return number
    }

    // MARK: Words

    private func spelled(at index: Int, _ first: FigureLexicon.NumberWord, in sentence: Range<Int>) -> ReadNumber? {
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
        if number.value == 1, !number.isScaled, number.words.count == 1, let ratio = ratio(number, in: sentence) {
            return ratio
        }
        return number
    }

    /// "half of", "half a dozen" are read at the noun; here "half the members", "half an hour".
    private func half(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
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

    private static let ordinalBefore = WordSet(
        "first second third latter former other the this that each last next better second-")

    /// "three and a half".
    private func addHalf(_ number: inout ReadNumber, in sentence: Range<Int>) {
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
    private func addFractionWord(_ number: inout ReadNumber, in sentence: Range<Int>) {
        let at = number.words.upperBound
        guard at < sentence.upperBound, let part = lexicon.fractions[text.words[at].key], number.value < part,
            number.value >= 1, part > 1
        else { return }
        // "three quarters of growth" are three months each, "of the" makes them parts.
        guard at + 1 < sentence.upperBound, lexicon.of.contains(text.words[at + 1].key) || lexicon.nounOrder == .german
        else { return }
        number.value /= part
        (number.isFraction, number.isPlain) = (true, false)
        number.words = number.words.lowerBound..<at + 1
    }

    /// "one in five".
    private func ratio(_ number: ReadNumber, in sentence: Range<Int>) -> ReadNumber? {
        let at = number.words.upperBound
        guard at + 1 < sentence.upperBound, Self.within.contains(text.words[at].key) else { return nil }
        var whole: Double?
        if case .low(let value) = lexicon.numbers[text.words[at + 1].key] { whole = value }
        if case .tens(let value) = lexicon.numbers[text.words[at + 1].key] { whole = value }
        guard let whole, whole > 1 else { return nil }
        var number = number
        number.value /= whole
        (number.isFraction, number.isPlain) = (true, false)
        number.words = number.words.lowerBound..<at + 2
        return number
    }

    private static let within = WordSet("in sur")

    // MARK: Hyphens

    /// A word of parts: "twenty-five", "two-thirds", "27-year-old", "10-15", "$5-billion", "30-odd".
    /// - Parameters:
    ///   - value: the number in digits that it begins with.
    ///   - start: the byte where its other parts begin.
    private func hyphened(at index: Int, value: ReadNumber?, from start: Int, in sentence: Range<Int>) -> ReadNumber? {
        let range = text.words[index].range
        var parts: [Range<Int>] = []
        var from = start
        for at in start...range.upperBound where at == range.upperBound || text.bytes[at] == 0x2D {
            if at > from { parts.append(from..<at) }
            from = at + 1
        }
        var number = value ?? ReadNumber(words: index..<index + 1, value: 0)
        var next = 0
        if value == nil {
            guard let first = parts.first, let kind = lexicon.numbers[key(first)] else { return nil }
            switch kind {
            case .low(let value): number.value = value
            case .tens(let value):
                number.value = value
                if parts.count > 1, case .low(let unit) = lexicon.numbers[key(parts[1])], unit < 10 {
                    number.value += unit
                    next = 1
                }
            default: return nil
            }
            next += 1
        } else if parts.count == 1, let other = Numeral(text.bytes, parts[0], isDecimalComma: lexicon.isDecimalComma) {
            return upTo(other, parts[0], number, in: sentence)
        }
        if parts.count > next, case .scale(let scale)? = lexicon.numbers[key(parts[next])] {
            number.value *= scale
            (number.isScaled, number.isPlain) = (true, false)
            next += 1
        } else if parts.count > next, case .hundred? = lexicon.numbers[key(parts[next])] {
            number.value *= 100
            (number.isScaled, number.isPlain) = (true, false)
            next += 1
        }
        if parts.count == next + 3, lexicon.and.contains(key(parts[next])),
            lexicon.halves.contains(key(parts[next + 2]))
        {
            number.value += 0.5
            number.isPlain = false
            next += 3
        } else if parts.count > next + 3, lexicon.and.contains(key(parts[next])),
            lexicon.halves.contains(key(parts[next + 2]))
        {
            number.value += 0.5
            next += 3
        }
        if next == parts.count { return spelledScales(number, in: sentence) }
        let part = key(parts[next])
        if value == nil, next == parts.count - 1, let whole = lexicon.fractions[part], number.value < whole {
            number.value /= whole
            (number.isFraction, number.isPlain) = (true, false)
            return number
        }
        if Self.odd.contains(part) {
            number.hedge = part == Self.plus ? .atLeast : .about
            return number
        }
        (number.isModifier, number.isPlain, number.looksLikeYear) = (true, false, false)
        if let unit = lexicon.units[part],
            FigureUnit.named(unit)?.dimension != .share || value != nil || unit == "percent"
        {
            number.unit = unit
            return number
        }
        if Self.nouns.contains(part) { return number }
        guard currency(before: index, in: sentence) != nil else { return nil }
        number.isModifier = false  // "$24-a-share"
        return number
    }

    private static let plus = WordKey.of("plus")
    private static let odd = WordSet("odd plus")
    /// What stands behind a number and a hyphen and is counted.
    private static let nouns = WordSet(
        """
        member members nation country state party man woman strong story storey room bed car vehicle ship team game match \
        mile carat term volume chapter part item question candidate party judge justice soldier troop strong step \
        passenger delegate deputy lawmaker count lane bedroom floor seater mitglied köpfig
        """)

    /// "10-15 days": a range, if something countable follows; a score or a number of an office otherwise.
    private func upTo(_ other: Numeral, _ part: Range<Int>, _ number: ReadNumber, in sentence: Range<Int>)
        -> ReadNumber?
    {
        var number = number
        guard other.value > number.value, !number.looksLikeYear, !(other.style.isEmpty && other.digits == 4) else {
            return nil
        }
        number.until = other.value
        number.isPlain = false
        if other.end < part.upperBound {
            var upper = number
            upper.value = other.value
            guard let upper = suffix(upper, other.end..<part.upperBound, in: sentence) else { return nil }
            number.until = upper.value
            number.value *= upper.value / other.value
            number.unit = upper.unit
            return number
        }
        let before = number.value
        var scaled = number
        scaled.until = nil
        scaled.value = 1
        addScales(&scaled, in: sentence)
        number.value = before * scaled.value
        number.until = other.value * scaled.value
        number.words = scaled.words
        number.isScaled = scaled.isScaled
        return number
    }

    private func spelledScales(_ number: ReadNumber, in sentence: Range<Int>) -> ReadNumber {
        var number = number
        addScales(&number, in: sentence)
        return number
    }

    /// Words of scale behind a number: "89 billion", "1.5 lakh crore".
    private func addScales(_ number: inout ReadNumber, in sentence: Range<Int>) {
        var at = number.words.upperBound
        loop: while at < sentence.upperBound, let word = lexicon.numbers[text.words[at].key] {
            switch word {
            case .hundred: number.value *= 100
            case .scale(let scale): number.value *= scale
            case .dozen(let dozen): number.value *= dozen
            default: break loop
            }
            (number.isScaled, number.isPlain, number.looksLikeYear) = (true, false, false)
            at += 1
        }
        number.words = number.words.lowerBound..<at
    }

    /// The key of some bytes.
    private func key(_ range: Range<Int>) -> UInt64 {
        text.bytes.withUnsafeBufferPointer { WordKey.of(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
