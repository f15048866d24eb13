internal import GRDB

/// The earlier revisions of articles.
struct Revisions {
    /// As many are kept of an article, its current one included.
    static let limit = 100

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Keeps the article `id` as it is now, which is about to become an earlier revision.
    func keep(_ id: Int) throws {
        try db.run(
            """
            INSERT INTO revision(article, revision, sha256, indexed_at, format, title, subtitle, outlet, bylines,
                dateline, published, published_from, url, language, words, text, paragraphs)
            SELECT article.id, revision, \(ArchiveView.sha256), indexed_at, format, title, subtitle, outlet.name,
                bylines, dateline, published, published_from, url, language, words, text, paragraphs
            FROM article JOIN file ON file.id = article.file JOIN body ON body.article = article.id
                LEFT JOIN outlet ON outlet.id = article.outlet
            WHERE article.id = ?
            """, [id])
        let revision = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT revision FROM article WHERE id = ?"), arguments: [id])
        guard let revision, revision >= Self.limit else { return }
        let kept = try Int.fetchAll(
            db.cachedStatement(sql: "SELECT revision FROM revision WHERE article = ? ORDER BY revision"),
            arguments: [id])
        for victim in RevisionThinning.surplus(of: kept, before: revision + 1, limit: Self.limit - 1) {
            try db.run("DELETE FROM revision WHERE article = ? AND revision = ?", [id, victim])
        }
    }
}

/// Which revisions to let go of when an article has too many.
enum RevisionThinning {
    /// What is to go of the revisions `kept`, in their order, so that `limit` stay. The first and the last stay; between
    /// them one after the other goes whose neighbours stand closest together for its age. So the recent ones stand
    /// close, and the older the sparser.
    /// - Parameter current: the number of the article's current revision.
    static func surplus(of kept: [Int], before current: Int, limit: Int) -> [Int] {
        var kept = kept
        var surplus: [Int] = []
        while kept.count > max(limit, 2) {
            let victim = (1..<kept.count - 1).min {
                let left = (kept[$0 + 1] - kept[$0 - 1]) * (current - kept[$1])
                let right = (kept[$1 + 1] - kept[$1 - 1]) * (current - kept[$0])
                return left < right
            }
            guard let victim else { break }
            surplus.append(kept.remove(at: victim))
        }
        return surplus
    }
}
