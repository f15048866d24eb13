import ArgumentParser
import ReadoutProtocol

struct WatchCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Show articles that match a query, as they come.",
        discussion: """
            Each article that is new or has changed is shown once, until Ctrl-C or for the --timeout. Where the daemon \
            goes away it is waited for, and nothing that came meanwhile is left out. `readout help queries` tells what \
            a query may say; without words every article is shown.

            With --quotes only articles with quotes that match are shown, and of them these quotes: the words are then \
            those said, said: says who did. Names, dates and outlets are still the article's.

            With --exec a command of the shell is run for each article, one at a time. It finds READOUT_ID, \
            READOUT_PATH, READOUT_TITLE, READOUT_OUTLET, READOUT_SNIPPET and READOUT_QUOTES (a line each: who, and \
            what) in its environment, and the article found as JSON on its standard input.

            Examples:
              readout watch '"no limits" OR borderless'
              readout watch --since yesterday outlet:kremlin
              readout watch --quotes 'said:Xi Taiwan'
              readout watch --quotes said:kremlin --since today --json | jq -r '.quotes[].text'
              readout watch tariffs --exec 'notify-send "$READOUT_OUTLET" "$READOUT_TITLE"'
              readout watch xi putin --json | jq -r .hit.article.path
            """)

    @Option(help: ArgumentHelp("First show what came after this clock.", valueName: "clock"))
    var after: Int?

    @Option(help: ArgumentHelp("First show what was published or came since then.", valueName: "date"))
    var since: String?

    @Flag(help: "Show the quotes that match, not the articles.")
    var quotes = false

    @Option(help: ArgumentHelp("Run a line of shell for each article.", valueName: "command"))
    var exec: String?

    @OptionGroup var common: CommonOptions

    @Argument(help: "The query.")
    var words: [String] = []

    func validate() throws {
        if let after, after < 0 { throw ValidationError("--after is a clock, a number from 0") }
        guard let since else { return }
        if after != nil { throw ValidationError("--after and --since exclude one another") }
        // It becomes part of a query, between quotation marks.
        if !DateWords.areSound(since) {
            throw ValidationError("--since is a date, such as 2022-09-15, yesterday or 'last week'")
        }
    }

    func run(_ desk: Desk) throws {
        Interrupt.catchSignals()
        let view = WatchView(
            json: common.json, quotesOnly: quotes, page: common.terminal.page, command: exec.map(HitCommand.init))
        var watch = Watch(desk: desk, query: words.joined(separator: " "), position: after, view: view)
        do {
            if let since { try watch.showPast(since: since) }
            try watch.follow()
        } catch DeskConnection.Failure.interrupted {
            return
        } catch DeskConnection.Failure.timedOut {
            return
        } catch let failure as DeskConnection.Failure {
            throw desk.complaint(failure)
        }
    }
}
