import CLinux
import Glibc
import ReadoutArchive
import ReadoutDesk

/// Files that somebody may still be writing, each with the time at which it is looked at again.
struct UnfinishedFiles {
    /// How long nothing must happen to a file before it is looked at, in nanoseconds.
    static let pause = 1_000_000_000
    /// A file that was seen to be opened, and whose writers the system does not tell us, is complete when it has not
    /// changed for so long, in nanoseconds.
    private static let longPause = 10_000_000_000

    private struct Entry {
        var deadline: Int
        /// Whether it is only its age that makes us doubt: nobody was seen writing.
        var isUnsure: Bool
    }

    private var entries: [InboxPath: Entry] = [:]

    func contains(_ path: InboxPath) -> Bool { entries[path] != nil }

    /// Something was written.
    mutating func touch(_ path: InboxPath) {
        entries[path] = Entry(deadline: Self.now() + Self.pause, isUnsure: false)
    }

    /// The file was written so lately that its writer may not be done.
    mutating func doubt(_ path: InboxPath) {
        if entries[path] == nil { entries[path] = Entry(deadline: Self.now() + Self.pause, isUnsure: true) }
    }

    /// It is complete, or gone.
    mutating func remove(_ path: InboxPath) { entries[path] = nil }

    /// Whether there are files in doubt that were so already at `time`.
    func hasDoubts(since time: Int) -> Bool {
        entries.values.contains { $0.isUnsure && $0.deadline <= time + Self.pause }
    }

    /// How long until the next one is to be looked at, in milliseconds; nil where none is.
    func nextDeadline() -> CInt? {
        entries.values.map(\.deadline).min().map { CInt(clamping: max(0, $0 - Self.now()) / 1_000_000 + 1) }
    }

    /// Those that turn out to be complete now; they are taken out.
    /// - Parameter all: looks at each, and not only at those whose time has come.
    mutating func completed(in inbox: Inbox, all: Bool = false) -> [InboxPath] {
        let now = Self.now()
        var completed: [InboxPath] = []
        for (path, entry) in entries where all || entry.deadline <= now {
            let isWritten =
                switch Self.writer(of: path, in: inbox) {
                case .nobody: false
                case .somebody: true
                case .unknown(let age): entry.isUnsure ? entry.deadline > now : age < Self.longPause
                }
            if !isWritten {
                entries[path] = nil
                completed.append(path)
            } else if entry.deadline <= now {
                entries[path]?.deadline = now + Self.pause
            }
        }
        return completed
    }

    /// Who has a file open for writing.
    enum Writer: Equatable {
        case nobody, somebody
        /// The system does not tell us; the file last changed so many nanoseconds ago.
        case unknown(age: Int)
    }

    static func writer(of path: InboxPath, in inbox: Inbox) -> Writer {
        guard case .file(let stamp) = inbox.look(at: path) else { return .nobody }
        switch inbox.absolute(path).withCString({ readout_is_being_written($0) }) {
        case 0: return .nobody
        case 1: return .somebody
        default: return .unknown(age: now(CLOCK_REALTIME) - max(stamp.modified, stamp.statusChanged))
        }
    }

    /// Whether a file was written so lately that its writer may not be done.
    static func isRecent(_ modified: Int) -> Bool { now(CLOCK_REALTIME) - modified < 2 * pause }

    /// Nanoseconds on a clock.
    static func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
