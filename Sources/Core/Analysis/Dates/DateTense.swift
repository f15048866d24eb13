/// Tells from the verbs beside a date whether it lies ahead or behind.
struct DateTense {
    /// What the verbs say.
    enum Direction {
        case past, future, unknown
        /// Ahead of a past time: "they said they would meet".
        case reported
        /// A vote that is spoken of before it is held: "the November election".
        case vote
        /// Past without doubt: "ended Jan. 31", "since May".
        case ended
    }

    let tokens: [DateToken]
    let text: AnnotatedText
    let lexicon: TenseLexicon

    /// Where the date that takes `range` lies: the nearest verb before it in its sentence decides, else the first behind it;
    /// where a language puts verbs behind dates as well, the nearest of both.
    func direction(of range: Range<Int>) -> Direction {
        if let led = led(range.lowerBound) { return led }
        // "Friday's ruling": what is spoken of so has been, unless it is said to come.
        if range.upperBound < tokens.count, lexicon.genitive.contains(tokens[range.upperBound].key) { return .past }
        let before = verb(before: range.lowerBound)
        if isVoteToCome(range, before?.direction) { return .vote }
        if let before, lexicon.isBeforeDates { return before.direction }
        let behind = verb(behind: range.upperBound)
        guard let before else { return behind?.direction ?? (isOfVoters(range) ? .vote : .unknown) }
        guard let behind else { return before.direction }
        return behind.distance < before.distance ? behind.direction : before.direction
    }

    /// Whether the date is that of a vote which is not said to be over: "in the November election", "the Nov. 8 runoff".
    private func isVoteToCome(_ range: Range<Int>, _ before: Direction?) -> Bool {
        guard before != .future, before != .reported else { return false }
        var at = range.upperBound
        // "the November presidential election", "the Nov. 8 general election"
        while at < min(range.upperBound + 3, tokens.count), !tokens[at].isFirst, tokens[at].word == .other,
            tokens[at].shape.contains(.letters), !lexicon.events.contains(tokens[at].key)
        {
            // "in November to vote", "in November the election"
            if lexicon.infinitive.contains(tokens[at].key) || lexicon.present.contains(tokens[at].key) { return false }
            at += 1
        }
        guard at < tokens.count, !tokens[at].isFirst, lexicon.events.contains(tokens[at].key) else { return false }
        var first = range.lowerBound
        while first > 0, !tokens[first].isFirst {
            first -= 1
            if isResult(first) { return false }
        }
        at += 1
        while at < tokens.count, !tokens[at].isFirst {
            if isResult(at) { return false }
            at += 1
        }
        return true
    }

    /// Whether the sentence, which has no verb that tells, speaks of a vote before the date: "voters decide in November".
    /// Of weekdays those before are as often meant.
    private func isOfVoters(_ range: Range<Int>) -> Bool {
        let hasMonth = range.contains {
            if case .month = tokens[$0].word { true } else { false }
        }
        guard hasMonth else { return false }
        var at = range.lowerBound
        while at > 0, !tokens[at].isFirst {
            at -= 1
            if lexicon.events.contains(tokens[at].key) || lexicon.voters.contains(tokens[at].key) { return true }
        }
        return false
    }

    private func isResult(_ index: Int) -> Bool {
        // "could be defeated": not yet.
        lexicon.results.contains(tokens[index].key) && !isAhead(index)
            && !(index > 0 && lexicon.infinitive.contains(tokens[index - 1].key))
    }

    /// The nearest verb before the token at `index` in its sentence, at most 24 words away.
    private func verb(before index: Int) -> (direction: Direction, distance: Int)? {
        var at = index
        while at > 0, !tokens[at].isFirst, index - at < 24 {
            at -= 1
            if tokens[at].word == .other, let found = verb(at) { return (found, index - at) }
        }
        return nil
    }

    /// The nearest verb at `index` or behind it in its sentence.
    private func verb(behind index: Int) -> (direction: Direction, distance: Int)? {
        var at = index
        while at < tokens.count, !tokens[at].isFirst, at - index < 24 {
            if tokens[at].word == .other, let found = verb(at) { return (found, at - index + 1) }
            at += 1
        }
        return nil
    }

    /// What the words right before the date at `index` say: "until", "since", "as early as".
    private func led(_ index: Int) -> Direction? {
        guard index > 0, !tokens[index].isFirst else { return nil }
        let before = tokens[index - 1].key
        if lexicon.ended.contains(before) { return .ended }
        if lexicon.until.contains(before), !tokens[index - 1].isFirst { return .future }
        if index > 2, lexicon.equal.contains(before), lexicon.equal.contains(tokens[index - 3].key) { return .future }
        if index > 1, tokens[index - 1].word == .of, lexicon.ahead.contains(tokens[index - 2].key) { return .future }
        return nil
    }

    /// What the word at `index` says, where it is a verb that says something.
    private func verb(_ index: Int) -> Direction? {
        let token = tokens[index]
        if lexicon.reported.contains(token.key) { return .reported }
        if lexicon.future.contains(token.key) { return .future }
        if token.shape.contains(.capitalized), !token.isFirst { return nil }
        if lexicon.coming.contains(token.key) {
            if isInfinitive(index + 1) { return .future }
            // "scheduled for Friday"
            if lexicon.strong.contains(token.key), index + 1 < tokens.count,
                lexicon.leading.contains(tokens[index + 1].key) || tokens[index + 1].word != .other
            {
                return .future
            }
        }
        if hasEnding(token, lexicon.futureEndings) { return .future }
        if lexicon.past.contains(token.key) || hasEnding(token, lexicon.pastEndings) && !isAttribute(index) {
            return isAhead(index) ? .future : .past
        }
        if lexicon.present.contains(token.key) { return .future }
        return nil
    }

    /// Whether "to" and a verb stand at `index`.
    private func isInfinitive(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, lexicon.infinitive.contains(tokens[index].key) else { return false }
        let next = tokens[index + 1]
        return !next.isFirst && next.word == .other && !next.shape.contains(.capitalized)
            && next.shape.contains(.letters)
    }

    /// Whether "will" stands before the participle at `index`: "will be held", "would have been held".
    private func isAhead(_ index: Int) -> Bool {
        var at = index
        while at > 0, index - at < 4, !tokens[at].isFirst {
            at -= 1
            if lexicon.future.contains(tokens[at].key) { return true }
            guard lexicon.auxiliary.contains(tokens[at].key) else {
                // "guidelines to be published"
                return at < index - 1 && lexicon.infinitive.contains(tokens[at].key)
            }
        }
        return false
    }

    /// Whether a participle stands at `index` as an adjective: "the proposed cuts", "a still unspecified date".
    private func isAttribute(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].isFirst else { return false }
        func isArticle(_ at: Int) -> Bool {
            tokens[at].word == .the || tokens[at].word == .number(1, digits: 0)
                || lexicon.genitive.contains(tokens[at].key)
        }
        return isArticle(index - 1)
            || index > 1 && !tokens[index - 1].isFirst && isArticle(index - 2)
                && tokens[index - 1].word == .other && !tokens[index - 1].shape.contains(.capitalized)
                && lexicon.adverbs.contains(tokens[index - 1].key)
    }

    private func hasEnding(_ token: DateToken, _ endings: [[UInt8]]) -> Bool {
        guard !endings.isEmpty, !token.isJoined, !lexicon.notPast.contains(token.key) else { return false }
        return endings.contains { ending in
            Int(token.end - token.start) >= ending.count + 3
                && text.bytes[Int(token.end) - ending.count..<Int(token.end)].elementsEqual(ending)
        }
    }
}
