import ArgumentParser
import ReadoutProtocol

struct ArticleCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Print one article as it was read, with who and what is in it.",
        discussion: """
            The article is named by its number, as a search prints it, or by its file in the inbox. A file whose name \
            is a number is named with ./ before it. 12:345 is the passage at byte 345 of article 12, as other commands \
            print it. Where there is colour, actors, dates and figures are marked in the \
            text; below it they are listed with their roles and values.

            Examples:
              readout article 12
              readout article /var/lib/readout/inbox/summit.txt
              readout article feeds/world.xml --part 3
              readout article 12:345
              readout article 12 --text | wc -w
              readout article 12 --json | jq .article.mentions
              readout article 12 --revisions
              readout article 12 --revision 1
            """)

    @Option(help: ArgumentHelp("Which article of a file that holds several, from 0.", valueName: "number"))
    var part: Int?

    @Option(help: ArgumentHelp("An earlier revision.", valueName: "number"))
    var revision: Int?

    @Flag(help: "List its revisions, and what changed with each, instead.")
    var revisions = false

    @Flag(help: "Print only the text, byte for byte.")
    var text = false

    @Option(
        help: ArgumentHelp("Only the passage at this byte of the text, with what stands about it.", valueName: "byte"))
    var at: Int?

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Its number, or its file, or a place: 12:345.", valueName: "id-or-path"), completion: .file()
    )
    var article: PathArgument

    func validate() throws {
        if revisions, revision != nil || text {
            throw ValidationError("--revisions excludes --\(text ? "text" : "revision")")
        }
        if at != nil, article.place != nil {
            throw ValidationError("\(article.text) has its byte already, without --at")
        }
        if let at = byte {
            if at < 0 { throw ValidationError("--at is a number from 0") }
            if text || revisions || common.json {
                throw ValidationError("--at excludes --\(text ? "text" : revisions ? "revisions" : "json")")
            }
        }
        if text, common.json {
            throw ValidationError("--text excludes --json: the article as JSON has its text in .article.text")
        }
        try named.validate(part: part)
    }

    /// The article without a byte behind it.
    private var named: PathArgument { article.place?.article ?? article }
    private var byte: Int? { at ?? article.place?.byte }

    func run(_ desk: Desk) throws {
        if revisions { return try list(desk) }
        let answer = try named.article(desk, part: part, revision: revision)
        if text {
            let text = answer.reply.article.text
            return Output.print(common.terminal.isTerminal ? text.printableLines + "\n" : text)
        }
        let siblings = named.id == nil && !common.json ? desk.articles(in: answer.reply.article.ref.path) : []
        if let at = byte, at >= answer.reply.article.text.utf8.count {
            let length = Amount.count(answer.reply.article.text.utf8.count, "byte")
            throw Complaint("the article's text has \(length): there is no passage at \(Amount.count(at))")
        }
        common.print(answer) { page, reply in
            page.article(reply.article, siblings: siblings, at: byte)
            page.stillPending(reply.freshness)
        }
    }

    private func list(_ desk: Desk) throws {
        let id = try named.article(desk, part: part).reply.article.ref.id
        let answer = try desk.ask(Contract.ListRevisions.self, .init(article: id))
        let changes = common.json ? [:] : desk.changes(of: id, in: answer.reply.revisions)
        common.print(answer) { page, reply in
            page.revisions(reply.revisions, changes: changes, article: id)
            page.stillPending(reply.freshness)
        }
    }
}
