/// Numbers as people read them.
enum Amount {
    /// `12,345`
    static func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }

    /// `1 file`, `2 files`, `3 stories` (with the plural given).
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(count(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// `1.5 MB`, in powers of 1000.
    static func bytes(_ number: Int) -> String {
        guard number >= 1000 else { return "\(number) B" }
        var value = Double(number)
        var unit = -1
        let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
        while value >= 999.5, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        return "\(value < 9.95 ? tenths(value) : String(Int(value.rounded()))) \(units[unit])"
    }

    /// `0.3`
    static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths.magnitude % 10)"
    }

    /// `4 s`, `3 min`, `2 h`; `0.3 ms` and the like below a second.
    static func seconds(_ value: Double) -> String {
        switch value {
        case ..<0.001: "\(Int((value * 1_000_000).rounded())) µs"
        case ..<0.01: "\(tenths(value * 1000)) ms"
        case ..<0.9995: "\(Int((value * 1000).rounded())) ms"
        case ..<9.95: "\(tenths(value)) s"
        case ..<99.5: "\(Int(value.rounded())) s"
        case ..<5970: "\(Int((value / 60).rounded())) min"
        default: "\(Int((value / 3600).rounded())) h"
        }
    }

    /// Which of a list are shown: `21–40 of `, `7 of `; nothing where all are, or none.
    static func range(_ shown: Range<Int>, of total: Int) -> String {
        if shown.isEmpty || shown.count >= total { return "" }
        let first = shown.lowerBound + 1
        return (shown.count == 1 ? "\(count(first))" : "\(count(first))–\(count(shown.upperBound))") + " of "
    }

    /// `text` with no number in it that has more than two decimals; the third is rounded.
    static func rounded(_ text: String) -> String {
        var result = ""
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result += " " }
            guard let point = word.firstIndex(of: "."),
                word.utf8.count > word.utf8.distance(
                    from: word.startIndex, to: point) + 3, let value = Double(word), value.magnitude < 1e9
            else {
                result += word
                continue
            }
            let hundredths = Int((value.magnitude * 100).rounded())
            let fraction = String(hundredths % 100)
            result += "\(value < 0 ? "-" : "")\(hundredths / 100).\(fraction.utf8.count < 2 ? "0" : "")\(fraction)"
        }
        return result
    }

    /// A bar of `width` columns, filled by `share` (0 to 1); never full before all is done.
    static func bar(_ share: Double, width: Int) -> String {
        let share = share.isFinite ? min(1, max(0, share)) : 0
        let filled = min(share < 1 ? width - 1 : width, Int((share * Double(width)).rounded()))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }

    /// `2022-09-15T14:30:00Z` as `2022-09-15 14:30 UTC`, with an offset as `2022-09-15 14:30 +08:00`, without the zone if
    /// it has none; anything else as it is.
    static func time(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            let zone = zone(bytes[16...].drop { isSecond($0) })
        else { return text }
        let part = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        return "\(part(0..<10)) \(part(11..<16))" + (zone.isEmpty ? "" : " " + zone)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    /// Of what stands behind the minutes, the seconds and their fraction.
    private static func isSecond(_ byte: UInt8) -> Bool {
        isDigit(byte) || [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(byte)
    }

    /// `UTC`, `+08:00`, or nothing, of a time's end (RFC 3339: `Z`, `+08:00`; ISO 8601 also `+0800` and `+08`); nil where it
    /// is something else.
    private static func zone(_ end: ArraySlice<UInt8>) -> String? {
        guard let sign = end.first else { return "" }
        if end.elementsEqual([UInt8(ascii: "Z")]) { return "UTC" }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        var digits = end.dropFirst().filter { $0 != UInt8(ascii: ":") }
        if digits.count == 2 { digits += Array("00".utf8) }
        guard digits.count == 4, digits.allSatisfy(isDigit) else { return nil }
        if digits.elementsEqual("0000".utf8) { return "UTC" }
        let offset = [sign] + digits[..<2] + [UInt8(ascii: ":")] + digits[2...]
        return String(decoding: offset, as: UTF8.self)
    }
}
