import ArgumentParser
import ReadoutProtocol

struct StatusCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell whether the desk is well, and how much of the inbox is answered for.",
        discussion: """
            Problems come first, each with what to do.

            Examples:
              readout status
              readout status --json | jq .freshness.pending
            """)

    @OptionGroup var common: CommonOptions

    func run(_ desk: Desk) throws {
        common.print(try desk.ask(Contract.GetStatus.self, .init())) { page, reply in page.status(reply) }
    }
}
