import ArgumentParser
import ReadoutProtocol

struct FollowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow",
        abstract: "Show each file's change of state as it happens.",
        discussion: """
            It goes on until Ctrl-C, or for the --timeout. On a terminal a flood of files shows as one line of \
            progress, with failed files above it.

            Examples:
              readout follow
              readout follow --until-done
              readout follow --after 1200 --json | jq -r 'select(.file.state == "failed") | .file.path'
            """)

    @Option(help: ArgumentHelp("First show the files whose last change is later than this clock.", valueName: "clock"))
    var after: Int?

    @Flag(help: "End when no file is pending. With --timeout: exit status 2 if that takes longer.")
    var untilDone = false

    @OptionGroup var common: CommonOptions

    func run(_ desk: Desk) throws {
        Interrupt.catchSignals()
        let terminal = common.terminal
        let line = terminal.isTerminal ? ProgressLine() : ProgressLine(terminal: terminal)
        var view = FollowView(json: common.json, page: terminal.page, line: line)
        defer { view.end() }
        do {
            var connection = try desk.connect()
            try desk.send(Contract.Follow.self, .init(after: after), more: true, on: &connection)
            if untilDone { try followUntilDone(desk, &connection, &view) } else { try follow(desk, &connection, &view) }
        } catch DeskConnection.Failure.interrupted {
            return
        } catch let failure as DeskConnection.Failure {
            throw desk.complaint(failure)
        }
    }

    private func follow(_ desk: Desk, _ connection: inout DeskConnection, _ view: inout FollowView) throws {
        let deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 }
        while true {
            let left = deadline.map { max(0, $0 - Monotonic.milliseconds) }
            do {
                let answer = try Desk.decode(Contract.Follow.self, try connection.receive(milliseconds: left))
                view.show(answer, time: Monotonic.seconds)
                if !answer.continues { return }
            } catch DeskConnection.Failure.timedOut {
                return
            }
        }
    }

    /// The stream tells of files. That nothing was pending from the start, or that the watcher has caught up without
    /// any, is no change of a file: in silence the daemon is asked.
    private func followUntilDone(_ desk: Desk, _ connection: inout DeskConnection, _ view: inout FollowView) throws {
        let deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 } ?? .max
        var isDone = false
        var silence = 100
        while true {
            let left = max(0, deadline - Monotonic.milliseconds)
            do {
                // Nothing marks the last of the earlier changes (--after): they come without a pause.
                let wait = min(isDone ? 200 : silence, left)
                let answer = try Desk.decode(Contract.Follow.self, try connection.receive(milliseconds: wait))
                view.show(answer, time: Monotonic.seconds)
                isDone = Self.isDone(answer.reply.freshness)
                if isDone && after == nil || !answer.continues { return }
            } catch DeskConnection.Failure.timedOut {
                if isDone { return }
                guard Monotonic.milliseconds < deadline else {
                    throw Complaint("not done in time: \(Amount.count(view.pending, "file")) still pending")
                }
                let status = try Desk(path: desk.path, timeoutMs: 5000).ask(Contract.GetStatus.self, .init())
                view.update(status.reply.freshness, time: Monotonic.seconds)
                if Self.isDone(status.reply.freshness) { return }
            }
            silence = 1000
        }
    }

    private static func isDone(_ freshness: Contract.Freshness) -> Bool { freshness.pending == 0 && freshness.live }
}
