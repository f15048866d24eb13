// Years and decades.
extension DateGrammar {
    /// The year that the number at `head` is.
    func number(_ head: Int, _ value: Int, _ digits: Int) -> DateExpression? {
        if digits == 0 {
            guard let spoken = spokenYear(head) else { return nil }
            return DateExpression(
                tokens: yearStart(head)..<head + spoken.count, meaning: .date(year: spoken.year, month: 0, day: 0))
        }
        if value % 10 == 0, let decade = numberedDecade(head, value, digits) { return decade }
        guard digits == 4, isYear(head, value) else { return nil }
        var end = head + 1
        if right(end) == .dash || tokens.indices.contains(end) && tokens[end].isJoined,
            case let next = right(end) == .dash ? end + 1 : end, case .number(let last, let digits) = right(next),
            !(right(end) == .dash && tokens[end].shape.contains(.spaced))
        {
            let year = digits == 4 ? last : digits == 2 ? value / 100 * 100 + last : 0
            if year > value, year < 2100 {
                return DateExpression(tokens: yearStart(head)..<next + 1, meaning: .years(value, year))
            }
        }
        if case .unit(.year) = right(end), lexicon.habits.contains(.yearWords) { end += 1 }
        return DateExpression(tokens: yearStart(head)..<end, meaning: .date(year: value, month: 0, day: 0))
    }

    /// "années 1990", "años 90", "1990-х годов".
    private func numberedDecade(_ head: Int, _ value: Int, _ digits: Int) -> DateExpression? {
        guard digits == 4 && value >= 1000 || digits == 2 else { return nil }
        let year = digits == 4 ? value : 1900 + value
        let meaning = DateExpression.Meaning.years(year, year + 9)
        if case .units(.year) = left(head), lexicon.decades.contains(keyBefore(head)) {
            return DateExpression(tokens: (left(head - 1) == .the ? head - 2 : head - 1)..<head + 1, meaning: meaning)
        }
        guard tokens.indices.contains(head + 1), tokens[head + 1].isJoined,
            lexicon.decades.contains(tokens[head + 1].key)
        else { return nil }
        var end = head + 2
        if case .units(.year) = right(end) { end += 1 }
        return DateExpression(tokens: head..<end, meaning: meaning)
    }

    /// Where "the year 2000", "fiscal 1989", "early 1990", "the end of 1994" begin.
    private func yearStart(_ head: Int) -> Int {
        var at = head
        if case .unit(.year) = left(at) { at -= 1 }
        if left(at) == .fiscal { at -= 1 }
        if at < head, left(at) == .the { return at - 1 }
        if at == head, tokens[at].isJoined, left(at) == .prefix { at -= 1 }
        return start(at)
    }

    /// Whether a number of four digits is a year: what stands beside it does not make it a count or a label.
    private func isYear(_ head: Int, _ value: Int) -> Bool {
        let before = keyBefore(head)
        let after = keyAt(head + 1)
        if lexicon.counters.contains(before) || lexicon.countedWords.contains(after) { return false }
        if case .number = right(head + 1), spokenYear(head + 1) == nil { return false }
        if head > 0, !tokens[head].isFirst, case .number(_, 1...) = tokens[head - 1].word { return false }
        if head + 1 < tokens.count, tokens[head + 1].isJoined {
            if case .number = tokens[head + 1].word { return true }
            return false
        }
        if case .unit(let unit) = right(head + 1), unit != .quarter, unit != .half {
            return unit == .year && lexicon.habits.contains(.yearWords)
        }
        if case .units = right(head + 1) { return false }
        let isLed = lexicon.prepositions.contains(before) || tokens[head].isJoined || left(head) == .fiscal
        switch value {
        case 1900...2049:
            return isLed || left(head) == .the || !countsNext(head)
        case 1500...1899, 2050...2100: return isLed && !countsNext(head)
        case 1000...1499: return isLed && !countsNext(head) && left(head) != .hedge
        default: return false
        }
    }

    /// Whether the word behind a number is one that is counted: a plural in lower case.
    private func countsNext(_ head: Int) -> Bool {
        guard head + 1 < tokens.count, !tokens[head + 1].isFirst else { return false }
        let next = tokens[head + 1]
        guard next.word == .other, next.shape.contains(.letters) else { return false }
        let isCapitalized = next.shape.contains(.capitalized)
        switch lexicon.counted {
        case .plural: return next.isPlural && !isCapitalized
        case .capital: return isCapitalized
        case .any: return true
        }
    }

    /// The ten years at `head`: "the 1990s", "the late '80s", "the nineties".
    func decade(_ head: Int, _ value: Int) -> DateExpression? {
        var first = head
        let year = value >= 1000 ? value : value + (value < 30 ? 2000 : 1900)
        if value < 1000 {
            if head > floor, case .apostrophe = left(head) {
                first -= 1
            } else if left(head) != .the, left(head) != .part {
                return nil
            }
            // "in his eighties", "in the low 60s": an age, a temperature.
            if value % 100 == 0 || keyBefore(first) == 0 { return nil }
        }
        if left(first) == .part { first -= 1 }
        if left(first) == .the { first -= 1 }
        var end = head + 1
        if case .units(.year) = right(end), lexicon.decades.contains(keyAt(end)) { end += 1 }
        return DateExpression(tokens: first..<end, meaning: .years(year, year + 9))
    }
}
