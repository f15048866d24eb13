import ArgumentParser
import ReadoutJSON
import ReadoutProtocol

struct DiffCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what an outlet changed in an article, sentence by sentence.",
        discussion: """
            Of the article's last two revisions, or of those named: what was there stands behind -, what is there now \
            behind +. `readout article ID --revisions` lists them. Exit status 1 says that nothing has changed.

            Examples:
              readout diff 12
              readout diff 12 --from 1
              readout diff /var/lib/readout/inbox/live.html --from 3 --to 5
              readout diff 12 --json | jq -r '.passages[] | select(.kind == "removed").from.text'
            """)

    @Option(help: ArgumentHelp("The earlier revision; without it, the one before --to.", valueName: "number"))
    var from: Int?

    @Option(help: ArgumentHelp("The later revision; without it, the current one.", valueName: "number"))
    var to: Int?

    @Option(help: ArgumentHelp("Which article of a file that holds several, from 0.", valueName: "number"))
    var part: Int?

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Its number or its file.", valueName: "id-or-path"), completion: .file())
    var article: PathArgument

    func validate() throws { try article.validate(part: part) }

    func run(_ desk: Desk) throws {
        let current = try article.article(desk, part: part).reply
        let id = current.article.ref.id
        let kept = try desk.ask(Contract.ListRevisions.self, .init(article: id)).reply.revisions.map(\.revision)
        let later = to ?? current.article.revision
        // Of an article that never changed, it is held against itself.
        let earlier = from ?? kept.last { $0 < later } ?? later
        let diff = ArticleDiff(
            from: try revision(earlier, of: current.article, desk), to: try revision(later, of: current.article, desk),
            freshness: current.freshness)
        if common.json {
            Output.print(json: JSON.encode(diff))
        } else if earlier == later {
            Output.print(Self.nothingToCompare(article: id, revision: later, kept: kept, isNamed: from != nil))
        } else {
            var page = common.terminal.page
            page.diff(diff)
            page.stillPending(current.freshness)
            common.show(page)
        }
        if diff.isEmpty { throw nothingFound() }
    }

    /// Why a revision would be held against itself.
    static func nothingToCompare(article: Int, revision: Int, kept: [Int], isNamed: Bool) -> String {
        if kept.count < 2 { return "Article \(article) has no other revision to compare with.\n" }
        if isNamed { return "From revision \(revision) to revision \(revision): that is the same one.\n" }
        return "Revision \(revision) is the first that is kept of article \(article): there is none before it.\n"
    }

    private func revision(_ number: Int, of current: Contract.Article, _ desk: Desk) throws -> Contract.Article {
        if number == current.revision { return current }
        return try desk.ask(Contract.GetArticle.self, .init(id: current.ref.id, revision: number)).reply.article
    }
}
