import ArgumentParser
import ReadoutProtocol
import ReadoutJSON

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read files as the daemon would, without a daemon.",
        discussion: """
            With --json it prints one article a line. A file that cannot be read is a line on standard error; the \
            others are read all the same, and the exit status is 2.

            Examples:
              readout read summit.txt
              readout read --json *.txt | jq -r .ref.title
              readout read --json --verbatim --published 2022-09-15 note.txt
            """)

    @Flag(help: "Take the file's text whole, so that spans are offsets into the file.")
    var verbatim = false

    @Option(
        help: ArgumentHelp("When the articles were published, where you know better than the files.", valueName: "date")
    )
    var published: String?

    @OptionGroup var common: CommonOptions

    @Argument(help: "The files.")
    var files: [PathArgument]

    func run() throws {
        let reader = try ReaderProgram.find()
        var arguments = ["read"].map { Array($0.utf8) }
        if verbatim { arguments.append(Array("--verbatim".utf8)) }
        if let published { arguments += [Array("--published".utf8), ArgumentBytes.bytes(of: published)] }
        arguments.append(Array("--".utf8))
        arguments += files.map(\.bytes)
        if common.json { throw reader.become(arguments) }
        var isFirst = true
        let status = try reader.run(arguments) { line in
            var page = common.terminal.page
            if !isFirst { page.line(Styled("\n" + String(repeating: "─", count: min(60, page.width)), .dim)) }
            isFirst = false
            page.article(try Self.article(line))
            Output.print(page)
        }
        if status != 0 { throw ExitCode(status) }
    }

    private static func article(_ line: [UInt8]) throws -> Contract.Article {
        do {
            return try JSON(parsing: line).decode(Contract.Article.self, strict: false)
        } catch {
            throw Complaint("readout-reader printed what is no article: \(error)")
        }
    }
}
