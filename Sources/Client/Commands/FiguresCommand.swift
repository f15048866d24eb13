import ArgumentParser
import ReadoutProtocol

struct FiguresCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the figures that articles give: how much, of what, and who says so.",
        discussion: """
            A query, as for a search, chooses the articles. A unit is percent, a currency's code (USD) or a noun in the \
            singular (day, kilometer).

            Examples:
              readout figures trade turnover
              readout figures --unit percent sanctions
              readout figures 'irrigation fund' --unit USD
              readout figures --json --limit 1000 | jq '.figures[] | select(.value >= 1e9)'
            """)

    @Option(
        help: "Only figures in this unit: percent, a currency's code, or a noun in the singular.",
        completion: .list(["percent", "USD", "EUR", "day", "year", "kilometer", "person"]))
    var unit: String?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: "A query for the articles.")
    var words: [String] = []

    var parameters: Contract.ListFigures.Parameters {
        .init(
            query: words.isEmpty ? nil : words.joined(separator: " "), unit: unit, limit: paging.limit,
            offset: paging.offset)
    }

    func run(_ desk: Desk) throws {
        let answer: Desk.Answer<Contract.ListFigures.Reply>
        do {
            answer = try desk.ask(Contract.ListFigures.self, parameters)
        } catch var refusal as Desk.Refusal {
            if refusal.isAbout(parameter: "unit") {
                refusal.words = """
                    no figure is in \(unit ?? "that unit"); --unit takes percent, a currency's code (USD) or a noun in the \
                    singular (day)
                    """
            }
            throw refusal
        }
        common.print(answer) { page, reply in page.figures(reply, offset: paging.offset ?? 0) }
        if answer.reply.total == 0 { throw nothingFound() }
    }
}
