// Days that have a name of their own: today, tonight, seasons and holidays.
extension DateGrammar {
    /// "today", "yesterday morning".
    func today(_ head: Int, _ offset: Int) -> DateExpression? {
        // "VOA Today"
        if lexicon.habits.contains(.capitals), tokens[head].shape.contains(.capitalized), head > 0,
            !tokens[head].isFirst,
            tokens[head - 1].shape.contains(.capitalized)
        {
            return nil
        }
        // "Morgen", "la mañana": the morning.
        if offset == 1, lexicon.habits.contains(.capitals), tokens[head].shape.contains(.capitalized),
            !tokens[head].isFirst
        {
            return nil
        }
        if offset == 1, left(head) == .the { return nil }
        if offset == 0, isAge(head) { return nil }
        if case .which = left(head) { return dayPart(head) }
        var end = head + 1
        if right(end) == .dayPart { end += 1 }
        var first = head
        // "avant-hier", "après-demain"
        if tokens[head].isJoined, case .apart(let sign, _) = left(head), sign * offset > 0 {
            return DateExpression(tokens: head - 1..<end, meaning: .away(offset + sign, .day, isTold: false))
        }
        // "the day before yesterday", "day after tomorrow"
        if case .apart(let sign, _) = left(head), case .unit(.day) = left(head - 1), sign * offset > 0 {
            first = head - 2
            if left(first) == .the { first -= 1 }
            return DateExpression(tokens: first..<end, meaning: .away(offset + sign, .day, isTold: false))
        }
        return DateExpression(
            tokens: start(first)..<end, meaning: .away(offset, .day, isTold: false))
    }

    /// Whether "today" means these times: "today's world", "today's fast-moving economy", "the youth of today".
    private func isAge(_ head: Int) -> Bool {
        if left(head) == .of, lexicon.ofTheTimes.contains(keyBefore(head - 1)) { return true }
        guard lexicon.genitive.contains(keyAt(head + 1)) else { return false }
        var at = head + 2
        while at < min(head + 6, tokens.count), !tokens[at].isFirst {
            if lexicon.ofTheTimes.contains(tokens[at].key) { return true }
            // Adjectives only.
            guard tokens[at].word == .other, !tokens[at].shape.contains(.capitalized), !tokens[at].isPlural else {
                break
            }
            at += 1
        }
        return false
    }

    /// "this morning", "last night", "the next morning", "that evening".
    func dayPart(_ head: Int) -> DateExpression? {
        guard case .which(var which) = left(head) else { return nil }
        var first = head - 1
        let hasArticle = left(first) == .the
        if hasArticle { first -= 1 }
        switch which {
        case .near(1): which = hasArticle ? .told(1) : .near(1)
        case .near(-1) where hasArticle: return nil
        default: break
        }
        if which == .told(0), !hasArticle, case .which(let outer) = left(first), outer != .near(-1) {
            // "that same night", "this same night"
            which = outer
            first -= 1
        }
        return DateExpression(tokens: start(first)..<head + 1, meaning: .unit(.day), which: which)
    }

    /// "last summer", "the summer of 1998", "spring 2020".
    func season(_ head: Int, _ season: Int) -> DateExpression? {
        var at = head + 1
        if right(at) == .of, year(at + 1) > 0 { at += 1 }
        if case let year = year(at), year > 0 {
            return DateExpression(
                tokens: start(left(head) == .the ? head - 1 : head)..<at + yearLength(at),
                meaning: .season(season, year: year))
        }
        if case .which(let which) = left(head) {
            return DateExpression(tokens: start(head - 1)..<head + 1, meaning: .season(season, year: 0), which: which)
        }
        if lexicon.habits.contains(.whichFollows), case .which(let which) = right(head + 1) {
            return DateExpression(tokens: start(head)..<head + 2, meaning: .season(season, year: 0), which: which)
        }
        return nil
    }

    /// "last Christmas", "on Thanksgiving Day", "Christmas Eve 1989".
    func holiday(_ head: Int, _ holiday: Holiday) -> DateExpression? {
        guard isWrittenAsName(head) else { return nil }
        var holiday = holiday
        var end = head + 1
        var isSure = lexicon.prepositions.contains(keyBefore(head))
        switch right(end) {
        case .eve:
            if case .fixed(let month, let day) = holiday { holiday = .fixed(month: month, day: day - 1) }
            end += 1
            isSure = true
        case .unit(.day):
            end += 1
            isSure = true
        case .weekday(let weekday, _):
            // Easter Monday, Easter Sunday
            if holiday == .easter(0), weekday == 1 { holiday = .easter(1) }
            end += 1
            isSure = true
        default: break
        }
        var first = head
        var which = DateExpression.Which.open
        if case .which(let said) = left(head) {
            which = said
            first -= 1
            isSure = true
        }
        var year = 0
        var offset: Int?
        (year, offset, end) = yearAfter(end)
        guard isSure || year > 0 else { return nil }
        return DateExpression(
            tokens: first..<end, meaning: .holiday(holiday, year: year), which: which, yearOffset: offset)
    }

    /// "Boxing Day", "Valentine's Day", "New Year's Eve".
    func holidayOfDay(_ head: Int, _ holiday: Holiday) -> DateExpression? {
        guard tokens[head].shape.contains(.capitalized) else { return nil }
        var holiday = holiday
        var end = head + 1
        if holiday == .fixed(month: 1, day: 1) {
            guard case .unit(.year) = right(end) else { return nil }
            end += 1
        }
        if lexicon.genitive.contains(keyAt(end)) { end += 1 }
        guard end < tokens.count, tokens[end].shape.contains(.capitalized) else { return nil }
        switch right(end) {
        case .unit(.day): break
        case .eve where holiday == .fixed(month: 1, day: 1): holiday = .fixed(month: 12, day: 31)
        default: return nil
        }
        var first = head
        var which = DateExpression.Which.open
        if case .which(let said) = left(head) {
            which = said
            first -= 1
        }
        let (year, offset, last) = yearAfter(end + 1)
        return DateExpression(
            tokens: first..<last, meaning: .holiday(holiday, year: year), which: which, yearOffset: offset)
    }
}
