internal import Glibc

/// A thread of low priority that ends with its work.
enum BackgroundThread {
    /// Runs `body` on a thread of its own, at nice 10. False where the system gives no thread.
    static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let failed = pthread_create(
            &thread, nil,
            { context in
                // On Linux, 0 is the calling thread, and it alone gets nicer (setpriority(2)).
                setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
                if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
                return nil
            }, work.toOpaque())
        guard failed == 0 else {
            work.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
