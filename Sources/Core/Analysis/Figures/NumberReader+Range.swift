extension NumberReader {
    // MARK: Ranges

    /// `number` with the upper end that follows it: "10 to 15", "10–15", "between 5 and 10 million"; nil for none.
    func range(from number: ReadNumber, in sentence: Range<Int>) -> ReadNumber? {
        let joiner = number.words.upperBound
        guard joiner + 1 < sentence.upperBound,
            number.unit == nil || FigureUnit.named(number.unit ?? "")?.dimension == .money
        else { return nil }
        let key = text.words[joiner].key
        let before = text.key(number.words.lowerBound - 1)
        let isBetween = number.words.lowerBound > sentence.lowerBound && lexicon.between.contains(before)
        let isDash = Self.dashes.contains(key)
        let isJoined =
            isBetween ? lexicon.and.contains(key) || Self.and.contains(key) : lexicon.rangeWords.contains(key)
        guard isDash || isJoined else { return nil }
        // "from $3 million in 2014 to $5 million in 2015"
        if number.looksLikeYear, number.unit == nil { return nil }
        // "rose from 5 to 10" says two values.
        if !isBetween, !isDash, number.words.lowerBound > sentence.lowerBound, lexicon.from.contains(before),
            !Self.ranging.contains(text.key(number.words.lowerBound - 2))
        {
            return nil
        }
        var at = joiner + 1
        var sign: String?
        if let (code, count) = currency(at: at, in: sentence) {
            sign = code
            at += count
        }
        guard at < sentence.upperBound, let upper = simpleNumber(at: at, in: sentence), upper.words.lowerBound == at,
            !upper.isFraction, sign == nil || sign == number.unit
        else { return nil }
        var joined = number
        var low = number.value
        if upper.isScaled, !number.isScaled, let scale = scale(of: upper, from: at), low * scale < upper.value {
            low *= scale
        }
        guard upper.value > low, upper.until == nil else { return nil }
        // "two or three" are near one another; "10 or 2000" are no range.
        if isDash, upper.looksLikeYear { return nil }
        joined.value = low
        joined.until = upper.value
        joined.unit = number.unit ?? sign ?? upper.unit
        joined.isDigits = number.isDigits && upper.isDigits
        joined.isScaled = upper.isScaled
        joined.isPlain = false
        joined.isModifier = upper.isModifier
        joined.looksLikeYear = false
        joined.words = number.words.lowerBound..<upper.words.upperBound
        return joined
    }

    /// By what the words of scale multiply the number that begins at `index`.
    func scale(of number: ReadNumber, from index: Int) -> Double? {
        guard number.isDigits else {
            guard let first = lexicon.numbers[text.words[index].key] else { return nil }
            switch first {
            case .low(let value), .tens(let value): return value > 0 ? number.value / value : nil
            default: return nil
            }
        }
        guard
            let numeral = Numeral(text.bytes, text.words[index].range, isDecimalComma: lexicon.isDecimalComma),
            numeral.value > 0
        else { return nil }
        return number.value / numeral.value
    }

    private static let dashes = WordSet("- – — ‑ -- −")
    private static let and = WordSet("and und et y и")
    private static let ranging = WordSet("ranging range ranged anywhere varying varied ranges")

    // MARK: Currencies

    /// Puts the currency before the word at `index` into `number`, with its words.
    func addCurrency(before index: Int, to number: inout ReadNumber, in sentence: Range<Int>) {
        guard number.words.lowerBound == index, let (code, first) = currency(before: index, in: sentence) else {
            return
        }
        number.unit = code
        number.words = first..<number.words.upperBound
        number.isPlain = false
        number.looksLikeYear = false
    }

    /// The currency whose sign or code stands right before the word at `index`, and its first word.
    func currency(before index: Int, in sentence: Range<Int>) -> (code: String, first: Int)? {
        let at = index - 1
        guard at >= sentence.lowerBound else { return nil }
        let word = text.words[at]
        if let code = FigureSigns.currencies[word.key] {
            if at > sentence.lowerBound, !word.shape.contains(.spaced),
                let named = FigureSigns.prefixed[text.words[at - 1].key], code == "USD" || code == "JPY"
            {
                return (named, at - 1)
            }
            return (code, at)
        }
        guard word.isCapitalized, let code = FigureSigns.codes[word.key] else { return nil }
        return (code, at)
    }

    /// The currency whose sign or code stands at `index`, and how many words it takes.
    func currency(at index: Int, in sentence: Range<Int>) -> (code: String, count: Int)? {
        guard index < sentence.upperBound else { return nil }
        let word = text.words[index]
        if let code = FigureSigns.currencies[word.key] { return (code, 1) }
        if let code = FigureSigns.prefixed[word.key], index + 1 < sentence.upperBound,
            FigureSigns.currencies[text.words[index + 1].key] != nil, !text.words[index + 1].shape.contains(.spaced)
        {
            return (code, 2)
        }
        guard word.shape.contains(.upper) || word.shape.contains(.capitalized), word.range.count > 1,
            let code = FigureSigns.codes[word.key]
        else { return nil }
        return (code, 1)
    }
}
