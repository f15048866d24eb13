import Glibc
import ReadoutProtocol

/// What `readout quotes` asks for.
struct QuoteRequest: Equatable {
    /// A query for the articles; empty for all.
    var words = ""
    var by: String?
    var about: String?
    var since: String?
    var until: String?
    var outlet: String?
    var kind: Contract.QuoteKind?
    var family: Int?

    /// The query for the articles with outlet and dates; nil where there is none of all these.
    var query: String? {
        var parts = words.isBlank ? [] : [words]
        if let outlet { parts.append("outlet:\"\(outlet)\"") }
        if let since { parts.append("since:\"\(since)\"") }
        if let until { parts.append("until:\"\(until)\"") }
        // What was typed stays as it is, so that the daemon's words about it fit; only OR needs to be held together.
        if parts.count > 1, !words.isBlank { parts[0] = "(\(words))" }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    func parameters(limit: Int?, offset: Int?) -> Contract.ListQuotes.Parameters {
        .init(
            query: query, speaker: by, about: about, kind: kind?.rawValue, family: family, limit: limit, offset: offset)
    }

    // MARK: Nothing found

    /// What there would be without one of the conditions.
    struct NearMiss: Equatable {
        /// The options as they were typed.
        var without: String
        var total: Int
        /// From the day of the oldest article to that of the newest; empty where they have none.
        var period: String
    }

    /// What there is where one condition is left out, for a question that finds nothing; those that help.
    func nearMisses(_ desk: Desk) -> [NearMiss] {
        relaxed.compactMap { without, request in
            guard let newest = try? desk.ask(Contract.ListQuotes.self, request.parameters(limit: 1, offset: 0)).reply,
                newest.total > 0
            else { return nil }
            // Articles without a date come last: then the oldest day is not known.
            let oldest = try? desk.ask(
                Contract.ListQuotes.self, request.parameters(limit: 1, offset: newest.total - 1)
            ).reply
            let days = [oldest, newest].compactMap { $0?.quotes.first?.article.published }
            return NearMiss(without: without, total: newest.total, period: Page.period(days.min(), days.max()))
        }
    }

    /// The question without each of its conditions in turn, the narrowest first. Without any other condition, one is not
    /// left out: all quotes are no answer.
    private var relaxed: [(without: String, request: QuoteRequest)] {
        var relaxed: [(String, QuoteRequest)] = []
        func add(_ without: String, _ change: (inout QuoteRequest) -> Void) {
            var request = self
            change(&request)
            relaxed.append((without, request))
        }
        if since != nil || until != nil {
            let dates = [since.map { "--since \($0)" }, until.map { "--until \($0)" }].compactMap { $0 }
            add(dates.joined(separator: " ")) { ($0.since, $0.until) = (nil, nil) }
        }
        if let kind { add("--kind \(kind.rawValue)") { $0.kind = nil } }
        if let outlet { add("--outlet \(outlet)") { $0.outlet = nil } }
        if let about { add("--about \(about)") { $0.about = nil } }
        if !words.isBlank { add(words) { $0.words = "" } }
        if let by { add("--by \(by)") { $0.by = nil } }
        return relaxed.filter { $0.1 != QuoteRequest() }
    }
}

extension Page {
    /// That nothing was found, and what there is without one of the conditions.
    mutating func noQuotes(
        _ request: QuoteRequest, _ near: [QuoteRequest.NearMiss], _ freshness: Contract.Freshness
    ) {
        if let family = request.family, near.isEmpty {
            line("No quote is of a family \(family): numbers of families stand below their quotes.")
        } else {
            line(request == QuoteRequest() ? "No article quotes anybody yet." : "No quote is like that.")
        }
        for miss in near {
            let period = miss.period.isEmpty ? "" : ", \(miss.period)"
            paragraph(
                Styled(Amount.count(miss.total, "quote") + period),
                label: Styled("  without ", .dim) + Styled(miss.without, .bold) + ": ", indent: 4)
        }
        stillPending(freshness)
    }
}

extension Desk {
    /// As many quotes of one family are fetched.
    private static let mostOfFamily = 200

    /// All quotes of the families that these quotes are of, so that each stands with all its wordings. Where the daemon
    /// does not tell, those that are known have to do.
    func families(of quotes: [Contract.Quote]) -> [Contract.Quote] {
        var seen: Set<Int> = []
        let families = quotes.compactMap(\.family).filter { seen.insert($0).inserted }
        guard !families.isEmpty, var connection = try? connect() else { return [] }
        var found: [Contract.Quote] = []
        var patience: Int? = Monotonic.milliseconds + 1000
        for family in families {
            do {
                try send(
                    Contract.ListQuotes.self, .init(family: family, limit: Self.mostOfFamily), on: &connection)
                found += try answer(Contract.ListQuotes.self, on: &connection).reply.quotes
            } catch { return found }
            if let end = patience, Monotonic.milliseconds > end, isatty(STDERR_FILENO) == 1 {
                patience = nil
                Output.complain("readout: looking for all wordings of \(Amount.count(families.count, "utterance")) …\n")
            }
        }
        return found
    }
}
