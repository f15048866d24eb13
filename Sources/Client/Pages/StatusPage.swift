import ReadoutProtocol

extension Page {
    /// The desk's health: whether all is well first, then the counts.
    mutating func status(_ reply: Contract.GetStatus.Reply) {
        let status = reply.status
        let freshness = reply.freshness
        line(Self.verdict(status, freshness))
        for problem in status.problems { paragraph(Styled(problem), label: Styled("  - ", .red), indent: 4) }
        line()
        let settled = status.articles + freshness.failed
        if freshness.pending > 0 {
            let share = Double(settled) / Double(settled + freshness.pending)
            fact("pending", progress(status, freshness, share: share))
        }
        fact("articles", Self.contents(status))
        if freshness.failed > 0 {
            fact("failed", Styled(Amount.count(freshness.failed, "file"), .red) + "  (readout files --state failed)")
        }
        if status.ignored > 0 { fact("ignored", Styled(Amount.count(status.ignored, "file"))) }
        fact("inbox", Styled(status.inbox) + Styled("  " + Self.watching(status.watching), .dim))
        fact("state", Styled(status.state))
        fact("disk", Styled("\(Amount.bytes(status.diskBytes)), of it \(Amount.bytes(status.indexBytes)) index"))
        fact("memory", Styled(Amount.bytes(status.memoryBytes)))
        fact("clock", Styled(Amount.count(freshness.clock)))
        fact("running", Styled("Readout \(status.version) since \(Amount.time(status.startedAt))"))
    }

    private mutating func fact(_ name: String, _ value: Styled) {
        line(Styled("  " + name, .dim) + Styled(String(repeating: " ", count: max(1, 10 - name.count))) + value)
    }

    private static func verdict(_ status: Contract.Status, _ freshness: Contract.Freshness) -> Styled {
        if !status.problems.isEmpty {
            return Styled("✗ \(Amount.count(status.problems.count, "problem"))", [.bold, .red])
        }
        if status.watching == .broken {
            return Styled("✗ The inbox is not being watched: new files are not seen", [.bold, .red])
        }
        if let share = freshness.rebuilding {
            return Styled("… Rebuilding, \(Int(share * 100)) % done; answers may lack articles", [.bold, .yellow])
        }
        if status.paused { return Styled("… Paused: files are kept pending until it goes on", [.bold, .yellow]) }
        if freshness.pending > 0 {
            return Styled("… Reading: \(Amount.count(freshness.pending, "file")) pending", [.bold, .yellow])
        }
        if !freshness.live || status.watching == .catchingUp {
            return Styled("… Comparing the inbox with the ledger", [.bold, .yellow])
        }
        if freshness.failed > 0 {
            let failed = Amount.count(freshness.failed, "file")
            return Styled("✓ Every file in the inbox is answered for; \(failed) could not be read", [.bold, .green])
        }
        return Styled("✓ All is well: every file in the inbox is answered for", [.bold, .green])
    }

    private func progress(_ status: Contract.Status, _ freshness: Contract.Freshness, share: Double) -> Styled {
        var words = "\(Amount.count(freshness.pending, "file")), \(Int(share * 100)) % done"
        if status.articlesPerSecond > 0 {
            let left = Double(freshness.pending) / status.articlesPerSecond
            words += ", \(Self.rate(status.articlesPerSecond)), about \(Amount.seconds(left)) left"
        }
        return Styled(Amount.bar(share, width: 20), .green) + Styled("  " + words)
    }

    static func rate(_ perSecond: Double) -> String {
        "\(perSecond < 10 ? Amount.tenths(perSecond) : Amount.count(Int(perSecond.rounded())))/s"
    }

    private static func contents(_ status: Contract.Status) -> Styled {
        var words = Amount.count(status.articles)
        let parts = [
            (status.stories, "story", "stories"), (status.quotes, "quote", "quotes"),
            (status.actors, "actor", "actors"),
        ]
        let known = parts.filter { $0.0 > 0 }.map { Amount.count($0.0, $0.1, $0.2) }
        if !known.isEmpty { words += " with \(known.joined(separator: ", "))" }
        return Styled(words)
    }

    private static func watching(_ watching: Contract.Watching) -> String {
        switch watching {
        case .events: "(watched)"
        case .polling: "(looked at from time to time: its file system tells of no changes)"
        case .catchingUp: "(being compared with the ledger)"
        case .broken: "(not watched)"
        }
    }
}
