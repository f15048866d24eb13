internal import Synchronization

/// Wakes one waiting task; signals that come while nobody waits count as one.
struct Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    /// Each signal once; ends when the task is cancelled or `finish` is called.
    var signals: AsyncStream<Void> { stream }

    func send() { continuation.yield() }
    func onEnd(_ action: @escaping @Sendable () -> Void) { continuation.onTermination = { _ in action() } }
    func finish() { continuation.finish() }
}

/// Wakes every task that follows, each at its own pace.
final class Broadcast: Sendable {
    private let followers = Mutex<[Int: Signal]>([:])
    private let next = Atomic(0)

    /// Signals from now on. The caller ends it with `leave`.
    func follow() -> (id: Int, signal: Signal) {
        let id = next.wrappingAdd(1, ordering: .relaxed).newValue
        let signal = Signal()
        followers.withLock { $0[id] = signal }
        return (id, signal)
    }

    func leave(_ id: Int) { followers.withLock { $0[id] = nil } }

    func send() { followers.withLock { for signal in $0.values { signal.send() } } }
}
