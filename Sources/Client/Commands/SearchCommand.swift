import ArgumentParser
import ReadoutJSON
import ReadoutProtocol

struct SearchCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find articles, and show the passage that matches.",
        discussion: """
            Several words are one query. Quotation marks, parentheses, * and ? must be kept from the shell by \
            single quotes. `readout help queries` tells what a query may say. Without words it lists every article.

            Examples:
              readout search xi putin concerns
              readout search '"questions and concerns" outlet:kremlin since:2022-09'
              readout search summit -ukraine
              readout search --any --limit 100 tariffs sanctions embargo
              readout search '"gas pipeline"~5 lang:german date:"last month"'
              readout search --newest
              readout search --explain --context 400 dam
              readout search --limit 50 --offset 50 --sort oldest dam
              readout search gas --facets outlet,month --limit 0
              readout search 'person:tokayev place:samarkand' --facets state
            """)

    enum Sort: String, CaseIterable, ExpressibleByArgument { case relevance, newest, oldest }

    @Flag(help: "Rank by how many of the words occur, instead of asking for all of them.")
    var any = false

    @Option(help: "Order: relevance, newest or oldest.")
    var sort: Sort?

    @Flag(help: "The same as --sort newest.")
    var newest = false

    @Option(
        name: [.customLong("facets"), .customLong("facet")],
        help: ArgumentHelp(
            "Count what was found by outlet, month, language, format, actor, person, org, place, state, said or several.",
            valueName: "fields"),
        completion: .list(SearchCommand.facetNames + ["outlet,month"]))
    var facets: [String] = []

    @Option(help: ArgumentHelp("Bytes of text about a match.", valueName: "bytes"))
    var context: Int?

    @Flag(help: "Tell how the query was understood and why each article ranks where it does.")
    var explain = false

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: "The query.")
    var words: [String] = []

    func validate() throws {
        if let context, context < 0 { throw ValidationError("--context is a number of bytes") }
        if newest, let sort, sort != .newest {
            throw ValidationError("--newest and --sort \(sort) exclude one another")
        }
    }

    func run(_ desk: Desk) throws {
        let answer: Desk.Answer<Contract.Search.Reply>
        do {
            answer = try desk.ask(Contract.Search.self, parameters)
        } catch var refusal as Desk.Refusal {
            if refusal.name == Varlink.serviceInterface + ".InvalidParameter",
                refusal.parameters["parameter"]?.string?.hasPrefix("facets") ?? false
            {
                refusal.words = Self.unknownFacets(parameters.facets ?? [])
            }
            throw refusal
        }
        let offset = paging.offset ?? 0
        common.print(answer) { page, reply in page.search(reply, offset: offset) }
        if answer.reply.total == 0 { throw nothingFound() }
    }

    /// The fields that a daemon of this version counts by; another one may know more, and is asked.
    static let facetNames = [
        "outlet", "month", "language", "format", "actor", "person", "org", "place", "state", "said",
    ]

    private static func unknownFacets(_ given: [String]) -> String {
        let unknown = given.filter { !facetNames.contains($0) }
        return
            "there is nothing to count by that is called \((unknown.isEmpty ? given : unknown).joined(separator: ", "));"
            + " --facets takes: \(facetNames.joined(separator: ", "))"
    }

    var parameters: Contract.Search.Parameters {
        var parameters = Contract.Search.Parameters(query: words.joined(separator: " "))
        if any { parameters.match = .any }
        let order = newest ? .newest : sort
        parameters.sort = order.flatMap { Contract.Search.Sort(rawValue: $0.rawValue) }
        let fields = facets.flatMap { $0.split(separator: ",").map { String($0) } }
        if !fields.isEmpty { parameters.facets = fields }
        parameters.context = context
        if explain { parameters.explain = true }
        parameters.limit = paging.limit
        parameters.offset = paging.offset
        return parameters
    }
}
