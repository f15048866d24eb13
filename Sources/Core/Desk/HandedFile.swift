package import ReadoutArchive
internal import Glibc

/// A regular file of the inbox, open for somebody else to read, and what it was like when it was opened.
package struct HandedFile: ~Copyable {
    package let descriptor: CInt
    package let stamp: FileStamp

    /// Opens the file with the absolute name `name`.
    /// - Throws: what is to be told of a file that cannot be opened.
    package init(_ name: [UInt8]) throws(Refusal) {
        let descriptor = name.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard descriptor >= 0 else { throw Refusal(outcome: Self.outcome(errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw Refusal(outcome: .failed(nil, reason: "it is not a regular file", sha256: nil, again: .never))
        }
        self.init(descriptor: descriptor, stamp: FileStamp(status))
    }

    private init(descriptor: CInt, stamp: FileStamp) {
        self.descriptor = descriptor
        self.stamp = stamp
    }

    deinit { close(descriptor) }

    /// Whether it is as it was when it was opened.
    package var isUnchanged: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && FileStamp(status) == stamp
    }

    package struct Refusal: Error {
        package let outcome: ReadingOutcome
    }

    private static func outcome(_ code: CInt) -> ReadingOutcome {
        let reason: String
        switch code {
        case ENOENT, ENOTDIR: return .gone
        case EACCES, EPERM:
            reason = "no permission to read it: chmod g+r on it and its folders, or drop it with `readout add`"
        case ELOOP: reason = "a symbolic link that leads in a circle"
        case ENAMETOOLONG: reason = "its name is too long for the system"
        default:
            let told = "the system does not let it be read: \(String(cString: strerror(code)))"
            return .failed(nil, reason: told, sha256: nil, again: .always)
        }
        return .failed(nil, reason: reason, sha256: nil, again: .never)
    }
}
