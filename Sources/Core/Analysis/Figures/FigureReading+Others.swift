extension FigureReading {
    // MARK: Numbers that are no figures

    /// Whether a number is a date's, a time of day, an address, a number of a law, list, name or telephone.
    func isOther(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        let first = number.words.lowerBound
        let end = number.words.upperBound
        let isFirst = first == sentence.lowerBound
        let before = isFirst ? 0 : text.words[first - 1].key
        let after = end < sentence.upperBound ? text.words[end].key : 0
        if number.unit != nil, !number.isModifier { return false }
        if lexicon.clock.contains(after) || lexicon.clock.contains(before), number.value < 2400 { return true }
        if lexicon.months.contains(before) && number.isPlain && !number.isModifier && isCapitalMonth(first - 1) {
            return true
        }
        if lexicon.months.contains(after), number.value <= 31, isCapitalMonth(end) { return true }
        if number.value <= 31, lexicon.of.contains(after), lexicon.months.contains(text.key(end + 1)) { return true }
        if number.isPlain, !number.isModifier || number.unit == nil {
            if lexicon.designators.contains(before) { return true }
            if number.isDigits, isListMark(number, in: sentence) || isTelephone(number, in: sentence) { return true }
        }
        if !number.isDigits, isName(number, in: sentence) { return true }
        guard number.isPlain, number.isDigits, !number.isModifier else { return false }
        return isNumberOfName(number, in: sentence) || isAddress(from: end, in: sentence)
    }

    /// "may" is a month only with a capital.
    private func isCapitalMonth(_ at: Int) -> Bool {
        lexicon.nounOrder != .english || text.words[at].isCapitalized
    }

    /// "1." and "(2)" at the beginning of a sentence.
    private func isListMark(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        let first = number.words.lowerBound
        let end = number.words.upperBound
        let isFirst =
            first == sentence.lowerBound || first == sentence.lowerBound + 1 && text.words[first - 1].isPunctuation
        guard isFirst, end < sentence.upperBound else { return false }
        return Self.listMarks.contains(text.words[end].key) || text.words[first].shape.contains(.stopped)
    }

    private static let listMarks = WordSet(". ) : ]")

    /// Numbers side by side ("202 555 0100"), or behind a plus sign.
    private func isTelephone(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        let first = number.words.lowerBound
        let end = number.words.upperBound
        if first > sentence.lowerBound, Self.callSigns.contains(text.words[first - 1].key) { return true }
        func isNumber(_ at: Int) -> Bool {
            sentence.contains(at) && text.words[at].shape.contains(.digits)
                && text.words[at].shape.isDisjoint(with: .letters)
        }
        return isNumber(end) || isNumber(first - 1)
            || end + 1 < sentence.upperBound && text.words[end].key == Self.closing && isNumber(end + 1)
    }

    private static let callSigns = WordSet("+ tel tel. phone fax call")
    private static let closing = WordKey.of(")")

    /// A number word with a capital within a sentence: "the Big Five".
    private func isName(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        let first = number.words.lowerBound
        guard text.words[first].isCapitalized, first > sentence.lowerBound else {
            return first > sentence.lowerBound && isGroup(first)
        }
        return !text.words[first - 1].isPunctuation || Self.dashes.contains(text.words[first - 1].key)
    }

    private static let dashes = WordSet("- –")

    /// "Group of seven".
    private func isGroup(_ first: Int) -> Bool {
        first >= 2 && text.words[first - 2].isCapitalized && lexicon.of.contains(text.words[first - 1].key)
            && Self.groups.contains(text.words[first - 2].key)
    }

    private static let groups = WordSet("group gang committee council club gruppe groupe grupo группа")

    /// A number right behind a word with a capital within a sentence ("Boeing 737", "Apollo 11"), or of a group.
    private func isNumberOfName(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
        let first = number.words.lowerBound
        if isGroup(first) { return true }
        guard first > sentence.lowerBound + 1 || number.looksLikeYear else { return false }
        guard first > sentence.lowerBound else { return false }
        let before = text.words[first - 1]
        guard before.isCapitalized, !before.isPunctuation else { return false }
        // A measure behind it says that it counts.
        let end = number.words.upperBound
        return lexicon.units.match(at: end, in: text.words, within: sentence) == nil
    }

    /// "10 Orlan Street".
    private func isAddress(from end: Int, in sentence: Range<Int>) -> Bool {
        var at = end
        while at < min(end + 4, sentence.upperBound), text.words[at].isCapitalized {
            if at > end, Self.streets.contains(text.words[at].key) { return true }
            at += 1
        }
        return false
    }

    private static let streets = WordSet(
        "street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane drive square place plaza parkway highway court"
    )
}
