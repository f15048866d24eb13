internal import GRDB

/// The articles that were in the archive before it knew of copies, or whose relations are to be made anew. They are
/// related from the newest to the oldest, some at a time beside what else there is to do; `copies_before` in the table
/// `desk` says how far that has come.
enum OlderArticles {
    /// Forgets all relations, and has every article related again. Noted in the journal alone.
    static func relateAll(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO journal(article) SELECT article FROM copy;
                DELETE FROM copy;
                DELETE FROM copy_key;
                """)
        try queueAll(db)
    }

    /// Has every article related that there is.
    static func queueAll(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO desk
                SELECT 'copies_before', last + 1 FROM (SELECT max(id) AS last FROM article) WHERE last IS NOT NULL
                """)
    }

    /// Relates up to `limit` articles; whether more are waiting.
    static func relate(limit: Int, _ db: Database, _ changes: ArticleChanges) throws -> Bool {
        guard let before = try Int.fetchOne(db, sql: "SELECT value FROM desk WHERE key = 'copies_before'") else {
            return false
        }
        let rows = try Row.fetchAll(
            db, sql: "SELECT article, plain(text) FROM body WHERE article < ? ORDER BY article DESC LIMIT ?",
            arguments: [before, limit])
        let copies = CopyIndex(db, changes)
        for row in rows {
            // It may have changed and been related since.
            try copies.forget(row[0])
            try copies.note(row[0], text: row[1])
        }
        guard rows.count == limit, let last = rows.last else {
            try db.execute(sql: "DELETE FROM desk WHERE key = 'copies_before'")
            return false
        }
        try db.execute(sql: "UPDATE desk SET value = ? WHERE key = 'copies_before'", arguments: [last[0] as Int])
        return true
    }
}
