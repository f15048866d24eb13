import Glibc
import ReadoutProtocol

/// The bytes of one file, and stat(2) of it while they were read.
struct SourceFile {
    let bytes: [UInt8]
    let stamp: ReaderMessages.Stamp

    enum Failure: Error {
        case gone
        /// It changed while it was read.
        case unsettled
        /// The file as it is cannot be read; `stamp` where the file could be looked at.
        case unreadable(String, ReaderMessages.Stamp?)
        /// The system refused it this time.
        case refused(String)
    }

    /// Reads the file with the name `name`, at most `limit` bytes of it.
    init(_ name: [UInt8], limit: Int) throws(Failure) {
        let descriptor = (name + [0]).withUnsafeBytes {
            open($0.baseAddress!.assumingMemoryBound(to: CChar.self), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        }
        guard descriptor >= 0 else { throw Self.failure(errno) }
        defer { close(descriptor) }
        var before = stat()
        guard fstat(descriptor, &before) == 0 else { throw Self.failure(errno) }
        guard before.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a regular file", nil) }
        stamp = ReaderMessages.Stamp(before)
        let size = Int(before.st_size)
        guard size <= limit else {
            throw .unreadable("it has \(size) bytes, more than the \(limit) that a file may have", stamp)
        }
        var code: CInt = 0
        bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            // One byte more than the size shows whether the file grows.
            while count <= size {
                let got = read(descriptor, buffer.baseAddress! + count, size + 1 - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { code = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard code == 0 else { throw Self.failure(code) }
        var after = stat()
        guard fstat(descriptor, &after) == 0 else { throw Self.failure(errno) }
        guard bytes.count == size, ReaderMessages.Stamp(after) == stamp else { throw .unsettled }
    }

    private static func failure(_ code: CInt) -> Failure {
        switch code {
        case ENOENT, ENOTDIR: .gone
        case EACCES, EPERM:
            .unreadable("no permission to read it: chmod g+r on it and its folders, or drop it with `readout add`", nil)
        case ELOOP: .unreadable("a symbolic link that leads in a circle", nil)
        case ENAMETOOLONG: .unreadable("its name is too long for the system", nil)
        default: .refused("the system does not let it be read: \(String(cString: strerror(code)))")
        }
    }
}

extension ReaderMessages.Stamp {
    fileprivate init(_ status: stat) {
        self.init(
            size: Int(status.st_size), modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
            statusChanged: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec, device: Int(status.st_dev),
            inode: Int(status.st_ino))
    }
}

/// A file's name without its folders.
enum FileName {
    static func last(of path: [UInt8]) -> String {
        String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
    }
}
