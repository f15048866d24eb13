// The times of day that stand beside dates.
extension DateScanner {
    /// Skips what stands between a date and its time.
    mutating func skipToTime() {
        while true {
            let mark = position
            if byte == Ascii.space || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|")
                || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(")
            {
                position += 1
            } else if line[min(position, line.endIndex)...].starts(with: [0xC2, 0xB7]) {
                position += 2  // middle dot
            } else if line[min(position, line.endIndex)...].starts(with: [0xE2, 0x80]) {
                position = min(position + 3, line.endIndex)  // dash, bullet
            } else if let word = word(), ["at", "um", "à", "kl", "t"].contains(word) {
                _ = skip(".")
            } else {
                position = mark
                return
            }
        }
    }

    /// A time of day: "14:30", "14:30:05", "2:30 p.m. EDT", "9 a.m.", "1430 GMT", "14.30 GMT", "14h30", and its zone.
    mutating func clock(isoOnly: Bool) -> WrittenDate.Time? {
        guard let first = number() else { return nil }
        var time = WrittenDate.Time(hour: first.value, minute: 0, second: 0, zone: "")
        var needsSuffix = false
        let mark = position
        if first.digits <= 2,
            byte == UInt8(ascii: ":") || !isoOnly && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "h"))
        {
            needsSuffix = byte == UInt8(ascii: ".")
            position += 1
            guard let minute = number(), minute.digits == 2 else { return nil }
            time.minute = minute.value
            if skip(":"), let second = number() { time.second = second.value }
            if byte == UInt8(ascii: "."), position + 1 < line.endIndex, Ascii.isDigit(line[position + 1]) {
                position += 1
                _ = number()  // fractions of a second
            }
        } else if !isoOnly, first.digits == 4 {
            (time.hour, time.minute) = (first.value / 100, first.value % 100)
            needsSuffix = true
        } else if !isoOnly, first.digits <= 2 {
            position = mark
            needsSuffix = true
        } else {
            return nil
        }
        let half = halfDay()
        if let half {
            guard (1...12).contains(time.hour) else { return nil }
            time.hour = time.hour % 12 + half
        }
        let zone = self.zone()
        if needsSuffix, half == nil, zone == nil { return nil }
        time.zone = zone ?? ""
        return time
    }

    /// 0 for "am", 12 for "pm", where one of them follows.
    private mutating func halfDay() -> Int? {
        let mark = position
        skipSpaces()
        let letter = Ascii.lower(byte)
        if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") {
            position += 1
            _ = skip(".")
            if Ascii.lower(byte) == UInt8(ascii: "m") {
                position += 1
                _ = skip(".")
                if !Ascii.isAlphanumeric(byte) { return letter == UInt8(ascii: "a") ? 0 : 12 }
            }
        }
        position = mark
        return nil
    }

    /// A zone: "Z", "+02:00", "+0200", "GMT", "(EDT)", "UTC+3"; "" for a name that does not tell the offset.
    private mutating func zone() -> String? {
        let mark = position
        skipSpaces()
        _ = skip("(")
        if let offset = offset() { return offset }
        if let name = word(), let zone = DateWords.zones[name] {
            if zone == "Z", name != "z", let offset = offset() { return offset }
            _ = skip(")")
            return zone
        }
        position = mark
        return nil
    }

    private mutating func offset() -> String? {
        let sign = byte
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let mark = position
        position += 1
        guard let hours = number(), hours.digits <= 2 || hours.digits == 4 else {
            position = mark
            return nil
        }
        let hour = hours.digits == 4 ? hours.value / 100 : hours.value
        var minute = hours.digits == 4 ? hours.value % 100 : 0
        if hours.digits <= 2, byte == UInt8(ascii: ":") {
            position += 1
            minute = number()?.value ?? 0
        }
        // "10:00-11:30" is a span of time; no zone is twelve hours behind, few are half an hour off
        let isSpan = sign == UInt8(ascii: "-") && (hour > 11 || minute != 0 && ![2, 3, 9].contains(hour))
        guard hour <= 14, minute < 60, !isSpan else {
            position = mark
            return nil
        }
        if hour == 0, minute == 0 { return "Z" }
        let text = (hour < 10 ? "0" : "") + String(hour) + ":" + (minute < 10 ? "0" : "") + String(minute)
        return (sign == UInt8(ascii: "+") ? "+" : "-") + text
    }
}
