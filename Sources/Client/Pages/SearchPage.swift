import ReadoutProtocol

extension Page {
    /// What a search found, best first.
    /// - Parameter offset: how many were passed over.
    mutating func search(_ reply: Contract.Search.Reply, offset: Int = 0) {
        if let understood = reply.understood {
            paragraph(Styled(understood, .cyan), label: Styled("understood as ", .dim))
        }
        guard reply.total > 0 else { return nothingFound(reply) }
        if reply.understood != nil { line() }
        let idColumns = reply.hits.map { String($0.article.id).count }.max() ?? 1
        for hit in reply.hits {
            self.hit(hit, idColumns: idColumns)
            line()
        }
        for facet in reply.facets { self.facet(facet) }
        summary(reply, offset: offset)
    }

    /// One article found, with its passage.
    mutating func hit(_ hit: Contract.Hit, idColumns: Int) {
        let article = hit.article
        let id = String(article.id)
        let padding = String(repeating: " ", count: idColumns - id.count)
        let indent = idColumns + 2
        paragraph(Styled(title(of: article), .bold), label: Styled(padding + id, .cyan) + "  ", indent: indent)
        paragraph(Styled(origin(of: article), .dim), indent: indent)
        let spans = hit.highlights.compactMap(\.range)
        if !hit.snippet.isEmpty { paragraph(.highlighted(hit.snippet, spans, .match), indent: indent) }
        if let explanation = hit.explanation { paragraph(Styled(Amount.rounded(explanation), .dim), indent: indent) }
    }

    /// The values of a field with how often each occurs, as bars.
    mutating func facet(_ facet: Contract.Facet) {
        guard !facet.values.isEmpty else { return }
        line(Styled(facet.field, .bold))
        let most = facet.values.map(\.count).max() ?? 1
        let room = max(4, min(30, width - 12 - (facet.values.map { $0.value.columns }.max() ?? 0)))
        let rows = facet.values.map { value -> [Styled] in
            let length = max(1, Int((Double(value.count) / Double(max(1, most)) * Double(room)).rounded()))
            let bar = Styled(String(repeating: "▇", count: value.count > 0 ? length : 0), .cyan)
            return [Styled(value.value), Styled(Amount.count(value.count)), bar]
        }
        table(rows, right: [1], indent: 2)
        line()
    }

    private mutating func summary(_ reply: Contract.Search.Reply, offset: Int) {
        let shown = Amount.range(offset..<offset + reply.hits.count, of: reply.total)
        var words =
            "\(shown)\(Amount.count(reply.total, "article")) in \(Amount.seconds(Double(reply.tookUs) / 1_000_000))"
        let next = offset + reply.hits.count
        if !reply.hits.isEmpty, next < reply.total { words += "; for more: --offset \(next)" }
        paragraph(Styled(words, .dim))
        stillPending(reply.freshness)
    }

    private mutating func nothingFound(_ reply: Contract.Search.Reply) {
        line("Nothing found.")
        if !reply.suggestions.isEmpty {
            line("Did you mean:")
            for suggestion in reply.suggestions { line("  " + Styled(suggestion, .bold)) }
        }
        stillPending(reply.freshness)
    }

    /// What an answer cannot yet rest on.
    mutating func stillPending(_ freshness: Contract.Freshness) {
        if let share = freshness.rebuilding {
            paragraph(
                Styled(
                    "The search index is being made anew, \(Int(share * 100)) % done: articles may be missing.", .yellow
                ))
        }
        if freshness.pending > 0 {
            paragraph(
                Styled(
                    "\(Amount.count(freshness.pending, "file")) still being read: `readout sync` waits for them",
                    .yellow))
        } else if !freshness.live {
            paragraph(Styled("The inbox is not being watched right now: see `readout status`.", .yellow))
        }
    }

    func title(of article: Contract.ArticleRef) -> String {
        if let title = article.title, !title.isEmpty { return title }
        return "(no title)"
    }

    /// `The Herald · 2022-09-15 · a/b.txt · copy of 12`
    func origin(of article: Contract.ArticleRef) -> String {
        let part = article.part > 0 ? "\(article.path) (part \(article.part))" : article.path
        let original = article.copyOf.map { "copy of \($0)" }
        return [article.outlet, article.published.map(Amount.time), part, original].compactMap { $0 }
            .joined(separator: " · ")
    }
}
