internal import ReadoutArticles

/// Works out what day, month or years an expression means.
struct DateResolver {
    /// What an expression means: a date, or the first and the last one of a range.
    struct Value: Equatable {
        var first: PartialDate
        var last: PartialDate?
        /// Whether the publication date was needed.
        var isAnchored = false
    }

    /// The publication date, as precise as it is known.
    let published: PartialDate?
    /// The date that the text mentioned last, in its reading direction.
    var told: PartialDate? {
        didSet { if let told, told.day > 0 { toldDay = told } }
    }
    /// The day that the text mentioned last: where no publication date is known, what has no year is of its year.
    private(set) var toldDay: PartialDate?

    /// Where no publication date is known, the year that the text seems to be of; nil where none does.
    let ownYear: Int?

    /// The days that the text wrote in full.
    private var written: [PartialDate] = []

    init(published: PartialDate?, ownYear: Int? = nil) {
        self.published = published
        self.ownYear = ownYear
    }

    /// The value of `expression`, which what follows may be reckoned from; nil where there is nothing to resolve it from.
    /// - Parameter direction: whether what happens then lies ahead.
    mutating func resolve(_ expression: DateExpression, _ direction: DateTense.Direction) -> Value? {
        guard let value = meant(by: expression, direction), value.first.isPossible, value.last?.isPossible ?? true
        else { return nil }
        if !expression.isComparison { told = value.first }
        if value.first.day > 0, case .date(let year, _, _) = expression.meaning, year > 0 {
            written.append(value.first)
        }
        return value
    }

    private func meant(by expression: DateExpression, _ direction: DateTense.Direction) -> Value? {
        switch expression.meaning {
        case .date(let year, let month, let day):
            return date(year, month, day, expression, direction)
        case .years(let first, let last):
            return Value(first: PartialDate(year: first), last: PartialDate(year: last))
        case .weekday(let weekday): return self.weekday(weekday, expression.which, direction)
        case .holiday(let holiday, let year):
            return recurring(year: year, expression, direction) { PartialDate(holiday.day(in: $0)) }
        case .season(let season, let year):
            guard var value = recurring(year: year, expression, direction, { Self.season(season, $0) }) else {
                return nil
            }
            value.last = Self.seasonEnd(value.first)
            return value
        case .part(let unit, let nth, let year):
            let months = unit == .half ? 6 : 3
            guard
                var value = recurring(
                    year: year, expression, direction, { PartialDate(year: $0, month: nth * months - months + 1) })
            else { return nil }
            value.last = PartialDate(year: value.first.year, month: value.first.month + months - 1)
            return value
        case .unit(let unit): return self.unit(unit, expression.which, direction)
        case .away(let count, let unit, let isTold): return away(count, unit, isTold: isTold)
        }
    }

    // MARK: Dates with parts missing

    private func date(
        _ year: Int, _ month: Int, _ day: Int, _ expression: DateExpression, _ direction: DateTense.Direction
    ) -> Value? {
        guard month > 0 else { return Value(first: PartialDate(year: year)) }
        guard
            var value = recurring(
                year: year, expression, direction, { PartialDate(year: $0, month: month, day: day) }),
            value.first.isPossible
        else { return nil }
        if expression.lastDay > 0 {
            let last = PartialDate(year: value.first.year, month: month, day: expression.lastDay)
            if last.isPossible { value.last = last }
        }
        return value
    }

