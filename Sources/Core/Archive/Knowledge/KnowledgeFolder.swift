internal import CLinux
internal import Glibc
internal import Synchronization

/// The folder `knowledge` of the state folder. People may edit its files at any time: each question looks whether they
/// are as they were, which costs a few microseconds.
final class KnowledgeFolder: Sendable {
    /// Bytes of a file that are read at most.
    private static let longest = 16 << 20

    private struct Stamp: Equatable {
        var inode: UInt64
        var size: Int
        var modified: Int
    }

    private struct State {
        var stamps: [KnowledgeFile: Stamp] = [:]
        var knowledge = Knowledge.none
        /// Files that cannot be read, in words.
        var unreadable: [String] = []
    }

    /// The folder's path.
    let path: String
    private let state = Mutex(State())
    /// One edits at a time.
    private let editing = Mutex(())

    /// - Parameter folder: the state folder. The folder for the files is made where it is missing.
    init(folder: String) {
        path = folder + "/knowledge"
        mkdir(path, 0o755)
    }

    /// What the files say now.
    var current: Knowledge { refreshed().knowledge }

    /// What is wrong with the files and what to do, in words.
    var problems: [String] {
        let state = refreshed()
        let faults = state.knowledge.problems.map { "\($0); the rest of the file counts" }
        return state.unreadable + faults.prefix(20)
    }

    private func refreshed() -> State {
        let stamps = Dictionary(
            uniqueKeysWithValues: KnowledgeFile.allCases.compactMap { file in stamp(file).map { (file, $0) } })
        return state.withLock { state in
            guard stamps != state.stamps else { return state }
            var files: [KnowledgeFile: [UInt8]] = [:]
            state.unreadable = []
            for file in stamps.keys {
                do throws(Unreadable) {
                    files[file] = try read(file)
                } catch {
                    state.unreadable.append(
                        "\(path)/\(file.rawValue) cannot be read (\(error.reason)): what it says does not count")
                }
            }
            let generation = state.knowledge.generation + 1
            state.knowledge = Knowledge(files)
            state.knowledge.generation = generation
            // Taken before the files were read: what has changed since is read at the next question.
            state.stamps = stamps
            return state
        }
    }

    private func stamp(_ file: KnowledgeFile) -> Stamp? {
        var status = stat()
        guard stat("\(path)/\(file.rawValue)", &status) == 0 else { return nil }
        return Stamp(
            inode: UInt64(status.st_ino), size: Int(status.st_size),
            modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }

    // MARK: Files

    struct Unreadable: Error {
        var reason: String
    }

    private static var reason: Unreadable { Unreadable(reason: String(cString: strerror(errno))) }

    /// A file's bytes; empty where it is not there.
    private func read(_ file: KnowledgeFile) throws(Unreadable) -> [UInt8] {
        let descriptor = open("\(path)/\(file.rawValue)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0, errno == ENOENT { return [] }
        guard descriptor >= 0 else { throw Self.reason }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Unreadable(reason: "it is no file")
        }
        guard status.st_size <= Self.longest else {
            throw Unreadable(reason: "it has more than \(Self.longest >> 20) MiB")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var at = 0
        while at < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + at }, $0.count - at)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Self.reason }
            if count == 0 { break }
            at += count
        }
        return Array(bytes.prefix(at))
    }

    /// Changes files, each as a whole and durably: after a crash it is as it was or as it is to be. Lines that say
    /// nothing, and what people have written around them, stay.
    func edit(_ body: (inout KnowledgeEdit) throws -> Void) throws {
        try editing.withLock { _ in
            var before: [KnowledgeFile: [UInt8]] = [:]
            for file in KnowledgeFile.allCases { before[file] = try read(file) }
            var edit = KnowledgeEdit(before)
            try body(&edit)
            // What is taken away first: between two files that change, nothing contradicts itself.
            for file in KnowledgeFile.allCases.reversed() {
                if let bytes = edit.files[file], bytes != before[file] { try write(bytes, to: file) }
            }
        }
    }

    private func write(_ bytes: [UInt8], to file: KnowledgeFile) throws(Unreadable) {
        mkdir(path, 0o755)
        let name = "\(path)/\(file.rawValue)"
        let descriptor = open(name + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.reason }
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            at += count
        }
        let isWhole = at == bytes.count && fsync(descriptor) == 0
        let failure = Self.reason
        close(descriptor)
        guard isWhole, rename(name + ".new", name) == 0 else {
            let reason = isWhole ? Self.reason : failure
            unlink(name + ".new")
            throw reason
        }
        let folder = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
