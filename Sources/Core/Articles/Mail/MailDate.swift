/// The date of a mail (RFC 5322, sections 3.3 and 4.3) or of one that was forwarded.
enum MailDate {
    /// "Thu, 16 Sep 2021 07:00:00 +0200 (CEST)"; years of two digits and named zones are obsolete and read too. What is
    /// in no form of the RFC is read like any written date. nil where there is none.
    static func parse(_ text: Bytes) -> WrittenDate? {
        let text = text.prefix(256).trimmed
        if let date = standard(text) { return date }
        guard let date = DateReader.first(in: text), date.year != nil, date.day != nil else { return nil }
        return date
    }

    private static func standard(_ text: Bytes) -> WrittenDate? {
        var words = withoutComments(text)[...].words.filter { !$0.elementsEqual(",".utf8) }[...]
        if let first = words.first,
            first.last == UInt8(ascii: ",") || first.count == 3 && Ascii.isLetter(first[first.startIndex])
        {
            words = words.dropFirst()  // the day of the week
        }
        guard words.count >= 3, let day = number(words[words.startIndex], digits: 1...2),
            let month = months.firstIndex(where: { words[words.startIndex + 1].string.lowercased() == $0 }),
            let year = year(words[words.startIndex + 2])
        else { return nil }
        var date = WrittenDate(year: year, month: month + 1, day: day, range: text.indices)
        words = words.dropFirst(3)
        if let clock = words.first {
            // "16 Sep 2021 at 19:05" is how programs show it, not RFC 5322
            guard let first = clock.first, Ascii.isDigit(first) else { return nil }
            let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 1...2),
                let minute = number(parts[1], digits: 2...2)
            else { return date.isPossible ? date : nil }
            let second = parts.count == 3 ? number(parts[2], digits: 2...2) ?? 0 : 0
            let zone = words.dropFirst().first.map(zone) ?? ""
            date.time = WrittenDate.Time(hour: hour, minute: minute, second: second, zone: zone)
            if !date.isPossible { date.time = nil }
        }
        return date.isPossible ? date : nil
    }

    /// "+0200", "GMT", "EST"; "-0000" tells UTC from an unknown place. "" where it is not known (military letters are used
    /// wrongly too often).
    private static func zone(_ word: Bytes) -> String {
        let sign = word.first
        if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let offset = number(word.dropFirst(), digits: 4...4)
        {
            let (hour, minute) = (offset / 100, offset % 100)
            guard hour <= 14, minute < 60 else { return "" }
            if offset == 0 { return "Z" }
            return (sign == UInt8(ascii: "+") ? "+" : "-") + two(hour) + ":" + two(minute)
        }
        switch word.string.uppercased() {
        case "UT", "GMT", "UTC", "Z": return "Z"
        case "CST": return "-06:00"  // RFC 5322 names the American ones
        case let name: return DateWords.zones[name.lowercased()] ?? ""
        }
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// Two digits up to 49 are of this century, three digits count from 1900.
    private static func year(_ word: Bytes) -> Int? {
        guard let value = number(word, digits: 2...4) else { return nil }
        switch word.count {
        case 2: return value < 50 ? 2000 + value : 1900 + value
        case 3: return 1900 + value
        default: return value
        }
    }

    private static func number(_ word: Bytes, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(word.count), word.allSatisfy(Ascii.isDigit) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func withoutComments(_ text: Bytes) -> [UInt8] {
        var depth = 0
        var out: [UInt8] = []
        for byte in text {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if depth == 0 { out.append(byte) }
            if byte == UInt8(ascii: ")") {
                depth = max(0, depth - 1)
                out.append(Ascii.space)
            }
        }
        return out
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
