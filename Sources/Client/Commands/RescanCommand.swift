import ArgumentParser
import ReadoutProtocol

struct RescanCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescan",
        abstract: "Compare the inbox with the ledger now.",
        discussion: """
            For members of the group readout-admin. The daemon does this by itself at its start and whenever it may \
            have missed something; where the inbox was replaced it waits for --accept.

            Examples:
              readout rescan
              readout rescan --accept
            """)

    @Flag(help: "Take an inbox that was replaced for the new one, and forget what it does not hold.")
    var accept = false

    @OptionGroup var common: CommonOptions

    func run(_ desk: Desk) throws {
        let answer = try desk.ask(Contract.Rescan.self, .init(accept: accept ? true : nil))
        common.print(answer) { page, reply in
            page.line("The inbox is compared with the ledger.")
            page.stillPending(reply.freshness)
        }
    }
}
