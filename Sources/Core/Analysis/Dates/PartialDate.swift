internal import ReadoutArticles

/// A year, a month of a year, or a day: as precise as a text is.
struct PartialDate: Equatable, Sendable {
    var year: Int
    /// 1…12; 0 where only the year is known.
    var month = 0
    /// 1…31; 0 where only the year or month is known.
    var day = 0

    init(year: Int, month: Int = 0, day: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(_ day: Day) { self.init(year: day.year, month: day.month, day: day.day) }

    /// The date that an ISO 8601 text begins with, its time left out; nil where it is none.
    init?(iso text: String) {
        let parts = text.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
            .split(separator: UInt8(ascii: "-")).map { Int(Substring($0)) ?? -1 }
        guard let year = parts.first, (1...9999).contains(year), parts.count <= 3 else { return nil }
        self.init(year: year, month: parts.count > 1 ? parts[1] : 0, day: parts.count > 2 ? parts[2] : 0)
        guard isPossible, parts.allSatisfy({ $0 > 0 }) else { return nil }
    }

    /// Whether the calendar has it.
    var isPossible: Bool {
        guard (1...9999).contains(year), (0...12).contains(month) else { return false }
        return day == 0 || month > 0 && (1...Day.count(inMonth: month, of: year)).contains(day)
    }

    /// Its first day.
    var first: Day { Day(year: year, month: max(1, month), day: max(1, day)) }

    /// Its last day.
    var last: Day {
        let month = month > 0 ? month : 12
        return Day(year: year, month: month, day: day > 0 ? day : Day.count(inMonth: month, of: year))
    }

    /// ISO 8601: "2022", "2022-09", "2022-09-15".
    var iso: String {
        var text = padded(year, 4)
        if month > 0 { text += "-" + padded(month, 2) }
        if month > 0, day > 0 { text += "-" + padded(day, 2) }
        return text
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
