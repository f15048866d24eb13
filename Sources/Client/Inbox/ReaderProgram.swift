import Glibc
import ReadoutJSON

/// The reader program: `readout-reader read [--verbatim] [--published DATE] [--] FILE…` prints each article as one line
/// of JSON, and on standard error a line for each file that it cannot read.
struct ReaderProgram {
    let path: String

    /// Beside this program, as in a build; else in PREFIX/libexec/readout, as it is installed.
    static func find() throws(Complaint) -> ReaderProgram {
        let candidates = candidates(executable: executable)
        for path in candidates where access(path, X_OK) == 0 { return ReaderProgram(path: path) }
        throw Complaint("the reader program is missing: there is no \(candidates.joined(separator: " and no "))")
    }

    static func candidates(executable: String) -> [String] {
        let names = executable.split(separator: "/").dropLast()
        let folder = names.map { "/" + $0 }.joined()
        let prefix = names.dropLast().map { "/" + $0 }.joined()
        return ["\(folder)/readout-reader", "\(prefix)/libexec/readout/readout-reader"]
    }

    private static var executable: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "/usr/bin/readout" }
        defer { free(path) }
        return String(cString: path)
    }

    /// Goes on as the reader program. Returns only where that failed.
    func become(_ arguments: [[UInt8]]) -> Complaint {
        withArguments(arguments) { _ = execv(path, $0) }
        return Complaint("\(path): \(SystemError.current)")
    }

    /// Runs the reader program and hands over its lines. Gives its exit status.
    func run(_ arguments: [[UInt8]], line: ([UInt8]) throws -> Void) throws -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Complaint("no pipe: \(SystemError.current)") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
        var child: pid_t = 0
        var result: Int32 = 0
        withArguments(arguments) { result = posix_spawn(&child, path, &actions, nil, $0, environ) }
        close(ends[1])
        let output = OpenFile(taking: ends[0], what: path)
        guard result == 0 else { throw Complaint("\(path): \(SystemError(code: result))") }
        try output.forEachLine(line)
        return try wait(for: child)
    }

    private func wait(for child: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw Complaint("\(path): \(SystemError.current)") }
        }
        let signal = status & 0x7F
        guard signal == 0 else { throw Complaint("the reader program was ended by signal \(signal)") }
        return (status >> 8) & 0xFF
    }

    private func withArguments(_ arguments: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
        let copies = ([Array(path.utf8)] + arguments).map { $0.withCString { strdup($0) } }
        defer { for copy in copies { free(copy) } }
        body(copies + [nil])
    }
}

extension OpenFile {
    /// Each line that comes, without its end, as it comes.
    func forEachLine(_ body: ([UInt8]) throws -> Void) throws {
        var line: [UInt8] = []
        while true {
            let part = try next()
            if part.isEmpty { break }
            var start = 0
            while let end = part[start...].firstIndex(of: 0x0A) {
                try body(line + part[start..<end])
                line = []
                start = end + 1
            }
            line += part[start...]
        }
        if !line.isEmpty { try body(line) }
    }
}
