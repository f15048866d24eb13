/// Reads the values of `date:`, `since:` and `until:`.
struct QueryDates {
    /// What is wrong, and at which byte of the value.
    struct Problem: Error, Equatable {
        var offset: Int
        var message: String
    }

    var today: Day

    /// The days that `text` means after `field`, one of the three.
    func range(_ text: String, of field: QueryField) throws(Problem) -> DayRange {
        guard let dots = text.utf8.firstRange(of: "..".utf8) else {
            let period = try period(text[...], offset: 0)
            return switch field {
            case .since: DayRange(first: period.first, last: nil)
            case .until: DayRange(first: nil, last: period.last)
            default: period
            }
        }
        guard field == .date else {
            throw Problem(offset: 0, message: "\(field.rawValue): takes one date; for two, write date:\(Self.twoDates)")
        }
        let left = text[..<dots.lowerBound]
        let right = text[dots.upperBound...]
        if left.isEmpty, right.isEmpty {
            throw Problem(offset: 0, message: ".. needs a date on one side at least, as in date:\(Self.twoDates)")
        }
        let range = DayRange(
            first: left.isEmpty ? nil : try period(left, offset: 0).first,
            last: right.isEmpty ? nil : try period(right, offset: left.utf8.count + 2).last)
        if let first = range.first, let last = range.last, last < first {
            throw Problem(
                offset: 0, message: "these dates are reversed: \(right) is before \(left); write the earlier one first")
        }
        return range
    }

    private func period(_ text: Substring, offset: Int) throws(Problem) -> DayRange {
        switch text.lowercased() {
        case "today":
            return DayRange(first: today, last: today)
        case "yesterday":
            let yesterday = Day(number: today.number - 1) ?? today
            return DayRange(first: yesterday, last: yesterday)
        default:
            if let range = DayRange(iso: String(text)) { return range }
            throw Problem(
                offset: offset,
                message: """
                    '\(QueryError.shortened(String(text)))' is no date; write a year, month or day such as 2022, \
                    2022-09 or 2022-09-15, or today or yesterday
                    """)
        }
    }

    private static let twoDates = "2022-09-14..2022-09-16"
}
