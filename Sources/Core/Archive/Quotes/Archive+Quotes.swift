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
    ///   - query: only of articles that match it.
    ///   - speaker: any name of an actor.
    ///   - about: words and phrases that must be among those said; what it asks of articles matches no quote.
    ///   - family: the id of a quote: only those of the same utterance.
    /// - Throws: `UnknownActor` where the speaker's is nobody's name.
    package func quotes(
        query: Query? = nil, speaker: String? = nil, about: Query? = nil, kind: Quote.Kind? = nil, family: Int? = nil,
        limit: Int, offset: Int
    ) async throws -> (ListPage<StoredQuote>, Tally) {
        let words = about.map(QuoteWords.init)
        let bound = words == nil ? Self.manyArticles : Self.readArticles
        let asked = [query, words?.articles].compactMap(\.self).filter { $0 != .all }
        // Few articles quote one speaker: all of them are looked at, so that what they share with the rest is not missed.
        let reach = speaker == nil ? bound : Self.manyArticles
        let found = try await articles(asked.count > 1 ? .and(asked) : asked.first, limit: reach)
        return try await ask { view, resolver in
            let request = ArchiveView.QuoteRequest(
                articles: found, speaker: try speaker.map { try Self.group($0, view, resolver) }, about: words,
                kind: kind, family: family, limit: bound)
            return try view.quotes(request, limit: limit, offset: offset, resolver)
        }
    }
}
