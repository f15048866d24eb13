import ArgumentParser
import ReadoutProtocol

struct ArticleCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Print one article as it was read.",
        discussion: """
            The article is named by its number, as a search prints it, or by its file in the inbox. A file whose name \
            is a number is named with ./ before it.

            Examples:
              readout article 12
              readout article /var/lib/readout/inbox/summit.txt
              readout article feeds/world.xml --part 3
              readout article 12 --text | wc -w
            """)

    @Option(help: ArgumentHelp("Which article of a file that holds several, from 0.", valueName: "number"))
    var part: Int?

    @Option(help: ArgumentHelp("An earlier revision.", valueName: "number"))
    var revision: Int?

    @Flag(help: "Print only the text, byte for byte.")
    var text = false

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Its number or its file.", valueName: "id-or-path"), completion: .file())
    var article: PathArgument

    func run(_ desk: Desk) throws {
        let answer = try find(desk)
        if text, !common.json {
            let text = answer.reply.article.text
            return Output.print(common.terminal.isTerminal ? text.printableLines + "\n" : text)
        }
        common.print(answer) { page, reply in
            page.article(reply.article)
            page.stillPending(reply.freshness)
        }
    }

    private func find(_ desk: Desk) throws -> Desk.Answer<Contract.GetArticle.Reply> {
        let text = article.text
        if text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let id = Int(text) {
            return try desk.ask(Contract.GetArticle.self, .init(id: id, part: part, revision: revision))
        }
        return try article.tried(desk) { path in
            try desk.ask(Contract.GetArticle.self, .init(path: path, part: part, revision: revision))
        }
    }
}
