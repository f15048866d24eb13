internal import GRDB
internal import Glibc
internal import Synchronization
package import ReadoutAnalysis
package import ReadoutSearch

/// All that is known: the ledger and the articles, in the SQLite database `readout.sqlite` of the state folder, and the
/// search index that is derived from them, in `index` there.
/// One writer, several readers; a reader sees one moment and waits for nobody.
package final class Archive: Sendable {
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The state folder.
    package let folder: String
    /// The database file.
    package let path: String
    let pool: DatabasePool
    private let lock: StateLock
    let keeper: IndexKeeper
    let work: IndexWork
    let report: @Sendable (String) -> Void
    /// By which names of states and organizations are known for the same.
    let gazetteer: Gazetteer
    /// What people have corrected.
    let knowledge: KnowledgeFolder
    let context: ActorContext
    private let names = NameMemory()
    private let utterances = UtteranceMemory()
    /// The share done of analysing older articles; nil where all are.
    let reanalysis = Mutex<Double?>(nil)
    /// An element whenever there may be articles to be analysed anew.
    let analysisWakes = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let queries: Mutex<[String: String]>

    /// Opens or makes the database in the folder `folder`, which exists, and brings its schema and its index up to date.
    /// Where the index must be made anew, that is left to `keepIndex`.
    /// - Parameters:
    ///   - policy: when the index's segments are merged.
    ///   - gazetteer: by which names of states and organizations are known for the same.
    ///   - report: told what happens to the index, in words for the log.
    /// - Throws: `Failure`, in words, where another daemon has the folder, it is not writable, or the database is
    ///   newer than this program.
    package init(
        folder: String, policy: MergePolicy = MergePolicy(), gazetteer: Gazetteer = .none,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        self.folder = folder
        self.gazetteer = gazetteer
        let knowledge = KnowledgeFolder(folder: folder)
        self.knowledge = knowledge
        context = ActorContext(knowledge: { knowledge.current }, gazetteer: gazetteer)
        self.report = report
        path = folder + "/readout.sqlite"
        lock = try StateLock(folder: folder)
        var configuration = Configuration()
        configuration.label = "archive"
        configuration.maximumReaderCount = 8
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA page_size = 8192") }
            try db.execute(sql: "PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY")
            PackedText.register(db)
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

        try pool.writeWithoutTransaction { db in
            try db.inTransaction {
                try OlderAnalyses(db: db).begin()
                return .commit
            }
        }
        if try pool.read({ try OlderAnalyses(db: $0).position() }) != nil { reanalysis.withLock { $0 = 0 } }
        analysisWakes.continuation.yield()
        let identity = try pool.read { try ArchiveView(db: $0).fact("archive_id") } ?? ""
        keeper = IndexKeeper(folder: folder, identity: identity, policy: policy)
        work = IndexWork(pool: pool, keeper: keeper, report: report)
        queries = Mutex(try pool.read { try SavedQuery.all($0) })
        if let reason = try pool.writeWithoutTransaction({ try keeper.open($0) }) {
            report("the search index is made anew: \(reason)")
        }
    }

    /// Applies `changes` in their order, in one durable transaction. Every search after this returns finds them.
    package func commit(_ changes: [Change]) async throws -> Commit {
        try await transact { db, articles in try ArchiveCommit(db, articles).apply(changes) }
    }

    /// Carries out a transaction that may change articles; the index is told before the next one begins.
    func transact<Value: Sendable>(
        _ body: @Sendable @escaping (Database, ArticleChanges) throws -> Value
    ) async throws -> Value {
        try await pool.writeWithoutTransaction { [keeper, gazetteer, names, utterances] db in
            let articles = ArticleChanges(findings: FindingStore(db, gazetteer, names, utterances))
            var done: (value: Value, changes: (changes: [IndexChange], position: Int)?, tally: Tally)?
            try db.inTransaction {
                let value = try body(db, articles)
                let changes = try articles.settle(db)
                if let position = keeper.prunable() { try Journal(db: db).prune(through: position) }
                done = (value, changes, try ArchiveView(db: db).tally())
                return .commit
            }
            articles.findings.committed()
            guard let done else { throw Failure(description: "a transaction did not come to its end") }
            keeper.apply(done.changes, tally: done.tally)
            return done.value
        }
    }

    /// What `body` finds in one snapshot of the archive.
    package func read<Value: Sendable>(_ body: @Sendable @escaping (ArchiveView) throws -> Value) async throws -> Value
    {
        try await pool.read { [context] db in try body(ArchiveView(db: db, context: context)) }
    }

    /// The same for a thread that may block.
    package func readNow<Value>(_ body: (ArchiveView) throws -> Value) throws -> Value {
        try pool.read { db in try body(ArchiveView(db: db, context: context)) }
    }

    /// Sets a single fact, nil to remove it.
    package func setFact(_ key: String, _ value: String?) async throws {
        try await pool.write { db in
            try db.execute(sql: "DELETE FROM desk WHERE key = ?", arguments: [key])
            if let value { try db.execute(sql: "INSERT INTO desk VALUES (?, ?)", arguments: [key, value]) }
        }
    }

    /// Makes the search index anew from the articles, and has `relateOlderArticles` find their copies anew, and
    /// `keepAnalyses` whatever was not analysed.
    package func rebuildIndex() async throws {
        try await pool.writeWithoutTransaction { [keeper] db in
            try keeper.distrust(db)
            try db.inTransaction {
                try OlderArticles.relateAll(db)
                try OlderAnalyses(db: db).queueAll()
                return .commit
            }
        }
        analysisWakes.continuation.yield()
        try await work.rebuild()
    }

    /// Makes the index anew where it has to be, and brings one up to date that lags far behind, until the task is
    /// cancelled or the archive closed. To be called once.
    package func keepIndex() async { await work.run() }

    /// Finds the copies among up to `limit` articles that were here before they could be found; whether more wait.
    package func relateOlderArticles(limit: Int) async throws -> Bool {
        try await transact { db, articles in try OlderArticles.relate(limit: limit, db, articles) }
    }

    /// Holds the database and the search index against the articles; what differs, in words.
    package func check() async throws -> [String] {
        var problems = try await pool.read { db in
            try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }.map { "database: \($0)" }
        }
        problems += try await Threads.run { [keeper] in keeper.check() }
        let difference = try await pool.writeWithoutTransaction { [keeper] db in
            let articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
            return keeper.difference(articles: articles)
        }
        if let difference { problems.append(difference) }
        let astray = try await pool.read { db in try CopyIndex.astray(db) }
        if astray > 0 { problems.append("\(astray) copies have no original: verify --repair finds them anew") }
        return problems
    }

    /// Why the search index cannot be written, in words; nil while it can.
    package var indexProblem: String? { keeper.problem }

    /// Bytes of the search index, in memory and on disk.
    package var indexBytes: Int { keeper.bytes }

    /// Bytes of the database, its log and the search index on disk.
    package func diskBytes() -> Int {
        let index = Folder.bytes(keeper.path) + Folder.bytes(keeper.nextPath)
        return ["", "-wal", "-shm"].reduce(index) { sum, suffix in
            var status = stat()
            return stat(path + suffix, &status) == 0 ? sum + Int(status.st_blocks) * 512 : sum
        }
    }

    /// Ends all work, brings the index to disk, and closes the database.
    package func close() throws {
        analysisWakes.continuation.finish()
        pool.writeWithoutTransaction { _ in keeper.close(flushing: true) }
        try pool.close()
    }
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
