import ArgumentParser
import ReadoutProtocol

struct RetryCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Read failed files again: one, or all of them.",
        discussion: """
            For members of the group readout-admin.

            Examples:
              readout retry
              readout retry summit.txt && readout sync
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file; without it, every file that failed.")
    var path: PathArgument?

    func run(_ desk: Desk) throws {
        let answer: Desk.Answer<Contract.Retry.Reply>
        if let path {
            answer = try path.tried(desk) { try desk.ask(Contract.Retry.self, .init(path: $0)) }
        } else {
            answer = try desk.ask(Contract.Retry.self, .init())
        }
        common.print(answer) { page, reply in
            let count = reply.queued
            page.line(
                Styled(count == 0 ? "Nothing to read again." : "\(Amount.count(count, "file")) will be read again."))
        }
        if answer.reply.queued == 0 { throw nothingFound() }
    }
}
