internal import Glibc
internal import Synchronization
import Logging
import ReadoutArchive

/// The way of a file into the archive: what the watcher tells becomes a row in the ledger, a waiting row is read
/// (Readings.swift), and what was read is committed together with whatever else is ready at that moment.
///
/// The queue of waiting files is the ledger itself, so that it survives a crash and a flood costs no memory. Names that
/// are gone are kept in mind until everything that came before is read: if their content shows up under another name,
/// they were renamed and keep their articles.
actor Intake {
    let archive: Archive
    let inbox: Inbox
    let reader: any ArticleReader
    let logger: Logger
    let changes = Broadcast()
    /// Which folder the inbox is; set by the watcher when it has made sure of it.
    private var identity: Inbox.Identity?
    private var watch: (any InboxWatch)?

    let wantFiles = Signal()
    let haveReadings = Signal()
    let wantRetry = Signal()
    /// What readers have brought and is not committed yet.
    var readings: [ReadingStep] = []
    /// Whether nothing of it will be committed any more.
    var isEnded = false
    var window = ReadingWindow()
    var gone = GoneFiles()
    /// Whether more news are to come that belong to the last ones.
    private var midNews = false
    private var waiters: [(clock: Int, mark: InboxNews.Mark)] = []
    var retryTimer: Task<Void, Never>?
    private(set) var rate = Rate()

    /// How the inbox is being watched; the desk answers with it.
    private(set) var watching = Watching.catchingUp {
        didSet { live.store(watching == .events, ordering: .relaxed) }
    }
    private let live = Atomic(false)
    /// Whether events tell what happens. Needs no turn of the intake's, which may be long while many files come.
    nonisolated var isLive: Bool { live.load(ordering: .relaxed) }
    /// What the last walk could not do.
    private(set) var walkProblems: [String] = []
    /// Why the archive cannot be written, in words; nil while it can.
    private(set) var failure: String?

    init(archive: Archive, inbox: Inbox, reader: any ArticleReader, logger: Logger) {
        self.archive = archive
        self.inbox = inbox
        self.reader = reader
        self.logger = logger
    }

    /// Takes files in until the task is cancelled.
    func run(_ news: Mailbox<InboxNews>, watch: any InboxWatch) async {
        self.watch = watch
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.listen(to: news) }
                group.addTask { await self.readWaiting() }
                group.addTask { await self.commitReadings() }
                group.addTask { await self.retryDue() }
                wantFiles.send()
                wantRetry.send()
            }
        } onCancel: {
            stop(news)
        }
    }

    /// Takes nothing more in; `run` ends when what is being committed is, and the readers have let go of their files.
    nonisolated func stop(_ news: Mailbox<InboxNews>) {
        news.close()
        wantFiles.finish()
        haveReadings.finish()
        wantRetry.finish()
    }

    // MARK: News of the inbox

    private func listen(to news: Mailbox<InboxNews>) async {
        while let message = await news.receive() {
            switch message {
            case .changed(let paths): await look(at: paths)
            case .walked(let found, let after, let through): await reconcile(found, after: after, through: through)
            case .began: midNews = true
            case .ended:
                midNews = false
                await settle()
            case .problems(let problems): walkProblems = problems
            case .watching(let state, let inbox):
                watching = state
                if let inbox { await accept(inbox) }
                changes.send()
            case .mark(let mark): mark.reached()
            }
        }
    }

    /// The watcher has made sure which folder the inbox is.
    private func accept(_ inbox: Inbox.Identity) async {
        guard identity != inbox else { return }
        identity = inbox
        await persist { try await self.archive.setFact("inbox", "\(inbox)") }
    }

    /// Names that something happened to.
    private func look(at paths: [InboxPath]) async {
        await persist {
            let names = paths.map(\.escaped)
            let known = try await self.archive.read { try $0.files(paths: names) }
            var batch: [Change] = []
            for (path, name) in zip(paths, names) {
                let entry = self.inbox.look(at: path)
                if entry == .gone || entry == .folder {
                    // What is gone may have been a folder: then it is what was in it.
                    if let record = known[name] { self.miss(record) }
                    if entry == .gone { try await self.missAll(below: name) }
                } else if let change = self.change(for: path, name, entry, known[name]) {
                    batch.append(change)
                }
            }
            try await self.commit(batch)
        }
    }

    /// A stretch of the walk through the inbox, held against the same stretch of the ledger.
    private func reconcile(_ found: [InboxNews.Found], after: String, through: String?) async {
        await persist {
            var batch: [Change] = []
            var next = found[...]
            var position = after
            while true {
                let from = position
                let rows = try await self.archive.read { try $0.files(after: from, limit: 1000) }
                let stretch = rows.prefix { through == nil || !Self.precedes(through!, $0.path) }
                for row in stretch {
                    while let file = next.first, Self.precedes(file.path, row.path) {
                        self.take(next.removeFirst(), nil, into: &batch)
                    }
                    if let file = next.first, file.path == row.path {
                        self.take(next.removeFirst(), row, into: &batch)
                    } else {
                        self.miss(row)
                    }
                }
                guard stretch.count == 1000, let last = stretch.last else { break }
                position = last.path
            }
            for file in next { self.take(file, nil, into: &batch) }
            try await self.commit(batch)
        }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private func take(_ file: InboxNews.Found, _ known: FileRecord?, into batch: inout [Change]) {
        guard !file.isBeingWritten else { return }
        let path = InboxPath(escaped: file.path)
        if let change = change(for: path, file.path, file.entry, known) { batch.append(change) }
    }

    /// What the ledger is to be told of a name; nil where it knows already.
    private func change(for path: InboxPath, _ name: String, _ entry: Inbox.Entry, _ known: FileRecord?) -> Change? {
        gone.remove(name)
        return FileComparison(inbox: inbox, reader: reader.version).change(for: path, name, entry, known)
    }

    // MARK: Names that are gone

    private func miss(_ record: FileRecord) { gone.insert(record) }

    private func missAll(below folder: String) async throws {
        var position = ""
        while true {
            let after = position
            let rows = try await archive.read { try $0.files(below: folder, after: after, limit: 1000) }
            for row in rows where inbox.look(at: InboxPath(escaped: row.path)) == .gone { miss(row) }
            guard let last = rows.last else { return }
            position = last.path
        }
    }

    /// Lets go who waits for what is answered for now, and forgets what is gone for good.
    func settle() async {
        guard !gone.isEmpty || !waiters.isEmpty else { return }
        await persist {
            let (oldest, clock) = try await self.archive.read {
                (try $0.oldestPending() ?? Int.max, try $0.tally().clock)
            }
            while !self.midNews, self.isWhole, let names = self.gone.due(before: oldest, now: clock) {
                let forgotten = names.filter { self.inbox.look(at: InboxPath(escaped: $0)) == .gone }
                try await self.commit(forgotten.map { .forgotten(path: $0) })
            }
            let reached = self.waiters.filter { $0.clock < oldest }
            self.waiters.removeAll { $0.clock < oldest }
            for waiter in reached { waiter.mark.reached() }
        }
    }

    /// Whether the inbox is there, so that a missing name is a missing file.
    var isWhole: Bool {
        if case .broken = watching { false } else { inbox.identity() == identity }
    }

    /// Returns when every file that waits now has been answered for.
    func answered() async throws {
        let clock = try await archive.read { try $0.tally().clock }
        await withCheckedContinuation { continuation in
            waiters.append((clock, InboxNews.Mark(continuation)))
            Task { await self.settle() }
        }
    }

    // MARK: Committing

    @discardableResult
    func commit(_ batch: [Change]) async throws -> [FileEvent] {
        guard !batch.isEmpty else { return [] }
        let done = try await archive.commit(batch)
        var read = 0
        var waiting = false
        var failing = false
        for case .changed(let record) in done.events {
            switch record.state {
            case .pending: waiting = true
            case .indexed: read += 1
            case .failed: failing = failing || record.retryAt != nil
            case .ignored: break
            }
        }
        rate.add(read)
        if waiting { wantFiles.send() }
        if failing { wantRetry.send() }
        changes.send()
        return done.events
    }

    /// Does `work` with the archive. When the archive cannot be written (a full disk), says so, and starts over with a
    /// walk through the inbox as soon as it can: what was not committed still lies there.
    func persist(_ work: () async throws -> Void) async {
        do {
            try await work()
        } catch is CancellationError {
        } catch {
            guard failure == nil else { return }
            logger.error("the archive cannot be written: \(error)")
            failure = "\(error)"
            changes.send()
            Task { await recover() }
        }
    }

    private func recover() async {
        var pause = 1
        while failure != nil, !Task.isCancelled {
            try? await Task.sleep(for: .seconds(pause))
            pause = min(pause * 2, 60)
            do {
                try await archive.setFact("written", "\(time(nil))")
                failure = nil
            } catch {
                failure = "\(error)"
            }
        }
        logger.notice("the archive can be written again")
        window.startOver()
        wantFiles.send()
        await watch?.rescan(accept: false)
    }
}
