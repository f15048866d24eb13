package import ReadoutAnalysis
package import ReadoutArchive
package import ReadoutSearch

// Who said what, in all articles.
extension Desk {
    /// Quotes, those of the newest articles first, in the order of their texts. See `Archive.quotes`.
    /// - Parameters:
    ///   - query: only of articles that match it.
    ///   - speaker: any name of an actor, in any case and spelling.
    ///   - about: words and phrases that must be among those said.
    ///   - family: the number of a family, or of a quote of it.
    /// - Throws: `UnknownActor` where the speaker's is nobody's name.
    package func quotes(
        query: Query? = nil, speaker: String? = nil, about: Query? = nil, kind: Quote.Kind? = nil, family: Int? = nil,
        limit: Int, offset: Int
    ) async throws -> Answer<ListPage<StoredQuote>> {
        let (page, tally) = try await archive.quotes(
            query: query, speaker: speaker, about: about, kind: kind, family: family, limit: limit, offset: offset)
        return Answer(value: page, freshness: freshness(tally))
    }
}
