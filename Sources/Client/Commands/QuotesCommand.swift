import ArgumentParser
import ReadoutJSON
import ReadoutProtocol

extension Contract.QuoteKind: ExpressibleByArgument {}

struct QuotesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List who said what, each utterance in all the wordings that outlets give it.",
        discussion: """
            Quotes of one utterance stand together: first its fullest wording, then the others, in which the words that \
            differ are coloured, or stand between asterisks where there is no colour; […] is where words are left out. \
            Words between quotation marks are quoted directly. Each quote has its attribution as the article has it, \
            outlet, date, and a place that `readout article 28:345` opens.

            A query, as for a search, chooses the articles; --about the words said.

            Examples:
              readout quotes --by Putin --about Ukraine --since 2022-09
              readout quotes --by 'Xi Jinping' --kind direct --limit 50
              readout quotes --about '"no limits" OR borderless'
              readout quotes samarkand --outlet kremlin
              readout quotes --family 1835009
              readout quotes --by Xi --json | jq -r '.quotes[] | [.article.outlet, .text] | @tsv'
            """)

    @Option(help: ArgumentHelp("Who said it, by any of its names.", valueName: "actor"))
    var by: String?

    @Option(help: ArgumentHelp("Words that were said; a query of its own.", valueName: "words"))
    var about: String?

    @Option(help: ArgumentHelp("Only articles published then or later.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Only articles published then or earlier.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Only articles of outlets with these words in their names.", valueName: "name"))
    var outlet: String?

    @Option(help: "Only quotes that are direct, mixed (partly in quotation marks) or indirect.")
    var kind: Contract.QuoteKind?

    @Option(help: ArgumentHelp("Only the quotes of one utterance.", valueName: "number"))
    var family: Int?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: "A query for the articles.")
    var words: [String] = []

    func validate() throws {
        if let by, by.isBlank { throw ValidationError("--by is an actor's name") }
        for (name, date) in [("--since", since), ("--until", until)] {
            guard let date else { continue }
            guard DateWords.areSound(date) else {
                throw ValidationError("\(name) is a date, such as 2022-09, 2022-09-15 or 'last week'")
            }
        }
        // It becomes part of a query, between quotation marks.
        if let outlet, outlet.isBlank || outlet.contains("\"") { throw ValidationError("--outlet is an outlet's name") }
    }

    var request: QuoteRequest {
        QuoteRequest(
            words: words.joined(separator: " "), by: by, about: about, since: since, until: until, outlet: outlet,
            kind: kind, family: family)
    }

    func run(_ desk: Desk) throws {
        let answer: Desk.Answer<Contract.ListQuotes.Reply>
        do {
            answer = try desk.ask(
                Contract.ListQuotes.self, request.parameters(limit: paging.limit, offset: paging.offset))
        } catch let refusal as Desk.Refusal {
            throw try explained(refusal, desk)
        }
        if common.json { Output.print(json: answer.text) }
        if answer.reply.total == 0 {
            if !common.json {
                let near = request.nearMisses(desk)
                common.print(answer) { page, reply in page.noQuotes(request, near, reply.freshness) }
            }
            throw nothingFound()
        }
        if common.json { return }
        // Who asks for one outlet, or for direct quotes, wants no others.
        let families = outlet == nil && kind == nil ? desk.families(of: answer.reply.quotes) : []
        common.print(answer) { page, reply in
            page.quotes(reply, families: families, offset: paging.offset ?? 0)
        }
    }

    /// The refusal in terms of what was typed: dates and outlets are parts of the query that is asked, not of that.
    private func explained(_ refusal: Desk.Refusal, _ desk: Desk) throws -> any Error {
        guard refusal.name.hasSuffix(".InvalidQuery"), refusal.parameters["query"]?.string == request.query else {
            return refusal
        }
        var refusal = refusal
        for (name, field, date) in [("--since", "since", since), ("--until", "until", until)] {
            guard let date else { continue }
            do {
                _ = try desk.ask(Contract.Search.self, .init(query: "\(field):\"\(date)\""))
            } catch let other as Desk.Refusal where other.name == refusal.name {
                refusal.words = "\(name) is a date, such as 2022-09, 2022-09-15 or 'last week', and not \(date)"
                return refusal
            }
        }
        do {
            _ = try desk.ask(Contract.Search.self, .init(query: words.joined(separator: " ")))
        } catch let other as Desk.Refusal where other.name == refusal.name {
            return other
        }
        return refusal
    }
}
