import ReadoutJSON
import ReadoutProtocol

/// What `watch` shows and does for each article.
struct WatchView {
    let json: Bool
    let page: Page
    /// What is run for each; nil for nothing.
    let command: HitCommand?

    /// - Parameter text: the reply as the daemon wrote it; nil where it did not.
    func show(_ reply: Contract.Watch.Reply, text: [UInt8]?) {
        if json { Output.print(json: text ?? JSON.encode(reply)) }
        guard let hit = reply.hit else { return }
        if !json {
            var page = page
            page.hit(hit, idColumns: String(hit.article.id).count)
            page.line()
            Output.print(page)
        }
        guard let command, let problem = command.run(hit) else { return }
        Output.complain("readout: \(problem.printable) (article \(hit.article.id))\n")
    }
}
