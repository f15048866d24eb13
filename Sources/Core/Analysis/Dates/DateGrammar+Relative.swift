// Expressions that are reckoned from the publication date or from a date told before.
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
        if case .which = left(head) { return dayPart(head) }
        var end = head + 1
        if right(end) == .dayPart { end += 1 }
        var first = head
        // "avant-hier", "après-demain"
        if tokens[head].isJoined, case .apart(let sign) = left(head), sign * offset > 0 {
            return DateExpression(tokens: head - 1..<end, meaning: .away(offset + sign, .day, isTold: false))
        }
        // "the day before yesterday", "day after tomorrow"
        if case .apart(let sign) = left(head), case .unit(.day) = left(head - 1), sign * offset > 0 {
            first = head - 2
            if left(first) == .the { first -= 1 }
            return DateExpression(tokens: first..<end, meaning: .away(offset + sign, .day, isTold: false))
        }
        return DateExpression(
            tokens: start(first)..<end, meaning: .away(offset, .day, isTold: false))
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
        if case .told(0) = which, !hasArticle, case .which(.told(0)) = left(first) { first -= 1 }
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
        (year, offset, end) = yearAfter(end, hasDay: true)
        guard isSure || year > 0 else { return nil }
        return DateExpression(
            tokens: first..<end, meaning: .holiday(holiday, year: year), which: which, yearOffset: offset)
    }

    // MARK: Units of time

    /// What the unit at `head` is the core of: "last week", "two years ago", "a month earlier", "the third quarter".
    func unit(_ head: Int, _ unit: DateExpression.Unit) -> DateExpression? {
        if let counted = counted(head, unit) { return counted }
        if unit == .quarter || unit == .half || unit == .century { return ordered(head, unit) }
        if unit == .year, let end = yearEnd(head) { return end }
        if tokens.indices.contains(head + 1), tokens[head + 1].isJoined, right(head + 1) != .near { return nil }
        if unit == .weekend, left(head) == .the, lexicon.prepositions.contains(keyBefore(head - 1)) {
            return DateExpression(tokens: head - 1..<head + 1, meaning: .unit(.weekend))
        }
        var before = head
        if unit == .year, left(before) == .fiscal || left(before) == .full { before -= 1 }
        if case .which(let which) = left(before) { return named(head, unit, which, first: before - 1, end: head + 1) }
        let following = lexicon.filler != 0 && keyAt(head + 1) == lexicon.filler ? head + 2 : head + 1
        if lexicon.habits.contains(.whichFollows), case .which(let which) = right(following) {
            var first = head
            if left(first) == .the { first -= 1 }
            return named(head, unit, which, first: first, end: following + 1)
        }
        if let edge = edge(head, unit) { return edge }
        return nil
    }

    /// "the following day", "this month", "the past year".
    private func named(
        _ head: Int, _ unit: DateExpression.Unit, _ which: DateExpression.Which, first: Int, end: Int
    ) -> DateExpression? {
        var first = first
        var end = end
        var which = which
        guard !tokens[head].isJoined, !isTitle(head) else { return nil }
        let hasArticle = left(first) == .the
        if hasArticle {
            first -= 1
        } else if case .which(.near(0)) = left(first) {  // "this past week", "this same day"
            first -= 1
        } else if case .which(.told(0)) = left(first) {  // "that same day"
            first -= 1
        }
        switch (which, unit) {
        case (.near(let offset), .day):
            // "the next day"; "the last day" and "these days" say nothing.
            guard offset == 1 else { return nil }
            which = .told(1)
        case (.told, .weekend): return nil
        default: break
        }
        if right(end) == .dayPart || right(end) == .near { end += 1 }
        return DateExpression(tokens: start(first)..<end, meaning: .unit(unit), which: which)
    }

    /// Whether the capital of the unit at `head` shows it to be part of a title ("This Week").
    private func isTitle(_ head: Int) -> Bool {
        lexicon.habits.contains(.capitals) && lexicon.habits.contains(.monthFirst)
            && tokens[head].shape.contains(.capitalized)
            && !tokens[head].shape.contains(.upper)
    }

    /// "two years ago", "a year earlier", "vor zwei Jahren".
    private func counted(_ head: Int, _ unit: DateExpression.Unit) -> DateExpression? {
        guard let (count, first) = count(before: head) else { return nil }
        let next = head + 1
        var end = next
        var meaning: DateExpression.Meaning
        var start = first
        switch right(next) {
        case .ago:
            meaning = .away(-count, unit, isTold: false)
            end += 1
        case .apart(let sign):
            let key = tokens[next].key
            // "a year before the vote" is reckoned from what is not known.
            guard key == Self.earlier || key == Self.later || isClosed(next + 1) else { return nil }
            // "the year-earlier results" are those of a year ago.
            meaning = .away(sign * count, unit, isTold: !tokens[next].isJoined)
            end += 1
        default:
            if left(start) == .hedge { start -= 1 }
            guard left(start) == .agoBefore else { return nil }
            meaning = .away(-count, unit, isTold: false)
            start -= 1
            for key in lexicon.beforeAgo {
                guard keyBefore(start) == key, start > floor else { return nil }
                start -= 1
            }
        }
        if left(start) == .hedge { start -= 1 }
        return DateExpression(tokens: start..<end, meaning: meaning)
    }

    /// Whether nothing follows at `index` that a preposition could govern.
    private func isClosed(_ index: Int) -> Bool {
        index >= tokens.count || tokens[index].isFirst || tokens[index].shape.isDisjoint(with: [.letters, .digits])
    }

    /// The number before the unit at `head`, and its first token; "year-ago" counts one.
    private func count(before head: Int) -> (count: Int, first: Int)? {
        let one = nextIsJoined(head) || lexicon.habits.contains(.bareUnits) ? (1, head) : nil
        guard head > floor, !tokens[head].isFirst else { return one }
        if case .number(let value, let digits) = tokens[head - 1].word, digits <= 3, value > 0, value < 1000 {
            return (value, head - 1)
        }
        return one
    }

    private func nextIsJoined(_ head: Int) -> Bool { tokens.indices.contains(head + 1) && tokens[head + 1].isJoined }

    /// "the third quarter of 1990", "the first half of this year", "the 20th century".
    private func ordered(_ head: Int, _ unit: DateExpression.Unit) -> DateExpression? {
        var first = head
        var end = head + 1
        if case .which(let which) = left(head) {
            guard unit != .century else { return nil }
            return named(head, unit, which, first: head - 1, end: end)
        }
        let nth: Int
        switch left(head) {
        case .ordinal(let value): nth = value
        case .number(let value, 1...2)
        where lexicon.habits.contains(.stoppedOrdinals) && tokens[head - 1].shape.contains(.stopped): nth = value
        default: return nil
        }
        first -= 1
        if unit == .century {
            guard (1...21).contains(nth) else { return nil }
            if left(first) == .part { first -= 1 }
            if left(first) == .the { first -= 1 }
            return DateExpression(tokens: first..<end, meaning: .years(nth * 100 - 99, nth * 100))
        }
        guard nth <= (unit == .half ? 2 : 4) else { return nil }
        if left(first) == .fiscal { return nil }
        var year = 0
        var offset: Int?
        (year, offset, end) = yearAfter(end, hasDay: true)
        // The first half of anything else is no date.
        guard unit == .quarter || year > 0 || offset != nil else { return nil }
        if left(first) == .the { first -= 1 }
        return DateExpression(tokens: first..<end, meaning: .part(unit, nth, year: year), yearOffset: offset)
    }

    /// "the end of the month", "year-end", "year's end".
    private func edge(_ head: Int, _ unit: DateExpression.Unit) -> DateExpression? {
        guard unit == .year || unit == .month || unit == .week || unit == .decade else { return nil }
        let this = { (tokens: Range<Int>) in
            DateExpression(tokens: tokens, meaning: .unit(unit), which: .near(0))
        }
        if unit == .year, left(head) == .full, left(head - 1) == .the { return this(head - 2..<head + 1) }
        guard left(head) == .the else { return nil }
        if left(head - 1) == .of, left(head - 2) == .edge {
            var first = head - 3
            if left(first) == .the { first -= 1 }
            return this(first..<head + 1)
        }
        // "earlier in the year"
        if keyBefore(head - 1) == Self.in, case .apart = left(head - 2), head - 3 >= floor {
            return this(head - 3..<head + 1)
        }
        if unit == .year, keyBefore(head - 1) == Self.for { return this(head - 1..<head + 1) }
        return nil
    }

    /// "year-end", "year end", "year's end".
    private func yearEnd(_ head: Int) -> DateExpression? {
        var at = head + 1
        if keyAt(at) == Self.possessive { at += 1 }
        guard right(at) == .edge, !tokens[head].isJoined else { return nil }
        if case .which = left(head) { return nil }
        return DateExpression(tokens: head..<at + 1, meaning: .unit(.year), which: .near(0))
    }

    private static let possessive = WordKey.of("'s")
    private static let `in` = WordKey.of("in")
    private static let `for` = WordKey.of("for")

    /// "24 and 25" behind a month: the second day, where `expression` is the first.
    func dayAfter(_ expression: DateExpression) -> DateExpression? {
        guard lexicon.habits.contains(.daysFollowMonths), case .date(let year, let month, let day) = expression.meaning,
            day > 0,
            expression.lastDay == 0, expression.tokens.upperBound + 1 < tokens.count,
            case let at = expression.tokens.upperBound, right(at) == .and, case let second = dayNumber(at + 1),
            second > day, second <= day + 6, case .number(let value, let digits) = right(at + 1), value == second,
            digits > 0, isClosed(at + 2)
        else { return nil }
        return DateExpression(
            tokens: at + 1..<at + 2, meaning: .date(year: year, month: month, day: second), which: expression.which,
            yearOffset: expression.yearOffset)
    }
}
