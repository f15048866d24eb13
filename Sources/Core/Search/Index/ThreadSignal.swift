internal import Glibc

/// Something that a thread waits for, once (sem_overview(7)).
final class ThreadSignal: Sendable {
    // The pointer is set once, and sem_wait and sem_post may be called from any thread.
    private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>

    init() {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, 0)
    }

    /// Blocks the thread until `send` has been called. By one thread, once.
    func wait() { while sem_wait(semaphore) < 0 && errno == EINTR {} }

    func send() { sem_post(semaphore) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }
}
