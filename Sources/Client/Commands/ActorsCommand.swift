import ArgumentParser
import ReadoutProtocol

extension Contract.ActorKind: ExpressibleByArgument {}

struct ActorsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List who and what the articles mention: persons, organizations, states and places.",
        discussion: """
            Those that the most articles mention come first. A query, as for a search, chooses the articles that are \
            counted; --name looks in the actors' names and aliases.

            Examples:
              readout actors
              readout actors --kind person
              readout actors --name tokayev
              readout actors 'summit since:2022-09' --kind organization --limit 50
              readout actors --json --limit 1000 | jq -r '.actors[].name'
            """)

    @Option(help: "Only those with this in a name or alias.")
    var name: String?

    @Option(help: "Only these: person, organization, state or place.")
    var kind: Contract.ActorKind?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: "A query for the articles.")
    var words: [String] = []

    var parameters: Contract.ListActors.Parameters {
        .init(
            query: words.isEmpty ? nil : words.joined(separator: " "), name: name, kind: kind?.rawValue,
            limit: paging.limit, offset: paging.offset)
    }

    func run(_ desk: Desk) throws {
        let answer = try desk.ask(Contract.ListActors.self, parameters)
        common.print(answer) { page, reply in page.actors(reply, offset: paging.offset ?? 0) }
        if answer.reply.total == 0 { throw nothingFound() }
    }
}
