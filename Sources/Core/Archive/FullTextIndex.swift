internal import GRDB
import ReadoutSearch
internal import ReadoutText

/// Search through SQLite's FTS5 (https://www.sqlite.org/fts5.html), ranked by BM25 with titles weighing four times.
struct FullTextIndex: SearchIndex {
    let db: Database

    /// Adds an article; its text must stand in the archive already.
    static func add(_ id: Int, title: String?, text: String, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO searched(rowid, title, text) VALUES (?, ?, ?)")
        try statement.execute(arguments: [id, title, text])
    }

    /// Removes an article; its text must still stand in the archive, because FTS5 is told what it takes out.
    static func remove(_ id: Int, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO searched(searched, rowid, title, text)
                SELECT 'delete', id, title, text FROM searchable WHERE id = ?
                """)
        try statement.execute(arguments: [id])
    }

    /// Tells searches the new lengths of the articles `ids`, which came back changed, once they are committed: the former
    /// ones are in memory. One call for all, because each makes every later statement of the transaction slower.
    static func measureAfterCommit(_ ids: [Int], _ db: Database) {
        guard !ids.isEmpty else { return }
        db.afterNextTransaction { db in
            let measure = try? db.cachedStatement(
                sql: "SELECT readout_measure(id, sz) FROM searched_docsize WHERE id = ?")
            for id in ids { try? measure?.execute(arguments: [id]) }
        }
    }

    func search(_ request: SearchRequest) throws -> SearchResult {
        let plan = try FullTextPlan(request.query, db: db)
        guard !plan.isEmpty else { return SearchResult() }
        var result = SearchResult()
        let (total, ranked) = try rank(plan, request)
        result.total = total
        var highlighter = Highlighter()
        for pattern in request.query.positiveTerms where pattern.field != .title {
            highlighter.add(pattern.words.joined(separator: " "), prefix: pattern.prefix)
        }
        for (id, score) in ranked { result.hits.append(try hit(id, score: score, &highlighter, plan, request)) }
        result.facets = try request.facets.map { try facet($0, plan) }
        return result
    }

    // MARK: Ranking

    private func rank(_ plan: FullTextPlan, _ request: SearchRequest) throws -> (Int, [(id: Int, score: Double)]) {
        let wanted = request.offset + request.limit
        if request.sort == .relevance, let match = plan.match {
            let best = try RankedHits(capacity: wanted, everything: plan.isMatchAlone)
            // A rank is 0, so that as a condition it saves SQLite from giving rows. It must not come before others.
            let sql =
                plan.isMatchAlone
                ? "SELECT 1 FROM searched WHERE readout_rank(searched, ?) AND searched MATCH ?"
                : "SELECT readout_rank(searched, ?) \(plan.from) WHERE \(plan.condition)"
            let statement = try db.cachedStatement(sql: sql)
            statement.setUncheckedArguments([nil] + plan.arguments(match))
            try best.run(statement, db)
            return (best.total, Array(best.hits.dropFirst(request.offset)))
        }
        let arguments = plan.arguments(plan.match)
        let total = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) \(plan.from) WHERE \(plan.condition)"), arguments: arguments)
        // Without words to rank by, the newest come first. Undated articles come last either way.
        let direction = request.sort == .oldest ? "ASC" : "DESC"
        let sql = """
            SELECT article.id \(plan.joined) WHERE \(plan.condition)
            ORDER BY article.published_at \(direction) NULLS LAST, article.id \(direction)
            LIMIT \(request.limit) OFFSET \(request.offset)
            """
        let ids = try Int.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        return (total ?? 0, ids.map { ($0, 0) })
    }

    private func facet(_ field: FacetField, _ plan: FullTextPlan) throws -> Facet {
        let arguments = plan.arguments(plan.match)
        let sql =
            switch field {
            case .outlet:
                """
                SELECT outlet.name, count(*) AS n \(plan.joined) JOIN outlet ON outlet.id = article.outlet
                WHERE \(plan.condition) GROUP BY outlet.id ORDER BY n DESC, outlet.name
                """
            case .month:
                """
                SELECT substr(published, 1, 7) AS month, count(*) \(plan.joined)
                WHERE \(plan.condition) AND length(published) >= 7 GROUP BY month ORDER BY month
                """
            }
        let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        return Facet(field: field, values: rows.map { FacetValue(value: $0[0], count: $0[1]) })
    }

    // MARK: Snippets

    private func hit(
        _ id: Int, score: Double, _ highlighter: inout Highlighter, _ plan: FullTextPlan, _ request: SearchRequest
    ) throws -> SearchHit {
        let stored = try String.fetchOne(
            db.cachedStatement(sql: "SELECT text FROM body WHERE article = ?"), arguments: [id])
        let text = Array((stored ?? "").utf8)
        let matches = highlighter.ranges(in: text.span)
        let span = Snippet.range(in: text, matches: matches, context: request.context)
        let highlights = matches.filter { span.contains($0.lowerBound) && $0.upperBound <= span.upperBound }
            .map { ($0.lowerBound - span.lowerBound)..<($0.upperBound - span.lowerBound) }
        return SearchHit(
            article: id, score: score, snippet: String(decoding: text[span], as: UTF8.self), highlights: highlights,
            span: span, explanation: request.explain ? plan.explanation(score: score) : nil)
    }
}
