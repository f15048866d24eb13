import ArgumentParser
import Glibc
import ReadoutProtocol
import ReadoutJSON

struct AddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Copy files into the inbox, each whole or not at all.",
        discussion: """
            The daemon says where its inbox is; you need to be allowed to write there. The copies can be read by the \
            daemon's group. A file that is there already with the same content is left as it is; another file of the \
            same name is not overwritten without --replace.

            Examples:
              readout add ~/Downloads/*.txt
              readout add --to summit --wait report.md
            """)

    @Option(help: ArgumentHelp("A folder of the inbox, made where it is missing.", valueName: "subfolder"))
    var to: PathArgument?

    @Flag(help: "Put the file in the place of another of the same name.")
    var replace = false

    @Flag(help: "Wait until the files are answered for, and tell what became of each.")
    var wait = false

    @OptionGroup var common: CommonOptions

    @Argument(help: "The files.")
    var files: [PathArgument]

    func run(_ desk: Desk) throws {
        Interrupt.catchSignals()
        let inbox = Array(try desk.ask(Contract.GetStatus.self, .init()).reply.status.inbox.utf8)
        let drop = InboxDrop(folder: try folder(inbox), replace: replace)
        let below = try subfolders().flatMap { $0 + [UInt8(ascii: "/")] }
        var added: [String] = []
        var isComplete = true
        for file in files {
            do {
                let outcome = try drop.add(file.bytes)
                let path = EscapedPath.string(below + (file.bytes.split(separator: UInt8(ascii: "/")).last ?? []))
                added.append(path)
                if !wait { report(path, outcome) }
            } catch {
                isComplete = false
                Output.complain("readout: \(error.words.printableLines)\n")
                if Interrupt.isRequested { break }
            }
        }
        if wait, !added.isEmpty { isComplete = try tell(desk, added) && isComplete }
        if !isComplete { throw ExitCode(ExitStatus.error.rawValue) }
    }

    private func subfolders() throws -> [[UInt8]] {
        let names = (to?.bytes ?? []).split(separator: UInt8(ascii: "/")).map { Array($0) }.filter {
            $0 != [UInt8(ascii: ".")]
        }
        guard names.allSatisfy({ $0.first != UInt8(ascii: ".") }) else {
            throw Complaint("--to names a folder inside the inbox whose name does not begin with a dot")
        }
        return names
    }

    /// The folder to copy to, made where it is missing.
    private func folder(_ inbox: [UInt8]) throws -> [UInt8] {
        var folder = inbox
        for name in try subfolders() {
            folder += [UInt8(ascii: "/")] + name
            guard folder.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
                throw Complaint("\(EscapedPath.string(folder)): \(SystemError.current)")
            }
        }
        return folder
    }

    private func report(_ path: String, _ outcome: InboxDrop.Outcome) {
        if common.json {
            return Output.print(
                json: JSON.object(JSON.Members(["path": .string(path), "outcome": .string(outcome.rawValue)])).bytes)
        }
        var page = common.terminal.page
        page.line(Styled(outcome == .already ? "there already" : outcome.rawValue, .green) + Styled("  " + path))
        Output.print(page)
    }

    /// Waits, then prints each file's state. Whether all of them were read.
    private func tell(_ desk: Desk, _ paths: [String]) throws -> Bool {
        _ = try SyncCommand.wait(desk, showsProgress: !common.json)
        var isGood = true
        for path in paths {
            let answer = try desk.ask(Contract.Explain.self, .init(path: path))
            common.print(answer) { page, reply in
                if let file = reply.file { page.change(file) } else { page.explanation(reply) }
            }
            if answer.reply.file?.state != .indexed { isGood = false }
        }
        return isGood
    }
}
