internal import CLinux
internal import Glibc

/// A counting semaphore for threads (sem_overview(7)).
package final class ThreadSemaphore: Sendable {
    // The pointer is set once, and sem_wait and sem_post may be called from any thread.
    private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>

    package init(_ value: Int) {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, UInt32(value))
    }

    /// Blocks the thread until there is one to take.
    package func wait() { while sem_wait(semaphore) < 0 && errno == EINTR {} }

    /// Blocks the thread until there is one to take, or `time` has passed.
    package func wait(atMost time: Duration) {
        let milliseconds = Int(time / .milliseconds(1))
        _ = readout_semaphore_wait(UnsafeMutableRawPointer(semaphore), Int64(milliseconds))
    }

    package func signal() { sem_post(semaphore) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }
}
