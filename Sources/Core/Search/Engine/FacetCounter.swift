/// Counts documents by what is asked for, over several segments.
struct FacetCounter {
    private let fields: [FacetField]
    private var totals: [[String: Int]]
    private var columns: Columns?
    /// For each field the counts of the current segment's numbers.
    private var counts: [[Int]]
    /// The counts of months, by `month`, of all segments; empty where they are not asked for.
    private var months: [Int]
    /// Nil where no actors are asked for.
    private var actors: ActorFacetCounter?
    /// The same of those that are quoted.
    private var speakers: ActorFacetCounter?

    init(_ fields: [FacetField], _ merges: ActorMerges = .none) {
        self.fields = fields
        totals = fields.map { _ in [:] }
        counts = fields.map { _ in [] }
        actors = fields.contains { $0.actorKinds != nil && $0 != .said } ? ActorFacetCounter(merges) : nil
        speakers = fields.contains(.said) ? ActorFacetCounter(merges, onlyQuoted: true) : nil
        months = fields.contains(.month) ? [Int](repeating: 0, count: 120_001) : []
    }

    /// Another segment begins.
    mutating func begin(_ columns: Columns) {
        end()
        self.columns = columns
        actors?.begin(columns)
        speakers?.begin(columns)
        counts = fields.map { field in
            switch field {
            case .outlet: [Int](repeating: 0, count: columns.outlets.count + 1)
            case .language: [Int](repeating: 0, count: columns.languages.count + 1)
            case .format: [Int](repeating: 0, count: columns.formats.count + 1)
            case .month, .actor, .person, .org, .place, .state, .said: []
            }
        }
    }

    @inline(__always)
    mutating func count(_ document: Int) {
        guard let columns else { return }
        for (place, field) in fields.enumerated() {
            let number: Int =
                switch field {
                case .outlet: Int(columns.value(.outlet, document, as: UInt32.self))
                case .language: Int(columns.value(.language, document, as: UInt16.self))
                case .format: Int(columns.value(.format, document, as: UInt8.self))
                case .month, .actor, .person, .org, .place, .state, .said: .max
                }
            if number < counts[place].count { counts[place][number] &+= 1 }
        }
        if let actors { actors.count(document, columns) }
        if let speakers { speakers.count(document, columns) }
        if !months.isEmpty { months[Self.month(columns, document)] &+= 1 }
    }

    /// The counts, the most common first, months in their order.
    var facets: [Facet] {
        var all = self
        all.end()
        return zip(fields, all.totals).map { field, totals in
            if field == .month { return Facet(field: field, values: monthValues) }
            if let kinds = field.actorKinds {
                return Facet(
                    field: field, values: (field == .said ? all.speakers : all.actors)?.values(of: kinds) ?? [])
            }
            let values = totals.map { FacetValue(value: $0.key, count: $0.value) }
            return Facet(
                field: field,
                values: values.sorted {
                    $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value
                })
        }
    }

    private var monthValues: [FacetValue] {
        var values: [FacetValue] = []
        for month in 1..<months.count where months[month] > 0 {
            values.append(FacetValue(value: Self.name(ofMonth: month), count: months[month]))
        }
        return values
    }

    private mutating func end() {
        guard let columns else { return }
        for (place, field) in fields.enumerated() {
            for (number, count) in counts[place].enumerated() where number > 0 && count > 0 {
                let name: String? =
                    switch field {
                    case .outlet: columns.outlets.name(number)
                    case .language: columns.languages.name(number)
                    case .format: columns.formats.name(number)
                    case .month, .actor, .person, .org, .place, .state, .said: nil
                    }
                if let name { totals[place][name, default: 0] += count }
            }
        }
        self.columns = nil
    }

    /// 1 for January of year 0; 0 for a document whose date says no month.
    private static func month(_ columns: Columns, _ document: Int) -> Int {
        let first = columns.value(.firstDay, document, as: Int32.self)
        guard first != .max, let from = Day(number: Int(first)),
            let last = Day(number: Int(columns.value(.lastDay, document, as: Int32.self))), from.month == last.month,
            from.year == last.year
        else { return 0 }
        return from.year * 12 + from.month
    }

    private static func name(ofMonth number: Int) -> String {
        let year = String((number - 1) / 12)
        let month = String((number - 1) % 12 + 1)
        return String(repeating: "0", count: 4 - year.count) + year + "-" + (month.count < 2 ? "0" : "") + month
    }
}
