import Glibc

/// A Unix socket on which clients are waited for: from its making on they can connect, and are served when a
/// `VarlinkServer` runs that has it.
struct VarlinkListener: Sendable {
    /// Why no socket could be made or taken, in words for the person who started the daemon.
    struct Failure: Error, Equatable, CustomStringConvertible {
        let description: String
    }

    /// The listening socket, non-blocking and close-on-exec.
    let socket: CInt
    private let made: Made?

    /// The file of a socket that we made, and how it is known again. The inode number alone would not do: it goes to
    /// the next file once ours is removed.
    private struct Made {
        let path: String
        private let device: dev_t
        private let inode: ino_t
        private let changed: timespec

        init?(_ path: String) {
            var status = stat()
            guard lstat(path, &status) == 0 else { return nil }
            self.path = path
            device = status.st_dev
            inode = status.st_ino
            changed = status.st_ctim
        }

        var isThere: Bool {
            guard let now = Made(path) else { return false }
            return now.device == device && now.inode == inode && now.changed.tv_sec == changed.tv_sec
                && now.changed.tv_nsec == changed.tv_nsec
        }
    }

    /// Takes a listening socket that the service manager made (`sd_listen_fds`). Its file is never removed.
    init(inherited socket: CInt) throws(Failure) {
        guard Self.option(SO_DOMAIN, of: socket) == AF_UNIX, Self.option(SO_ACCEPTCONN, of: socket) == 1,
            Self.option(SO_TYPE, of: socket) == CInt(SOCK_STREAM.rawValue)
        else { throw Failure(description: "file descriptor \(socket) is no listening Unix stream socket") }
        _ = fcntl(socket, F_SETFD, fcntl(socket, F_GETFD) | FD_CLOEXEC)
        _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
        self.socket = socket
        made = nil
    }

    /// Makes a socket file. One that a dead daemon left is replaced; one on which a daemon answers is not.
    /// - Parameters:
    ///   - path: its folder must exist.
    ///   - group: the group that it is to belong to; nil leaves it to the process's.
    ///   - mode: who may connect (needs write permission).
    init(path: String, group: gid_t? = nil, mode: mode_t = 0o660) throws(Failure) {
        guard let address = UnixAddress(path: path) else {
            throw Failure(description: "the socket path \(path) is longer than the 107 bytes that the system allows")
        }
        let folder = try Self.lockFolder(of: path)
        defer { close(folder) }
        try Self.removeStale(path, address)

        let socket = try Self.newSocket()
        var owned = true
        defer { if owned { close(socket) } }
        guard address.call(bind, socket) == 0 else { throw Self.failure("the socket \(path) cannot be made") }
        // Nobody can connect before listen(2): by then owner and mode are right.
        guard chmod(path, mode) == 0, group.map({ chown(path, uid_t.max, $0) }) ?? 0 == 0,
            let made = Made(path)
        else {
            let failure = Self.failure("the owner and mode of \(path) cannot be set")
            unlink(path)
            throw failure
        }
        guard listen(socket, 4096) == 0 else {
            let failure = Self.failure("nobody could connect to \(path)")
            unlink(path)
            throw failure
        }
        owned = false
        self.socket = socket
        self.made = made
    }

    /// Removes the socket's file, if we made it and nobody has put another one in its place.
    func removeFile() {
        guard let made, made.isThere else { return }
        unlink(made.path)
    }

    /// Two daemons that start at once do not remove each other's socket.
    private static func lockFolder(of path: String) throws(Failure) -> CInt {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw failure(
                errno == ENOENT
                    ? "the folder \(folder) of the socket does not exist; make it, or choose another with --socket"
                    : "the folder \(folder) of the socket cannot be opened")
        }
        for _ in 0..<40 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
            usleep(25_000)
        }
        close(descriptor)
        throw Failure(description: "another process has locked \(folder), where the socket is to be made")
    }

    private static func removeStale(_ path: String, _ address: UnixAddress) throws(Failure) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw failure("the socket \(path) cannot be looked at")
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw Failure(description: "\(path) is in the way: it is no socket; move it, or choose another --socket")
        }
        let probe = try newSocket()
        defer { close(probe) }
        // EAGAIN: somebody listens, and many wait already.
        if address.call(connect, probe) == 0 || errno == EAGAIN {
            throw Failure(
                description: "another daemon answers on \(path); stop it, or choose another with --socket")
        }
        guard errno == ECONNREFUSED || errno == ENOENT else {
            throw failure("whether another daemon answers on \(path) cannot be found out")
        }
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("the stale socket \(path) cannot be removed") }
    }

    private static func failure(_ what: String) -> Failure {
        Failure(description: "\(what): \(String(cString: strerror(errno)))")
    }

    private static func option(_ name: CInt, of socket: CInt) -> CInt? {
        var value: CInt = 0
        var length = socklen_t(MemoryLayout<CInt>.size)
        return getsockopt(socket, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
    }

    private static func newSocket() throws(Failure) -> CInt {
        let type = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        let socket = Glibc.socket(AF_UNIX, CInt(type), 0)
        guard socket >= 0 else { throw failure("a Unix socket cannot be made") }
        return socket
    }
}
