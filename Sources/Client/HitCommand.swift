import Glibc
import ReadoutJSON
import ReadoutProtocol

/// A line of shell that is run for an article found. Nothing of the article becomes part of the line: it is handed over in
/// the environment and on standard input, so that no title can be a command.
struct HitCommand {
    let line: String

    init(_ line: String) { self.line = line }

    /// Runs it to its end; in words what went wrong, nil where nothing did.
    /// - Parameter quotes: what was said in the article and matches.
    func run(_ hit: Contract.Hit, quotes: [Contract.Quote] = []) -> String? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return "no pipe: \(SystemError.current)" }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // A command need not read what it is given.
        let handler = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, handler) }
        var child: pid_t = 0
        let result = spawn(&child, input: ends[0], Self.environment(of: hit, quotes))
        close(ends[0])
        guard result == 0 else {
            close(ends[1])
            return "the command cannot be started: \(SystemError(code: result))"
        }
        write(JSON.encode(hit) + [UInt8(ascii: "\n")], to: ends[1])
        close(ends[1])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return "the command was lost: \(SystemError.current)" }
        }
        if status & 0x7F != 0 { return "the command was ended by signal \(status & 0x7F)" }
        let code = (status >> 8) & 0xFF
        return code == 0 ? nil : "the command ended with status \(code)"
    }

    /// As many bytes of a value are handed over: the kernel takes no variable of more than 128 KiB (execve(2)).
    private static let longestValue = 32 << 10

    private static func shortened(_ value: String) -> String {
        guard value.utf8.count > longestValue else { return value }
        var end = value.utf8.index(value.startIndex, offsetBy: longestValue)
        while end.samePosition(in: value.unicodeScalars) == nil { end = value.utf8.index(before: end) }
        return String(value[..<end])
    }

    /// What the command finds in its environment. Empty where the article does not say.
    static func environment(
        of hit: Contract.Hit, _ quotes: [Contract.Quote] = []
    ) -> [(name: String, value: String)] {
        [
            ("READOUT_ID", String(hit.article.id)), ("READOUT_PATH", hit.article.path),
            ("READOUT_TITLE", hit.article.title ?? ""), ("READOUT_OUTLET", hit.article.outlet ?? ""),
            ("READOUT_SNIPPET", hit.snippet),
            ("READOUT_QUOTES", quotes.map { "\($0.speaker ?? "?"): \($0.text)" }.joined(separator: "\n")),
        ]
    }

    private func spawn(
        _ child: inout pid_t, input: Int32, _ environment: [(name: String, value: String)]
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map {
            strdup("\($0.name)=\(Self.shortened($0.value))")
        }
        let arguments: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", line].map { (word: String) in strdup(word) }
        let made = variables + arguments
        defer { for text in made { free(text) } }
        var at = environ
        while let variable = at.pointee {
            if !environment.contains(where: { String(cString: variable).hasPrefix($0.name + "=") }) {
                variables.append(variable)
            }
            at += 1
        }
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments + [nil], variables + [nil])
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32) {
        var at = 0
        while at < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + at, bytes.count - at) }
            if written > 0 { at += written } else if errno != EINTR { return }
        }
    }
}
