internal import Glibc
import ReadoutSearch

/// Points in time as numbers to sort by.
enum Moment {
    /// Now, in Unix milliseconds.
    static var now: Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }

    /// The beginning of the date or date-time `iso` in seconds since 1970; without a zone it is taken for UTC.
    /// nil where it is no ISO 8601 date ("2022", "2022-09", "2022-09-15", "2022-09-15T14:30:00+02:00").
    static func unixSeconds(iso: String) -> Int? {
        guard let day = DayRange(iso: iso)?.first else { return nil }
        let utf8 = Array(iso.utf8)
        guard let mark = utf8.firstIndex(of: UInt8(ascii: "T")) else { return day.number * 86_400 }
        var fields = utf8[(mark + 1)...]
        var offset = 0
        if let sign = fields.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
            let zone = numbers(fields[(sign + 1)...])
            offset = seconds(zone)
            if fields[sign] == UInt8(ascii: "-") { offset = -offset }
            fields = fields[..<sign]
        }
        let time = numbers(fields)
        return day.number * 86_400 + seconds(time) - offset
    }

    /// Hours, minutes and seconds, as many as there are, in seconds.
    private static func seconds(_ fields: [Int]) -> Int {
        zip(fields, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The two-digit numbers of "14:30:05", "1430" or "02:00"; what follows other signs is left out.
    private static func numbers(_ utf8: ArraySlice<UInt8>) -> [Int] {
        let digits = utf8.filter { $0 != UInt8(ascii: ":") }.prefix { (48...57).contains($0) }.map { Int($0) - 48 }
        return stride(from: 0, to: digits.count - digits.count % 2, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
    }
}
