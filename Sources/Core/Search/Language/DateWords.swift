/// A date in English words: "yesterday", "last week", "last 7 days", "friday", "sept 2022", "15 september 2022".
///
/// Weeks begin on Monday (ISO 8601). A "last" or "this" week, month or year is one of the calendar, and whole; "last 7
/// days" end today. A weekday is the last one: today, where today is that day; "last friday" is before today.
struct DateWords {
    /// Lower case, without commas; a hyphen may stand for a space, a full stop behind an abbreviation.
    private let words: [String]

    init(_ text: String) {
        words = text.lowercased().unicodeScalars.split {
            $0.properties.isWhitespace || "-,._".unicodeScalars.contains($0)
        }
        .map { String($0) }
    }

    /// The days meant by one who says it on `today`; nil where it is no date, or one beyond the calendar.
    func range(on today: Day) -> DayRange? {
        switch words.count {
        case 1: single(words[0], today)
        case 2 where words[0] == "this": calendar(words[1], steps: 0, today)
        case 2 where Self.lastWords.contains(words[0]):
            weekday(words[1], onOrBefore: today.number - 1) ?? calendar(words[1], steps: 1, today)
        case 2: month(words[0], year: words[1])
        case 3 where Self.lastWords.contains(words[0]): span(words[1], words[2], today)
        case 3: day(words[0], words[1], words[2]) ?? day(words[1], words[0], words[2])
        default: nil
        }
    }

    /// Whether it is the beginning of such a date, whose other words were left outside: `date:last week`.
    var needsMore: Bool {
        guard let first = words.first, words.count == 1 else { return false }
        return first == "this" || Self.lastWords.contains(first) || Self.month(first) != nil
            || Self.dayNumber(first) != nil
    }

    private static let lastWords: Set = ["last", "past", "previous"]

    private func single(_ word: String, _ today: Day) -> DayRange? {
        switch word {
        case "today": Self.days(from: today.number, count: 1)
        case "yesterday": Self.days(from: today.number - 1, count: 1)
        default: weekday(word, onOrBefore: today.number)
        }
    }

    /// The last such weekday of those up to the day numbered `last`.
    private func weekday(_ word: String, onOrBefore last: Int) -> DayRange? {
        guard let weekday = Self.index(of: word, in: Self.weekdays, shortest: 3) else { return nil }
        let back = (Self.weekday(last) - weekday + 7) % 7
        return Self.days(from: last - back, count: 1)
    }

    /// The week, month or year of the calendar that is `steps` before that of `today`.
    private func calendar(_ unit: String, steps: Int, _ today: Day) -> DayRange? {
        switch unit {
        case "week": Self.days(from: today.number - Self.weekday(today.number) - 7 * steps, count: 7)
        case "month": Self.month(after: -steps, of: today).flatMap { DayRange(iso: $0) }
        case "year": DayRange(iso: Day.padded(today.year - steps, to: 4))
        default: nil
        }
    }

    /// "last 7 days": so many, today the last of them. Months and years reach back to the day after the same day of
    /// the month, or of its end where it has no such day.
    private func span(_ count: String, _ unit: String, _ today: Day) -> DayRange? {
        guard let count = Self.number(count, digits: 1...4), count > 0 else { return nil }
        switch unit {
        case "day", "days": return Self.days(from: today.number - count + 1, count: count)
        case "week", "weeks": return Self.days(from: today.number - 7 * count + 1, count: 7 * count)
        case "month", "months", "year", "years":
            let months = unit.hasPrefix("month") ? count : 12 * count
            guard let last = Self.month(after: -months, of: today).flatMap({ DayRange(iso: $0)?.last }),
                let same = Day(year: last.year, month: last.month, day: min(today.day, last.day)),
                let first = Day(number: same.number + 1)
            else { return nil }
            return DayRange(first: first, last: today)
        default: return nil
        }
    }

    private func month(_ name: String, year: String) -> DayRange? {
        guard let month = Self.month(name), let year = Self.number(year, digits: 4...4) else { return nil }
        return DayRange(iso: "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))")
    }

    private func day(_ day: String, _ month: String, _ year: String) -> DayRange? {
        guard let month = Self.month(month), let number = Self.dayNumber(day),
            let year = Self.number(year, digits: 4...4),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        return DayRange(first: day, last: day)
    }

    // MARK: Numbers and names

    private static func days(from number: Int, count: Int) -> DayRange? {
        guard let first = Day(number: number), let last = Day(number: number + count - 1) else { return nil }
        return DayRange(first: first, last: last)
    }

    /// The weekday of a day by its number: 0 for Monday. 1970-01-01 was a Thursday.
    private static func weekday(_ number: Int) -> Int { ((number + 3) % 7 + 7) % 7 }

    /// The month so many months after that of `day`, as ISO 8601; nil before year 0.
    private static func month(after months: Int, of day: Day) -> String? {
        let all = 12 * day.year + day.month - 1 + months
        return all < 0 ? nil : "\(Day.padded(all / 12, to: 4))-\(Day.padded(all % 12 + 1, to: 2))"
    }

    /// "15" or "15th".
    private static func dayNumber(_ word: String) -> Int? {
        let digits = String(word.unicodeScalars.prefix { ("0"..."9").contains($0) })
        guard ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count))) else { return nil }
        return number(digits, digits: 1...2)
    }

    private static func number(_ word: String, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word)
    }

    /// 1...12, by the name or its beginning of three letters or more.
    private static func month(_ word: String) -> Int? {
        index(of: word, in: months, shortest: 3).map { $0 + 1 }
    }

    private static func index(of word: String, in names: [String], shortest: Int) -> Int? {
        word.utf8.count < shortest ? nil : names.firstIndex { $0.hasPrefix(word) }
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
