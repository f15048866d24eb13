internal import GRDB
internal import Glibc
internal import Synchronization

/// All that is known: the ledger and the articles, in the SQLite database `readout.sqlite` of the state folder.
/// One writer, several readers; a reader sees one moment and waits for nobody.
package final class Archive: Sendable {
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The state folder.
    package let folder: String
    /// The database file.
    package let path: String
    private let pool: DatabasePool
    private let lock: StateLock
    private let indexSize = Mutex<(articles: Int, bytes: Int)?>(nil)

    /// Opens or makes the database in the folder `folder`, which exists, and brings its schema up to date.
    /// - Throws: `Failure`, in words, where another daemon has the folder, it is not writable, or the database is
    ///   newer than this program.
    package init(folder: String) throws {
        self.folder = folder
        path = folder + "/readout.sqlite"
        lock = try StateLock(folder: folder)
        var configuration = Configuration()
        configuration.label = "archive"
        configuration.maximumReaderCount = 8
        configuration.busyMode = .timeout(10)
        let lengths = ArticleLengths()
        configuration.prepareDatabase { db in
            try lengths.register(db)
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA page_size = 8192") }
            try db.execute(sql: "PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY")
        }
        pool = try DatabasePool(path: path, configuration: configuration)
        let migrator = Schema.migrator
        guard try pool.read({ try !migrator.hasBeenSuperseded($0) }) else {
            throw Failure(description: "\(path) was written by a newer Readout: install that one again")
        }
        // After the pool: it sets NORMAL while it turns WAL on.
        // The log is cut back to 16 MB where a long reading had made it grow; a bulk load keeps it at about 11 MB.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216")
        }
        try migrator.migrate(pool)
    }

    /// Applies `changes` in their order, in one durable transaction.
    package func commit(_ changes: [Change]) async throws -> Commit {
        try await pool.write { db in try ArchiveCommit(db).apply(changes) }
    }

    /// What `body` finds in one snapshot of the archive.
    package func read<Value: Sendable>(_ body: @Sendable @escaping (ArchiveView) throws -> Value) async throws -> Value
    {
        try await pool.read { db in try body(ArchiveView(db: db)) }
    }

    /// The same for a thread that may block.
    package func readNow<Value>(_ body: (ArchiveView) throws -> Value) throws -> Value {
        try pool.read { db in try body(ArchiveView(db: db)) }
    }

    /// Sets a single fact, nil to remove it.
    package func setFact(_ key: String, _ value: String?) async throws {
        try await pool.write { db in
            try db.execute(sql: "DELETE FROM desk WHERE key = ?", arguments: [key])
            if let value { try db.execute(sql: "INSERT INTO desk VALUES (?, ?)", arguments: [key, value]) }
        }
    }

    /// Writes the search index anew from the articles, and has `relateOlderArticles` find their copies anew.
    package func rebuildIndex() async throws {
        try await pool.write { db in
            try db.execute(sql: "INSERT INTO searched(searched) VALUES ('rebuild')")
            try OlderArticles.relateAll(db)
        }
    }

    /// Finds the copies among up to `limit` articles that were here before they could be found; whether more wait.
    package func relateOlderArticles(limit: Int) async throws -> Bool {
        try await pool.write { db in try OlderArticles.relate(limit: limit, db) }
    }

    /// Holds the database and the search index against the articles; what differs, in words.
    package func check() async throws -> [String] {
        var problems = try await pool.read { db in
            try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }.map { "database: \($0)" }
        }
        do {
            try await pool.write { db in
                try db.execute(sql: "INSERT INTO searched(searched, rank) VALUES ('integrity-check', 1)")
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            problems.append("the search index differs from the articles: verify --repair writes it anew")
        }
        let astray = try await pool.read { db in try CopyIndex(db).astray() }
        if astray > 0 { problems.append("\(astray) copies have no original: verify --repair finds them anew") }
        return problems
    }

    /// Bytes of the search index. They are counted, which takes as long as reading it, when the number of articles has
    /// changed by a hundredth since the last time.
    package func indexBytes() async throws -> Int {
        let articles = try await read { try $0.tally().articles }
        let known = indexSize.withLock { $0 }
        if let known, abs(known.articles - articles) * 100 < max(articles, 1) { return known.bytes }
        let bytes = try await pool.read { db in
            try Int.fetchOne(db, sql: "SELECT coalesce(sum(length(block)), 0) FROM searched_data") ?? 0
        }
        indexSize.withLock { $0 = (articles, bytes) }
        return bytes
    }

    /// Bytes of the database and its log on disk.
    package func diskBytes() -> Int {
        ["", "-wal", "-shm"].reduce(0) { sum, suffix in
            var status = stat()
            return stat(path + suffix, &status) == 0 ? sum + Int(status.st_blocks) * 512 : sum
        }
    }

    /// Ends all work and closes the database.
    package func close() throws { try pool.close() }
}

/// The lock that keeps a second daemon out of a state folder, held until the process ends or this is released.
private final class StateLock: Sendable {
    private let descriptor: CInt

    init(folder: String) throws {
        let path = folder + "/lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Archive.Failure(
                description: "the state folder \(folder) cannot be written: \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(descriptor)
            throw Archive.Failure(description: "another readoutd uses the state folder \(folder)")
        }
    }

    deinit { Glibc.close(descriptor) }
}
