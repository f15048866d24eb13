import ReadoutProtocol

extension Page {
    /// Files and their states. The path comes last, so that it is never cut; the reason stands below it.
    mutating func files(_ reply: Contract.ListFiles.Reply, offset: Int = 0, state: String? = nil) {
        guard reply.total > 0 else {
            return line(Styled("The inbox holds no \(state.map { "\($0) " } ?? "")files."))
        }
        let heads = ["state", "size", "modified", "articles", "path"].map { Styled($0, .dim) }
        let rows = reply.files.map { file in
            [
                Styled.state(file.state), Styled(Amount.bytes(file.size)), Styled(Amount.time(file.modified)),
                Styled(Self.articles(file.articles)), Styled(file.path),
            ]
        }
        var table = Page(width: width, color: color)
        table.table([heads] + rows, right: [1])
        let lines = table.text.split(separator: "\n", omittingEmptySubsequences: false)
        append(String(lines[0]))
        for (file, row) in zip(reply.files, lines.dropFirst()) {
            append(String(row))
            if let reason = Self.reason(file) { paragraph(Styled(reason, .dim), indent: 9) }
        }
        let next = offset + reply.files.count
        let shown = reply.files.count < reply.total && next > offset ? "\(offset + 1)–\(next) of " : ""
        let more = next < reply.total ? "; for more: --offset \(next)" : ""
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

    mutating func explanation(_ reply: Contract.Explain.Reply) {
        guard let file = reply.file else { return paragraph(Styled(reply.explanation)) }
        line(Styled.state(file.state) + "  " + Styled(file.path, .bold))
        if !reply.explanation.isEmpty { paragraph(Styled(reply.explanation)) }
        var facts = [Amount.bytes(file.size), "modified \(Amount.time(file.modified))"]
        if file.attempts > 0 { facts.append("read \(Amount.count(file.attempts, "time"))") }
        if let retryAt = file.retryAt { facts.append("tried again at \(Amount.time(retryAt))") }
        if !file.articles.isEmpty {
            facts.append((file.articles.count == 1 ? "article " : "articles ") + Self.articles(file.articles))
        }
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
