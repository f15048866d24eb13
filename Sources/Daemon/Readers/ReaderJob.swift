import ReadoutArticles
import ReadoutDesk
import Synchronization

/// One file that is to be read: the desk's task waits for what the thread of a reader process brings of it, and the
/// thread for what the task has done with it. They take turns.
final class ReaderJob: Sendable {
    enum Step: Sendable {
        case part([Article])
        case outcome(ReadingOutcome)
    }

    let name: [UInt8]
    /// In bytes, when it was last looked at.
    let size: Int
    private let waiting = Mutex<CheckedContinuation<Step, Never>?>(nil)
    private let goesOn = Mutex(true)
    private let answered = ThreadSemaphore(0)

    init(name: [UInt8], size: Int) {
        self.name = name
        self.size = size
    }

    // MARK: The task's side

    /// Takes the file through its parts to its outcome.
    /// - Parameter begin: hands the job to the readers.
    func run(begin: () -> Void, part: @Sendable ([Article]) async -> Bool) async -> ReadingOutcome {
        var step = await withCheckedContinuation { continuation in
            waiting.withLock { $0 = continuation }
            begin()
        }
        while true {
            switch step {
            case .outcome(let outcome): return outcome
            case .part(let articles):
                let more = await part(articles)
                step = await withCheckedContinuation { continuation in
                    waiting.withLock { $0 = continuation }
                    goesOn.withLock { $0 = more }
                    answered.signal()
                }
            }
        }
    }

    // MARK: The thread's side

    /// Gives some articles, and waits until they have been taken; whether more are wanted.
    func give(_ articles: [Article]) -> Bool {
        resume(.part(articles))
        answered.wait()
        return goesOn.withLock { $0 }
    }

    /// The last that is heard of the job.
    func end(_ outcome: ReadingOutcome) { resume(.outcome(outcome)) }

    private func resume(_ step: Step) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(returning: step)
    }
}
