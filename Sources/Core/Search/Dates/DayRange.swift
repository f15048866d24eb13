/// Days from `first` to `last`, both included.
package struct DayRange: Hashable, Sendable, CustomStringConvertible {
    /// The first day; nil for no beginning.
    package var first: Day?
    /// The last day; nil for no end.
    package var last: Day?

    /// The days from `first` to `last`. The caller sees to it that they are not reversed.
    package init(first: Day?, last: Day?) {
        self.first = first
        self.last = last
    }

    /// The days that an ISO 8601 text may mean: "2022" any of that year, "2022-09" any of that month, "2022-09-15" and
    /// "2022-09-15T14:30:00Z" that day, as written: a time zone is not used to move it. Nil for anything else.
    package init?(iso text: String) {
        var digits = ISODigits(text)
        guard let year = digits.number(4) else { return nil }
        if digits.isAtEnd {
            self.init(year: year)
            return
        }
        guard digits.take("-"), let month = digits.number(2), (1...12).contains(month) else { return nil }
        if digits.isAtEnd {
            self.init(year: year, month: month)
            return
        }
        guard digits.take("-"), let number = digits.number(2), let day = Day(year: year, month: month, day: number),
            digits.isAtEnd || digits.takeTime()
        else { return nil }
        self.init(first: day, last: day)
    }

    /// Whether `day` is in the range.
    package func contains(_ day: Day) -> Bool {
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    /// As the query language writes it: the shortest of year, month and day that says the same, else "first..last".
    package var description: String {
        guard let first, let last else { return "\(first?.description ?? "")..\(last?.description ?? "")" }
        if first == last { return first.description }
        if self == DayRange(year: first.year) { return Day.padded(first.year, to: 4) }
        if self == DayRange(year: first.year, month: first.month) {
            return "\(Day.padded(first.year, to: 4))-\(Day.padded(first.month, to: 2))"
        }
        return "\(first)..\(last)"
    }

    private init(year: Int) {
        self.init(first: Day(year: year, month: 1, day: 1), last: Day(year: year, month: 12, day: 31))
    }

    private init(year: Int, month: Int) {
        let count = Day.count(ofMonth: month, in: year)
        self.init(
            first: Day(year: year, month: month, day: 1), last: Day(year: year, month: month, day: count))
    }
}
