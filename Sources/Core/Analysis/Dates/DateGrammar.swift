/// Recognizes the expressions that say when, from the word that carries them (a month, a weekday, a year, a unit of
/// time) to both sides.
struct DateGrammar {
    let tokens: [DateToken]
    let lexicon: DateLexicon
    /// The first token that no expression has taken yet.
    private(set) var floor = 0

    init(tokens: [DateToken], lexicon: DateLexicon) {
        self.tokens = tokens
        self.lexicon = lexicon
    }

    /// All expressions of the text, in their order; they do not overlap.
    static func expressions(in tokens: [DateToken], _ lexicon: DateLexicon) -> [DateExpression] {
        var grammar = DateGrammar(tokens: tokens, lexicon: lexicon)
        var found: [DateExpression] = []
        var at = 0
        while at < tokens.count {
            if tokens[at].word != .other, let expression = grammar.expression(at),
                grammar.hasAntecedent(expression, found.last)
            {
                found.append(expression)
                at = max(at + 1, expression.tokens.upperBound)
                grammar.floor = at
                if let second = grammar.dayAfter(expression) {
                    found.append(second)
                    at = second.tokens.upperBound
                    grammar.floor = at
                }
            } else {
                at += 1
            }
        }
        return found
    }

    /// The expression that the token at `head` carries; nil where it carries none.
    private func expression(_ head: Int) -> DateExpression? {
        switch tokens[head].word {
        case .month(let month, let certainty): self.month(head, month, certainty)
        case .weekday(let weekday, let certainty): self.weekday(head, weekday, certainty)
        case .number(let value, let digits): number(head, value, digits)
        case .decade(let value): decade(head, value)
        case .written(let year, let month, let day):
            DateExpression(tokens: head..<head + 1, meaning: .date(year: year, month: month, day: day))
        case .years(let first, let last): DateExpression(tokens: head..<head + 1, meaning: .years(first, last))
        case .unit(let unit): self.unit(head, unit)
        case .units(let unit): counted(head, unit)
        case .today(let offset): today(head, offset)
        case .dayPart: dayPart(head)
        case .stretch(let unit, let which):
            DateExpression(tokens: head..<head + 1, meaning: .unit(unit), which: which)
        case .season(let season): self.season(head, season)
        case .holiday(let holiday): self.holiday(head, holiday)
        case .holidayOfDay(let holiday): holidayOfDay(head, holiday)
        case .quarter(let nth): quarter(head, nth)
        default: nil
        }
    }

    /// Whether "the same day" has a date to be the same as: one before it in its sentence, or, where it opens a sentence, in
    /// the one before. Else it is as often any day ("both may apply on the same day").
    private func hasAntecedent(_ expression: DateExpression, _ last: DateExpression?) -> Bool {
        guard expression.meaning == .unit(.day), expression.which == .told(0),
            tokens[expression.tokens.lowerBound].word == .the
        else { return true }
        guard let last else { return false }
        var first = sentenceStart(expression.tokens.lowerBound)
        if expression.tokens.lowerBound - first <= 1, first > 0 { first = sentenceStart(first - 1) }
        return last.tokens.lowerBound >= first
    }

    /// The first token of the sentence that the token at `index` is in.
    private func sentenceStart(_ index: Int) -> Int {
        var at = index
        while at > 0, !tokens[at].isFirst { at -= 1 }
        return at
    }

    // MARK: What stands beside

    /// The word at `index`, where it is in the same sentence as the one before it; `other` beyond it.
    func right(_ index: Int) -> DateWord {
        index < tokens.count && !tokens[index].isFirst ? tokens[index].word : .other
    }

    /// The word before the token at `index`, where it is in the same sentence and no other expression has taken it.
    func left(_ index: Int) -> DateWord {
        index > floor && !tokens[index].isFirst ? tokens[index - 1].word : .other
    }

    /// The key of the word before the token at `index` in the same sentence; 0 for none.
    func keyBefore(_ index: Int) -> UInt64 {
        index > 0 && !tokens[index].isFirst ? tokens[index - 1].key : 0
    }

    /// The key of the word at `index`, where it does not begin a sentence; 0 for none.
    func keyAt(_ index: Int) -> UInt64 { index < tokens.count && !tokens[index].isFirst ? tokens[index].key : 0 }

    /// Whether a name's capital stands there where the language writes one.
    /// Where it writes none, a capital is that of another name ("Mars", "Domingo").
    func isWrittenAsName(_ index: Int) -> Bool {
        let isCapitalized = tokens[index].shape.contains(.capitalized)
        if lexicon.habits.contains(.capitals) { return isCapitalized }
        return !isCapitalized || tokens[index].isFirst || tokens[index].shape.contains(.upper)
    }

    /// A number that can be a year, at `index`; 0 for none.
    func year(_ index: Int) -> Int {
        if case .number(let value, 4) = right(index), (1000...2100).contains(value),
            !tokens[index].shape.contains(.stopped) || index + 1 == tokens.count || tokens[index + 1].isFirst
        {
            return value
        }
        if case .apostrophe = right(index), case .number(let value, 2) = right(index + 1),
            tokens[index].end == tokens[index + 1].start
        {
            return value + (value < 50 ? 2000 : 1900)
        }
        return spokenYear(index)?.year ?? 0
    }

    /// How many tokens the year at `index` takes.
    func yearLength(_ index: Int) -> Int {
        if case .apostrophe = right(index) { return 2 }
        return spokenYear(index)?.count ?? 1
    }

    /// "nineteen ninety-six", "two thousand", "two thousand and one".
    func spokenYear(_ index: Int) -> (year: Int, count: Int)? {
        guard case .number(let century, 0) = right(index) else { return nil }
        if (15...20).contains(century), case .number(let rest, 0) = right(index + 1), rest >= 10,
            !tokens[index + 1].isJoined
        {
            return (century * 100 + rest, 2)
        }
        if century == 2, case .thousand = right(index + 1) {
            let next = right(index + 2) == .and ? index + 3 : index + 2
            if case .number(let rest, 0) = right(next), rest < 100 { return (2000 + rest, next + 1 - index) }
            return (2000, 2)
        }
        return nil
    }

    /// The day of a month at `index`: 1…31 in digits, or an ordinal; 0 for none.
    func dayNumber(_ index: Int) -> Int {
        guard index >= 0, index < tokens.count else { return 0 }
        switch tokens[index].word {
        case .number(let value, let digits): return (1...2).contains(digits) && (1...31).contains(value) ? value : 0
        case .ordinal(let value): return (1...31).contains(value) ? value : 0
        default: return 0
        }
    }

    /// What stands before an expression and belongs to it: early, late, mid; the end of; the article of those.
    func start(_ start: Int) -> Int {
        var at = start
        if case .part = left(at) { at -= 1 }
        if case .apart(_, true) = left(at), case .which = tokens[at].word { at -= 1 }
        if at < start, left(at) == .the { at -= 1 }
        var edge = at
        if left(edge) == .the { edge -= 1 }
        if left(edge) == .of, left(edge - 1) == .edge {
            at = edge - 2
            if left(at) == .the { at -= 1 }
        } else if lexicon.habits.contains(.bareEdges), left(at) == .edge {
            at -= 1
        }
        return at
    }
}
