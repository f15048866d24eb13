import ArgumentParser
import ReadoutProtocol

struct QueriesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "queries",
        abstract: "Tell what a query may say (also: readout help queries), and keep queries under names.",
        discussion: """
            Without an action it tells what a query may say. `list` shows the queries that are saved, `save` keeps one \
            under a name, in place of one that had it, and `delete` forgets one. Saving and deleting are for members of \
            the group readout-admin. A name has letters, digits, - and _.

            Examples:
              readout queries
              readout queries save dams '(dam OR reservoir) -title:sport'
              readout queries list
              readout queries delete dams
            """)

    enum Action: String, CaseIterable, ExpressibleByArgument { case list, save, delete }

    @OptionGroup var common: CommonOptions

    @Argument(help: "list, save or delete.")
    var action: Action?

    @Argument(help: "The query's name.")
    var name: String?

    @Argument(help: "The query to be saved.")
    var words: [String] = []

    func validate() throws {
        switch action {
        case nil: break
        case .list:
            if name != nil { throw ValidationError("list takes no name: it shows all saved queries") }
        case .save:
            if name == nil || words.isEmpty { throw ValidationError("save takes a name and a query") }
        case .delete:
            if name == nil || !words.isEmpty { throw ValidationError("delete takes one name") }
        }
    }

    func run(_ desk: Desk) throws {
        let name = name ?? ""
        switch action {
        case nil:
            var page = common.terminal.page
            page.queryLanguage()
            common.show(page)
        case .list:
            let answer = try desk.ask(Contract.ListSavedQueries.self, .init())
            common.print(answer) { page, reply in page.savedQueries(reply.queries) }
            if answer.reply.queries.isEmpty { throw nothingFound() }
        case .save:
            let query = words.joined(separator: " ")
            common.print(try desk.ask(Contract.SaveQuery.self, .init(name: name, query: query))) { page, _ in
                page.line(Styled("Saved as \(name)."))
            }
        case .delete:
            common.print(try desk.ask(Contract.DeleteQuery.self, .init(name: name))) { page, _ in
                page.line(Styled("Deleted \(name)."))
            }
        }
    }
}

extension Page {
    /// The saved queries, a line each.
    mutating func savedQueries(_ queries: [Contract.SavedQuery]) {
        if queries.isEmpty { return line(Styled("No query is saved.")) }
        table(queries.map { [Styled($0.name, .cyan), Styled($0.query)] })
    }
}
