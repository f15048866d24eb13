internal import GRDB
internal import Glibc
import ReadoutArticles

/// One transaction of the archive: applies changes to the ledger and, through `ArticleCommit`, to the articles, and keeps
/// the tally.
struct ArchiveCommit {
    private let db: Database
    private let view: ArchiveView
    private var tally: Tally
    private var events: [FileEvent] = []
    private let articles: ArticleChanges

    /// - Parameter articles: is told which articles change.
    init(_ db: Database, _ articles: ArticleChanges) throws {
        self.db = db
        self.articles = articles
        view = ArchiveView(db: db)
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
            if !again, let old, old.isReread { try run("UPDATE file SET reread = 0 WHERE id = ?", [old.id]) }
            try set(path, .pending, stamp: stamp, attempts: again ? old?.attempts ?? 0 : 0, over: old)
        case .part(_, let claim, let articles):
            guard let old, old.changed == claim, !articles.isEmpty else { return }
            var commit = ArticleCommit(db, file: old, claim: claim, clock: tally.clock, self.articles)
            try commit.take(articles)
            count(commit)
            _ = tick()
        case .indexed(let path, let reading, let content, let reason):
            guard let old, old.changed == reading.claim else { return }
            var commit = ArticleCommit(db, file: old, claim: reading.claim, clock: tally.clock, articles)
            try commit.finish(content)
            count(commit)
            let sha256 = blob(content.sha256)
            try run(
                """
                UPDATE file SET sha256 = ?, reader = ?, read_sha256 = ?, read_claim = ?,
                    read_last = (SELECT max(id) FROM article), reread = 1, part_claim = NULL
                WHERE id = ?
                """, [sha256, reading.reader, sha256, reading.claim, old.id])
            try set(path, .indexed, reason: reason, stamp: reading.stamp, attempts: old.attempts + 1, over: old)
        case .failed(let path, let reading, let reason, let retryAt, let sha256):
            guard let old, old.changed == reading.claim else { return }
            var commit = ArticleCommit(db, file: old, claim: reading.claim, clock: tally.clock, articles)
            try commit.fail()
            count(commit)
            try run(
                "UPDATE file SET sha256 = ?, reader = ?, part_claim = NULL WHERE id = ?",
                [sha256.map(blob), reading.reader, old.id])
            try set(
                path, .failed, reason: reason, stamp: reading.stamp, attempts: old.attempts + 1, retryAt: retryAt,
                over: old)
        case .ignored(let path, let stamp, let reason, let reading, let sha256):
            if let reading, reading.claim != old?.changed { return }
            if let old {
                try removeArticles(of: old)
                try run(
                    "UPDATE file SET sha256 = ?, reader = ?, read_sha256 = NULL, part_claim = NULL WHERE id = ?",
                    [sha256.map(blob), reading?.reader, old.id])
            }
            let attempts = reading == nil ? 0 : (old?.attempts ?? 0) + 1
            try set(path, .ignored, reason: reason, stamp: reading?.stamp ?? stamp, attempts: attempts, over: old)
        case .unchanged(_, let stamp):
            guard let old else { return }
            try set(
                old.path, old.state, reason: old.reason, stamp: stamp, attempts: old.attempts, retryAt: old.retryAt,
                over: old)
        case .renamed(let path, let to, let claim, let stamp):
            guard let old, let other = try view.row(path: to), other.changed == claim else { return }
            try forget(other)
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
        try run("UPDATE file SET path = ? WHERE id = ?", [to, old.id])
        for id in try view.articleIDs(file: old.id) { articles.reread(id) }
        try note(forgotten: path)
        try set(
            to, old.state, reason: old.reason, stamp: stamp, attempts: old.attempts, retryAt: old.retryAt, over: old)
        try run("DELETE FROM forgotten WHERE path = ?", [to])
    }

    private mutating func forget(_ row: ArchiveView.FileRow) throws {
        try removeArticles(of: row)
        try run("DELETE FROM file WHERE id = ?", [row.id])
        tally[row.state] -= 1
    }

    private mutating func removeArticles(of row: ArchiveView.FileRow) throws {
        var commit = ArticleCommit(db, file: row, claim: row.changed, clock: tally.clock, articles)
        try commit.removeAll()
        count(commit)
    }

    private mutating func count(_ commit: ArticleCommit) {
        tally.articles += commit.added
        // The last one shares the tick that follows for the file.
        tally.clock += max(0, commit.news - 1)
    }

    private mutating func note(forgotten path: String) throws {
        let clock = tick()
        try run("INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?)", [path, clock, Int(time(nil))])
        events.append(.forgotten(path: path, clock: clock))
    }

    private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws { try db.run(sql, values) }
    private func blob(_ bytes: [UInt8]) -> any DatabaseValueConvertible { Blob.value(bytes) }
    private func blob(_ hexadecimal: String) -> any DatabaseValueConvertible { Blob.value(hexadecimal: hexadecimal) }
}

extension Database {
    /// Runs a statement that is kept prepared.
    func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let statement = try cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}
