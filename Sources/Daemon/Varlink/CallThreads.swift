import Dispatch

/// The threads on which calls are answered: unlike those of Swift's own pool, of which there are as many as processors,
/// they may compute for long and wait for a disk. A search goes all its way on one, without being handed on.
final class CallThreads: TaskExecutor {
    static let shared = CallThreads()

    private let queue = DispatchQueue(label: "calls", qos: .userInitiated, attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
