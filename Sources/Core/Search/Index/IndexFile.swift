internal import Glibc

/// A file of the index while it is written, by one thread. Unless it is finished, nothing is left of it.
final class IndexFile: SegmentOutput {
    private let folder: IndexFolder
    private let name: String
    private let descriptor: Int32
    /// Bytes written since the last sync.
    private var unsynced = 0
    /// The `errno` of the first step that failed; nothing is done after it.
    private var failed: Int32 = 0
    private var isFinished = false

    /// After so many bytes they are synced.
    private static let stride = 32 << 20

    /// Begins the file that is to be called `name`.
    init(_ name: String, in folder: IndexFolder) throws(SearchIndex.Failure) {
        self.folder = folder
        self.name = name
        let unfinished = IndexFolder.unfinished(name)
        let refused = folder.before?(.create(unfinished)) ?? 0
        guard refused == 0 else { throw folder.failure(folder.path(of: name), refused) }
        descriptor = open(folder.path(of: unfinished), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw folder.failure(folder.path(of: name), errno) }
    }

    /// Writes bytes at the end, at once: they are to come in large portions. A failure shows in `finish`.
    func append(_ bytes: UnsafeRawBufferPointer) {
        var left = bytes
        while !left.isEmpty, failed == 0 {
            var written = 0
            step(.write(IndexFolder.unfinished(name))) {
                written = Glibc.write(descriptor, left.baseAddress, left.count)
                if written < 0 && errno == EINTR { written = 0 }
                return written < 0 ? -1 : 0
            }
            left = UnsafeRawBufferPointer(rebasing: left.dropFirst(max(written, 0)))
        }
        unsynced += bytes.count
        // Large files go to disk while they are written, so that the last fsync does not keep everything else waiting.
        guard unsynced >= Self.stride else { return }
        step(.sync(IndexFolder.unfinished(name))) { fdatasync(descriptor) }
        unsynced = 0
    }

    /// Puts all of it on disk, and gives it its name.
    func finish() throws(SearchIndex.Failure) {
        let unfinished = IndexFolder.unfinished(name)
        step(.sync(unfinished)) { fsync(descriptor) }
        step(.rename(unfinished, to: name)) { rename(folder.path(of: unfinished), folder.path(of: name)) }
        if failed == 0 { isFinished = true }
        if failed == 0 { failed = folder.sync() }
        guard failed == 0 else { throw folder.failure(folder.path(of: name), failed) }
    }

    private func step(_ step: IndexFolder.Step, _ body: () -> Int32) {
        guard failed == 0 else { return }
        failed = folder.before?(step) ?? 0
        if failed == 0, body() < 0 { failed = errno }
    }

    deinit {
        close(descriptor)
        if !isFinished { folder.remove([IndexFolder.unfinished(name)]) }
    }
}
