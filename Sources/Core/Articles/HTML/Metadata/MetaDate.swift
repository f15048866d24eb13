/// Dates in values of metadata: ISO 8601 and whatever else publishing systems print there.
enum MetaDate {
    /// The date that a value is, with its time where that can be read.
    static func parse(_ value: String, order: DateScanner.Order = .unknown) -> WrittenDate? {
        parse(Array(value.utf8.prefix(120))[...].trimmed, order: order)
    }

    /// ``parse(_:order:)`` of bytes.
    static func parse(_ value: Bytes, order: DateScanner.Order) -> WrittenDate? {
        if let date = compact(value) { return date }
        if var date = DateReader.first(in: value, order: order) {
            if date.year == nil { date.year = year(in: value[date.range.upperBound...]) }
            return date.year != nil && date.isPossible ? date : nil
        }
        return withoutTime(value)
    }

    /// "20220915", "20220915143000", "20220915T1430Z", and seconds or milliseconds since 1970.
    private static func compact(_ value: Bytes) -> WrittenDate? {
        let digits = value.prefix { Ascii.isDigit($0) }
        guard let number = Int(digits.string) else { return nil }
        if digits.count == 8 || digits.count == 12 || digits.count == 14 {
            guard digits.count == value.count || digits.count == 8 && value[digits.endIndex] == UInt8(ascii: "T") else {
                return nil
            }
            let ymd = digits.count == 8 ? number : digits.count == 12 ? number / 10_000 : number / 1_000_000
            let date = WrittenDate(year: ymd / 10_000, month: ymd / 100 % 100, day: ymd % 100, range: value.indices)
            return date.isPossible && (1600...2200).contains(ymd / 10_000) ? date : nil
        }
        guard digits.count == value.count, digits.count == 10 || digits.count == 13 else { return nil }
        return sinceEpoch(seconds: digits.count == 13 ? number / 1000 : number, range: value.indices)
    }

    /// The civil date of a time since 1970 (Howard Hinnant's `civil_from_days`), in UTC.
    static func sinceEpoch(seconds: Int, range: Range<Int>) -> WrittenDate {
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let day = civil(days)
        var date = WrittenDate(year: day.year, month: day.month, day: day.day, range: range)
        date.time = .init(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, zone: "Z")
        return date
    }

    /// Days since 1970-01-01 of a day.
    static func days(_ day: Day) -> Int {
        let y = day.month <= 2 ? day.year - 1 : day.year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1
        return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
    }

    private static func civil(_ days: Int) -> Day {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        return Day(year: yoe + era * 400 + (month <= 2 ? 1 : 0), month: month, day: doy - (153 * mp + 2) / 5 + 1)
    }

    /// A date whose time cannot be ("2022-09-15T25:61"): the date alone.
    private static func withoutTime(_ value: Bytes) -> WrittenDate? {
        var scanner = DateScanner(line: value, at: value.startIndex)
        guard let date = scanner.isoDate(), date.isPossible, date.day != nil else { return nil }
        return date
    }

    /// "28 15:28:56 CET 2020": the year after the time.
    private static func year(in text: Bytes) -> Int? {
        for word in text.words where word.count == 4 && word.allSatisfy(Ascii.isDigit) {
            if let year = Int(word.string), (1900...2100).contains(year) { return year }
        }
        return nil
    }
}
