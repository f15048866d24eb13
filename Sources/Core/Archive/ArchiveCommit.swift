internal import GRDB
internal import Glibc
import ReadoutArticles
import ReadoutSearch

/// One transaction of the archive: applies changes to the ledger, the articles and the search index, and keeps the tally.
struct ArchiveCommit {
    private let db: Database
    private let view: ArchiveView
    private let copies: CopyIndex
    private var tally: Tally
    private var events: [FileEvent] = []

    init(_ db: Database) throws {
        self.db = db
        view = ArchiveView(db: db)
        copies = CopyIndex(db)
        tally = try view.tally()
    }

    consuming func apply(_ changes: [Change]) throws -> Commit {
        for change in changes { try apply(change) }
        try run(
            "UPDATE tally SET clock = ?, pending = ?, indexed = ?, failed = ?, ignored = ?, articles = ?",
            [tally.clock, tally.pending, tally.indexed, tally.failed, tally.ignored, tally.articles])
        return Commit(events: events, tally: tally)
    }

    private mutating func apply(_ change: Change) throws {
        let old = try view.row(path: change.path)
        switch change {
        case .pending(let path, let stamp, let again):
            try set(path, .pending, stamp: stamp, attempts: again ? old?.attempts ?? 0 : 0, over: old)
        case .indexed(let path, let reading, let content):
            guard let old, old.changed == reading.claim else { return }
            try run(
                "UPDATE file SET sha256 = ?, reader = ? WHERE id = ?", [blob(content.sha256), reading.reader, old.id])
            try replaceArticles(of: old.id, with: content)
            try set(path, .indexed, stamp: reading.stamp, attempts: old.attempts + 1, over: old)
        case .failed(let path, let reading, let reason, let retryAt, let sha256):
            guard let old, old.changed == reading.claim else { return }
            try run(
                "UPDATE file SET sha256 = ?, reader = ? WHERE id = ?", [sha256.map(blob), reading.reader, old.id])
            try set(
                path, .failed, reason: reason, stamp: reading.stamp, attempts: old.attempts + 1, retryAt: retryAt,
                over: old)
        case .ignored(let path, let stamp, let reason):
            if let old { try replaceArticles(of: old.id, with: nil) }
            try set(path, .ignored, reason: reason, stamp: stamp, attempts: 0, over: old)
        case .unchanged(_, let stamp):
            guard let old else { return }
            try set(
                old.path, old.state, reason: old.reason, stamp: stamp, attempts: old.attempts, retryAt: old.retryAt,
                over: old)
        case .renamed(let path, let to, let stamp):
            guard let old else { return }
            try rename(old, from: path, to: to, stamp: stamp)
        case .forgotten(let path):
            guard let old else { return }
            try forget(old)
            try note(forgotten: path)
        }
    }

    // MARK: The ledger

    private mutating func tick() -> Int {
        tally.clock += 1
        return tally.clock
    }

