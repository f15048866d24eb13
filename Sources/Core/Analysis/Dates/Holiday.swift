internal import ReadoutArticles

/// A holiday whose day a calendar tells.
enum Holiday: Equatable, Sendable {
    /// The same day each year.
    case fixed(month: Int, day: Int)
    /// The nth weekday (1 for Monday) of a month; 0 for the last.
    case nth(Int, weekday: Int, month: Int)
    /// So many days behind the Western Easter Sunday.
    case easter(Int)

    /// Its day in a year.
    func day(in year: Int) -> Day {
        switch self {
        case .fixed(let month, let day): return Day(year: year, month: month, day: day)
        case .nth(let count, let weekday, let month):
            let edge = Day(year: year, month: month, day: count > 0 ? 1 : Day.count(inMonth: month, of: year))
            if count == 0 { return Day(number: edge.number - (edge.weekday - weekday + 7) % 7) }
            return Day(number: edge.number + (weekday - edge.weekday + 7) % 7 + 7 * (count - 1))
        case .easter(let days): return Day(number: Self.easter(year).number + days)
        }
    }

    /// Easter Sunday of the Gregorian calendar: the anonymous algorithm in Meeus, "Astronomical Algorithms", chapter 8.
    private static func easter(_ year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let shift = (golden + 11 * moon + 22 * weekday) / 451
        let days = moon + weekday - 7 * shift + 114
        return Day(year: year, month: days / 31, day: days % 31 + 1)
    }
}
