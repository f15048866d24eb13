internal import Synchronization

/// A queue from one thread that may block to one task that may not: the thread waits while the queue is full, so that
/// a flood costs bounded memory.
package final class Mailbox<Message: Sendable>: Sendable {
    private struct State {
        var messages: [Message] = []
        var receiver: CheckedContinuation<Message?, Never>?
        var closed = false
    }

    private let capacity: Int
    private let state = Mutex(State())
    private let room: ThreadSemaphore

    package init(capacity: Int) {
        self.capacity = capacity
        room = ThreadSemaphore(capacity)
    }

    /// Adds a message; blocks the calling thread while the queue is full. After `close` messages are dropped.
    package func send(_ message: Message) {
        room.wait()
        let receiver = state.withLock { state -> CheckedContinuation<Message?, Never>? in
            if state.closed { return nil }
            if let receiver = state.receiver {
                state.receiver = nil
                return receiver
            }
            state.messages.append(message)
            return nil
        }
        if let receiver {
            room.signal()
            receiver.resume(returning: message)
        }
    }

    /// The next message; nil after `close`. One task at a time may wait.
    package func receive() async -> Message? {
        await withCheckedContinuation { continuation in
            let (message, ended) = state.withLock { state -> (Message?, Bool) in
                if state.closed { return (nil, true) }
                if state.messages.isEmpty {
                    state.receiver = continuation
                    return (nil, false)
                }
                return (state.messages.removeFirst(), false)
            }
            if message != nil { room.signal() }
            if message != nil || ended { continuation.resume(returning: message) }
        }
    }

    /// Ends the queue; who waits is let go.
    package func close() {
        let receiver = state.withLock { state in
            state.closed = true
            state.messages = []
            defer { state.receiver = nil }
            return state.receiver
        }
        for _ in 0..<capacity { room.signal() }
        receiver?.resume(returning: nil)
    }
}
