package import ReadoutArchive
package import ReadoutSearch

extension Desk {
    /// What matches a query, as it comes: each article that is new or has a new revision, once; without end.
    ///
    /// The clock of what is told says up to where everything has been told: a watch that begins after it goes on without
    /// gap or repeat, also when the daemon was started anew. Told without an article, it is where the watch begins, and
    /// where all is told that came before it began.
    /// - Parameters:
    ///   - clock: nil for from now on. One that is still to come is taken for now.
    ///   - context: bytes of a passage.
    ///   - tell: takes an article with those of its quotes that match the query, too.
    package func watch(
        _ query: Query, after clock: Int?, context: Int,
        _ tell: (FoundArticle?, [StoredQuote], Freshness) async throws -> Void
    ) async throws {
        let now = try await freshness()
        var position = min(clock ?? now.tally.clock, now.tally.clock)
        try await tell(nil, [], now.at(position))
        var isBehind = position < now.tally.clock
        while !Task.isCancelled {
            // Names of actors mean what they mean now: where that has changed, the watch was dropped to join again.
            let query = query.resolvingActors { [archive] in archive.indexedActors($0, $1) }
            let matcher = QueryMatcher(query)
            let membership = watches.join(query, now: now.tally.clock)
            defer { watches.leave(membership.id) }
            while position < membership.position {
                let news = try await archive.news(after: position, through: membership.position, limit: 64)
                for one in news {
                    if matcher.matches(one.article) {
                        try await self.tell(one.article.id, query, asOf: one.clock, context, tell)
                    }
                    position = one.clock
                }
                if news.isEmpty { position = membership.position }
            }
            if isBehind { try await tell(nil, [], try await freshness().at(position)) }
            isBehind = false
            for await _ in membership.signal.signals {
                guard let matches = watches.take(membership.id) else { break }
                for match in matches {
                    try await self.tell(match.article, query, asOf: match.clock, context, tell)
                    position = match.clock
                }
            }
        }
    }

    private func tell(
        _ article: Int, _ query: Query, asOf clock: Int, _ context: Int,
        _ tell: (FoundArticle?, [StoredQuote], Freshness) async throws -> Void
    ) async throws {
        guard let found = try await archive.found(article, asOf: clock, query: query, context: context) else { return }
        try await tell(found, try await quotes(of: article, asOf: clock, query), try await freshness().at(clock))
    }

    /// The quotes of an article that match a query; none where the article has changed since.
    private func quotes(of article: Int, asOf clock: Int, _ query: Query) async throws -> [StoredQuote] {
        guard let news = try await archive.news(after: clock - 1, through: clock, limit: 1).first,
            news.article.id == article, !news.article.quotes.isEmpty
        else { return [] }
        let places = QuoteMatcher(query).matches(news.article)
        guard !places.isEmpty, let stored = try await archive.read({ try $0.analysedArticle(id: article)?.quotes })
        else { return [] }
        return places.compactMap { stored.indices.contains($0) ? stored[$0] : nil }
    }
}

extension Freshness {
    /// The same with another clock.
    fileprivate func at(_ clock: Int) -> Freshness {
        var freshness = self
        freshness.tally.clock = clock
        return freshness
    }
}
