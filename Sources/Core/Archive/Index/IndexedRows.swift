internal import GRDB
import ReadoutSearch

/// Articles as the search index takes them, read from the archive.
struct IndexedRows {
    let db: Database

    static let select = """
        SELECT article.id, title, subtitle, text, bylines, outlet.name, language, format, path, published_at, first_day,
            last_day, indexed_at, copy.article IS NOT NULL, article.changed
        FROM article JOIN file ON file.id = article.file JOIN body ON body.article = article.id
            LEFT JOIN outlet ON outlet.id = article.outlet LEFT JOIN copy ON copy.article = article.id
        """

    /// The article with this id; nil where there is none.
    func article(_ id: Int) throws -> IndexedArticle? {
        try Row.fetchOne(db.cachedStatement(sql: Self.select + " WHERE article.id = ?"), arguments: [id]).map(Self.article)
    }

    /// The next articles by their ids after `id`, `limit` at most.
    func articles(after id: Int, limit: Int) throws -> [IndexedArticle] {
        try Row.fetchAll(
            db.cachedStatement(sql: Self.select + " WHERE article.id > ? ORDER BY article.id LIMIT ?"),
            arguments: [id, limit]
        ).map(Self.article)
    }

    /// What became of these articles, each once.
    func changes(of ids: [Int]) throws -> [IndexChange] {
        try Set(ids).sorted().map { id in try article(id).map(IndexChange.put) ?? .remove(id) }
    }

    static func article(_ row: Row) -> IndexedArticle {
        let first = (row[10] as Int?).flatMap { Day(number: $0) }
        let last = (row[11] as Int?).flatMap { Day(number: $0) }
        return IndexedArticle(
            id: row[0], title: row[1], subtitle: row[2], text: row[3], bylines: Bylines.decode(row[4]), outlet: row[5],
            language: row[6], format: row[7], path: row[8], publishedAt: row[9],
            days: first.map { DayRange(first: $0, last: last) }, addedAt: row[12] as Int / 1000, isCopy: row[13])
    }
}
