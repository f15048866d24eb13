internal import Glibc
import Logging
import ReadoutArchive
import ReadoutArticles

/// The way of a file into the archive: what the watcher tells becomes a row in the ledger, a waiting row is read, and
/// what was read is committed together with whatever else is ready at that moment.
///
/// The queue of waiting files is the ledger itself, so that it survives a crash and a flood costs no memory. Names that
/// are gone are kept in mind until everything that came before is read: if their content shows up under another name,
/// they were renamed and keep their articles.
actor Intake {
    /// At most this many files, and about this many bytes of them, are with the readers at a time.
    private static let window = (files: 512, bytes: 16 << 20)
    /// A longer file is not compared with what was read before, but read again.
    private static let hashLimit = 64 << 20

    /// A reading that is to be committed.
    private struct Reading {
        let file: FileRecord
        let outcome: ReadingOutcome
        let began: ContinuousClock.Instant
    }

    let archive: Archive
    let inbox: Inbox
    private let reader: any ArticleReader
    private let logger: Logger
    let changes = Broadcast()
    /// Which folder the inbox is; set by the watcher when it has made sure of it.
    private var identity: Inbox.Identity?
    private var watch: (any InboxWatch)?

    private let wantFiles = Signal()
    private let haveReadings = Signal()
    private let wantRetry = Signal()
    private var readings: [Reading] = []
    private var cursor = 0
    private var inFlight = (files: 0, bytes: 0)
    private var gone = GoneFiles()
    /// Whether more news are to come that belong to the last ones.
    private var midNews = false
    private var waiters: [(clock: Int, mark: InboxNews.Mark)] = []
    private var retryTimer: Task<Void, Never>?
    private(set) var rate = Rate()

    /// How the inbox is being watched; the desk answers with it.
    private(set) var watching = Watching.catchingUp
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

    /// Takes nothing more in; `run` ends when what is being committed is.
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
        switch entry {
        case .gone, .folder: return nil
        case .ignored(let stamp, let reason):
            let same = known?.state == .ignored && known?.reason == reason && known?.stamp == stamp
            return same ? nil : .ignored(path: name, stamp: stamp, reason: reason)
        case .unreachable:
            // The reader will find out why, and say it.
            let stamp = known?.stamp ?? FileStamp(size: 0, modified: 0, statusChanged: 0, device: 0, inode: 0)
            return known?.state == .failed || known?.state == .pending ? nil : .pending(path: name, stamp: stamp)
        case .file(let stamp):
            guard let known, known.state != .ignored else { return .pending(path: name, stamp: stamp) }
            if known.stamp == stamp {
                let outgrown = known.state == .failed && known.reader.map { $0 < reader.version } ?? false
                return outgrown ? .pending(path: name, stamp: stamp, again: true) : nil
            }
            if known.state != .pending, let sha256 = known.sha256, known.stamp.size == stamp.size,
                inbox.sha256(of: path, limit: Self.hashLimit) == sha256
            {
                return .unchanged(path: name, stamp: stamp)
            }
            return .pending(path: name, stamp: stamp)
        }
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
    private func settle() async {
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
    private var isWhole: Bool {
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

    // MARK: Reading

    private func readWaiting() async {
        await withDiscardingTaskGroup { group in
            for await _ in wantFiles.signals {
                await persist {
                    while let batch = try await self.nextWaiting() {
                        for file in batch {
                            group.addTask {
                                let began = ContinuousClock.now
                                let name = self.inbox.absolute(InboxPath(escaped: file.path))
                                let outcome = await self.reader.read(name)
                                await self.finished(Reading(file: file, outcome: outcome, began: began))
                            }
                        }
                    }
                }
            }
        }
    }

    /// The next waiting files, nil where none wait or enough are in hand.
    private func nextWaiting() async throws -> [FileRecord]? {
        let room = Self.window.files - inFlight.files
        guard room > 0, inFlight.bytes < Self.window.bytes else { return nil }
        let after = cursor
        var files = try await archive.read { try $0.pending(after: after, limit: room) }
        var bytes = inFlight.bytes
        let fitting = files.prefix { file in
            defer { bytes += file.stamp.size }
            return bytes < Self.window.bytes
        }
        files = Array(fitting)
        guard let last = files.last else { return nil }
        cursor = last.changed
        inFlight.files += files.count
        inFlight.bytes += files.reduce(0) { $0 + $1.stamp.size }
        return files
    }

    private func finished(_ reading: Reading) {
        readings.append(reading)
        haveReadings.send()
    }

    private func commitReadings() async {
        for await _ in haveReadings.signals {
            while !readings.isEmpty {
                let batch = readings
                readings = []
                await persist {
                    var changes: [Change] = []
                    for reading in batch {
                        if let change = try await self.change(for: reading.file, reading.outcome) {
                            changes.append(change)
                        }
                    }
                    self.log(try await self.commit(changes), batch)
                }
                inFlight.files -= batch.count
                inFlight.bytes -= batch.reduce(0) { $0 + $1.file.stamp.size }
                wantFiles.send()
                await settle()
            }
        }
    }

    private func change(for file: FileRecord, _ outcome: ReadingOutcome) async throws -> Change? {
        switch outcome {
        case .read(let stamp, let content):
            let reading = Change.Reading(stamp: stamp, reader: reader.version, claim: file.changed)
            if file.articles.isEmpty, let old = gone.take(content: content.sha256),
                inbox.look(at: InboxPath(escaped: old)) == .gone
            {
                return .renamed(path: old, to: file.path, stamp: stamp)
            }
            return .indexed(path: file.path, reading, content: content)
        case .failed(let stamp, let reason, let sha256, let passing):
            let reading = Change.Reading(
                stamp: stamp ?? file.stamp, reader: reader.version, claim: file.changed)
            let delay = 30 << min(file.attempts, 7)  // half a minute, then twice as long each time, to an hour
            return .failed(
                path: file.path, reading, reason: reason, retryAt: passing ? time(nil) + delay : nil, sha256: sha256)
        case .unsettled:
            readAgainSoon(file)
            return nil
        case .gone:
            guard isWhole, inbox.look(at: InboxPath(escaped: file.path)) == .gone else {
                readAgainSoon(file)
                return nil
            }
            return .forgotten(path: file.path)
        }
    }

    /// Queues a file again whose reading said nothing, after a pause, so that a file under way costs little.
    private func readAgainSoon(_ file: FileRecord) {
        Task {
            try? await Task.sleep(for: .milliseconds(250))
            await persist { try await self.commit([.pending(path: file.path, stamp: file.stamp, again: true)]) }
        }
    }

    // MARK: Trying again

    /// Queues failed files to be read again: one, or all.
    func retry(_ path: String?) async throws -> Int {
        let failed = try await archive.read { view in
            if let path { return try view.file(path: path).map { $0.state == .failed ? [$0] : [] } ?? [] }
            return try view.files(in: .failed, limit: Int.max, offset: 0)
        }
        try await commit(failed.map { .pending(path: $0.path, stamp: $0.stamp, again: true) })
        return failed.count
    }

    private func retryDue() async {
        for await _ in wantRetry.signals {
            var due: Int?
            await persist {
                due = try await self.archive.read { try $0.nextRetry() }
                guard let at = due, at <= time(nil) else { return }
                let files = try await self.archive.read { try $0.dueRetries(by: time(nil), limit: 1000) }
                try await self.commit(files.map { .pending(path: $0.path, stamp: $0.stamp, again: true) })
                due = try await self.archive.read { try $0.nextRetry() }
            }
            retryTimer?.cancel()
            if let due {
                retryTimer = Task { [wantRetry] in
                    try? await Task.sleep(for: .seconds(max(1, due - time(nil))))
                    wantRetry.send()
                }
            }
        }
    }

    // MARK: Committing

    @discardableResult
    private func commit(_ batch: [Change]) async throws -> [FileEvent] {
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

    /// A line for each file that was read, or in a flood one for all that were read well together.
    private func log(_ events: [FileEvent], _ batch: [Reading]) {
        let isFlood = batch.count > 16
        let began = Dictionary(batch.map { ($0.file.path, $0.began) }, uniquingKeysWith: { $1 })
        var indexed = 0
        for case .changed(let record) in events {
            var metadata: Logger.Metadata = ["path": "\(record.path)", "state": "\(record.state)"]
            if let began = began[record.path] {
                metadata["duration_ms"] = "\(Int((ContinuousClock.now - began) / .milliseconds(1)))"
            }
            switch record.state {
            case .indexed:
                indexed += 1
                if !isFlood { logger.info("indexed: \(record.path)", metadata: metadata) }
            case .failed:
                metadata["reason"] = "\(record.reason ?? "")"
                logger.notice("failed: \(record.path): \(record.reason ?? "")", metadata: metadata)
            case .pending, .ignored: break
            }
        }
        if isFlood { logger.info("indexed \(indexed) files", metadata: ["state": "indexed"]) }
    }

    /// Does `work` with the archive. When the archive cannot be written (a full disk), says so, and starts over with a
    /// walk through the inbox as soon as it can: what was not committed still lies there.
    private func persist(_ work: () async throws -> Void) async {
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
        cursor = 0
        wantFiles.send()
        await watch?.rescan(accept: false)
    }
}
