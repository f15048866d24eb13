import ArgumentParser
import ReadoutProtocol

struct FilesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "List the files of the inbox, each with its state and the reason.",
        discussion: """
            A file is pending, indexed, failed or ignored, always exactly one.

            Examples:
              readout files
              readout files --state failed
              readout files --limit 1000 --offset 1000
            """)

    enum State: String, CaseIterable, ExpressibleByArgument { case pending, indexed, failed, ignored }

    @Option(help: "Only these: pending, indexed, failed or ignored.")
    var state: State?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    func run(_ desk: Desk) throws {
        let parameters = Contract.ListFiles.Parameters(
            state: state?.rawValue, limit: paging.limit, offset: paging.offset)
        let answer = try desk.ask(Contract.ListFiles.self, parameters)
        let offset = paging.offset ?? 0
        common.print(answer) { page, reply in page.files(reply, offset: offset, state: state?.rawValue) }
        if answer.reply.total == 0 { throw nothingFound() }
    }
}
