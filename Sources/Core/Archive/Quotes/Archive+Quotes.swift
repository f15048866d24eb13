package import ReadoutAnalysis
package import ReadoutSearch

// Who said what, as the desk answers.
extension Archive {
    /// As many of the newest articles are looked through for words said, whose texts must be read,
    private static let readArticles = 2_000

    /// Quotes, those of the newest articles first, in the order of the text; those of articles without a date last.
    ///
    /// Totals are exact of all quotes and of all that one speaker is given. Else they are of the newest 20,000 articles
    /// that match, or 2,000 where the words said are asked about.
    /// - Parameters:
    ///   - query: only of articles that match it; what it says of quotes (`said:`, `quote:`) must hold of each.
    ///   - speaker: any name of an actor.
    ///   - about: what must hold of each quote, as in `QuoteMatcher`: words are those said.
    ///   - family: the id of a quote: only those of the same utterance.
    /// - Throws: `UnknownActor` where the speaker's is nobody's name.
    package func quotes(
        query: Query? = nil, speaker: String? = nil, about: Query? = nil, kind: Quote.Kind? = nil, family: Int? = nil,
        limit: Int, offset: Int
    ) async throws -> (ListPage<StoredQuote>, Tally) {
        let conditions = QuoteConditions(query: query, about: about)
        let bound = conditions.isEmpty ? Self.manyArticles : Self.readArticles
        // What articles share that quote a speaker is not missed because many others match.
        let found = try await articles(conditions.articles, limit: speaker == nil ? bound : Self.manyArticles)
        return try await ask { view, resolver in
            let request = ArchiveView.QuoteRequest(
                articles: found, speaker: try speaker.map { try Self.group($0, view, resolver) },
                conditions: conditions.isEmpty ? nil : conditions, kind: kind, family: family, limit: bound)
            return try view.quotes(request, limit: limit, offset: offset, resolver)
        }
    }
}
