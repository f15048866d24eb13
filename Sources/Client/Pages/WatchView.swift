import ReadoutJSON
import ReadoutProtocol

/// What `watch` shows and does for each article.
struct WatchView {
    let json: Bool
    /// Whether only what was said is shown, and only articles in which some of it matches.
    var quotesOnly = false
    let page: Page
    /// What is run for each; nil for nothing.
    let command: HitCommand?

    /// - Parameter text: the reply as the daemon wrote it; nil where it did not.
    func show(_ reply: Contract.Watch.Reply, text: [UInt8]?) {
        let isShown = !quotesOnly || !reply.quotes.isEmpty
        if json, isShown || reply.hit == nil { Output.print(json: text ?? JSON.encode(reply)) }
        guard let hit = reply.hit, isShown else { return }
        if !json {
            var page = page
            if quotesOnly { page.watched(reply.quotes) } else { page.hit(hit, idColumns: String(hit.article.id).count) }
            page.line()
            Output.print(page)
        }
        guard let command, let problem = command.run(hit, quotes: reply.quotes) else { return }
        Output.complain("readout: \(problem.printable) (article \(hit.article.id))\n")
    }
}

extension Page {
    /// Quotes of one article, under their speakers' names.
    mutating func watched(_ quotes: [Contract.Quote]) {
        var speaker: String??
        for quote in quotes {
            if speaker != .some(quote.speaker) {
                line(quote.speaker.map { Styled($0, .bold) } ?? Styled("Speaker not named", [.bold, .dim]))
            }
            speaker = .some(quote.speaker)
            self.quote(quote)
        }
    }
}
