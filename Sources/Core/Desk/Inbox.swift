package import ReadoutArchive
internal import CCrypto
internal import CLinux
internal import Glibc

/// The watched folder. It belongs to the user: nothing here writes to it.
package struct Inbox: Sendable {
    /// Absolute, without a slash at its end.
    package let root: [UInt8]

    /// - Parameter path: absolute.
    package init(path: String) {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        root = bytes
    }

    package var name: String { InboxPath(bytes: root).escaped }

    /// Which folder it is, as far as the system can tell.
    package struct Identity: Equatable, Sendable, CustomStringConvertible {
        package var device: Int
        package var inode: Int
        /// Nanoseconds since 1970, 0 where the file system does not know: an inode's number is used again.
        package var made: Int

        package var description: String { "device \(device), inode \(inode), made \(made)" }
    }

    /// nil where the inbox is absent, is no folder, or may not be read.
    package func identity() -> Identity? {
        var status = stat()
        guard
            root.withCString({
                stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && access($0, R_OK | X_OK) == 0
            })
        else { return nil }
        let made = Int(root.withCString { readout_birth_time($0) })
        return Identity(device: Int(status.st_dev), inode: Int(status.st_ino), made: made)
    }

    /// The absolute name of a file in the inbox.
    package func absolute(_ path: InboxPath) -> [UInt8] {
        path.bytes.isEmpty ? root : root + [UInt8(ascii: "/")] + path.bytes
    }

    /// What stands under a name.
    package enum Entry: Equatable, Sendable {
        /// A file to be read.
        case file(FileStamp)
        /// A file that is not read, and why.
        case ignored(FileStamp, reason: String)
        case folder
        /// The name does not exist.
        case gone
        /// The system did not let us look.
        case unreachable(errno: CInt)
    }

    /// Looks at what stands under `path` now.
    package func look(at path: InboxPath) -> Entry {
        absolute(path).withCString { name in
            var status = stat()
            guard lstat(name, &status) == 0 else {
                // ENOTDIR: a file stands where one of its folders was.
                return errno == ENOENT || errno == ENOTDIR ? .gone : .unreachable(errno: errno)
            }
            if status.st_mode & S_IFMT == S_IFDIR { return .folder }
            if let reason = NameRules.reasonToIgnore(path) { return .ignored(FileStamp(status), reason: reason) }
            guard status.st_mode & S_IFMT == S_IFLNK else { return Self.entry(status) }
            var target = stat()
            guard stat(name, &target) == 0 else {
                return .ignored(FileStamp(status), reason: "a symbolic link that leads nowhere")
            }
            if target.st_mode & S_IFMT == S_IFDIR {
                return .ignored(
                    FileStamp(status), reason: "a symbolic link to a folder: move the folder itself into the inbox")
            }
            return Self.entry(target)
        }
    }

    private static func entry(_ status: stat) -> Entry {
        status.st_mode & S_IFMT == S_IFREG
            ? .file(FileStamp(status)) : .ignored(FileStamp(status), reason: "not a regular file")
    }

    /// The names in a folder, in the order in which their paths stand in the ledger: by escaped bytes, a folder's with
    /// a slash behind it. nil where it cannot be listed.
    package func list(_ folder: InboxPath) -> [(name: [UInt8], isFolder: Bool)]? {
        guard let stream = absolute(folder).withCString({ opendir($0) }) else { return nil }
        defer { closedir(stream) }
        var entries: [(key: String, name: [UInt8], isFolder: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: UInt8.self, capacity: 256) {
                    Array(
                        UnsafeBufferPointer(
                            start: $0, count: strnlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self), 256)))
                }
            }
            if name == [46] || name == [46, 46] { continue }
            var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            if entry.pointee.d_type == UInt8(DT_UNKNOWN) { isFolder = look(at: folder.appending(name)) == .folder }
            entries.append((InboxPath(bytes: name).escaped + (isFolder ? "/" : ""), name, isFolder))
        }
        entries.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return entries.map { ($0.name, $0.isFolder) }
    }

    /// SHA-256 (FIPS 180-4) of a file's content; nil where it cannot be read or is longer than `limit` bytes.
    package func sha256(of path: InboxPath, limit: Int) -> [UInt8]? {
        let descriptor = absolute(path).withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
        var total = 0
        var failed = false
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while !failed {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0 && errno == EINTR { continue }
                total += count
                failed = count < 0 || total > limit
                if count <= 0 { break }
                EVP_DigestUpdate(context, buffer.baseAddress, count)
            }
        }
        if failed { return nil }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        EVP_DigestFinal_ex(context, &digest, nil)
        return digest
    }
}

extension FileStamp {
    /// What stat(2) said.
    init(_ status: stat) {
        self.init(
            size: Int(status.st_size), modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
            statusChanged: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec, device: Int(status.st_dev),
            inode: Int(status.st_ino))
    }
}

extension [UInt8] {
    /// These bytes as a C string: a NUL is put behind them.
    package func withCString<Value>(_ body: (UnsafePointer<CChar>) throws -> Value) rethrows -> Value {
        try (self + [0]).withUnsafeBytes { try body($0.baseAddress!.assumingMemoryBound(to: CChar.self)) }
    }
}
