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
        // Nothing marks the last of the earlier changes: they come without a pause.
        let pause = 200
        var isDone = false
        let deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 }
        do {
            var connection = try desk.connect()
            try desk.send(Contract.Follow.self, .init(after: after), more: true, on: &connection)
            while true {
                let left = isDone ? pause : deadline.map { max(0, $0 - Monotonic.milliseconds) }
                let answer = try Desk.decode(Contract.Follow.self, try connection.receive(milliseconds: left))
                view.show(answer, time: Monotonic.seconds)
                let freshness = answer.reply.freshness
                isDone = untilDone && freshness.pending == 0 && freshness.live
                if isDone && after == nil || !answer.continues { return }
            }
        } catch DeskConnection.Failure.interrupted {
            return
        } catch DeskConnection.Failure.timedOut {
            if untilDone, !isDone {
                throw Complaint("not done in time: \(Amount.count(view.pending, "file")) still pending")
            }
        } catch let failure as DeskConnection.Failure {
            throw desk.complaint(failure)
        }
    }
}
