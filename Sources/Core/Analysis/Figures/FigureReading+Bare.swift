extension FigureReading {
    // MARK: Numbers alone

    /// The figure of a number that nothing countable follows, if its words show that it counts.
    func bare(
        _ number: ReadNumber, in sentence: Range<Int>, _ isTable: inout Bool?
    ) -> (Figure, end: Int)? {
        // "one-half of 1 percent" is no half.
        if number.isFraction, isFollowedByOf(number.words.upperBound, sentence) { return nil }
        if number.isFraction, number.isCompound || isHedged(number, in: sentence) {
            // "more than three-quarters agreed", "nearly half left"
            let words = number.words
            return build(number, nil, words.upperBound, subject(of: words, nil, in: sentence), in: sentence)
        }
        guard lexicon.nounOrder == .english || !number.isPlain, !number.looksLikeYear, !number.isFraction,
            number.until == nil || number.isScaled
        else { return nil }
        let first = number.words.lowerBound
        let end = number.words.upperBound
        let before = first > sentence.lowerBound ? text.words[first - 1].key : 0
        let after = end < sentence.upperBound ? text.words[end].key : 0
        if let (value, unit) = shared(number, in: sentence) {
            var number = number
            number.value = value
            return build(number, unit, end, subject(of: first..<end, unit, in: sentence), in: sentence)
        }
        if isAge(number, in: sentence) {
            return build(number, "year", end, bearer(before: first, in: sentence), in: sentence)
        }
        if isTable == nil { isTable = self.isTable(sentence) }
        guard isTable == false else { return nil }
        let isHedged =
            lexicon.hedges.match(at: first - 1, in: text.words, within: sentence) != nil
            && !Self.placed.contains(before)
        let isCasualty = BareNumberWords.takers.contains(before) || BareNumberWords.verbs.contains(after)
        let isChange =
            number.isDigits && BareNumberWords.steps.contains(before)
            && follows(BareNumberWords.changes, first, sentence)
        guard
            number.isScaled || !number.isPlain && number.value >= 1000 || isHedged && number.value >= 2 || isChange
                || isCasualty && number.value >= 2 && !BareNumberWords.determiners.contains(before)
        else { return nil }
        return build(number, nil, end, subject(of: first..<end, nil, in: sentence), in: sentence)
    }

    /// Of "from 5" in "from 5 to 10 million tonnes": its value in the scale and its unit, which the second number has.
    private func shared(_ number: ReadNumber, in sentence: Range<Int>) -> (value: Double, unit: String)? {
        let first = number.words.lowerBound
        let next = number.words.upperBound + 1
        guard first > sentence.lowerBound, next < sentence.upperBound, number.until == nil,
            lexicon.from.contains(text.words[first - 1].key), lexicon.rangeWords.contains(text.words[next - 1].key),
            let upper = numbers.simpleNumber(at: next, in: sentence), upper.words.lowerBound == next,
            let (unit, _) = unit(at: upper.words.upperBound, upper, in: sentence)
        else { return nil }
        let scale = upper.isScaled && !number.isScaled ? numbers.scale(of: upper, from: next) ?? 1 : 1
        return (number.value * scale, unit)
    }

    /// Whether a hedge stands before a number.
    private func isHedged(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        lexicon.hedges.match(at: number.words.lowerBound - 1, in: text.words, within: sentence) != nil
    }

    private static let placed = WordSet("over above under below some around about")

    /// Whether one of `words` stands within six words before `at`.
    func follows(_ words: WordSet, _ at: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, at - 6)..<at).contains { words.contains(text.words[$0].key) }
    }

    /// "Orlan, 27, said": the age of whoever is named before the comma; "aged 27".
    func isAge(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        let first = number.words.lowerBound
        let end = number.words.upperBound
        guard number.isDigits, number.isPlain, number.value < 115, number.value > 0, first - 1 >= sentence.lowerBound,
            lexicon.nounOrder == .english
        else { return false }
        let before = text.words[first - 1].key
        if BareNumberWords.aged.contains(before) { return true }
        guard before == Self.comma, first - 2 >= sentence.lowerBound, end < sentence.upperBound else { return false }
        let name = text.words[first - 2]
        return name.isCapitalized && !name.shape.contains(.digits) && !lexicon.months.contains(name.key)
            && !name.shape.contains(.upper) && text.words[end].key == Self.comma
    }

    /// Who is of the age at `at`: "Marten Orlan" of "Marten Orlan, 27", "Orlan, aged 27".
    private func bearer(before at: Int, in sentence: Range<Int>) -> Range<Int>? {
        var end = at
        while end > sentence.lowerBound,
            text.words[end - 1].key == Self.comma || BareNumberWords.aged.contains(text.words[end - 1].key)
        {
            end -= 1
        }
        return nouns.name(before: end, in: sentence)
    }

    private static let comma = WordKey.of(",")

    /// Whether numbers make up a third of a sentence: a table's row, a list of scores.
    func isTable(_ sentence: Range<Int>) -> Bool {
        let numbers = sentence.reduce(0) { $0 + (text.words[$1].shape.contains(.digits) ? 1 : 0) }
        return numbers > 2 && numbers * 3 > sentence.count
    }
}
