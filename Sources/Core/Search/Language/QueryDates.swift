/// Reads the values of `date:`, `since:`, `until:` and `added:`.
struct QueryDates {
    /// What is wrong, and at which byte of the value.
    struct Problem: Error, Equatable {
        var offset: Int
        var message: String
    }

    var today: Day

    /// The days that `text` means after `field`, one of the four.
    func range(_ text: String, of field: QueryField) throws(Problem) -> DayRange {
        guard let dots = text.utf8.firstRange(of: "..".utf8) else {
            let period = try period(text[...], offset: 0, of: field)
            return switch field {
            case .since: DayRange(first: period.first, last: nil)
            case .until: DayRange(first: nil, last: period.last)
            default: period
            }
        }
        guard field == .date || field == .added else {
            throw Problem(offset: 0, message: "\(field.rawValue): takes one date; for two, write date:\(Self.twoDates)")
        }
        let left = text[..<dots.lowerBound]
        let right = text[dots.upperBound...]
        if left.isEmpty, right.isEmpty {
            throw Problem(
                offset: 0, message: ".. needs a date on one side at least, as in \(field.rawValue):\(Self.twoDates)")
        }
        let range = DayRange(
            first: left.isEmpty ? nil : try period(left, offset: 0, of: field).first,
            last: right.isEmpty ? nil : try period(right, offset: left.utf8.count + 2, of: field).last)
        if let first = range.first, let last = range.last, last < first {
            throw Problem(
                offset: 0, message: "these dates are reversed: \(right) is before \(left); write the earlier one first")
        }
        return range
    }

    private func period(_ text: Substring, offset: Int, of field: QueryField) throws(Problem) -> DayRange {
        let text = String(text)
        if let range = DayRange(iso: text) ?? DateWords(text).range(on: today) { return range }
        let shown = QueryError.shortened(text)
        let name = field.rawValue
        if DateWords(text).needsMore {
            throw Problem(
                offset: offset,
                message: """
                    '\(shown)' alone is no date; write several words with hyphens or in quotation marks, as in \
                    \(name):last-week or \(name):"15 sept 2022"
                    """)
        }
        throw Problem(
            offset: offset,
            message: """
                '\(shown)' is no date; write a year, month or day such as 2022, 2022-09 or 2022-09-15, or words such \
                as yesterday, "last week" or "sept 2022"
                """)
    }

    private static let twoDates = "2022-09-14..2022-09-16"
}
