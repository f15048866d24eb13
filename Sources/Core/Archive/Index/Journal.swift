internal import GRDB

/// The table `journal`: which articles have changed, in the order of the commits. Its numbers are the positions of the
/// search index. What the index has on disk is pruned.
struct Journal {
    let db: Database

    /// Notes that an article has changed.
    func append(_ article: Int) throws { try db.run("INSERT INTO journal(article) VALUES (?)", [article]) }

    /// The last number that was ever given; 0 where none was.
    func last() throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'journal'")) ?? 0
    }

    /// Whether everything after `position` is still there.
    func reaches(back position: Int) throws -> Bool {
        let last = try last()
        guard position < last else { return position == last }
        let first = try Int.fetchOne(db.cachedStatement(sql: "SELECT min(seq) FROM journal"))
        return first.map { $0 <= position + 1 } ?? false
    }

    /// Up to `limit` articles that have changed after `position`, in the order of their changes and with repetitions, and
    /// the position after the last of them.
    func articles(after position: Int, limit: Int) throws -> (ids: [Int], position: Int) {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT seq, article FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"),
            arguments: [position, limit])
        return (rows.map { $0[1] }, rows.last.map { $0[0] } ?? position)
    }

    /// Forgets what is no later than `position`.
    func prune(through position: Int) throws { try db.run("DELETE FROM journal WHERE seq <= ?", [position]) }
}
