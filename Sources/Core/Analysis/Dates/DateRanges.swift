/// Finds which expressions stand together: as the first and the last date of a range ("between March and May"), or so
/// that the second gives the first its year ("in May and June 1998").
struct DateRanges {
    let tokens: [DateToken]
    let lexicon: DateLexicon

    /// Marks those of `expressions` that the next one ends as a range, and gives years from one to the other.
    func link(_ expressions: inout [DateExpression]) {
        for index in expressions.indices.dropLast() {
            let first = expressions[index].tokens
            let second = expressions[index + 1].tokens
            let isJoined = second.lowerBound == first.upperBound && tokens[second.lowerBound].isJoined  // "June-August"
            guard isJoined || second.lowerBound == first.upperBound + 1, !tokens[first.upperBound].isFirst,
                !tokens[second.lowerBound].isFirst
            else { continue }
            let mark = isJoined ? .dash : tokens[first.upperBound].word
            let isRange =
                isRange(mark, from: first.lowerBound)
                || mark == .to && isDays(expressions[index], expressions[index + 1])
                    && !lexicon.tense.until.contains(tokens[first.upperBound].key)
            guard isRange || mark == .and || mark == .to else { continue }
            share(&expressions, index)
            expressions[index].isRangeStart = isRange && isSameKind(expressions[index], expressions[index + 1])
        }
    }

    /// Whether `mark` between two dates, the first of which begins at `start`, makes them a range.
    private func isRange(_ mark: DateWord, from start: Int) -> Bool {
        let before = start > 0 && !tokens[start].isFirst ? tokens[start - 1] : nil
        switch mark {
        case .dash: return true
        case .and: return before?.word == .between
        case .to: return before.map { lexicon.from.contains($0.key) } ?? false
        default: return false
        }
    }

    /// Whether both are days of a month: "taken Oct. 30 to Nov. 8".
    private func isDays(_ first: DateExpression, _ second: DateExpression) -> Bool {
        guard case .date(_, _, 1...) = first.meaning, case .date(_, _, 1...) = second.meaning else { return false }
        return true
    }

    private func isSameKind(_ first: DateExpression, _ second: DateExpression) -> Bool {
        switch (first.meaning, second.meaning) {
        case (.date(_, let month, _), .date(_, let last, _)): (month > 0) == (last > 0) || last == 0
        case (.weekday, .weekday), (.weekday, .date), (.date, .weekday), (.away, .away), (.date, .away),
            (.date, .unit), (.part, .part), (.years, .years), (.season, .season), (.weekday, .away), (.away, .weekday):
            true
        default: false
        }
    }

    /// Gives a month the year that stands with the month beside it.
    private func share(_ expressions: inout [DateExpression], _ index: Int) {
        guard case .date(let year, let month, let day) = expressions[index].meaning, month > 0,
            case .date(let nextYear, let nextMonth, let nextDay) = expressions[index + 1].meaning, nextMonth > 0
        else { return }
        let isOrdered = (month, day) <= (nextMonth, nextDay)
        if year == 0, expressions[index].which == .open, expressions[index].yearOffset == nil {
            if nextYear > 0 {
                expressions[index].meaning = .date(year: isOrdered ? nextYear : nextYear - 1, month: month, day: day)
            } else if let offset = expressions[index + 1].yearOffset {
                expressions[index].yearOffset = isOrdered ? offset : offset - 1
            }
        } else if nextYear == 0, year > 0, expressions[index + 1].which == .open,
            expressions[index + 1].yearOffset == nil
        {
            expressions[index + 1].meaning = .date(
                year: isOrdered ? year : year + 1, month: nextMonth, day: nextDay)
        }
    }
}
