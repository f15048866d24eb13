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
        var view = FollowView(json: common.json, page: common.terminal.page)
        defer { view.end() }
        let deadline = desk.timeoutMs.map { Monotonic.milliseconds + $0 }
        do {
            var connection = try desk.connect()
            try desk.send(Contract.Follow.self, .init(after: after), more: true, on: &connection)
            while true {
                let left = deadline.map { max(0, $0 - Monotonic.milliseconds) }
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

/// What `follow` shows: a line a change, or, of a flood on a terminal, its progress.
struct FollowView {
    /// With so many files pending, indexed ones are shown as progress only.
    static let flood = 20

    let json: Bool
    let page: Page
    private var progress = Progress()
    private var line: ProgressLine

    var pending: Int { progress.pending ?? 0 }

    init(json: Bool, page: Page, line: ProgressLine = ProgressLine()) {
        self.json = json
        self.page = page
        self.line = line
    }

    /// Takes the line of progress away.
    mutating func end() { line.clear() }

    mutating func show(_ answer: Desk.Answer<Contract.Follow.Reply>, time: Double) {
        progress.update(pending: answer.reply.freshness.pending, time: time)
        if json { return Output.print(json: answer.text) }
        let isFlood = line.isPossible && pending >= Self.flood
        if let text = text(answer.reply, isFlood: isFlood) {
            line.clear()
            Output.print(text)
        }
        if isFlood { line.draw(progress, time: time) } else { line.clear() }
    }

    /// The line for one reply; nil where there is none.
    func text(_ reply: Contract.Follow.Reply, isFlood: Bool) -> String? {
        var page = page
        if let forgotten = reply.forgotten { page.line(Styled("forgotten", .dim) + Styled(" " + forgotten)) }
        if let file = reply.file, !isFlood || file.state == .failed { page.change(file) }
        return page.text.isEmpty ? nil : page.text
    }
}
