// Units of time: last week, two years ago, the third quarter.
extension DateGrammar {
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
        case (.told(0), _) where tokens[first].word == .which(.near(0)): which = .near(0)  // "this same week"
        case (.near(let offset), .day):
            // "the next day"; "the last day" and "these days" say nothing.
            guard offset == 1 else { return nil }
            which = .told(1)
        case (.near(1), _) where hasArticle && lexicon.next.contains(tokens[head - 1].key):
            // "the next month, she left"; "over the next year"
            if keyBefore(first) == 0 || !lexicon.prepositions.contains(keyBefore(first)) { which = .told(1) }
        case (.told, .weekend): return nil
        // "the same month last year": what follows says when.
        case (.told(0), _):
            if case .which = right(end) { return nil }
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
    func counted(_ head: Int, _ unit: DateExpression.Unit) -> DateExpression? {
        guard let (count, first) = count(before: head) else { return nil }
        let next = head + 1
        var end = next
        var meaning: DateExpression.Meaning
        var start = first
        // "deux ans plus tard"
        if right(end) == .hedge, case .apart(_, true) = right(end + 1) { end += 1 }
        switch right(end) {
        case .ago:
            meaning = .away(-count, unit, isTold: false)
            end += 1
        case .apart(let sign, let isSure):
            // "a year before the vote" is reckoned from what is not known.
            guard isSure || isClosed(end + 1) else { return nil }
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
        while left(start) == .hedge { start -= 1 }
        return DateExpression(tokens: start..<end, meaning: meaning)
    }

    /// Whether nothing follows at `index` that a preposition could govern.
    func isClosed(_ index: Int) -> Bool {
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
        (year, offset, end) = yearAfter(end)
        // The first half of anything else is no date.
        guard unit == .quarter || year > 0 || offset != nil else { return nil }
        // Matches have quarters too.
        guard year > 0 || offset != nil || tokens[head].isJoined || isBusiness(head) else { return nil }
        if left(first) == .the { first -= 1 }
        return DateExpression(tokens: first..<end, meaning: .part(unit, nth, year: year), yearOffset: offset)
    }

    /// "Q3 2022", "Q1".
    func quarter(_ head: Int, _ nth: Int) -> DateExpression? {
        let (year, offset, end) = yearAfter(head + 1)
        guard year > 0 || offset != nil || isBusiness(head) else { return nil }
        return DateExpression(tokens: head..<end, meaning: .part(.quarter, nth, year: year), yearOffset: offset)
    }

    /// Whether the sentence around `head` speaks of business.
    func isBusiness(_ head: Int) -> Bool {
        var at = head
        while at > 0, !tokens[at].isFirst, head - at < 30 {
            at -= 1
            if lexicon.business.contains(tokens[at].key) { return true }
        }
        at = head + 1
        while at < tokens.count, !tokens[at].isFirst, at - head < 30 {
            if lexicon.business.contains(tokens[at].key) { return true }
            at += 1
        }
        return false
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
        if lexicon.inside.contains(keyBefore(head - 1)), case .apart(_, true) = left(head - 2), head - 3 >= floor {
            return this(head - 3..<head + 1)
        }
        if unit == .year, lexicon.during.contains(keyBefore(head - 1)) { return this(head - 1..<head + 1) }
        return nil
    }

    /// "year-end", "year end", "year's end".
    private func yearEnd(_ head: Int) -> DateExpression? {
        var at = head + 1
        if lexicon.genitive.contains(keyAt(at)) { at += 1 }
        guard right(at) == .edge, !tokens[head].isJoined else { return nil }
        if case .which = left(head) { return nil }
        return DateExpression(tokens: head..<at + 1, meaning: .unit(.year), which: .near(0))
    }

}
