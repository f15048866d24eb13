internal import Foundation
internal import GRDB
import ReadoutArticles

/// One moment of the archive: what is asked of one view agrees with itself. It must not leave the closure that was
/// given it (a SQLite connection belongs to one thread).
package struct ArchiveView {
    let db: Database
    var context = ActorContext()

    /// What a commit needs of a file's row.
    struct FileRow {
        var id: Int
        var path: String
        var state: State
        var reason: String?
        var attempts: Int
        var retryAt: Int?
        var changed: Int
        /// The content of the last reading that came to its end, nil before; and whether what waits is that still.
        var readSHA256: Data?
        var isReread: Bool
        /// The claim of a reading under way that has brought some articles; the part that is to come next; and whether
        /// it found articles of an earlier one.
        var partClaim: Int?
        var partNext: Int
        var partEarlier: Bool
    }

    package func tally() throws -> Tally {
        let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM tally"))
        guard let row else { return Tally() }
        return Tally(
            clock: row[0], pending: row[1], indexed: row[2], failed: row[3], ignored: row[4], articles: row[5],
            actors: row[6], quotes: row[7])
    }

    /// A single fact that was set.
    package func fact(_ key: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT value FROM desk WHERE key = ?"), arguments: [key])
    }

    // MARK: The ledger

    private static let fileColumns = """
        file.id, path, state, reason, attempts, retry_at, size, modified, status_changed, device, inode, file.sha256,
        reader, changed
        """

    package func file(path: String) throws -> FileRecord? {
        try records("SELECT \(Self.fileColumns) FROM file WHERE path = ?", [path]).first
    }

    /// Those of `paths` that are in the ledger.
    package func files(paths: [String]) throws -> [String: FileRecord] {
        var found: [String: FileRecord] = [:]
        for path in paths { found[path] = try file(path: path) }
        return found
    }

    /// The clocks of these files' last changes, those that are known.
    package func clocks(of paths: [String]) throws -> [String: Int] {
        var clocks: [String: Int] = [:]
        for path in paths { clocks[path] = try row(path: path)?.changed }
        return clocks
    }

    /// Files by path, those in `state` where it is given.
    package func files(in state: State?, limit: Int, offset: Int) throws -> [FileRecord] {
        let condition = state.map { "WHERE state = \($0.rawValue)" } ?? ""
        return try records(
            "SELECT \(Self.fileColumns) FROM file \(condition) ORDER BY path LIMIT ? OFFSET ?", [limit, offset])
    }

    /// The ledger by path in the order of bytes, after `path`.
    package func files(after path: String, limit: Int) throws -> [FileRecord] {
        try records("SELECT \(Self.fileColumns) FROM file WHERE path > ? ORDER BY path LIMIT ?", [path, limit])
    }

    /// The files below the folder `folder`, by path, after `path`.
    package func files(below folder: String, after path: String, limit: Int) throws -> [FileRecord] {
        // "0" is the byte after "/".
        try records(
            "SELECT \(Self.fileColumns) FROM file WHERE path > ? AND path >= ? AND path < ? ORDER BY path LIMIT ?",
            [path, folder + "/", folder + "0", limit])
    }

    /// About `count` indexed files from all over the ledger.
    package func sample(of count: Int) throws -> [FileRecord] {
        let total = try tally().indexed
        return try records(
            "SELECT \(Self.fileColumns) FROM file WHERE state = 1 AND id % ? = 0 LIMIT ?",
            [max(1, total / count), count])
    }

    /// Waiting files in the order in which they came, after the clock `clock`.
    package func pending(after clock: Int, limit: Int) throws -> [FileRecord] {
        try records(
            "SELECT \(Self.fileColumns) FROM file WHERE state = 0 AND changed > ? ORDER BY changed LIMIT ?",
            [clock, limit])
    }

    /// The clock since which the longest waiting file waits, nil where none does.
    package func oldestPending() throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT min(changed) FROM file WHERE state = 0"))
    }

    /// Files whose last reading had this content (SHA-256).
    package func files(sha256: [UInt8], limit: Int) throws -> [FileRecord] {
        try records(
            "SELECT \(Self.fileColumns) FROM file WHERE sha256 = ? LIMIT ?", [Blob.value(sha256), limit])
    }

    /// Failed files that are due by `time` (Unix seconds).
    package func dueRetries(by time: Int, limit: Int) throws -> [FileRecord] {
        try records("SELECT \(Self.fileColumns) FROM file WHERE retry_at <= ? LIMIT ?", [time, limit])
    }

    /// When the next failed file is due, in Unix seconds.
    package func nextRetry() throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT min(retry_at) FROM file WHERE retry_at IS NOT NULL"))
    }

    /// What happened to files after the clock `clock`, each file's last change, in the order of the clock.
    package func events(after clock: Int, limit: Int) throws -> [FileEvent] {
        let changed = try records(
            "SELECT \(Self.fileColumns) FROM file WHERE changed > ? ORDER BY changed LIMIT ?", [clock, limit])
        let forgotten = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT path, changed FROM forgotten WHERE changed > ? ORDER BY changed LIMIT ?"),
            arguments: [clock, limit])
        let events = changed.map(FileEvent.changed) + forgotten.map { .forgotten(path: $0[0], clock: $0[1]) }
        return Array(events.sorted { $0.clock < $1.clock }.prefix(limit))
    }

    /// When the file was forgotten, in Unix seconds; nil where it never was or is back.
    package func forgotten(path: String) throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT at FROM forgotten WHERE path = ?"), arguments: [path])
    }

    private func records(_ sql: String, _ arguments: StatementArguments) throws -> [FileRecord] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
            FileRecord(
                path: row[1], state: State(rawValue: row[2]) ?? .pending, reason: row[3], attempts: row[4],
                retryAt: row[5],
                stamp: FileStamp(size: row[6], modified: row[7], statusChanged: row[8], device: row[9], inode: row[10]),
                sha256: (row[11] as Data?).map(Array.init), reader: row[12], changed: row[13],
                articles: try articleIDs(file: row[0]))
        }
    }

    func row(path: String) throws -> FileRow? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id, path, state, reason, attempts, retry_at, changed, read_sha256, reread, part_claim,
                        part_next, part_earlier
                    FROM file WHERE path = ?
                    """), arguments: [path])
        return row.map { row in
            FileRow(
                id: row[0], path: row[1], state: State(rawValue: row[2]) ?? .pending, reason: row[3], attempts: row[4],
                retryAt: row[5], changed: row[6], readSHA256: row[7], isReread: row[8], partClaim: row[9],
                partNext: row[10], partEarlier: row[11])
        }
    }

    /// The file's articles by their place in it.
    func articleIDs(file: Int) throws -> [Int] {
        try Int.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM article WHERE file = ? ORDER BY part"), arguments: [file])
    }

    // MARK: Articles

    /// The file's digest as it was when the article was read: empty while the reading that brought it has not come to
    /// the file's end.
    static let sha256 = """
        CASE WHEN length(article.sha256) > 0 THEN article.sha256
            WHEN article.claim <= file.read_claim THEN file.read_sha256 ELSE x'' END
        """

    /// An article, whole, with what was found in it; nil where no article has the id.
    package func analysedArticle(id: Int) throws -> StoredArticle? {
        guard var stored = try article(id: id) else { return nil }
        let resolver = try resolver()
        stored.analysis = try analysis(of: id, text: stored.article.text, resolver)
        stored.quotes = try quotes(of: id, text: stored.article.text, resolver)
        return stored
    }

    /// An article, whole but for what was found in it; nil where no article has the id.
    package func article(id: Int) throws -> StoredArticle? {
        try storedArticle(
            id,
            """
            SELECT path, part, key, revision, \(Self.sha256), indexed_at, format, title, subtitle, bylines, dateline,
                url, language, outlet.name, published, published_from, words, plain(text), paragraphs, original
            FROM article JOIN file ON file.id = article.file JOIN body ON body.article = article.id
                LEFT JOIN outlet ON outlet.id = article.outlet LEFT JOIN copy ON copy.article = article.id
            WHERE article.id = ?
            """, [id])
    }

    /// An article as it was before its last change, whole; nil where no such revision is kept. The current one is not
    /// among them. Path and part are the current ones.
    package func article(id: Int, earlier revision: Int) throws -> StoredArticle? {
        try storedArticle(
            id,
            """
            SELECT path, part, key, old.revision, old.sha256, old.indexed_at, old.format, old.title, old.subtitle,
                old.bylines, old.dateline, old.url, old.language, old.outlet, old.published, old.published_from,
                old.words, plain(old.text), old.paragraphs, original
            FROM revision AS old JOIN article ON article.id = old.article JOIN file ON file.id = article.file
                LEFT JOIN copy ON copy.article = article.id
            WHERE old.article = ? AND old.revision = ?
            """, [id, revision])
    }

    /// The revisions of an article that are kept, the first one first and the current one last; empty where no article
    /// has the id.
    package func revisions(article id: Int) throws -> [StoredRevision] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT revision, sha256, indexed_at, title, words FROM revision WHERE article = ?
                    UNION ALL
                    SELECT revision, \(Self.sha256), indexed_at, title, words
                    FROM article JOIN file ON file.id = article.file WHERE article.id = ?
                    ORDER BY 1
                    """), arguments: [id, id]
        ).map { row in
            StoredRevision(
                revision: row[0], sha256: Hexadecimal.string(row[1] as Data), indexedAt: row[2], title: row[3],
                words: row[4])
        }
    }

    private func storedArticle(_ id: Int, _ sql: String, _ arguments: StatementArguments) throws -> StoredArticle? {
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) else { return nil }
        let source = (row[15] as String?).flatMap(PublicationDate.Source.init)
        let article = Article(
            part: row[1], key: row[2], format: Format(rawValue: row[6]) ?? .text, title: row[7], subtitle: row[8],
            outlet: row[13], bylines: Bylines.decode(row[9]),
            dateline: row[10],
            published: (row[14] as String?).flatMap { value in source.map { PublicationDate(value: value, source: $0) }
            },
            url: row[11], language: row[12], text: row[17], paragraphs: Paragraphs.decode(row[18]))
        return StoredArticle(
            id: id, path: row[0], revision: row[3], sha256: Hexadecimal.string(row[4] as Data), indexedAt: row[5],
            article: article, words: row[16], copyOf: row[19])
    }

    /// The id of the article in the place `part` of the file; nil where there is none.
    package func article(path: String, part: Int) throws -> Int? {
        try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT article.id FROM article JOIN file ON file.id = article.file WHERE path = ? AND part = ?
                    ORDER BY claim DESC LIMIT 1
                    """), arguments: [path, part])
    }

    /// What a list says of these articles, by id.
    package func references(_ ids: [Int]) throws -> [Int: ArticleRef] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT article.id, path, part, title, outlet.name, published, language, words, original
                FROM article JOIN file ON file.id = article.file LEFT JOIN outlet ON outlet.id = article.outlet
                    LEFT JOIN copy ON copy.article = article.id
                WHERE article.id = ?
                """)
        var found: [Int: ArticleRef] = [:]
        for id in ids {
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
            found[id] = ArticleRef(
                id: row[0], path: row[1], part: row[2], title: row[3], outlet: row[4], published: row[5],
                language: row[6], words: row[7], copyOf: row[8])
        }
        return found
    }
}