    /// What comes once a year, in the year that is written or meant.
    private func recurring(
        year: Int, _ expression: DateExpression, _ direction: DateTense.Direction, _ date: (Int) -> PartialDate
    ) -> Value? {
        if year > 0 { return Value(first: date(year)) }
        guard let published else {
            if let same = same(as: expression) { return Value(first: same) }
            guard expression.which == .open, let toldDay, toldDay.year == ownYear else { return nil }
            return Value(first: date(toldDay.year))
        }
        if let offset = expression.yearOffset { return Value(first: date(published.year + offset), isAnchored: true) }
        let dates = [published.year - 1, published.year, published.year + 1].map(date).filter(\.isPossible)
        let today = published.first
        // A month or season that has begun is the last one as well as the next one.
        func isPast(_ date: PartialDate) -> Bool { date.first <= published.last }
        func isAhead(_ date: PartialDate) -> Bool { date.last >= today }
        let found: PartialDate?
        switch expression.which {
        case .near(-1): found = dates.last { $0.last < today }
        case .near(1): found = dates.first { $0.first > today }
        case .near: found = date(published.year)
        case .told(let offset): found = date((told ?? published).year + offset)
        case .open:
            if let same = same(as: expression) { return Value(first: same) }
            let nearest = dates.min { distance($0, today) < distance($1, today) }
            switch direction {
            case .past where isNear(nearest, today, expression), .future where isNear(nearest, today, expression),
                .reported where isNear(nearest, today, expression):
                found = nearest
            case .vote:
                // Long after a vote it is last year's, or has its year.
                let last = dates.last(where: isPast)
                found = last.map { distance($0, today) <= 92 } ?? false ? last : dates.first(where: isAhead)
            case .unknown where nearest?.day == 0, .past, .ended:
                found = dates.last(where: isPast)
            case .future, .reported: found = dates.first(where: isAhead)
            case .unknown: found = nearest
            }
        }
        return found.map { Value(first: $0, isAnchored: true) }
    }

    /// "March 3" after "March 3, 2015" is the same day: the last that was written in full with that month and day.
    private func same(as expression: DateExpression) -> PartialDate? {
        guard expression.which == .open, case .date(0, let month, let day) = expression.meaning, day > 0 else {
            return nil
        }
        return written.last { $0.month == month && $0.day == day }
    }

    /// Whether the nearest one is meant whatever the verbs say: a day of the next or last four months, or a month of the
    /// next two. What is farther is not written without its year, or "last" or "next". Holidays are spoken of for longer:
    /// the nearest is meant within a month.
    private func isNear(_ nearest: PartialDate?, _ today: Day, _ expression: DateExpression) -> Bool {
        guard let nearest else { return false }
        let distance = distance(nearest, today)
        if nearest.day > 0 { return distance <= (expression.isHoliday ? 31 : 120) }
        return distance <= 61 && nearest.first > today
    }

    private func distance(_ date: PartialDate, _ day: Day) -> Int {
        if date.first <= day, day <= date.last { return 0 }
        return min(abs(date.first.number - day.number), abs(date.last.number - day.number))
    }

    private func weekday(
        _ weekday: Int, _ which: DateExpression.Which, _ direction: DateTense.Direction
    ) -> Value? {
        guard let published, published.day > 0 else { return nil }
        let today = published.first
        let back = (today.weekday - weekday + 7) % 7
        let ahead = (weekday - today.weekday + 7) % 7
        let number: Int
        switch which {
        case .near(-1): number = today.number - (back == 0 ? 7 : back)
        case .near(1): number = today.number + (ahead == 0 ? 7 : ahead)
        case .near:
            number =
                direction == .past || direction == .ended ? today.number - back : today.number + ahead
        case .told(let offset):
            guard let told, told.day > 0 else { return nil }
            let from = told.first
            let distance = (weekday - from.weekday + 7) % 7
            number = from.number + (offset < 0 ? distance - 7 : offset > 0 && distance == 0 ? 7 : distance)
            return Value(first: PartialDate(Day(number: number)))
        case .open:
            // "they said they would meet Monday", on a Tuesday: news of the day after, since what is six days off is "next".
            let isAhead = direction == .future || (direction == .reported || direction == .vote) && back > 1
            number = isAhead ? today.number + ahead : today.number - back
        }
        return Value(first: PartialDate(Day(number: number)), isAnchored: true)
    }

    // MARK: Units

