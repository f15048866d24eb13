// Months and weekdays.
extension DateGrammar {
    // MARK: Months

    /// The date that the month's name at `head` stands in.
    func month(_ head: Int, _ month: Int, _ certainty: Certainty) -> DateExpression? {
        guard isWrittenAsName(head) else { return nil }
        var first = head
        var end = head + 1
        var day = 0
        var lastDay = 0
        (day, lastDay, first) = daysBefore(head)
        if day == 0, lexicon.habits.contains(.daysFollowMonths) { (day, lastDay, end) = daysAfter(head + 1) }
        var year = 0
        var offset: Int?
        (year, offset, end) = yearAfter(end)
        var which = DateExpression.Which.open
        if case .which(let said) = left(first), day == 0 || said == .near(-1) || said == .near(1) {
            which = said
            first -= 1
            if case .which(.near(-1)) = tokens[first].word, case .which(.near(0)) = left(first) { first -= 1 }
        }
        if which == .open, lexicon.habits.contains(.whichFollows), case .which(let said) = right(end) {
            which = said
            end += 1
        }
        let start = self.start(first)
        if day == 0, year == 0, offset == nil, which == .open, start == first, !isMonth(head, certainty) { return nil }
        if day == 0, year == 0, offset == nil, isName(head) { return nil }
        if year == 0, month == 9, day == 11, lexicon.attacks.contains(keyAt(end)) { year = 2001 }
        return DateExpression(
            tokens: start..<end, meaning: .date(year: year, month: month, day: day), which: which, yearOffset: offset,
            lastDay: lastDay)
    }

    /// The day, or days, before a month: "14", "14 to 16", "the 14th of", "14 de"; and where they begin.
    private func daysBefore(_ head: Int) -> (day: Int, lastDay: Int, first: Int) {
        var at = head
        if left(at) == .of { at -= 1 }
        guard at > floor, !tokens[at].isFirst, case let day = dayNumber(at - 1), day > 0 else { return (0, 0, head) }
        if lexicon.habits.contains(.daysFollowMonths), at < head, case .number = tokens[at - 1].word {
            return (0, 0, head)
        }
        if case .number(_, 0) = tokens[at - 1].word { return (0, 0, head) }
        at -= 1
        var first = day
        var last = 0
        if tokens[at].isJoined, at > floor, case let earlier = dayNumber(at - 1), earlier > 0, earlier < day {
            first = earlier
            last = day
            at -= 1
        } else if isRangeMark(left(at), before: at), at - 2 >= floor, case let earlier = dayNumber(at - 2), earlier > 0,
            earlier < day
        {
            first = earlier
            last = day
            at -= 2
        }
        if lexicon.habits.contains(.daysFollowMonths), case .ordinal = tokens[at].word, left(at) == .the { at -= 1 }
        return (first, last, at)
    }

    /// The day, or days, behind a month: "14", "14-16".
    private func daysAfter(_ index: Int) -> (day: Int, lastDay: Int, end: Int) {
        var at = index
        if right(at) == .the, case .ordinal = right(at + 1) { at += 1 }
        guard at < tokens.count, !tokens[at].isFirst else { return (0, 0, index) }
        if case .number(let value, let digits) = tokens[at].word, digits == 0 {
            return spokenYear(at) == nil && (20...31).contains(value) ? (value, 0, at + 1) : (0, 0, index)
        }
        let day = dayNumber(at)
        guard day > 0, !lexicon.countedWords.contains(keyAt(at + 1)) else { return (0, 0, index) }
        // "14-16" is one word that was taken apart.
        if at + 1 < tokens.count, tokens[at + 1].isJoined, case let last = dayNumber(at + 1), last > day {
            return (day, last, at + 2)
        }
        if isRangeMark(right(at + 1), before: at + 2), case let last = dayNumber(at + 2), last > day,
            right(at + 2) != .other, !isMonthWord(right(at + 3))
        {
            return (day, last, at + 3)
        }
        return (day, 0, at + 1)
    }

    func isMonthWord(_ word: DateWord) -> Bool {
        if case .month = word { return true }
        return false
    }

    /// Whether a word stands between the first and the last of a range.
    func isRangeMark(_ word: DateWord, before index: Int) -> Bool {
        switch word {
        case .to, .dash: return true
        case .and: return index >= 4 && tokens[max(0, index - 3)].word == .between
        case .number: return false
        default: return false
        }
    }

