/// Tells from the verbs beside a date whether it lies ahead or behind.
struct DateTense {
    /// What the verbs say.
    enum Direction { case past, future, unknown }

    let tokens: [DateToken]
    let text: AnnotatedText
    let lexicon: TenseLexicon

    /// Where the date that takes `range` lies: the nearest verb before it in its sentence decides, else the first behind it.
    func direction(of range: Range<Int>) -> Direction {
        if range.lowerBound > 0, !tokens[range.lowerBound].isFirst,
            lexicon.until.contains(tokens[range.lowerBound - 1].key)
        {
            return .future
        }
        var at = range.lowerBound
        while at > 0, !tokens[at].isFirst, range.lowerBound - at < 24 {
            at -= 1
            if tokens[at].word == .other, let found = verb(at) { return found }
        }
        at = range.upperBound
        while at < tokens.count, !tokens[at].isFirst, at - range.upperBound < 24 {
            if tokens[at].word == .other, let found = verb(at) { return found }
            at += 1
        }
        return .unknown
    }

    /// What the word at `index` says, where it is a verb that says something.
    private func verb(_ index: Int) -> Direction? {
        let token = tokens[index]
        if lexicon.future.contains(token.key) { return .future }
        if token.shape.contains(.capitalized), !token.isFirst { return nil }
        if lexicon.coming.contains(token.key) {
            if isInfinitive(index + 1) { return .future }
            // "scheduled for Friday"
            if index + 1 < tokens.count, lexicon.strong.contains(token.key) { return .future }
        }
        if lexicon.past.contains(token.key) || hasPastEnding(token) { return isAhead(index) ? .future : .past }
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
                if lexicon.infinitive.contains(tokens[at].key), at > 0 {
                    return lexicon.coming.contains(tokens[at - 1].key)
                }
                return false
            }
        }
        return false
    }

    private func hasPastEnding(_ token: DateToken) -> Bool {
        guard !token.isJoined, !lexicon.notPast.contains(token.key) else { return false }
        return lexicon.endings.contains { ending in
            Int(token.end - token.start) >= ending.count + 3
                && text.bytes[Int(token.end) - ending.count..<Int(token.end)].elementsEqual(ending)
        }
    }
}
