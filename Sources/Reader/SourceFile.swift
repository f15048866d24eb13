import Glibc
import ReadoutArticles

/// An open file while it is read from its first byte to its last, once. Used by one thread.
final class SourceFile {
    private let descriptor: CInt
    private let start: stat
    /// Of the bytes that it had when the reading began, those that have not been read.
    private(set) var left: Int
    private var digest: RunningDigest? = RunningDigest()
    private let piece: () -> Void

    /// - Parameters:
    ///   - descriptor: is closed in the end.
    ///   - piece: is called whenever a piece more is to be read.
    init(_ descriptor: CInt, piece: @escaping () -> Void) throws(ReadingError) {
        self.descriptor = descriptor
        self.piece = piece
        guard let status = Self.status(descriptor) else {
            close(descriptor)
            throw Self.refused
        }
        start = status
        left = Int(status.st_size)
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    deinit { close(descriptor) }

    /// Its bytes, no more than it had when the reading began.
    var stream: ByteStream { ByteStream { (buffer) throws(ReadingError) in try self.read(into: buffer) } }

    /// SHA-256 of what was read, hexadecimal; once.
    func sha256() -> String? {
        defer { digest = nil }
        return digest.take()?.finish()
    }

    /// Whether it is still as it was when the reading began.
    var isUnchanged: Bool {
        guard let now = Self.status(descriptor) else { return false }
        return now.st_size == start.st_size && now.st_mtim == start.st_mtim && now.st_ctim == start.st_ctim
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        piece()
        let wanted = min(buffer.count, left)
        guard wanted > 0 else { return 0 }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, wanted)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Self.refused }
            left = count == 0 ? 0 : left - count  // cut short meanwhile: it has changed
            digest?.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            return count
        }
    }

    private static func status(_ descriptor: CInt) -> stat? {
        var status = Glibc.stat()
        return fstat(descriptor, &status) == 0 ? status : nil
    }

    private static var refused: ReadingError {
        .refused(reason: "the system does not let it be read: \(String(cString: strerror(errno)))")
    }
}

extension timespec {
    fileprivate static func == (a: timespec, b: timespec) -> Bool { a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec }
}