    /// The year behind a month or a day: "2022", ", 2022", "de 2022", "2022 года", "last year".
    func yearAfter(_ index: Int) -> (year: Int, offset: Int?, end: Int) {
        var at = index
        if right(at) == .comma, year(at + 1) > 0 { at += 1 }
        if right(at) == .of, year(at + 1) > 0 { at += 1 }
        if case let year = year(at), year > 0 {
            at += yearLength(at)
            if lexicon.habits.contains(.yearWords), case .unit(.year) = right(at) { at += 1 }
            return (year, nil, at)
        }
        at = right(index) == .of ? index + 1 : index
        if lexicon.habits.contains(.whichFollows) {
            // "abril del año pasado", "mars de l'année dernière"
            let unit = right(at) == .the ? at + 1 : at
            if case .unit(.year) = right(unit), case .which(.near(let offset)) = right(unit + 1) {
                return (0, offset, unit + 2)
            }
        }
        if case .which(.near(let offset)) = right(at), case .unit(.year) = right(at + 1) { return (0, offset, at + 2) }
        return (0, nil, index)
    }

    /// Whether a month's name that stands alone is one: what is before it leads to a date, or it is a name of nothing else.
    private func isMonth(_ head: Int, _ certainty: Certainty) -> Bool {
        if certainty == .sure { return true }
        if lexicon.prepositions.contains(keyBefore(head)) {
            return certainty == .doubtful || tokens[head].shape.contains(.stopped)
        }
        if certainty == .short { return false }
        // "March and May", "June-August"
        if head + 1 < tokens.count,
            tokens[head + 1].isJoined ? isMonthWord(right(head + 1)) : isMonthWord(right(head + 2)),
            tokens[head + 1].isJoined || right(head + 1) == .and || right(head + 1) == .dash
        {
            return true
        }
        guard head > 0, !tokens[head].isFirst else { return false }
        let next = head + 1
        let isFollowed = next < tokens.count && !tokens[next].isFirst && tokens[next].shape.contains(.letters)
        switch tokens[head - 1].word {
        case .the, .which, .number(1, 0): return isFollowed  // "the May elections"
        case .and, .to, .dash, .comma:
            // "March and May", "March and May elections"
            let isBesideMonth = head > 1 && isMonthWord(tokens[head - 2].word)
            return isFollowed ? !tokens[next].shape.contains(.capitalized) : isBesideMonth
        default: return false
        }
    }

    /// Whether a month's name is part of a person's: "Theresa May".
    private func isName(_ head: Int) -> Bool {
        guard lexicon.habits.contains(.capitals), case .month(_, let certainty) = tokens[head].word, certainty != .sure,
            head > 0, !tokens[head].isFirst
        else { return false }
        let before = tokens[head - 1]
        return before.shape.contains(.capitalized) && before.word == .other
            && !lexicon.prepositions.contains(before.key)
    }

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

    // MARK: Weekdays

    /// The weekday at `head`, with the date that may follow it, and with what tells which one.
    func weekday(_ head: Int, _ weekday: Int, _ certainty: Certainty) -> DateExpression? {
        if weekday == 5, lexicon.good.contains(keyBefore(head)), tokens[head - 1].shape.contains(.capitalized) {
            let (year, offset, end) = yearAfter(head + 1)
            return DateExpression(
                tokens: head - 1..<end, meaning: .holiday(.easter(-2), year: year), yearOffset: offset)
        }
        guard isWrittenAsName(head), !lexicon.notAfter.contains(keyBefore(head)) else { return nil }
        // "the second Tuesday of each month"
        if case .ordinal = left(head) { return nil }
        var end = head + 1
        if let date = dateAfterWeekday(head) {
            var date = date
            date.tokens = start(head)..<date.tokens.upperBound
            return date
        }
        guard certainty != .short, !lexicon.notBefore.contains(keyAt(end)) else { return nil }
        if right(end) == .dayPart {
            if lexicon.notBefore.contains(keyAt(end + 1)) { return nil }
            end += 1
        }
        var which = DateExpression.Which.open
        var first = head
        if case .which(let said) = left(first) {
            which = said
            first -= 1
            // "this past Friday", "this coming Friday"
            if case .which(.near(0)) = left(first) { first -= 1 }
        } else if lexicon.habits.contains(.whichFollows), case .which(let said) = right(end) {
            which = said
            end += 1
        }
        return DateExpression(tokens: start(first)..<end, meaning: .weekday(weekday), which: which)
    }

    /// "Friday, Oct. 23": the date behind the weekday at `head`.
    private func dateAfterWeekday(_ head: Int) -> DateExpression? {
        var at = head + 1
        if right(at) == .comma { at += 1 }
        if right(at) == .the { at += 1 }
        var month = at
        if dayNumber(at) > 0, !tokens[at].isFirst {
            month += 1
            if right(month) == .of { month += 1 }
        }
        guard case .month(let number, let certainty) = right(month), month > at || dayNumber(month + 1) > 0,
            month > at || lexicon.habits.contains(.daysFollowMonths)
        else {
            if case .written(let year, let month, let day) = right(at), day > 0 {
                return DateExpression(tokens: at..<at + 1, meaning: .date(year: year, month: month, day: day))
            }
            return nil
        }
        return self.month(month, number, certainty)
    }
}
