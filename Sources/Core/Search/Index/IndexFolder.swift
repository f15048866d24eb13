internal import Glibc

/// The folder that an index stands in, and all that is done to its files. A file appears under its name only when all
/// of it is on disk: written under another name, synced, renamed, and the folder synced (A. Rebello et al. 2020, Can
/// applications recover from fsync failures?: after a failed fsync the file is written anew, never synced again).
struct IndexFolder: Sendable {
    /// Something that is about to be done to a file, or to the folder.
    enum Step: Equatable, Sendable {
        case create(String), write(String), sync(String), rename(String, to: String), syncFolder, remove(String)
    }

    let path: String
    /// Called before each step; what is not 0 is the `errno` that the step fails with, undone. For tests.
    var before: (@Sendable (Step) -> Int32)?

    static let manifest = "manifest"
    static func segment(_ number: Int) -> String { "segment-\(number)" }
    /// What a file is called until it is whole.
    static func unfinished(_ name: String) -> String { name + ".new" }

    func path(of name: String) -> String { path + "/" + name }

    /// Makes the folder, and those above it, where they are not there.
    func make() throws(SearchIndex.Failure) {
        var end = path.utf8.startIndex
        while end != path.utf8.endIndex {
            let next = path.utf8.index(after: end)
            end = path.utf8[next...].firstIndex(of: UInt8(ascii: "/")) ?? path.utf8.endIndex
            guard mkdir(String(path[..<end]), 0o750) < 0, errno != EEXIST else { continue }
            // Above it there may be folders that only their owner may write to, but that are there.
            if end == path.utf8.endIndex { throw failure(path, errno) }
        }
    }

    /// The index's own files here, whole or not; any others are not its business.
    func names() throws(SearchIndex.Failure) -> [String] {
        guard let folder = opendir(path) else { throw failure(path, errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix("segment-") || name.hasPrefix(Self.manifest) { names.append(name) }
        }
        return names
    }

    /// The whole of a file; nil where there is none.
    func read(_ name: String) throws(SearchIndex.Failure) -> [UInt8]? {
        let descriptor = Glibc.open(path(of: name), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path(of: name), errno)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = Glibc.read(descriptor, &chunk, chunk.count)
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw failure(path(of: name), errno) }
            if got == 0 { return bytes }
            bytes += chunk[..<got]
        }
    }

    /// Writes a whole file, in the place of one of that name.
    func write(_ bytes: [UInt8], to name: String) throws(SearchIndex.Failure) {
        let file = try IndexFile(name, in: self)
        bytes.withUnsafeBytes { file.append($0) }
        try file.finish()
    }

    /// Removes files. One that cannot be removed stays: it is of no use, and does no harm.
    func remove(_ names: [String]) {
        for name in names where before?(.remove(name)) ?? 0 == 0 { unlink(path(of: name)) }
    }

    /// Puts what was renamed in the folder on disk.
    func sync() -> Int32 {
        if let failed = before?(.syncFolder), failed != 0 { return failed }
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        return fsync(descriptor) < 0 ? errno : 0
    }

    /// How many bytes may still be written on its disk; nil where the system does not say.
    var freeBytes: Int? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return Int(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }

    func failure(_ path: String, _ code: Int32) -> SearchIndex.Failure {
        SearchIndex.Failure(description: "\(path): \(String(cString: strerror(code)))")
    }
}
