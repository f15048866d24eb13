import ArgumentParser
import ReadoutProtocol

struct SyncCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Wait until every file dropped so far is answered for.",
        discussion: """
            Every file that was complete in the inbox when this was called is then searchable, or failed or ignored \
            with a reason. Exit status 2 says that the --timeout passed before.

            Examples:
              cp *.txt /var/lib/readout/inbox/ && readout sync && readout search summit
              readout sync --timeout 60
            """)

    @OptionGroup var common: CommonOptions

    func run(_ desk: Desk) throws {
        let answer = try Self.wait(desk, showsProgress: !common.json)
        let status = common.json ? nil : try desk.ask(Contract.GetStatus.self, .init()).reply.status
        common.print(answer) { page, reply in page.synced(articles: status?.articles ?? 0, reply.freshness) }
    }

    /// Waits for the daemon's answer; after a second with a line of progress, asked for on a second connection.
    static func wait(_ desk: Desk, showsProgress: Bool) throws -> Desk.Answer<Contract.FreshnessReply> {
        var progress = Progress()
        var line = ProgressLine()
        defer { line.clear() }
        // The daemon keeps the time; should it be unable to, it is left alone a little later.
        let deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 + 5000 }
        var connection = try desk.connect()
        try desk.send(Contract.Sync.self, .init(timeoutMs: desk.timeoutMs), on: &connection)
        var step = 1000
        while true {
            let left = deadline.map { max(0, $0 - Monotonic.milliseconds) } ?? .max
            let isPolling = showsProgress && line.isPossible
            do {
                let wait = isPolling ? min(step, left) : left == .max ? nil : left
                return try Desk.decode(Contract.Sync.self, try connection.receive(milliseconds: wait))
            } catch DeskConnection.Failure.timedOut where isPolling && left > step {
                step = 300
                let status = try Desk(path: desk.path, timeoutMs: 5000).ask(Contract.GetStatus.self, .init())
                let time = Monotonic.seconds
                progress.update(pending: status.reply.freshness.pending, time: time)
                line.draw(progress, time: time)
            } catch let failure as DeskConnection.Failure {
                throw desk.complaint(failure)
            }
        }
    }
}

extension Page {
    mutating func synced(articles: Int, _ freshness: Contract.Freshness) {
        let are = articles == 1 ? "The 1 article is" : "All \(Amount.count(articles)) articles are"
        line(Styled("\(are) answered for", .green) + Styled(" (clock \(Amount.count(freshness.clock)))", .dim))
        if freshness.failed > 0 {
            line(
                Styled(
                    "\(Amount.count(freshness.failed, "file")) could not be read: readout files --state failed", .red))
        }
        // Dropped after the call.
        if freshness.pending > 0 { line(Styled("\(Amount.count(freshness.pending, "newer file")) pending", .yellow)) }
    }
}
