import Foundation
import Glibc
import Logging
import ReadoutArchive
import ReadoutArticles
import ReadoutDesk
import ReadoutProtocol
import Synchronization

/// Reader processes, each driven by a thread of its own: one file at a time goes in, its articles and one outcome come
/// out. A process that dies or takes too long costs the file in its hand, and the next file gets a new one.
final class ReaderPool: ArticleReader {
    private struct State {
        /// What waits, in its order.
        var short: [ReaderJob] = []
        var long: [ReaderJob] = []
        /// Articles to be analysed anew, which wait for all files.
        var spare: [AnalysisJob] = []
        /// The threads that wait.
        var idle: Set<Int> = []
        var processes: [Int: ReaderProcess] = [:]
        var isStopped = false
    }

    private enum Job {
        case reading(ReaderJob)
        case analysis(AnalysisJob)
    }

    /// Files from this size on leave one thread to the others, where there are several.
    private static let longSize = 8 << 20

    /// Counts up when the readers learn to read what they could not.
    let version = 2
    private let program: String
    private let limits: ReaderLimits
    private let logger: Logger
    private let health: ReaderHealth
    private let state = Mutex(State())
    /// One for each thread.
    private let wake: [ThreadSemaphore]

    /// - Parameters:
    ///   - program: the path of readout-reader.
    ///   - width: how many processes.
    init(program: String, width: Int, limits: ReaderLimits, logger: Logger) {
        self.program = program
        self.limits = limits
        self.logger = logger
        health = ReaderHealth(program: program, limits: limits, logger: logger)
        wake = (0..<width).map { _ in ThreadSemaphore(0) }
        for place in 0..<width { Thread.detachNewThread { [self] in work(place) } }
    }

    var problems: [String] { health.problems }

    func read(
        _ name: [UInt8], size: Int, part: @escaping @Sendable ([Article]) async -> Bool
    ) async -> ReadingOutcome {
        let job = ReaderJob(name: name, size: size)
        return await job.run(begin: { begin(job) }, part: part)
    }

    func analyze(_ article: Article) async -> AnalysisOutcome {
        let job = AnalysisJob(article)
        return await job.run { begin(job) }
    }

    /// Ends the processes, whatever they do. Files in hand and those that wait are abandoned.
    func stop() {
        let (dropped, spare, processes) = state.withLock { state in
            state.isStopped = true
            defer { (state.short, state.long, state.spare) = ([], [], []) }
            return (state.short + state.long, state.spare, Array(state.processes.values))
        }
        for job in dropped { job.end(.abandoned) }
        for job in spare { job.end(.abandoned) }
        for process in processes { process.kill() }
        for semaphore in wake { semaphore.signal() }
    }

    /// How many files and articles wait for a reader.
    var waiting: Int { state.withLock { $0.short.count + $0.long.count + $0.spare.count } }

    // MARK: Jobs

    private func begin(_ job: ReaderJob) {
        let isLong = job.size >= Self.longSize
        let (place, isStopped) = state.withLock { state -> (Int?, Bool) in
            if state.isStopped { return (nil, true) }
            if isLong { state.long.append(job) } else { state.short.append(job) }
            // The one that is kept for short files first, so that the others are free.
            let place = isLong ? state.idle.filter(takesLong).min() : state.idle.min()
            if let place { state.idle.remove(place) }
            return (place, false)
        }
        if isStopped { job.end(.abandoned) }
        if let place { wake[place].signal() }
    }

    private func begin(_ job: AnalysisJob) {
        let (place, isStopped) = state.withLock { state -> (Int?, Bool) in
            if state.isStopped { return (nil, true) }
            state.spare.append(job)
            let place = state.idle.max()
            if let place { state.idle.remove(place) }
            return (place, false)
        }
        if isStopped { job.end(.abandoned) }
        if let place { wake[place].signal() }
    }

    private func takesLong(_ place: Int) -> Bool { place > 0 || wake.count == 1 }

