import Glibc

/// The program through which what is longer than the terminal is read, as git does it.
struct Pager: Equatable {
    /// A line of shell.
    let command: String
    /// What its environment has beside ours.
    var environment: [String] = []

    /// `$READOUT_PAGER`, else `$PAGER`, else less where it is installed; nil where that is none (empty, or `cat`).
    static func find(
        _ variable: (String) -> String? = { Environment[$0] }, isInstalled: (String) -> Bool = Self.isInstalled
    ) -> Pager? {
        if variable("TERM") == "dumb" { return nil }
        if let command = variable("READOUT_PAGER") ?? variable("PAGER") {
            guard !["", "cat"].contains(command) else { return nil }
            // For a less without options, colours as they are.
            return Pager(command: command, environment: variable("LESS") == nil ? ["LESS=FRX"] : [])
        }
        return isInstalled("less") ? Pager(command: "less -FRX") : nil
    }

    static func isInstalled(_ program: String) -> Bool {
        (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains {
            access("\($0)/\(program)", X_OK) == 0
        }
    }

    /// Returns when the reader has left it. Where there is no such program, `text` is printed as it is.
    func show(_ text: String) {
        var ends: [Int32] = [-1, -1]
        // Not inherited: or less would wait for an end that it holds open itself.
        guard pipe(&ends) == 0 else { return Output.print(text) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // Ctrl-C is less's to answer, and it may be left before the end.
        let signals = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in signals { signal(number, handler) } }
        guard let child = spawn(input: ends[0]) else {
            for end in ends { close(end) }
            return Output.print(text)
        }
        close(ends[0])
        let isRead = write(Array(text.utf8), to: ends[1])
        close(ends[1])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // The shell's words for a program that cannot be started.
        if [126, 127].contains((status >> 8) & 0xFF), status & 0x7F == 0 || !isRead { Output.print(text) }
    }

    private func spawn(input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { (word: String) in strdup(word) }
        let added = variables
        defer { for variable in added { free(variable) } }
        var at = environ
        while let variable = at.pointee {
            variables.append(variable)
            at += 1
        }
        let arguments: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in strdup(word)
        }
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        let result = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments + [nil], variables + [nil])
        return result == 0 ? child : nil
    }

    /// Whether all of it was taken.
    private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var at = 0
        while at < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + at, bytes.count - at) }
            if written > 0 { at += written } else if errno != EINTR { return false }
        }
        return true
    }
}
