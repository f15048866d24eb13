import ArgumentParser
import ReadoutProtocol

struct ExplainCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what became of a file, and why.",
        discussion: """
            Any path may be asked for: from the root, from the working directory, or relative to the inbox. Exit status \
            1 says that the inbox has no such file.

            Examples:
              readout explain /var/lib/readout/inbox/summit.txt
              readout explain summit.txt
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file.")
    var path: PathArgument

    func run(_ desk: Desk) throws {
        let answer = try path.tried(desk) { path in
            try desk.ask(Contract.Explain.self, .init(path: path))
        } found: {
            $0.reply.file != nil
        }
        let articles = common.json ? [] : Self.articles(desk, of: answer.reply.file)
        common.print(answer) { page, reply in page.explanation(reply, articles: articles) }
        if answer.reply.file == nil { throw nothingFound() }
    }

    /// The first articles of the file.
    private static func articles(_ desk: Desk, of file: Contract.FileState?) -> [Contract.ArticleRef] {
        (file?.articles ?? []).prefix(10).compactMap { id in
            (try? desk.ask(Contract.GetArticle.self, .init(id: id)))?.reply.article.ref
        }
    }
}
