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

    /// A bar of `width` columns, filled by `share` (0 to 1); never full before all is done.
    static func bar(_ share: Double, width: Int) -> String {
        let share = share.isFinite ? min(1, max(0, share)) : 0
        let filled = min(share < 1 ? width - 1 : width, Int((share * Double(width)).rounded()))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }

    /// `2022-09-15T14:30:00Z` as `2022-09-15 14:30 UTC`, without the zone if it has none; anything else as it is.
    static func time(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isUTC = bytes.last == UInt8(ascii: "Z")
        guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"), isUTC || bytes.count == 19 else { return text }
        return String(decoding: bytes[..<10], as: UTF8.self) + " " + String(decoding: bytes[11..<16], as: UTF8.self)
            + (isUTC ? " UTC" : "")
    }
}
