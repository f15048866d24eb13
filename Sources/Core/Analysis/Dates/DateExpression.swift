/// What an expression says about when, before it is known what day that is.
struct DateExpression: Equatable, Sendable {
    /// A stretch of time with a name.
    enum Unit: UInt8, Sendable { case day, week, weekend, month, quarter, half, year, decade, century }

    /// Which one of those that come again and again is meant.
    enum Which: Equatable, Sendable {
        /// The text does not say: the tense decides.
        case open
        /// The last, this or the next one, seen from the publication date: -1, 0, 1.
        case near(Int)
        /// The one before, the same or the one after the date that the text mentioned last: -1, 0, 1.
        case told(Int)
    }

    /// What is said.
    enum Meaning: Equatable, Sendable {
        /// Parts of a date; 0 for those that are not written. A missing year is that of `which`.
        case date(year: Int, month: Int, day: Int)
        /// 1 for Monday to 7 for Sunday.
        case weekday(Int)
        case holiday(Holiday, year: Int)
        /// 1 for spring (from March) to 4 for winter (from December).
        case season(Int, year: Int)
        /// The nth quarter or half of a year; year 0 where none is written.
        case part(Unit, Int, year: Int)
        /// The whole unit that `which` says: last week, this month, that year.
        case unit(Unit)
        /// So many units before or behind the publication date (`isTold`: the date told last).
        case away(Int, Unit, isTold: Bool)
        /// From the first year to the last: a decade, a century, "2014–2016".
        case years(Int, Int)
    }

    /// The tokens that say it.
    var tokens: Range<Int>
    var meaning: Meaning
    var which = Which.open
    /// The year's distance from the publication date's, where one is said: "October last year" is -1.
    var yearOffset: Int?
    /// The last day of the month where a range of days is written: "September 14–16".
    var lastDay = 0
    /// Whether the next expression is the last date of a range that this one begins.
    var isRangeStart = false

    /// Whether it looks back for a comparison only: what follows is not reckoned from it.
    var isComparison: Bool {
        if case .away(let count, let unit, _) = meaning { return count < 0 && unit != .day }
        return false
    }

    /// Whether it is a holiday.
    var isHoliday: Bool {
        if case .holiday = meaning { return true }
        return false
    }

    /// Whether the tense decides which one is meant.
    var isOpen: Bool {
        guard which == .open || which == .near(0), yearOffset == nil else { return false }
        switch meaning {
        case .date(let year, _, _), .holiday(_, let year), .season(_, let year), .part(_, _, let year): return year == 0
        case .weekday: return true
        case .unit(let unit): return unit == .weekend
        case .away, .years: return false
        }
    }
}
