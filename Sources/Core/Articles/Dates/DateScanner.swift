/// Reads the parts of dates and times from a place in a line on. Where a method gives nil, ``position`` is undefined.
struct DateScanner {
    /// What "05/12/2017" is.
    enum Order { case unknown, dayFirst, monthFirst }

    let line: Bytes
    var position: Int
    /// How dates with strokes are read where both orders are possible.
    var order = Order.unknown

    init(line: Bytes, at position: Int, order: Order = .unknown) {
        self.line = line
        self.position = position
        self.order = order
    }

    var byte: UInt8 { position < line.endIndex ? line[position] : 0 }

    /// Skips one ASCII character, where it stands there.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func skipSpaces() {
        while byte == Ascii.space || byte == 9 { position += 1 }
    }

    /// A whole number and its count of digits; nil where there is none or it is longer than 14 digits.
    mutating func number() -> (value: Int, digits: Int)? {
        let start = position
        var value = 0
        while Ascii.isDigit(byte), position - start < 15 {
            value = value * 10 + Int(byte - 0x30)
            position += 1
        }
        let digits = position - start
        return digits > 0 && digits < 15 ? (value, digits) : nil
    }

    /// A word of letters, folded to lower case.
    mutating func word() -> String? {
        let start = position
        while Ascii.isLetter(byte) || byte >= 0x80 { position += 1 }
        guard position > start, position - start <= 24 else { return nil }
        return line[start..<position].string.lowercased()
    }

    private mutating func monthName() -> Int? {
        guard let name = word(), let month = DateWords.months[name] else { return nil }
        _ = skip(".")
        return month
    }

    /// A date in any form but a URL's.
    mutating func date() -> WrittenDate? {
        let start = position
        if Ascii.isDigit(byte) {
            if let date = isoDate() { return date }
            position = start
            return dayFirst()
        }
        return monthFirst()
    }

    /// "2022-09-15", "2022/09/15", "2022.09.15", "2022-09".
    mutating func isoDate() -> WrittenDate? {
        let start = position
        guard let year = number(), year.digits == 4 else { return nil }
        if let date = eastAsianDate(year.value, from: start) { return date }
        let separator = byte
        if !(separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")) {
            guard position == line.endIndex, start == line.startIndex else { return nil }
            return WrittenDate(year: year.value, range: start..<position)
        }
        position += 1
        guard let month = number(), month.digits <= 2, (1...12).contains(month.value) else { return nil }
        let end = position
        if byte == separator {
            position += 1
            if let day = number(), day.digits <= 2 {
                return WrittenDate(year: year.value, month: month.value, day: day.value, range: start..<position)
            }
            return nil
        }
        guard separator == UInt8(ascii: "-"), month.digits == 2, !Ascii.isAlphanumeric(byte) else { return nil }
        position = end
        return WrittenDate(year: year.value, month: month.value, range: start..<end)
    }

    /// "2022年9月15日", after the year.
    private mutating func eastAsianDate(_ year: Int, from start: Int) -> WrittenDate? {
        let mark = position
        if skip([0xE5, 0xB9, 0xB4]), let month = number(), skip([0xE6, 0x9C, 0x88]), let day = number(),
            skip([0xE6, 0x97, 0xA5])
        {
            return WrittenDate(year: year, month: month.value, day: day.value, range: start..<position)
        }
        position = mark
        return nil
    }

    private mutating func skip(_ bytes: [UInt8]) -> Bool {
        guard position <= line.endIndex, line[position...].starts(with: bytes) else { return false }
        position += bytes.count
        return true
    }

    /// "15 September 2022", "15th of September", "15-Sep-22", "15.09.2022", "15. 9. 2022", "9/15/2022".
    private mutating func dayFirst() -> WrittenDate? {
        let start = position
        guard let first = number(), first.digits <= 2 else { return nil }
        let separator = byte
        if separator == UInt8(ascii: ".") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") {
            let mark = position
            position += 1
            if separator == UInt8(ascii: ".") { skipSpaces() }
            if let second = number(), second.digits <= 2, byte == separator {
                position += 1
                if separator == UInt8(ascii: ".") { skipSpaces() }
                guard let year = number(), year.digits == 4 || year.digits == 2 else { return nil }
                return numeric(first.value, second.value, year, separator, start)
            }
            position = mark
        }
        skipOrdinal()
        _ = skip(".")
        _ = skip("-") || skip("/")
        skipSpaces()
        if isWord("of") || isWord("de") { skipSpaces() }
        guard let month = monthName() else { return nil }
        let end = position
        _ = skip(",")
        _ = skip("-") || skip("/")
        skipSpaces()
        if isWord("de") || isWord("del") { skipSpaces() }
        if let year = year() { return WrittenDate(year: year, month: month, day: first.value, range: start..<position) }
        position = end
        return WrittenDate(month: month, day: first.value, range: start..<end)
    }

    /// Three numbers: with full stops the day is first; with strokes it is where only one order is possible, and else no
    /// more than the year is known.
    private func numeric(
        _ a: Int, _ b: Int, _ year: (value: Int, digits: Int), _ separator: UInt8, _ start: Int
    ) -> WrittenDate {
        let full = year.digits == 4 ? year.value : year.value + (year.value < 70 ? 2000 : 1900)
        let range = start..<position
        if separator != UInt8(ascii: "/") || a > 12 || a == b {
            return WrittenDate(year: full, month: b, day: a, range: range)
        }
        if b > 12 || order == .monthFirst { return WrittenDate(year: full, month: a, day: b, range: range) }
        if order == .dayFirst { return WrittenDate(year: full, month: b, day: a, range: range) }
        return WrittenDate(year: full, range: range)
    }

    /// "September 15, 2022", "Sept. 15", "September 2022".
    private mutating func monthFirst() -> WrittenDate? {
        let start = position
        guard let month = monthName() else { return nil }
        skipSpaces()
        let mark = position
        guard let first = number() else { return nil }
        if first.digits == 4, (1000...2999).contains(first.value) {
            return WrittenDate(year: first.value, month: month, range: start..<position)
        }
        guard first.digits <= 2, byte != UInt8(ascii: ":") else { return nil }
        position = mark
        _ = number()
        skipOrdinal()
        let end = position
        _ = skip(",") || skip(".")
        skipSpaces()
        if let year = year() { return WrittenDate(year: year, month: month, day: first.value, range: start..<position) }
        position = end
        return WrittenDate(month: month, day: first.value, range: start..<end)
    }

    /// A date in a URL, at a number.
    mutating func urlDate() -> WrittenDate? {
        let start = position
        guard let first = number() else { return nil }
        if first.digits == 8 || first.digits == 12 || first.digits == 14 {
            let ymd =
                first.digits == 8 ? first.value : first.digits == 12 ? first.value / 10_000 : first.value / 1_000_000
            return WrittenDate(year: ymd / 10_000, month: ymd / 100 % 100, day: ymd % 100, range: start..<position)
        }
        guard first.digits == 4, byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        else {
            return nil
        }
        position += 1
        let mark = position
        var month = 0
        if let number = number(), number.digits <= 2 {
            month = number.value
        } else {
            position = mark
            guard let name = monthName() else { return nil }
            month = name
        }
        guard (1...12).contains(month) else { return nil }
        let slash = byte
        if slash == UInt8(ascii: "/") || slash == UInt8(ascii: "-") || slash == UInt8(ascii: "_") {
            position += 1
            if let day = number(), day.digits <= 2, !Ascii.isAlphanumeric(byte) {
                return WrittenDate(year: first.value, month: month, day: day.value, range: start..<position)
            }
        }
        guard slash == UInt8(ascii: "/") || slash == 0 else { return nil }
        return WrittenDate(year: first.value, month: month, range: start..<position)
    }

    private mutating func year() -> Int? {
        if byte == UInt8(ascii: "'") {
            position += 1
            guard let short = number(), short.digits == 2 else { return nil }
            return short.value + (short.value < 70 ? 2000 : 1900)
        }
        guard let year = number(), year.digits == 4, (1000...2999).contains(year.value) else { return nil }
        return year.value
    }

    private mutating func skipOrdinal() {
        let mark = position
        if let word = word(), ["st", "nd", "rd", "th", "er", "º"].contains(word) { return }
        position = mark
    }

    private mutating func isWord(_ wanted: String) -> Bool {
        let mark = position
        if word() == wanted { return true }
        position = mark
        return false
    }
}
