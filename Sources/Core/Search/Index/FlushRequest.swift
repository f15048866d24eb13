internal import Synchronization

/// Somebody who waits until the index is on disk.
final class FlushRequest: Sendable {
    private let done = ThreadSignal()
    private let failure = Mutex<SearchIndex.Failure?>(nil)

    /// Blocks until `finish`, and throws what it was given.
    func wait() throws(SearchIndex.Failure) {
        done.wait()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    func finish(_ failure: SearchIndex.Failure?) {
        self.failure.withLock { $0 = failure }
        done.send()
    }
}
