import ArgumentParser
import ReadoutJSON
import ReadoutProtocol

struct FilesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "List the files of the inbox, each with its state and the reason.",
        discussion: """
            A file is pending, indexed, failed or ignored, always exactly one. With a folder of the inbox (or a path \
            that leads there) only the files in it are listed; --limit and --offset then count those.

            Examples:
              readout files
              readout files --state failed
              readout files feeds/2022
              readout files --limit 1000 --offset 1000
            """)

    enum State: String, CaseIterable, ExpressibleByArgument { case pending, indexed, failed, ignored }

    @Option(help: "Only these: pending, indexed, failed or ignored.")
    var state: State?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: "A folder, or one file.")
    var folder: PathArgument?

    func run(_ desk: Desk) throws {
        let offset = paging.offset ?? 0
        if let folder {
            let (answer, name) = try Self.files(desk, in: folder, state: state?.rawValue, paging)
            common.print(answer) { page, reply in
                page.files(reply, offset: offset, state: state?.rawValue, folder: name)
            }
            if answer.reply.total == 0 { throw nothingFound() }
            return
        }
        let parameters = Contract.ListFiles.Parameters(
            state: state?.rawValue, limit: paging.limit, offset: paging.offset)
        let answer = try desk.ask(Contract.ListFiles.self, parameters)
        common.print(answer) { page, reply in page.files(reply, offset: offset, state: state?.rawValue) }
        if answer.reply.total == 0 { throw nothingFound() }
    }

    /// The daemon lists the whole inbox only: it is gone through, and what lies in the folder is kept. The answer is as if
    /// the daemon had given it.
    private static func files(_ desk: Desk, in folder: PathArgument, state: String?, _ paging: PagingOptions) throws
        -> (answer: Desk.Answer<Contract.ListFiles.Reply>, name: String)
    {
        let inbox = try desk.ask(Contract.GetStatus.self, .init()).reply.status.inbox
        let names = folder.isInbox(inbox) ? [""] : folder.names(inbox: inbox)
        var kept: [Contract.FileState] = []
        var at = 0
        while true {
            let part = try desk.ask(Contract.ListFiles.self, .init(state: state, limit: 1000, offset: at)).reply
            kept += part.files.filter { file in names.contains { isInside(file.path, $0) } }
            at += part.files.count
            if !part.files.isEmpty, at < part.total { continue }
            let shown = Array(kept.dropFirst(paging.offset ?? 0).prefix(paging.limit ?? 20))
            let reply = Contract.ListFiles.Reply(total: kept.count, files: shown, freshness: part.freshness)
            return (Desk.Answer(reply: reply, text: JSON.encode(reply)), names[0])
        }
    }

    /// Whether `path` is `folder`, or below it; both as the contract writes them.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        folder.isEmpty || path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
}