    private func unit(
        _ unit: DateExpression.Unit, _ which: DateExpression.Which, _ direction: DateTense.Direction
    ) -> Value? {
        switch which {
        case .open:
            // "the weekend": the one that has begun, or the coming one.
            guard let published, published.day > 0 else { return nil }
            let offset = direction == .future || direction == .reported || published.first.weekday >= 6 ? 0 : -1
            return self.unit(unit, .near(offset), .unknown)
        case .near(0) where unit == .weekend && direction == .past:
            // "this weekend they met": the last one, until the next is near.
            guard let published, published.day > 0 else { return nil }
            return self.unit(unit, .near(published.first.weekday <= 3 ? -1 : 0), .unknown)
        case .near(let offset):
            // "the past decade" ends today.
            if let published, offset != 0, unit == .decade {
                let years = [published.year, published.year + 10 * offset].sorted()
                return Value(first: PartialDate(year: years[0]), last: PartialDate(year: years[1]), isAnchored: true)
            }
            guard let published, var value = stretch(unit, offset, from: published) else { return nil }
            value.isAnchored = true
            return value
        case .told(let offset):
            guard let told else { return nil }
            return stretch(unit, offset, from: told)
        }
    }

    /// The whole unit that lies `offset` units from the one that `date` is in; nil where `date` is not precise enough.
    private func stretch(_ unit: DateExpression.Unit, _ offset: Int, from date: PartialDate) -> Value? {
        switch unit {
        case .day:
            guard date.day > 0 else { return nil }
            return Value(first: PartialDate(Day(number: date.first.number + offset)))
        case .week, .weekend:
            guard date.day > 0 else { return nil }
            let monday = date.first.number - date.first.weekday + 1 + 7 * offset
            let first = unit == .week ? monday : monday + 5
            return Value(first: PartialDate(Day(number: first)), last: PartialDate(Day(number: monday + 6)))
        case .month: return months(date, offset).map { Value(first: $0) }
        case .quarter, .half:
            guard date.month > 0 else { return nil }
            let count = unit == .quarter ? 3 : 6
            let index = date.year * 12 + date.month - 1
            let first = (index / count + offset) * count
            return Value(first: Self.month(first), last: Self.month(first + count - 1))
        case .year: return Value(first: PartialDate(year: date.year + offset))
        case .decade:
            let first = (date.year / 10 + offset) * 10
            return Value(first: PartialDate(year: first), last: PartialDate(year: first + 9))
        case .century:
            let first = ((date.year - 1) / 100 + offset) * 100 + 1
            return Value(first: PartialDate(year: first), last: PartialDate(year: first + 99))
        }
    }

    private func away(_ count: Int, _ unit: DateExpression.Unit, isTold: Bool) -> Value? {
        guard let from = isTold ? told : published else { return nil }
        let found: PartialDate?
        switch unit {
        case .day, .week, .weekend:
            let days = unit == .day ? count : 7 * count
            found = from.day > 0 ? PartialDate(Day(number: from.first.number + days)) : nil
        case .month, .quarter, .half:
            found = months(from, count * (unit == .month ? 1 : unit == .quarter ? 3 : 6))
        case .year, .decade, .century:
            let years = count * (unit == .year ? 1 : unit == .decade ? 10 : 100)
            found = PartialDate(year: from.year + years)
        }
        guard let found, found.isPossible else { return nil }
        return Value(first: found, isAnchored: !isTold)
    }

    private func months(_ date: PartialDate, _ count: Int) -> PartialDate? {
        date.month > 0 ? Self.month(date.year * 12 + date.month - 1 + count) : nil
    }

    /// The month that is `index` months after January of year 0.
    private static func month(_ index: Int) -> PartialDate { PartialDate(year: index / 12, month: index % 12 + 1) }

    /// The first month of a season of the northern half: spring begins in March, as meteorology counts.
    private static func season(_ season: Int, _ year: Int) -> PartialDate { PartialDate(year: year, month: season * 3) }

    private static func seasonEnd(_ first: PartialDate) -> PartialDate { month(first.year * 12 + first.month + 1) }
}
