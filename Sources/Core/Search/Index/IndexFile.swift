internal import Glibc

/// A file of the index while it is written, by one thread. Unless it is finished, nothing is left of it.
final class IndexFile: SegmentOutput {
    private let folder: IndexFolder
    private let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private(set) var count = 0
    /// How many of them were synced on the way.
    private var synced = 0
    /// The `errno` of the first step that failed; nothing is done after it.
    private var failed: Int32 = 0
    private var isFinished = false

    private static let bufferSize = 1 << 18
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
        buffer.reserveCapacity(Self.bufferSize)
    }

    func append(_ bytes: UnsafeRawBufferPointer) {
        count += bytes.count
        if buffer.count + bytes.count > Self.bufferSize { empty() }
        if bytes.count >= Self.bufferSize { write(bytes) } else { buffer.append(contentsOf: bytes) }
    }

    /// Puts all of it on disk, and gives it its name.
    func finish() throws(SearchIndex.Failure) {
        let unfinished = IndexFolder.unfinished(name)
        empty()
        step(.sync(unfinished)) { fsync(descriptor) }
        step(.rename(unfinished, to: name)) { rename(folder.path(of: unfinished), folder.path(of: name)) }
        if failed == 0 { isFinished = true }
        if failed == 0 { failed = folder.sync() }
        guard failed == 0 else { throw folder.failure(folder.path(of: name), failed) }
    }

    private func empty() {
        let bytes = buffer
        bytes.withUnsafeBytes { write($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: UnsafeRawBufferPointer) {
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
        // Large files go to disk while they are written, so that the last fsync does not keep everything else waiting.
        guard count - synced >= Self.stride else { return }
        step(.sync(IndexFolder.unfinished(name))) { fdatasync(descriptor) }
        synced = count
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
