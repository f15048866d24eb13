import ArgumentParser

struct QueriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queries",
        abstract: "Tell what a query may say (also: readout help queries).")

    @OptionGroup var common: CommonOptions

    func run() throws {
        var page = common.terminal.page
        page.queryLanguage()
        common.show(page)
    }
}
