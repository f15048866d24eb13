extension NumberReader {
    // MARK: Hyphens

    /// A word of parts: "twenty-five", "two-thirds", "27-year-old", "10-15", "$5-billion", "30-odd".
    /// - Parameters:
    ///   - value: the number in digits that it begins with.
    ///   - start: the byte where its other parts begin.
    func hyphened(at index: Int, value: ReadNumber?, from start: Int, in sentence: Range<Int>) -> ReadNumber? {
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
            // "4-1/2"
            if other.end < parts[0].upperBound, text.bytes[other.end] == 0x2F {
                guard let part = fraction(ReadNumber(words: number.words, value: other.value), other.end, parts[0])
                else {
                    return nil
                }
                number.value += part.value
                number.isPlain = false
                return number
            }
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
            (number.isFraction, number.isCompound, number.isPlain) = (true, true, false)
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
    func upTo(_ other: Numeral, _ part: Range<Int>, _ number: ReadNumber, in sentence: Range<Int>)
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

    func spelledScales(_ number: ReadNumber, in sentence: Range<Int>) -> ReadNumber {
        var number = number
        addScales(&number, in: sentence)
        return number
    }
}
