import ReadoutProtocol

/// What `follow` shows: a line a change, or, of a flood on a terminal, its progress.
struct FollowView {
    /// With so many files pending, indexed ones are shown as progress only, until none is pending.
    static let flood = 20

    let json: Bool
    let page: Page
    private var progress = Progress()
    private var line: ProgressLine
    /// When the flood began, and how many files were done before; nil while there is none.
    private var flood: (time: Double, done: Int)?

    var pending: Int { progress.pending ?? 0 }

    /// - Parameter line: of no terminal where the output goes elsewhere: then every change is wanted as a line.
    init(json: Bool, page: Page, line: ProgressLine) {
        self.json = json
        self.page = page
        self.line = line
    }

    /// Takes the line of progress away.
    mutating func end() { line.clear() }

    /// Takes note of how many files are pending.
    mutating func update(_ freshness: Contract.Freshness, time: Double) {
        progress.update(pending: freshness.pending, time: time)
    }

    mutating func show(_ answer: Desk.Answer<Contract.Follow.Reply>, time: Double) {
        update(answer.reply.freshness, time: time)
        if json { return Output.print(json: answer.text) }
        if flood == nil, line.isPossible, pending >= Self.flood { flood = (time, progress.done) }
        if let text = text(answer.reply, isFlood: flood != nil) {
            line.clear()
            Output.print(text)
        }
        guard let flood else { return }
        if pending > 0 { return line.draw(progress, time: time) }
        line.clear()
        Output.print(summary(count: progress.done - flood.done, seconds: time - flood.time))
        self.flood = nil
    }

    /// What is left to say of a flood.
    func summary(count: Int, seconds: Double) -> String {
        var page = page
        page.line(Styled("\(Amount.count(count, "file")) answered for in \(Amount.seconds(seconds))", .green))
        return page.text
    }

    /// The line for one reply; nil where there is none.
    func text(_ reply: Contract.Follow.Reply, isFlood: Bool) -> String? {
        var page = page
        if let forgotten = reply.forgotten { page.line(Styled("forgotten", .dim) + Styled(" " + forgotten)) }
        if let file = reply.file, !isFlood || file.state == .failed { page.change(file) }
        return page.text.isEmpty ? nil : page.text
    }
}
