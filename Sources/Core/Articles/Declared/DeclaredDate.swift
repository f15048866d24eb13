/// Dates in fields for dates: ISO 8601, its basic form (NITF's `norm`), RFC 822, seconds or milliseconds since 1970.
enum DeclaredDate {
    /// The date that a field holds; a midnight without a zone is the mark of a date whose time was not known, and is left
    /// out.
    static func parse(_ field: Bytes) -> WrittenDate? {
        let text = field.trimmed
        guard !text.isEmpty, text.count <= 80, var date = value(text) else { return nil }
        if let time = date.time, time.hour == 0, time.minute == 0, time.second == 0, time.zone.isEmpty {
            date.time = nil
        }
        return date
    }

    private static func value(_ text: Bytes) -> WrittenDate? {
        let digits = text.prefix(while: Ascii.isDigit)
        if digits.count == text.count {
            if digits.count == 10 || digits.count == 13, let number = Int(text.string) {
                return since1970(digits.count == 13 ? number / 1000 : number)
            }
            if digits.count == 14 { return extended(digits, clock: digits.dropFirst(8)) }
        }
        if digits.count == 8 {
            let rest = text.dropFirst(8)
            let isBasic = rest.isEmpty || rest.first == UInt8(ascii: "T") || rest.first == UInt8(ascii: "Z")
            if isBasic { return extended(digits, clock: rest.dropFirst()) }
        }
        if let date = DateReader.date(at: text.startIndex, in: text, form: .iso) { return date }
        guard let date = LabelledLine.date(text) else { return nil }
        return date.year == nil ? shortYear(text) ?? date : date
    }

    /// "20220916" and "143000+0200", as "2022-09-16T14:30:00+0200".
    private static func extended(_ day: Bytes, clock: Bytes) -> WrittenDate? {
        let at = day.startIndex
        var text = Array(day[at..<at + 4]) + [0x2D] + day[at + 4..<at + 6] + [0x2D] + day[at + 6..<at + 8]
        let digits = clock.prefix(while: Ascii.isDigit)
        if digits.count == 4 || digits.count == 6 {
            let start = digits.startIndex
            text += [UInt8(ascii: "T")] + digits[start..<start + 2] + [0x3A] + digits[start + 2..<start + 4]
            if digits.count == 6 { text += [0x3A] + digits[start + 4..<start + 6] }
            text += clock[digits.endIndex...]
        }
        return DateReader.date(at: 0, in: text[...], form: .iso)
    }

    /// RFC 822 as it was: "Fri, 16 Sep 22 14:30:00 GMT".
    private static func shortYear(_ text: Bytes) -> WrittenDate? {
        let words = text.words
        guard let i = words.indices.first(where: { DateWords.months[words[$0].string.lowercased()] != nil }), i > 0,
            i + 1 < words.count, words[i + 1].count == 2, let year = Int(words[i + 1].string)
        else { return nil }
        let full = String(year < 70 ? 2000 + year : 1900 + year)
        let line = (words[(i - 1)...i].map(\.string) + [full] + words[(i + 2)...].map(\.string)).joined(separator: " ")
        return DateReader.first(in: Array(line.utf8)[...])
    }

    /// Civil date of a Unix time (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil's inverse).
    private static func since1970(_ seconds: Int) -> WrittenDate? {
        guard seconds >= 0 else { return nil }
        let (days, second) = (seconds / 86_400, seconds % 86_400)
        let z = days + 719_468
        let era = z / 146_097
        let day = z - era * 146_097
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isEarly = month >= 10
        return WrittenDate(
            year: year + era * 400 + (isEarly ? 1 : 0), month: isEarly ? month - 9 : month + 3,
            day: dayOfYear - (153 * month + 2) / 5 + 1,
            time: WrittenDate.Time(
                hour: second / 3600, minute: second / 60 % 60, second: second % 60, zone: "Z"), range: 0..<0)
    }
}
