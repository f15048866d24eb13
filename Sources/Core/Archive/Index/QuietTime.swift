internal import Synchronization

/// Does something once nothing has happened for a while, and again only after something has. While nothing happens it
/// costs nothing.
final class QuietTime: Sendable {
    private struct State {
        var last = ContinuousClock.now
        var isWaiting = false
    }

    private let pause: Duration
    private let action: @Sendable () -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - pause: how long nothing must have happened.
    ///   - action: what is to be done then, on a thread where it may take its time.
    init(after pause: Duration, _ action: @escaping @Sendable () -> Void) {
        self.pause = pause
        self.action = action
    }

    /// Something has happened.
    func touch() {
        let begins = state.withLock { state in
            state.last = .now
            defer { state.isWaiting = true }
            return !state.isWaiting
        }
        if begins { Task.detached(priority: .background) { [weak self] in await Self.wait(self) } }
    }

    private static func wait(_ quiet: QuietTime?) async {
        guard let pause = quiet?.pause else { return }
        while let last = quiet?.state.withLock({ $0.last }) {
            let rest = pause - (.now - last)
            if rest <= .zero { break }
            try? await Task.sleep(for: rest)
        }
        quiet?.state.withLock { $0.isWaiting = false }
        quiet?.action()
    }
}
