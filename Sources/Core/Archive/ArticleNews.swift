internal import GRDB
package import ReadoutSearch

/// An article that is new, or has a new revision, and when that was.
package struct ArticleNews: Sendable {
    /// No other article has the same.
    package var clock: Int
    package var article: IndexedArticle
}

extension Archive {
    /// The articles that came or took their present revision after the clock `clock`, and until `last` where it is given,
    /// in the order of the clock. One that a reader only read better is no news. Those that came before version 6 of the
    /// schema have no clock, and are not among them.
    package func news(after clock: Int, through last: Int? = nil, limit: Int) async throws -> [ArticleNews] {
        try await pool.read { db in
            let rows = IndexedRows(db: db)
            let statement = try db.cachedStatement(
                sql: IndexedRows.select
                    + " WHERE article.changed > 0 AND article.changed > ? AND article.changed <= ?"
                    + " ORDER BY article.changed LIMIT ?")
            return try Row.fetchAll(statement, arguments: [clock, last ?? .max, limit])
                .map { ArticleNews(clock: $0[14], article: try rows.article($0)) }
        }
    }

    /// What lists say of an article, and the passage that shows why it matches; nil where it has changed since the clock
    /// `clock`, or is gone: what it is then is news of its own.
    package func found(_ id: Int, asOf clock: Int, query: Query, context: Int) async throws -> FoundArticle? {
        try await Threads.run { [self] in
            let found = try describe([SearchHit(article: id, score: 0)], query, moment, context: context).first
            // Asked afterwards: what was described is not older than the clock, and now it is not newer either.
            let changed = try pool.read { db in
                try Int.fetchOne(
                    db.cachedStatement(sql: "SELECT changed FROM article WHERE id = ?"), arguments: [id])
            }
            return changed == clock ? found : nil
        }
    }
}
