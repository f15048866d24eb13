import ArgumentParser
import ReadoutProtocol

struct TimelineCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List by date what articles say happened, or will.",
        discussion: """
            Each event is a sentence with a date. A query, as for a search, chooses the articles; --actor the sentences \
            that name an actor.

            Examples:
              readout timeline nord stream
              readout timeline --actor 'Shanghai Cooperation Organization'
              readout timeline 'summit since:2022-09' --actor Modi --limit 100
            """)

    @Option(help: ArgumentHelp("Only sentences that name this actor, by any of its names.", valueName: "name"))
    var actor: String?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: "A query for the articles.")
    var words: [String] = []

    var parameters: Contract.GetTimeline.Parameters {
        .init(
            query: words.isEmpty ? nil : words.joined(separator: " "), actor: actor, limit: paging.limit,
            offset: paging.offset)
    }

    func run(_ desk: Desk) throws {
        let answer = try desk.ask(Contract.GetTimeline.self, parameters)
        common.print(answer) { page, reply in page.timeline(reply, offset: paging.offset ?? 0) }
        if answer.reply.total == 0 { throw nothingFound() }
    }
}
