import Glibc
import ReadoutDesk

/// Cookie files: a hidden file made in the inbox comes back as an event behind all that happened before it, and shows
/// that the desk has been told of that. It is removed at once. (After watchman's cookies.)
struct Cookies {
    private static let prefix = Array(".readout-sync-".utf8)

    private var waiting: [[UInt8]: InboxNews.Mark] = [:]
    private var count = 0

    static func isCookie(_ name: [UInt8]) -> Bool { name.starts(with: prefix) }

    /// Makes a cookie for `mark`; false where the inbox cannot be written.
    mutating func place(_ mark: InboxNews.Mark, in inbox: Inbox) -> Bool {
        count += 1
        let name = Self.prefix + Array("\(getpid())-\(count)".utf8)
        let made = inbox.absolute(InboxPath(bytes: name)).withCString { file in
            let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { return false }
            close(descriptor)
            unlink(file)
            return true
        }
        if made { waiting[name] = mark }
        return made
    }

    /// Whose cookie came back.
    mutating func take(_ name: [UInt8]) -> InboxNews.Mark? { waiting.removeValue(forKey: name) }

    /// All that wait, after the inbox was walked through: they need their cookies no more.
    mutating func takeAll() -> [InboxNews.Mark] {
        defer { waiting = [:] }
        return Array(waiting.values)
    }
}
