import CLinux
import Glibc
import Synchronization

/// A program that was started with a socket as its standard input and a pipe as its standard output, in a process group
/// of its own, with what it starts itself.
final class ChildProcess: Sendable {
    /// How it ended.
    enum Status: Equatable {
        case exited(Int)
        case signalled(CInt)
    }

    struct DoesNotStart: Error {
        let errno: CInt
    }

    /// What of the environment it gets: where libraries and models are, and how people write here.
    private static let variables = [
        "PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "HOME", "READOUT_MODELS",
    ]

    /// The socket to its standard input.
    let input: CInt
    private let output: CInt
    /// nil once it has been waited for: then the number may be another process's.
    private let process: Mutex<pid_t?>

    /// Starts the program with the path `program`.
    init(program: String, arguments: [String]) throws(DoesNotStart) {
        var requests: [CInt] = [-1, -1]
        var replies: [CInt] = [-1, -1]
        guard readout_socket_pair(&requests) == 0 else { throw DoesNotStart(errno: errno) }
        guard readout_pipe(&replies) == 0 else {
            let code = errno
            requests.forEach { close($0) }
            throw DoesNotStart(errno: code)
        }
        input = requests[0]
        output = replies[0]
        let (process, code) = Self.start([program] + arguments, input: requests[1], output: replies[1])
        close(requests[1])
        close(replies[1])
        self.process = Mutex(code == 0 ? process : nil)
        if code != 0 {
            close(input)
            close(output)
            throw DoesNotStart(errno: code)
        }
    }

    deinit {
        close(input)
        close(output)
        _ = end(now: true)
    }

    private static func start(_ command: [String], input: CInt, output: CInt) -> (pid_t, CInt) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        // A socket that was accepted this moment may not be close-on-exec yet.
        _ = readout_spawn_close_from(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group, so that it is killed with what it has started; no signal blocked, whatever this thread blocks.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        let environment =
            variables.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
            + ["SWIFT_BACKTRACE=enable=no"]
        var arguments = command.map { strdup($0) } + [nil]
        var strings = environment.map { strdup($0) } + [nil]
        defer { (arguments + strings).forEach { free($0) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &strings)
        return (process, code)
    }

    /// Waits for bytes of its standard output, and appends some. False at its end, nil where none came in time.
    func receive(into bytes: inout [UInt8], until deadline: ContinuousClock.Instant) -> Bool? {
        while true {
            let left = max(.zero, deadline - .now) / .milliseconds(1)
            var polled = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            let ready = poll(&polled, 1, CInt(clamping: Int(left.rounded(.up))))
            if ready < 0 && errno == EINTR { continue }
            guard ready > 0 else { return nil }
            let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
                let count = read(output, buffer.baseAddress, buffer.count)
                if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
                return count
            }
            if count < 0 && errno == EINTR { continue }
            return count > 0
        }
    }

    /// Kills it and what it has started, from any thread.
    func kill() {
        process.withLock { process in
            guard let process else { return }
            Glibc.kill(-process, SIGKILL)
            Glibc.kill(process, SIGKILL)
        }
    }

    /// Waits for its end; `now`: kills it, else only when it does not come within a second.
    func end(now: Bool) -> Status {
        guard let running = process.withLock({ $0 }) else { return .exited(0) }
        if now || readout_await_end(running, 1000) != 1 { kill() }
        var ended = siginfo_t()
        // WNOWAIT: until it has been waited for under the lock, its number is nobody else's.
        while waitid(P_PID, id_t(running), &ended, WEXITED | WNOWAIT) < 0 && errno == EINTR {}
        Glibc.kill(-running, SIGKILL)  // what it has started
        var status: CInt = 0
        process.withLock { process in
            while waitpid(running, &status, 0) < 0 && errno == EINTR {}
            process = nil
        }
        let signal = status & 0x7F
        return signal == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(signal)
    }
}
