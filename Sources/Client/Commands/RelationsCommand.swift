import ArgumentParser
import ReadoutProtocol

extension Contract.Polarity: ExpressibleByArgument {}

struct RelationsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations",
        abstract: "List what articles say that one actor is to another, with the sentences that say so.",
        discussion: """
            The relations are: \(RelationsCommand.names.joined(separator: ", ")). Subject and object are actors, by any \
            of their names.

            Examples:
              readout relations
              readout relations member of --object SCO --at 2017
              readout relations --subject India
              readout relations 'leader of' --object Uzbekistan
              readout relations --polarity denied
              readout relations sanctions --json | jq '.relations[] | [.subject, .object, .since]'
            """)

    /// The names that a daemon of this version knows; another one may know more, and is asked.
    static let names = [
        "member of", "observer of", "founder of", "applicant to", "leader of", "works for", "located in", "ally of",
        "at war with", "sanctions", "trades with", "borders",
    ]

    @Option(help: ArgumentHelp("Who: India is this in \"India member of SCO\".", valueName: "actor"))
    var subject: String?

    @Option(help: ArgumentHelp("To whom or what.", valueName: "actor"))
    var object: String?

    @Option(help: ArgumentHelp("Only what held then: 2017, 2017-06 or 2017-06-09.", valueName: "date"))
    var at: String?

    @Option(help: "Only what is asserted, denied or expected.")
    var polarity: Contract.Polarity?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("The relation's name.", valueName: "relation"), completion: .list(RelationsCommand.names))
    var words: [String] = []

    var parameters: Contract.ListRelations.Parameters {
        var parameters = Contract.ListRelations.Parameters()
        parameters.relation = words.isEmpty ? nil : words.joined(separator: " ")
        parameters.subject = subject
        parameters.object = object
        parameters.at = at
        parameters.polarity = polarity?.rawValue
        parameters.limit = paging.limit
        parameters.offset = paging.offset
        return parameters
    }

    func run(_ desk: Desk) throws {
        let answer: Desk.Answer<Contract.ListRelations.Reply>
        do {
            answer = try desk.ask(Contract.ListRelations.self, parameters)
        } catch var refusal as Desk.Refusal {
            if refusal.isAbout(parameter: "relation") {
                refusal.words = """
                    there is no relation \(words.joined(separator: " ")); there are: \
                    \(Self.names.joined(separator: ", "))
                    """
            } else if refusal.isAbout(parameter: "at") {
                refusal.words = "--at is a date like 2017, 2017-06 or 2017-06-09"
            }
            throw refusal
        }
        let sentences =
            common.json ? [] : desk.passages(answer.reply.relations.map { ($0.article.id, $0.span) })
        common.print(answer) { page, reply in
            page.relations(reply, sentences: sentences, offset: paging.offset ?? 0)
        }
        if answer.reply.total == 0 { throw nothingFound() }
    }
}
