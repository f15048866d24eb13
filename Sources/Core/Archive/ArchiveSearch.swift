internal import Foundation
internal import GRDB
package import ReadoutSearch
internal import ReadoutText

/// One page of what a search has found.
package struct FoundPage: Sendable {
    /// How many articles match.
    package var total: Int
    package var hits: [FoundArticle]
    package var facets: [Facet]
    /// Other spellings, where nothing was found.
    package var suggestions: [String]
    /// What was searched.
    package var moment: IndexMoment
}

/// An article that was found, and the passage that shows why.
package struct FoundArticle: Sendable {
    package var article: ArticleRef
    package var score: Double
    /// In words; nil unless it was asked for.
    package var explanation: String?
    package var passage: FoundPassage
}

/// A passage of an article's text.
package struct FoundPassage: Equatable, Sendable {
    /// The bytes of the text that it is.
    package var span: Range<Int>
    package var text: String
    /// The matches in it, in bytes from its beginning.
    package var highlights: [Range<Int>]

    /// Of a text that there is not.
    init() { (span, text, highlights) = (0..<0, "", []) }

    /// The passage of a text that shows best what is looked for.
    init(
        _ text: UnsafeBufferPointer<UInt8>, _ language: String?, _ passages: inout Passages, context: Int,
        quote: Range<Int>? = nil
    ) {
        let passage = passages.passage(
            in: text, language: StemLanguage(language ?? ""), context: context, quote: quote)
        span = passage.span
        highlights = passage.highlights
        self.text = String(decoding: text[passage.span], as: UTF8.self)
    }
}

extension Archive {
    /// What is searched now.
    package var moment: IndexMoment { keeper.moment() }

    /// Searches the articles, on the calling thread: it computes, and reads from the disk.
    /// - Parameters:
    ///   - request: what is asked.
    ///   - text: the query as it was typed, and what read it, for other spellings.
    ///   - clock: of an earlier answer of which this is to be another page. Where that moment is not kept any more, what
    ///     there is now is searched; the answer's tally says which it was.
    ///   - context: bytes of a passage.
    package func search(
        _ request: SearchRequest, text: String, parser: QueryParser, asOf clock: Int? = nil, context: Int
    ) throws -> FoundPage {
        defer { keeper.quiet.touch() }
        var request = request
        if request.facets.contains(where: { $0.actorKinds != nil }) { request.actorMerges = actorMerges() }
        let (moment, result) = try find(request, keeper.moment(asOf: clock))
        if request.offset + result.hits.count < result.total { keeper.keep(moment) }
        let suggestions =
            result.total == 0 ? moment.snapshot?.suggestions(for: text, limit: 5, parser: parser) ?? [] : []
        return FoundPage(
            total: result.total, hits: try describe(result.hits, request.query, moment, context: context),
            facets: result.facets, suggestions: suggestions, moment: moment)
    }

    /// Asks the index; one that is found to be damaged is made anew, and what there is of it answers.
    private func find(_ request: SearchRequest, _ moment: IndexMoment) throws -> (IndexMoment, SearchResult) {
        guard let snapshot = moment.snapshot else { return (moment, SearchResult()) }
        do {
            return (moment, try snapshot.search(request))
        } catch {
            guard keeper.isDamaged(moment) else { throw Failure(description: "search index: \(error)") }
            report("the search index is damaged and is made anew: \(error)")
            let now = keeper.moment()
            return (now, try now.snapshot?.search(request) ?? SearchResult())
        }
    }

    /// What stands in the archive of the hits, in their order; those that are gone meanwhile are left out. One statement,
    /// so that it sees one moment without a transaction about it.
    func describe(
        _ hits: [SearchHit], _ query: Query, _ moment: IndexMoment, context: Int
    ) throws -> [FoundArticle] {
        guard !hits.isEmpty else { return [] }
        let ids = "[" + hits.map { String($0.article) }.joined(separator: ",") + "]"
        var passages = Passages(query, languages: StemLanguage.all(of: moment.snapshot?.languages ?? []))
        // Who asks for quotes is shown the first that is as he wants it.
        let quotes = query.isAboutQuotes ? QuoteMatcher(query, wordsAreSaid: false) : nil
        return try pool.unsafeRead { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT wanted.key, article.id, file.path, part, title, outlet.name, published, language, words,
                        original, plain(text)
                    FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value
                        JOIN file ON file.id = article.file JOIN body ON body.article = article.id
                        LEFT JOIN outlet ON outlet.id = article.outlet LEFT JOIN copy ON copy.article = article.id
                    """)
            var found: [FoundArticle] = []
            found.reserveCapacity(hits.count)
            let rows = try Row.fetchCursor(statement, arguments: [ids])
            while let row = try rows.next() {
                let hit = hits[row[0]]
                let article = ArticleRef(
                    id: row[1], path: row[2], part: row[3], title: row[4], outlet: row[5], published: row[6],
                    language: row[7], words: row[8], copyOf: row[9])
                let quote = try quotes.flatMap { quotes in
                    try IndexedRows(db: db).article(article.id).flatMap { article in
                        quotes.matches(article).first.flatMap { article.quotes[$0].hull }
                    }
                }
                let passage = try row.withUnsafeData(atIndex: 10) { data in
                    data?.withUnsafeBytes {
                        FoundPassage(
                            $0.bindMemory(to: UInt8.self), article.language, &passages, context: context, quote: quote)
                    }
                }
                found.append(
                    FoundArticle(
                        article: article, score: hit.score, explanation: hit.explanation,
                        passage: passage ?? FoundPassage()))
            }
            return found
        }
    }
}
