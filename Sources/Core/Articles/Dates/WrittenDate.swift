/// A date as it stands in a line, maybe without its year, maybe with a time.
struct WrittenDate: Equatable {
    /// A time of day and its zone.
    struct Time: Equatable {
        var hour: Int
        var minute: Int
        var second: Int
        /// "Z", "+02:00", or "" where no zone is known.
        var zone: String
    }

    var year: Int?
    var month: Int?
    var day: Int?
    var time: Time?
    /// Where it stands in the line.
    var range: Range<Int>

    /// Whether all of its parts exist in the calendar.
    var isPossible: Bool {
        if let month, !(1...12).contains(month) { return false }
        if let day {
            guard let month, day >= 1, day <= Day.count(inMonth: month, of: year ?? 2000) else { return false }
        }
        if let time { return time.hour < 24 && time.minute < 60 && time.second < 61 }
        return true
    }

    /// ISO 8601, as precise as it is; "" without a year.
    var iso: String {
        guard let year else { return "" }
        var text = WrittenDate.digits(year, 4)
        guard let month else { return text }
        text += "-" + WrittenDate.digits(month, 2)
        guard let day else { return text }
        text += "-" + WrittenDate.digits(day, 2)
        guard let time else { return text }
        text += "T" + WrittenDate.digits(time.hour, 2) + ":" + WrittenDate.digits(time.minute, 2)
        return text + ":" + WrittenDate.digits(time.second, 2) + time.zone
    }

    /// Whether both name the same day of the calendar.
    func isSameDay(as other: WrittenDate) -> Bool {
        day != nil && (year, month, day) == (other.year, other.month, other.day)
    }

    /// Whether a publication date can be believed: it has a year, from 1600 to tomorrow.
    func isBelievable(today: Day) -> Bool {
        guard let year, year >= 1600, isPossible else { return false }
        return Day(year: year, month: month ?? 1, day: day ?? 1) <= today.next
    }

    /// The same day with the latest year that puts it no later than `other` (give or take a day, for time zones).
    func completed(by other: WrittenDate) -> WrittenDate? {
        guard year == nil, let month, let day, let otherYear = other.year else { return nil }
        var copy = self
        copy.year = otherYear
        if let otherMonth = other.month {
            let limit = Day(year: otherYear, month: otherMonth, day: other.day ?? 31).next
            if Day(year: otherYear, month: month, day: day) > limit { copy.year = otherYear - 1 }
        }
        return copy.isPossible ? copy : nil
    }

    private static func digits(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
