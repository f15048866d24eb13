import Glibc
import ReadoutProtocol

/// Takes what the daemon tells a watch, also over the end of a connection.
struct Watch {
    private let desk: Desk
    private let query: String
    /// Up to this clock everything has been told; nil where nothing has been heard yet.
    private var position: Int?
    private var view: WatchView
    /// When to stop; nil for never.
    private let deadline: Int?
    /// Articles shown of the past, and the clock as of which they were.
    private var shown: [Int: Int] = [:]
    /// The longest pause before the daemon is asked again.
    private static let longestPause = 30_000

    init(desk: Desk, query: String, position: Int?, view: WatchView) {
        self.desk = desk
        self.query = query
        self.position = position
        self.view = view
        deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 }
    }

    // MARK: The past

    /// Shows the articles that match and were published or came since a date, those published first first. What comes
    /// while it does so is told by `follow` afterwards.
    mutating func showPast(since date: String) throws {
        // First the clock: what comes after it is the watch's. This also has the query looked at as it was typed.
        var connection = try desk.connect()
        try desk.send(Contract.Watch.self, .init(query: query), more: true, on: &connection)
        let begun = try Desk.decode(Contract.Watch.self, try connection.receive(milliseconds: left)).reply.freshness
        position = begun.clock
        do {
            try showPast(since: date, begun: begun)
        } catch var refusal as Desk.Refusal where refusal.name.hasSuffix(".InvalidQuery") {
            // The query makes sense, so it is the date that does not; it was put into a query that nobody typed.
            refusal.words = "--since is a date, such as 2022-09, 2022-09-15 or 'last week', and not \(date)"
            throw refusal
        }
    }

    private mutating func showPast(since date: String, begun: Contract.Freshness) throws {
        let period = "(since:\"\(date)\" OR added:\"\(date)..\")"
        if view.quotesOnly { return try showPastQuotes(in: period, begun: begun.clock) }
        var parameters = Contract.Search.Parameters(query: query.isBlank ? period : "(\(query)) AND \(period)")
        parameters.sort = .oldest
        parameters.limit = 200
        var count = 0
        while true {
            parameters.offset = count
            let reply = try desk.ask(Contract.Search.self, parameters).reply
            parameters.asOf = parameters.asOf ?? reply.freshness.clock
            for hit in reply.hits where shown.updateValue(reply.freshness.clock, forKey: hit.article.id) == nil {
                if Interrupt.isRequested { throw DeskConnection.Failure.interrupted }
                var freshness = reply.freshness
                freshness.clock = begun.clock
                view.show(Contract.Watch.Reply(hit: hit, freshness: freshness), text: nil)
            }
            count += reply.hits.count
            if reply.hits.isEmpty || count >= reply.total { return }
        }
    }

    /// Shows the quotes that match in articles of a period, article by article, those published first first.
    private mutating func showPastQuotes(in period: String, begun: Int) throws {
        var quotes: [Contract.Quote] = []
        var freshness: Contract.Freshness
        repeat {
            let reply = try desk.ask(
                Contract.ListQuotes.self,
                .init(
                    query: period, about: query.isBlank ? nil : query, limit: Self.mostQuotes, offset: quotes.count)
            ).reply
            freshness = reply.freshness
            quotes += reply.quotes
            if reply.quotes.isEmpty || quotes.count >= reply.total { break }
        } while true
        // The newest come first, those of one article side by side.
        let articles = quotes.reduce(into: [[Contract.Quote]]()) { articles, quote in
            if articles.last?.first?.article.id == quote.article.id {
                articles[articles.count - 1].append(quote)
            } else {
                articles.append([quote])
            }
        }
        for quotes in articles.reversed() {
            guard let article = quotes.first?.article,
                shown.updateValue(freshness.clock, forKey: article.id) == nil
            else { continue }
            if Interrupt.isRequested { throw DeskConnection.Failure.interrupted }
            freshness.clock = begun
            let hit = Contract.Hit(article: article, score: 0, snippet: "", highlights: [], span: nil, explanation: nil)
            view.show(Contract.Watch.Reply(hit: hit, quotes: quotes, freshness: freshness), text: nil)
        }
    }

    private static let mostQuotes = 1000

    // MARK: What comes

    /// Shows what comes until the time is up or a signal ends it, which is thrown.
    mutating func follow() throws {
        var pause = 0
        while true {
            do {
                try listen(pause: &pause)
                return
            } catch let failure as DeskConnection.Failure where Self.isPassing(failure) {
                // Where nothing has been heard yet, there is nothing to go on with.
                guard position != nil, pause > 0 || failure == .hungUp else { throw failure }
                if pause == 0 { Output.complain("readout: the daemon ended the connection; waiting for it …\n") }
                try wait(pause)
                pause = min(max(pause * 2, 1000), Self.longestPause)
            }
        }
    }

    /// One connection, to its end. `pause` is 0 again once something was heard.
    private mutating func listen(pause: inout Int) throws {
        var connection = try DeskConnection(path: desk.path)
        try desk.send(Contract.Watch.self, .init(query: query, after: position), more: true, on: &connection)
        while true {
            if Interrupt.isRequested { throw DeskConnection.Failure.interrupted }
            let answer = try Desk.decode(Contract.Watch.self, try connection.receive(milliseconds: left))
            pause = 0
            let clock = answer.reply.freshness.clock
            let isKnown = answer.reply.hit.map { shown[$0.article.id] ?? -1 >= clock } ?? false
            if !isKnown { view.show(answer.reply, text: answer.text) }
            position = clock
            if !answer.continues { return }
        }
    }

    private static func isPassing(_ failure: DeskConnection.Failure) -> Bool {
        switch failure {
        case .hungUp, .notConnected: true
        case .pathTooLong, .timedOut, .interrupted, .malformed: false
        }
    }

    /// Waits; a signal or the end of the time is thrown.
    private func wait(_ milliseconds: Int) throws {
        let end = min(Monotonic.milliseconds + milliseconds, deadline ?? .max)
        while true {
            let left = end - Monotonic.milliseconds
            if left <= 0 { break }
            var waiting = pollfd(fd: Interrupt.descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&waiting, 1, Int32(clamping: left)) > 0 { throw DeskConnection.Failure.interrupted }
        }
        if let deadline, Monotonic.milliseconds >= deadline { throw DeskConnection.Failure.timedOut }
    }

    private var left: Int? { deadline.map { max(0, $0 - Monotonic.milliseconds) } }
}
