import ReadoutProtocol

extension Page {
    /// Files and their states. The path comes last, so that it is never cut; the reason stands below it.
    /// - Parameter folder: whose files alone were asked for.
    mutating func files(
        _ reply: Contract.ListFiles.Reply, offset: Int = 0, state: String? = nil, folder: String? = nil
    ) {
        guard reply.total > 0 else {
            let place = folder.map { " at \($0)" } ?? ""
            return line(Styled("The inbox holds no \(state.map { "\($0) " } ?? "")files\(place)."))
        }
        let heads = ["state", "size", "modified", "articles", "path"].map { Styled($0, .dim) }
        let rows = reply.files.map { file in
            [
                Styled.state(file.state), Styled(Amount.bytes(file.size)), Styled(Amount.time(file.modified)),
                Styled(Self.articles(file.articles)), Styled(file.path),
            ]
        }
        let widths = Self.widths([heads] + rows)
        // Where the path begins. One that does not fit there has a line of its own, so that it can be copied whole.
        let column = widths.dropLast().reduce(0) { $0 + $1 + 2 }
        if !rows.isEmpty { row(heads, widths, right: [1]) }
        for (file, cells) in zip(reply.files, rows) {
            if column + file.path.printable.columns <= width {
                row(cells, widths, right: [1])
            } else {
                row(Array(cells.dropLast()), widths, right: [1])
                for line in Wrap.lines(Styled(file.path), columns: max(10, width - 9), isPath: true) {
                    self.line(Styled(String(repeating: " ", count: 9)) + line)
                }
            }
            if let reason = Self.reason(file) { paragraph(Styled(reason, .dim), indent: 9) }
        }
        let next = offset + reply.files.count
        let shown = Amount.range(offset..<next, of: reply.total)
        let more = next < reply.total && !reply.files.isEmpty ? "; for more: --offset \(next)" : ""
        line(Styled("\(shown)\(Amount.count(reply.total, "file"))\(more)", .dim))
    }

    /// One file's state in a line, for streams.
    mutating func change(_ file: Contract.FileState) {
        let gap = String(repeating: " ", count: 9 - file.state.rawValue.count)
        line(
            Styled.state(file.state) + Styled(gap + file.path) + Styled(Self.reason(file).map { ": \($0)" } ?? "", .dim)
        )
    }

    /// Why it is so, and when it is tried again.
    private static func reason(_ file: Contract.FileState) -> String? {
        var parts = [file.reason].compactMap { $0 }
        if file.attempts > 1 { parts.append("tried \(file.attempts) times") }
        if let retryAt = file.retryAt { parts.append("tried again at \(Amount.time(retryAt))") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// `12`, `12 14`, `12–20 (9)`
    private static func articles(_ ids: [Int]) -> String {
        guard ids.count > 3, let first = ids.min(), let last = ids.max() else {
            return ids.map(String.init).joined(separator: " ")
        }
        return "\(first)–\(last) (\(ids.count))"
    }

    /// - Parameter articles: the first of those that were read from it.
    mutating func explanation(_ reply: Contract.Explain.Reply, articles: [Contract.ArticleRef] = []) {
        guard let file = reply.file else { return paragraph(Styled(reply.explanation)) }
        line(Styled.state(file.state) + "  " + Styled(file.path, .bold))
        if !reply.explanation.isEmpty { paragraph(Styled(reply.explanation)) }
        let idColumns = articles.map { String($0.id).count }.max() ?? 0
        for article in articles {
            let id = String(article.id)
            let copy = article.copyOf.map { Styled(" · copy of \($0)", .dim) } ?? ""
            paragraph(
                Styled(title(of: article)) + copy,
                label: Styled(String(repeating: " ", count: idColumns + 2 - id.count) + id, .cyan) + "  ",
                indent: idColumns + 4)
        }
        let untold = file.articles.count - articles.count
        if untold > 0, !articles.isEmpty { line(Styled("  … and \(Amount.count(untold)) more", .dim)) }
        var facts = [Amount.bytes(file.size), "modified \(Amount.time(file.modified))"]
        if file.attempts > 1 { facts.append("tried \(file.attempts) times since it last changed") }
        if let retryAt = file.retryAt { facts.append("tried again at \(Amount.time(retryAt))") }
        paragraph(Styled(facts.joined(separator: " · "), .dim))
    }
}

extension Styled {
    static func state(_ state: Contract.State) -> Styled {
        switch state {
        case .pending: Styled("pending", .yellow)
        case .indexed: Styled("indexed", .green)
        case .failed: Styled("failed", .red)
        case .ignored: Styled("ignored", .dim)
        }
    }
}
