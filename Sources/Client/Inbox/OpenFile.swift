import Glibc

/// An open file; it is closed when it goes.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let what: String

    /// - Parameter what: the file's name in complaints.
    init(_ path: [UInt8], _ flags: Int32, what: String) throws(Complaint) {
        let descriptor = path.withCString { Self.open($0, flags) }
        if descriptor < 0 { throw Self.complaint(what) }
        self.init(taking: descriptor, what: what)
    }

    /// Takes over an open descriptor.
    init(taking descriptor: Int32, what: String) {
        self.descriptor = descriptor
        self.what = what
    }

    deinit { close(descriptor) }

    private static func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { Glibc.open(path, flags, 0o600) }

    private static func complaint(_ what: String) -> Complaint {
        let error = SystemError.current
        let advice =
            error.code == EACCES
            ? "\n  `ls -ld` shows who may; for the inbox: sudo adduser $USER readout, then log in again" : ""
        return Complaint("\(what): \(error)\(advice)")
    }

    private var information: stat {
        var information = stat()
        fstat(descriptor, &information)
        return information
    }

    var isRegular: Bool { information.st_mode & S_IFMT == S_IFREG }
    var size: Int { information.st_size }

    /// The bytes from `offset` on, as many as come at once; none at the end.
    func read(at offset: Int) throws(Complaint) -> [UInt8] {
        while true {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, initialized in
                count = pread(descriptor, buffer.baseAddress, buffer.count, offset)
                initialized = max(0, count)
            }
            if count >= 0 { return bytes }
            if errno != EINTR { throw Self.complaint(what) }
        }
    }

    /// What comes next from a pipe; nothing at its end.
    func next() throws(Complaint) -> [UInt8] {
        while true {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
                count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                initialized = max(0, count)
            }
            if count >= 0 { return bytes }
            if errno != EINTR { throw Self.complaint(what) }
        }
    }

    func write(_ bytes: [UInt8]) throws(Complaint) {
        var at = 0
        while at < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + at, bytes.count - at) }
            if written > 0 { at += written } else if errno != EINTR { throw Self.complaint(what) }
        }
    }

    /// The permissions, and everything on the disk.
    func finish(mode: mode_t) throws(Complaint) {
        guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw Self.complaint(what) }
    }
}
