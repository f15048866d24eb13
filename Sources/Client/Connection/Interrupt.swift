import Glibc
import Synchronization

/// Ctrl-C and SIGTERM as something that can be waited for, for the commands that have work to end in order.
/// Until `catchSignals` is called the signals end the process as usual.
enum Interrupt {
    /// The ends of a pipe; -1 while signals are not caught. The handler may only load it and write a byte.
    private static let readEnd = Atomic<Int32>(-1)
    private static let writeEnd = Atomic<Int32>(-1)

    /// Readable from the first signal on; -1, which poll(2) passes over, while signals are not caught.
    static var descriptor: Int32 { readEnd.load(ordering: .relaxed) }

    static var isRequested: Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return descriptor >= 0 && poll(&waiting, 1, 0) > 0
    }

    static func catchSignals() {
        var ends: [Int32] = [-1, -1]
        guard descriptor < 0, pipe(&ends) == 0 else { return }
        for end in ends {
            setCloseOnExec(end)
        }
        readEnd.store(ends[0], ordering: .relaxed)
        writeEnd.store(ends[1], ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            let saved = errno
            var byte: UInt8 = 1
            _ = write(Interrupt.writeEnd.load(ordering: .relaxed), &byte, 1)
            errno = saved
        }
        // Whoever started this may have blocked them (threads of libdispatch do): a blocked Ctrl-C would do nothing.
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            sigaction(signal, &action, nil)
            sigaddset(&signals, signal)
        }
        sigprocmask(SIG_UNBLOCK, &signals, nil)
    }

    private static func setCloseOnExec(_ descriptor: Int32) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
}
