import ArgumentParser
import ReadoutProtocol

/// `readout`: asks the daemon.
struct Readout: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readout",
        abstract: "A press desk for one machine: ask what the articles in the inbox say.",
        discussion: """
            The daemon readoutd reads the articles that are dropped into its inbox; this program asks it.

            Examples:
              readout add ~/Downloads/*.txt      copy articles into the inbox
              readout sync                       wait until they are answered for
              readout search xi putin concerns   find the articles with these words
              readout actor Xi Jinping           who that is, and in what role
              readout help queries               what a query may say

            The socket is the one of --socket, else $READOUT_SOCKET, else \
            $XDG_RUNTIME_DIR/readout/readout.sock if it is there, else /run/readout/readout.sock.
            Exit status: 0 found, 1 nothing found, 2 wrong usage or an error, 3 no daemon.
            """,
        version: Version.current,
        groupedSubcommands: [
            CommandGroup(
                name: "Question",
                subcommands: [
                    SearchCommand.self, WatchCommand.self, ArticleCommand.self, DiffCommand.self, ReadCommand.self,
                    QueriesCommand.self,
                ]
            ),
            CommandGroup(
                name: "Analysis",
                subcommands: [
                    QuotesCommand.self, ActorsCommand.self, ActorCommand.self, RelationsCommand.self,
                    FiguresCommand.self,
                    TimelineCommand.self,
                ]),
            CommandGroup(name: "Inbox", subcommands: [AddCommand.self, SyncCommand.self, FollowCommand.self]),
            CommandGroup(
                name: "State",
                subcommands: [StatusCommand.self, FilesCommand.self, ExplainCommand.self]),
            CommandGroup(
                name: "Upkeep",
                subcommands: [RetryCommand.self, RescanCommand.self, VerifyCommand.self]),
        ])
}
