import Foundation
import Glibc
import Logging
import ReadoutArticles
import ReadoutDesk
import ReadoutProtocol
import Synchronization

/// Reader processes, each driven by a thread of its own: one file at a time goes in, one outcome comes out. A process
/// that dies or takes too long costs the file in its hand, and the next file gets a new one.
final class ReaderPool: ArticleReader {
    private struct Job {
        let name: [UInt8]
        let continuation: CheckedContinuation<ReadingOutcome, Never>
    }

    /// Counts up when the readers learn to read what they could not.
    let version = 1
    let width: Int
    private let program: String
    private let logger: Logger
    private let jobs = Mutex<(waiting: [Job], stopped: Bool)>(([], false))
    private let available = ThreadSemaphore(0)

    /// - Parameters:
    ///   - program: the path of readout-reader.
    ///   - width: how many processes.
    init(program: String, width: Int, logger: Logger) {
        self.program = program
        self.width = width
        self.logger = logger
        for _ in 0..<width { Thread.detachNewThread { [self] in work() } }
    }

    func read(_ name: [UInt8]) async -> ReadingOutcome {
        await withCheckedContinuation { continuation in
            let accepted = jobs.withLock { jobs in
                if !jobs.stopped { jobs.waiting.append(Job(name: name, continuation: continuation)) }
                return !jobs.stopped
            }
            if accepted {
                available.signal()
            } else {
                continuation.resume(returning: .unsettled)
            }
        }
    }

    /// Ends the processes when they have finished what is in their hands; what waits is not read.
    func stop() {
        let dropped = jobs.withLock { jobs in
            jobs.stopped = true
            defer { jobs.waiting = [] }
            return jobs.waiting
        }
        for job in dropped { job.continuation.resume(returning: .unsettled) }
        for _ in 0..<width { available.signal() }
    }

    private func work() {
        var process: ReaderProcess?
        while true {
            available.wait()
            let (job, stopped) = jobs.withLock { jobs in
                (jobs.waiting.isEmpty ? nil : jobs.waiting.removeFirst(), jobs.stopped)
            }
            guard let job else {
                if stopped { return }
                continue
            }
            let reader = process ?? ReaderProcess(program: program)
            process = reader
            guard let reader else {
                let reason = "the reader \(program) does not start: \(String(cString: strerror(errno)))"
                job.continuation.resume(returning: .failed(nil, reason: reason, sha256: nil, passing: true))
                continue
            }
            let outcome: ReadingOutcome
            do {
                outcome = try reader.read(job.name)
            } catch {
                process = nil
                logger.warning("a reader process ended: \(error.reason)")
                outcome = .failed(nil, reason: error.reason, sha256: nil, passing: false)
            }
            job.continuation.resume(returning: outcome)
        }
    }
}
