import Glibc
import Logging
import ReadoutProtocol
import Synchronization

/// What is to be said of the reader processes: how they are confined, why they end, and whether they start at all.
final class ReaderHealth: Sendable {
    private struct State {
        var hello: ReaderMessages.Hello?
        /// Processes that have ended before they were ready, one after the other.
        var deaths = 0
        var lastDeath = ""
    }

    /// So many deaths at the start in a row are a problem.
    private static let patience = 5

    private let program: String
    private let limits: ReaderLimits
    private let logger: Logger
    private let state = Mutex(State())

    init(program: String, limits: ReaderLimits, logger: Logger) {
        self.program = program
        self.limits = limits
        self.logger = logger
    }

    /// What is wrong and what to do, in words; empty when all is well.
    var problems: [String] {
        let state = state.withLock { $0 }
        var problems: [String] = []
        if state.deaths >= Self.patience {
            problems.append(
                "no file is read, because the reader \(program) \(state.lastDeath): install Readout again; "
                    + "reading goes on by itself when it starts")
        }
        if let missing = state.hello.flatMap(Self.missing) {
            problems.append("files are read without protection against hostile ones: this kernel has no \(missing)")
        }
        return problems
    }

    /// A process is ready.
    func started(_ hello: ReaderMessages.Hello) {
        let isNews = state.withLock { state in
            defer { (state.hello, state.deaths) = (hello, 0) }
            return state.hello != hello
        }
        guard isNews else { return }
        if let missing = Self.missing(hello) { logger.error("the readers are not confined: no \(missing)") }
        let landlock =
            hello.landlock > 0 ? "Landlock \(hello.landlock)" : "no Landlock, which this kernel does not have"
        logger.notice(
            """
            readers are confined: \(hello.filtered ? "seccomp" : "no seccomp"), \(landlock), \(limits.memory >> 20) MB \
            and \(limits.seconds) seconds a file
            """)
    }

    /// A process did not start, or ended before it was ready: how long to wait before the next one.
    func pause(after error: any Error) -> Duration {
        let reason =
            switch error {
            case let error as ChildProcess.DoesNotStart: "does not start (\(String(cString: strerror(error.errno))))"
            case let error as ReaderProcess.End: "ends as soon as it is started (\(Self.words(error)))"
            default: "does not start (\(error))"
            }
        let deaths = state.withLock { state in
            state.deaths += 1
            state.lastDeath = reason
            return state.deaths
        }
        if deaths <= Self.patience { logger.error("the reader \(program) \(reason)") }
        return deaths == 1 ? .zero : min(.milliseconds(50 << min(deaths, 10)), .seconds(30))
    }

    /// Why a file was not read, where its reader came to such an end.
    func reason(_ end: ReaderProcess.End) -> String {
        switch end {
        case .late: "reading it took longer than \(limits.seconds) seconds"
        case .exhausted: "reading it took more than \(limits.memory >> 20) MB of memory"
        case .crashed, .exited, .garbled, .dismissed: "the reader failed on it: \(Self.words(end))"
        case .killed: "the system killed its reader, as it does where memory runs out"
        }
    }

    private static func words(_ end: ReaderProcess.End) -> String {
        switch end {
        case .late: "it says nothing"
        case .exhausted: "it has no memory"
        case .crashed(let signal): "it crashed with \(String(cString: strsignal(signal)))"
        case .killed: "it was killed"
        case .exited(let status): "it ended with status \(status)"
        case .garbled: "it said what cannot be understood"
        case .dismissed: "it was not needed any more"
        }
    }

    private static func missing(_ hello: ReaderMessages.Hello) -> String? {
        let missing = [hello.filtered ? nil : "seccomp", hello.bounded ? nil : "bounds on memory"].compactMap(\.self)
        return missing.isEmpty ? nil : missing.joined(separator: " and no ")
    }
}

extension ReaderProcess.End {
    /// Whether a process that had read other files before may have come to this end for them.
    var mayBeLeftBehind: Bool {
        switch self {
        case .exhausted, .crashed, .exited, .garbled: true
        case .late, .killed, .dismissed: false
        }
    }
}
