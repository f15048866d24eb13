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
        let deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 }
        do {
            var connection = try desk.connect()
            try desk.send(Contract.Follow.self, .init(after: after), more: true, on: &connection)
            while true {
                let left = deadline.map { max(0, $0 - Monotonic.milliseconds) }
                // The end can come without any file's change: when a walk has found nothing new.
                if untilDone, left ?? 1 > 0, try !connection.hasReply(within: min(left ?? 200, 200)) {
                    let freshness = try desk.ask(Contract.GetStatus.self, .init()).reply.freshness
                    if freshness.pending == 0, freshness.live { return }
                    continue
                }
                let answer = try Desk.decode(Contract.Follow.self, try connection.receive(milliseconds: left))
                view.show(answer, time: Monotonic.seconds)
                let freshness = answer.reply.freshness
                if untilDone, freshness.pending == 0, freshness.live { return }
                if !answer.continues { return }
            }
        } catch DeskConnection.Failure.interrupted {
            return
        } catch DeskConnection.Failure.timedOut {
            if untilDone { throw Complaint("not done in time: \(Amount.count(view.pending, "file")) still pending") }
        } catch let failure as DeskConnection.Failure {
            throw desk.complaint(failure)
        }
    }
}
