internal import GRDB
internal import Synchronization
import ReadoutAnalysis
package import ReadoutArticles

/// The articles whose analysis is of an older analyzer, or that have none. They are analysed anew from the newest to the
/// oldest beside what else there is to do. In the table `desk`, `analysis_version` says of which analyzer all are to be,
/// and `analysis_before` how far that has come: articles from that id on are done.
struct OlderAnalyses {
    let db: Database

    /// Begins where the analyzer is another one than before.
    func begin() throws {
        let version = try String.fetchOne(db, sql: "SELECT value FROM desk WHERE key = 'analysis_version'")
        guard version != "\(Analyzer.version)" else { return }
        try db.run("INSERT OR REPLACE INTO desk VALUES ('analysis_version', ?)", ["\(Analyzer.version)"])
        try queueAll()
    }

    /// Has every article looked at again; those whose analysis is of this analyzer keep it.
    func queueAll() throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO desk
                SELECT 'analysis_before', last + 1 FROM (SELECT max(id) AS last FROM article) WHERE last IS NOT NULL
                """)
    }

    /// The id below which articles are to be looked at; nil where all are done.
    func position() throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM desk WHERE key = 'analysis_before'"))
    }

    /// Notes how far it has come.
    func advance(to position: Int?) throws {
        guard let position else { return try db.execute(sql: "DELETE FROM desk WHERE key = 'analysis_before'") }
        try db.run("UPDATE desk SET value = ? WHERE key = 'analysis_before'", [position])
    }

    /// The next articles below an id that need it, the newest first, and the id that all is done from on when they are.
    func next(before position: Int, limit: Int) throws -> (ids: [Int], position: Int?) {
        // Most are looked at and need nothing where a walk goes on, so that looking is bounded too.
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT article.id, version FROM article LEFT JOIN analysis ON analysis.article = article.id
                    WHERE article.id < ? ORDER BY article.id DESC LIMIT 1000
                    """), arguments: [position])
        var ids: [Int] = []
        var last: Int?
        for row in rows {
            if ids.count == limit { break }
            last = row[0]
            if (row[1] as Int?) != Analyzer.version { ids.append(row[0]) }
        }
        return (ids, last)
    }
}

extension Archive {
    /// The share done of analysing the older articles anew; nil where all are.
    package var reanalysed: Double? { reanalysis.withLock { $0 } }

    /// Analyses older articles anew whenever there are any, until the task is cancelled.
    /// - Parameter analyze: as for `analyzeOlderArticles(limit:with:)`.
    package func keepAnalyses(with analyze: @Sendable (Article) async -> AnalysisOutcome) async {
        for await _ in analysisWakes.stream {
            while !Task.isCancelled {
                do {
                    guard try await analyzeOlderArticles(limit: Self.analyzedTogether, with: analyze) else { break }
                } catch {
                    // It cannot be written, which whoever commits tells of.
                    try? await Task.sleep(for: .seconds(30))
                }
            }
        }
    }

    /// As many are committed together.
    private static let analyzedTogether = 32

    /// Analyses up to `limit` articles anew; whether more may wait.
    /// - Parameter analyze: gives the message of `CodedAnalysis`. An article that cannot be analysed counts as one in
    ///   which nothing was found.
    package func analyzeOlderArticles(
        limit: Int, with analyze: @Sendable (Article) async -> AnalysisOutcome
    ) async throws -> Bool {
        let work = try await pool.read { db in
            let older = OlderAnalyses(db: db)
            guard let position = try older.position() else { return (ids: [Int](), position: Int?.none, isDone: true) }
            let next = try older.next(before: position, limit: limit)
            return (next.ids, next.position, next.position == nil)
        }
        var found: [(id: Int, revision: Int, analysis: [UInt8])] = []
        var isAbandoned = false
        for id in work.ids where !isAbandoned {
            guard let stored = try await read({ try $0.article(id: id) }) else { continue }
            switch await analyze(stored.article) {
            case .found(let bytes): found.append((id, stored.revision, bytes))
            case .failed: found.append((id, stored.revision, CodedAnalysis(Analysis()).message))
            case .abandoned: isAbandoned = true
            }
        }
        guard !isAbandoned else {
            try await keep(found)
            return false
        }
        try await keep(found, advancing: .some(work.isDone ? nil : work.position))
        return !work.isDone
    }

    /// - Parameter position: up to where all is done then, `.some(nil)` where all articles are; nil to leave it.
    private func keep(
        _ found: [(id: Int, revision: Int, analysis: [UInt8])], advancing position: Int?? = nil
    ) async throws {
        try await transact { db, changes in
            let row = try db.cachedStatement(
                sql: """
                    SELECT plain(text), first_day, revision, language FROM article JOIN body ON body.article = article.id
                    WHERE article.id = ?
                    """)
            for (id, revision, analysis) in found {
                // It may be gone or another one by now, which was analysed as it was read.
                guard let row = try Row.fetchOne(row, arguments: [id]), row[2] == revision,
                    try changes.findings.version(of: id) != Analyzer.version
                else { continue }
                try changes.findings.forget(id)
                try changes.findings.keep(id, analysis, text: row[0], language: row[3], day: row[1])
                changes.reread(id)
            }
            if let position { try OlderAnalyses(db: db).advance(to: position) }
        }
        guard let position else { return }
        let last = try await pool.read { try Int.fetchOne($0, sql: "SELECT max(id) FROM article") ?? 1 }
        reanalysis.withLock { $0 = position.map { 1 - Double($0) / Double(max($0, last) + 1) } }
    }
}

/// What became of analysing one article.
package enum AnalysisOutcome: Sendable {
    /// What was found, as bytes that `CodedAnalysis` reads, if they come from an honest reader.
    case found([UInt8])
    /// The article is one that cannot be analysed.
    case failed
    /// It is to be done some other time.
    case abandoned
}
