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
    func share(at index: Int, _ parts: Double, in sentence: Range<Int>) -> ReadNumber? {
        guard index + 1 < sentence.upperBound,
            lexicon.of.contains(text.words[index + 1].key) || lexicon.nounOrder == .russian && parts == 2
        else { return nil }
        let hasArticle = index > sentence.lowerBound && lexicon.articles.contains(text.words[index - 1].key)
        guard hasArticle || parts == 2 else { return nil }
        let first = hasArticle ? index - 1 : index
        // "a quarter of a million"
        if index + 3 < sentence.upperBound, lexicon.articles.contains(text.words[index + 2].key),
            case .scale(let scale)? = lexicon.numbers[text.words[index + 3].key]
        {
            return ReadNumber(words: first..<index + 4, value: scale / parts, isPlain: false, isScaled: true)
        }
        var number = ReadNumber(words: first..<index + 1, value: 1 / parts)
        (number.isFraction, number.isPlain) = (true, false)
        return number
    }

    func digits(at index: Int, in sentence: Range<Int>) -> ReadNumber? {
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
            if number.isPlain, number.value >= 1, let ratio = ratio(number, in: sentence) { return ratio }
        }
        return number
    }

    /// Groups of three digits with spaces before them ("1 000").
    func joinThousands(_ number: inout ReadNumber, in sentence: Range<Int>) {
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
    func fraction(_ number: ReadNumber, _ slash: Int, _ range: Range<Int>) -> ReadNumber? {
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

    /// "3 1/2", "4½".
    func addFraction(behind number: inout ReadNumber, in sentence: Range<Int>) {
        let at = number.words.upperBound
        if let part = Self.signs[text.words[at].key] {
            number.value += part
            number.isPlain = false
            number.words = number.words.lowerBound..<at + 1
            return
        }
        let range = text.words[at].range
        guard range.count == 3, text.words[at].shape.contains(.digits), text.bytes[range.lowerBound + 1] == 0x2F,
            let top = Numeral(text.bytes, range.lowerBound..<range.lowerBound + 1, isDecimalComma: false),
            let part = fraction(ReadNumber(words: at..<at + 1, value: top.value), range.lowerBound + 1, range)
        else { return }
        number.value += part.value
        number.isPlain = false
        number.words = number.words.lowerBound..<at + 1
    }

    private static let signs: [UInt64: Double] = [
        WordKey.of("½"): 0.5, WordKey.of("¼"): 0.25, WordKey.of("¾"): 0.75, WordKey.of("⅓"): 1.0 / 3,
        WordKey.of("⅔"): 2.0 / 3,
    ]

    /// Letters right behind digits: a scale ("1.2bn") or unit ("10km"); nil for ordinals, decades and names ("5G").
    func suffix(_ number: ReadNumber, _ letters: Range<Int>, in sentence: Range<Int>) -> ReadNumber? {
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

    /// Words of scale behind a number: "89 billion", "1.5 lakh crore".
    func addScales(_ number: inout ReadNumber, in sentence: Range<Int>) {
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
    func key(_ range: Range<Int>) -> UInt64 {
        text.bytes.withUnsafeBufferPointer { WordKey.of(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