    /// The next file or article for a thread, nil when all is over. Waits for one.
    private func nextJob(_ place: Int) -> Job? {
        while true {
            let (job, isStopped) = state.withLock { state -> (Job?, Bool) in
                if state.isStopped { return (nil, true) }
                if takesLong(place), !state.long.isEmpty { return (.reading(state.long.removeFirst()), false) }
                if !state.short.isEmpty { return (.reading(state.short.removeFirst()), false) }
                if !state.spare.isEmpty { return (.analysis(state.spare.removeFirst()), false) }
                state.idle.insert(place)
                return (nil, false)
            }
            if job != nil || isStopped { return job }
            wake[place].wait()
        }
    }

    private func work(_ place: Int) {
        // One is there before the first file, and has said what confines it.
        var process = place == 0 ? start(place) : nil
        while let job = nextJob(place) {
            switch job {
            case .reading(let job): job.end(read(job, place, &process))
            case .analysis(let job): job.end(analyze(job, place, &process))
            }
        }
    }

    // MARK: Reading

    private func read(_ job: ReaderJob, _ place: Int, _ process: inout ReaderProcess?) -> ReadingOutcome {
        let file: HandedFile
        do throws(HandedFile.Refusal) {
            file = try HandedFile(job.name)
        } catch {
            return error.outcome
        }
        let name = Array(job.name.split(separator: UInt8(ascii: "/")).last ?? [])
        var isFresh = process == nil
        while let reader = process ?? start(place) {
            process = reader
            let end: ReaderProcess.End
            do throws(ReaderProcess.End) {
                let reply = try reader.read(file.descriptor, name: name, part: job.give)
                return file.isUnchanged ? ReadingOutcome(reply, file.stamp) : .unsettled
            } catch {
                end = error
            }
            process = nil
            state.withLock { $0.processes[place] = nil }
            if isStopped || end == .dismissed { break }
            logger.warning("a reader process ended on \(InboxPath(bytes: job.name).escaped): \(health.reason(end))")
            guard !isFresh, end.mayBeLeftBehind else {
                guard file.isUnchanged else { return .unsettled }
                // Both may be the machine's doing: it had no memory left, or too much else to do.
                let again: ReadingOutcome.Again = end == .killed || end == .late ? .fewTimes : .never
                return .failed(file.stamp, reason: health.reason(end), sha256: nil, again: again)
            }
            // What the files before have left behind may be to blame: once more, in a new process.
            isFresh = true
            lseek(file.descriptor, 0, SEEK_SET)
        }
        return .abandoned
    }

    /// A process that dies over an article costs this one its analysis.
    private func analyze(_ job: AnalysisJob, _ place: Int, _ process: inout ReaderProcess?) -> AnalysisOutcome {
        guard let file = job.file() else { return .abandoned }
        var isFresh = process == nil
        while let reader = process ?? start(place) {
            process = reader
            let end: ReaderProcess.End
            do throws(ReaderProcess.End) {
                let reply = try reader.analyze(file.descriptor)
                return reply.analysis.flatMap(Base64.decode).map { .found($0) } ?? .failed
            } catch {
                end = error
            }
            process = nil
            state.withLock { $0.processes[place] = nil }
            if isStopped || end == .dismissed { break }
            logger.warning("a reader process ended on an article that was to be analysed: \(health.reason(end))")
            guard !isFresh, end.mayBeLeftBehind else { return .failed }
            isFresh = true
            lseek(file.descriptor, 0, SEEK_SET)
        }
        return .abandoned
    }

    /// A process that is ready; nil when all is over. Waits as long as none starts.
    private func start(_ place: Int) -> ReaderProcess? {
        while !isStopped {
            do {
                let reader = try ReaderProcess(program: program, limits: limits)
                let isStopped = state.withLock { state in
                    state.processes[place] = reader
                    return state.isStopped
                }
                if isStopped { reader.kill() }
                health.started(try reader.ready())
                return reader
            } catch {
                state.withLock { $0.processes[place] = nil }
                if isStopped { return nil }
                wake[place].wait(atMost: health.pause(after: error))
            }
        }
        return nil
    }

    private var isStopped: Bool { state.withLock { $0.isStopped } }
}
