import Glibc

/// One line on the terminal behind standard error that is written over and over; nothing where that is no terminal.
struct ProgressLine {
    private let terminal: Terminal
    private var isShown = false
    private var drawn = -Double.infinity

    init(terminal: Terminal = Terminal(descriptor: STDERR_FILENO, color: .never)) { self.terminal = terminal }

    var isPossible: Bool { terminal.isTerminal }

    /// At most ten times a second.
    mutating func draw(_ progress: Progress, time: Double) {
        guard terminal.isTerminal, time - drawn >= 0.1, progress.done + (progress.pending ?? 0) > 0 else { return }
        drawn = time
        isShown = true
        Output.complain("\r" + progress.line(width: terminal.width) + "\u{1B}[K")
    }

    /// Takes the line away, before other text is printed and at the end.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        drawn = -.infinity
        Output.complain("\r\u{1B}[K")
    }
}
