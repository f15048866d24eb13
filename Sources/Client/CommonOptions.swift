import ArgumentParser
import ReadoutJSON

extension Terminal.Color: ExpressibleByArgument {}

/// The options that every command has, before the command's name or behind it.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The daemon's socket.", valueName: "path"), completion: .file())
    var socket: String?

    @Flag(help: "Print the reply as JSON on one line (streams: one line each).")
    var json = false

    @Option(help: ArgumentHelp("How long to wait for the reply.", valueName: "seconds"))
    var timeout: Double?

    @Option(help: "When to colour: auto, always or never.")
    var color = Terminal.Color.auto

    @Flag(name: .customLong("no-pager"), help: "Print long answers straight to the terminal.")
    var noPager = false

    func validate() throws {
        guard let timeout else { return }
        guard timeout > 0, timeout < 1e9 else { throw ValidationError("--timeout is a number of seconds above 0") }
    }

    var desk: Desk {
        Desk(path: SocketPath.find(option: socket), timeoutMs: timeout.map { Int(($0 * 1000).rounded(.up)) })
    }

    var terminal: Terminal { Terminal(descriptor: 1, color: color) }

    /// Prints a reply: as it is with `--json`, else as `write` puts it on a page.
    func print<Reply>(_ answer: Desk.Answer<Reply>, write: (inout Page, Reply) -> Void) {
        if json {
            Output.print(json: answer.text)
        } else {
            var page = terminal.page
            write(&page, answer.reply)
            show(page)
        }
    }

    /// Prints a page; one that is longer than the terminal goes through the pager.
    func show(_ page: Page) {
        let terminal = terminal
        let height = terminal.height ?? .max
        if !noPager, terminal.isTerminal, page.rows(width: terminal.width) >= height, let pager = Pager.find() {
            pager.show(page.text)
        } else {
            Output.print(page)
        }
    }
}

/// Which part of a long list is wanted.
struct PagingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("At most so many (up to 1000).", valueName: "count"))
    var limit: Int?

    @Option(help: ArgumentHelp("Pass over the first so many.", valueName: "count"))
    var offset: Int?

    func validate() throws {
        if let limit, !(0...1000).contains(limit) { throw ValidationError("--limit is a number from 0 to 1000") }
        if let offset, offset < 0 { throw ValidationError("--offset is a number from 0") }
    }
}