    private mutating func set(
        _ path: String, _ state: State, reason: String? = nil, stamp: FileStamp, attempts: Int, retryAt: Int? = nil,
        over old: ArchiveView.FileRow?
    ) throws {
        let clock = tick()
        let values: [(any DatabaseValueConvertible)?] = [
            state.rawValue, reason, attempts, retryAt, stamp.size, stamp.modified, stamp.statusChanged, stamp.device,
            stamp.inode, clock,
        ]
        if let old {
            tally[old.state] -= 1
            try run(
                """
                UPDATE file SET state = ?, reason = ?, attempts = ?, retry_at = ?, size = ?, modified = ?,
                    status_changed = ?, device = ?, inode = ?, changed = ? WHERE id = ?
                """, values + [old.id])
        } else {
            try run(
                """
                INSERT INTO file(state, reason, attempts, retry_at, size, modified, status_changed, device, inode,
                    changed, path) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values + [path])
            try run("DELETE FROM forgotten WHERE path = ?", [path])
        }
        tally[state] += 1
        if let record = try view.file(path: path) { events.append(.changed(record)) }
    }

    private mutating func rename(
        _ old: ArchiveView.FileRow, from path: String, to: String, stamp: FileStamp
    ) throws {
        if let other = try view.row(path: to) { try forget(other) }
        try run("UPDATE file SET path = ? WHERE id = ?", [to, old.id])
        try note(forgotten: path)
        try set(
            to, old.state, reason: old.reason, stamp: stamp, attempts: old.attempts, retryAt: old.retryAt, over: old)
        try run("DELETE FROM forgotten WHERE path = ?", [to])
    }

    private mutating func forget(_ row: ArchiveView.FileRow) throws {
        try replaceArticles(of: row.id, with: nil)
        try run("DELETE FROM file WHERE id = ?", [row.id])
        tally[row.state] -= 1
    }

    private mutating func note(forgotten path: String) throws {
        let clock = tick()
        try run("INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?)", [path, clock, Int(time(nil))])
        events.append(.forgotten(path: path, clock: clock))
    }

    // MARK: Articles

    /// Gives the file the articles of `content`: those in a place that had one keep its id, the others are new or go.
    private mutating func replaceArticles(of file: Int, with content: ReadFile?) throws {
        let known = try view.articleIDs(file: file)
        let articles = content?.articles ?? []
        for (place, article) in articles.enumerated() {
            let id = place < known.count ? known[place] : nil
            try keep(article, of: file, sha256: content?.sha256 ?? "", over: id)
        }
        for id in known.dropFirst(articles.count) {
            try copies.forget(id)
            try FullTextIndex.remove(id, db)
            try run("DELETE FROM body WHERE article = ?", [id])
            try run("DELETE FROM article WHERE id = ?", [id])
            tally.articles -= 1
        }
    }

    private mutating func keep(_ article: Article, of file: Int, sha256: String, over id: Int?) throws {
        let days = article.published.flatMap { DayRange(iso: $0.value) }
        let values: [(any DatabaseValueConvertible)?] = [
            article.part, article.key, blob(sha256), Self.now(), article.format.rawValue, article.title,
            article.subtitle, article.bylines.joined(separator: "\n"), article.dateline, article.url, article.language,
            try article.outlet.map(outletID), article.published?.value, article.published?.source.rawValue,
            article.published.flatMap { Moment.unixSeconds(iso: $0.value) }, days?.first?.number, days?.last?.number,
            article.words, file,
        ]
        if let id {
            try copies.forget(id)
            try FullTextIndex.remove(id, db)
            try run(
                """
                UPDATE article SET part = ?, key = ?, sha256 = ?, indexed_at = ?, format = ?, title = ?, subtitle = ?,
                    bylines = ?, dateline = ?, url = ?, language = ?, outlet = ?, published = ?, published_from = ?,
                    published_at = ?, first_day = ?, last_day = ?, words = ?, file = ?, revision = revision + 1
                WHERE id = ?
                """, values + [id])
            try run(
                "UPDATE body SET text = ?, paragraphs = ? WHERE article = ?",
                [article.text, Paragraphs.encode(article.paragraphs), id])
            try FullTextIndex.add(id, title: article.title, text: article.text, db)
            try copies.note(id, text: article.text)
        } else {
            try run(
                """
                INSERT INTO article(part, key, sha256, indexed_at, format, title, subtitle, bylines, dateline, url,
                    language, outlet, published, published_from, published_at, first_day, last_day, words, file, revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """, values)
            let id = Int(db.lastInsertedRowID)
            try run(
                "INSERT INTO body VALUES (?, ?, ?)", [id, article.text, Paragraphs.encode(article.paragraphs)])
            try FullTextIndex.add(id, title: article.title, text: article.text, db)
            try copies.note(id, text: article.text)
            tally.articles += 1
        }
    }

    private func outletID(_ name: String) throws -> Int {
        if let id = try Int.fetchOne(db.cachedStatement(sql: "SELECT id FROM outlet WHERE name = ?"), arguments: [name])
        {
            return id
        }
        try run("INSERT INTO outlet(name) VALUES (?)", [name])
        return Int(db.lastInsertedRowID)
    }

    // MARK: SQLite

    private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    private func blob(_ bytes: [UInt8]) -> any DatabaseValueConvertible { Blob.value(bytes) }
    private func blob(_ hexadecimal: String) -> any DatabaseValueConvertible {
        Blob.value(Hexadecimal.bytes(hexadecimal) ?? [])
    }

    /// Unix milliseconds.
    private static func now() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
}
