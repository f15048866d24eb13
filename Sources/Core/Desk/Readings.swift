internal import Glibc
import Logging
import ReadoutArchive
import ReadoutArticles

/// What a reader has brought of a file, to be committed.
enum ReadingStep {
    /// Some articles of many. The reading goes on, or not, as `taken` is told.
    case part(FileRecord, [Article], taken: CheckedContinuation<Bool, Never>)
    case outcome(FileRecord, ReadingOutcome, began: ContinuousClock.Instant)
}

/// The second half of a file's way: waiting rows go to the readers, and what these bring goes to the archive.
extension Intake {
    func readWaiting() async {
        await withDiscardingTaskGroup { group in
            for await _ in wantFiles.signals {
                await persist {
                    while let batch = try await self.nextWaiting() {
                        for file in batch { group.addTask { await self.read(file) } }
                    }
                }
            }
        }
    }

    /// The next waiting files, nil where none wait or enough are in hand.
    private func nextWaiting() async throws -> [FileRecord]? {
        while window.room > 0, !isEnded {
            let (room, after) = (window.room, window.cursor)
            let waiting = try await archive.read { try $0.pending(after: after, limit: room) }
            // Where all was to start over meanwhile, taking these would move the cursor past what is to come again.
            guard window.cursor == after else { continue }
            if waiting.isEmpty { return nil }
            let batch = window.take(waiting)
            if !batch.isEmpty { return batch }
        }
        return nil
    }

    private nonisolated func read(_ file: FileRecord) async {
        let began = ContinuousClock.now
        let name = inbox.absolute(InboxPath(escaped: file.path))
        let outcome = await reader.read(name, size: file.stamp.size) { articles in
            await self.take(articles, of: file)
        }
        await finished(.outcome(file, outcome, began: began))
    }

    /// Returns when the articles are committed; false where nothing is gained by reading on.
    private func take(_ articles: [Article], of file: FileRecord) async -> Bool {
        if isEnded { return false }
        return await withCheckedContinuation { taken in finished(.part(file, articles, taken: taken)) }
    }

    private func finished(_ step: ReadingStep) {
        readings.append(step)
        haveReadings.send()
    }

    // MARK: Committing

    func commitReadings() async {
        for await _ in haveReadings.signals {
            while !readings.isEmpty {
                let batch = readings
                readings = []
                await commit(batch)
                wantFiles.send()
                await settle()
            }
        }
        isEnded = true
        for case .part(_, _, let taken) in readings { taken.resume(returning: false) }
        readings = []
    }

    private func commit(_ batch: [ReadingStep]) async {
        var current: Set<String> = []
        var isCommitted = false
        await persist {
            current = try await self.unchanged(batch)
            var changes: [Change] = []
            for step in batch {
                switch step {
                case .part(let file, let articles, _):
                    guard current.contains(file.path), !articles.isEmpty else { continue }
                    changes.append(.part(path: file.path, claim: file.changed, articles: articles))
                case .outcome(let file, let outcome, _):
                    if let change = try await self.change(for: file, outcome) { changes.append(change) }
                }
            }
            let events = try await self.commit(changes)
            try await self.missAgain(changes, events)
            self.log(events, batch)
            isCommitted = true
        }
        for step in batch {
            switch step {
            case .part(let file, _, let taken): taken.resume(returning: isCommitted && current.contains(file.path))
            case .outcome(let file, let outcome, _):
                if case .abandoned = outcome {
                    window.finish(file, isAnswered: false)
                } else {
                    window.finish(file, isAnswered: true)
                }
            }
        }
    }

    /// A name that is gone is missed again where the file that seemed to be it has changed before that was committed.
    private func missAgain(_ changes: [Change], _ events: [FileEvent]) async throws {
        for case .renamed(let path, _, _, _) in changes {
            let isDone = events.contains { if case .forgotten(path, _) = $0 { true } else { false } }
            if !isDone, let record = try await archive.read({ try $0.file(path: path) }) { gone.insert(record) }
        }
    }

    /// The paths of the files that articles have come of and that still wait as they did when they were handed over.
    private func unchanged(_ batch: [ReadingStep]) async throws -> Set<String> {
        var claims: [String: Int] = [:]
        for case .part(let file, _, _) in batch { claims[file.path] = file.changed }
        guard !claims.isEmpty else { return [] }
        let paths = Array(claims.keys)
        let clocks = try await archive.read { try $0.clocks(of: paths) }
        return Set(paths.filter { clocks[$0] == claims[$0] })
    }

    private func change(for file: FileRecord, _ outcome: ReadingOutcome) async throws -> Change? {
        func reading(_ stamp: FileStamp?) -> Change.Reading {
            Change.Reading(stamp: stamp ?? file.stamp, reader: reader.version, claim: file.changed)
        }
        switch outcome {
        case .read(let stamp, let content):
            if file.articles.isEmpty, let old = gone.take(content: content.sha256),
                inbox.look(at: InboxPath(escaped: old)) == .gone
            {
                return .renamed(path: old, to: file.path, claim: file.changed, stamp: stamp)
            }
            return .indexed(path: file.path, reading(stamp), content: content, reason: content.note)
        case .failed(let stamp, let reason, let sha256, let again):
            return .failed(
                path: file.path, reading(stamp), reason: reason, retryAt: Self.retryAt(file, again), sha256: sha256)
        case .ignored(let stamp, let reason, let sha256):
            return .ignored(
                path: file.path, stamp: stamp, reason: reason, reading: reading(stamp), sha256: sha256)
        case .unsettled:
            readAgainSoon(file)
            return nil
        case .gone:
            guard isWhole, inbox.look(at: InboxPath(escaped: file.path)) == .gone else {
                readAgainSoon(file)
                return nil
            }
            return .forgotten(path: file.path)
        case .abandoned: return nil
        }
    }

    /// Half a minute after the first reading, then twice as long each time, to an hour.
    private static func retryAt(_ file: FileRecord, _ again: ReadingOutcome.Again) -> Int? {
        switch again {
        case .never: nil
        case .fewTimes where file.attempts >= 2: nil
        case .fewTimes, .always: time(nil) + 30 << min(file.attempts, 7)
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

    func retryDue() async {
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

    // MARK: Telling

    /// A line for each file that was read, or in a flood one for all that were read well together.
    private func log(_ events: [FileEvent], _ batch: [ReadingStep]) {
        var began: [String: ContinuousClock.Instant] = [:]
        for case .outcome(let file, _, let start) in batch { began[file.path] = start }
        let isFlood = began.count > 16
        var indexed = 0
        for case .changed(let record) in events {
            var metadata: Logger.Metadata = ["path": "\(record.path)", "state": "\(record.state)"]
            if let began = began[record.path] {
                metadata["duration_ms"] = "\(Int((ContinuousClock.now - began) / .milliseconds(1)))"
            }
            if let reason = record.reason { metadata["reason"] = "\(reason)" }
            switch record.state {
            case .indexed:
                indexed += 1
                let note = record.reason.map { " (\($0))" } ?? ""
                if !isFlood || !note.isEmpty { logger.info("indexed: \(record.path)\(note)", metadata: metadata) }
            case .failed: logger.notice("failed: \(record.path): \(record.reason ?? "")", metadata: metadata)
            case .ignored: logger.info("ignored: \(record.path): \(record.reason ?? "")", metadata: metadata)
            case .pending: break
            }
        }
        if isFlood { logger.info("indexed \(indexed) files", metadata: ["state": "indexed"]) }
    }
}
