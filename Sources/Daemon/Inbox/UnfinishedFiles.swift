import CLinux
import Glibc
import ReadoutArchive
import ReadoutDesk

/// Files that somebody may still be writing, each with the time at which it is looked at again.
struct UnfinishedFiles {
    /// How long nothing must happen to a file before it is looked at, in nanoseconds.
    private static let pause = 1_000_000_000
    /// A file whose writers the system does not tell us is complete when it has not changed for so long, in nanoseconds.
    private static let longPause = 10_000_000_000

    private var deadlines: [InboxPath: Int] = [:]

    var isEmpty: Bool { deadlines.isEmpty }
    func contains(_ path: InboxPath) -> Bool { deadlines[path] != nil }

    /// Something was written.
    mutating func touch(_ path: InboxPath) { deadlines[path] = Self.now() + Self.pause }

    /// It is complete, or gone. Whether it was unfinished.
    @discardableResult
    mutating func remove(_ path: InboxPath) -> Bool { deadlines.removeValue(forKey: path) != nil }

    /// How long until the next one is to be looked at, in milliseconds; nil where none is.
    func nextDeadline() -> CInt? {
        deadlines.values.min().map { CInt(clamping: max(0, $0 - Self.now()) / 1_000_000 + 1) }
    }

    /// Those that turn out to be complete now; they are taken out.
    /// - Parameter all: looks at each, and not only at those whose time has come.
    mutating func completed(in inbox: Inbox, all: Bool = false) -> [InboxPath] {
        let now = Self.now()
        var completed: [InboxPath] = []
        for (path, deadline) in deadlines where all || deadline <= now {
            if Self.isBeingWritten(path, in: inbox) {
                if deadline <= now { deadlines[path] = now + Self.pause }
            } else {
                deadlines[path] = nil
                completed.append(path)
            }
        }
        return completed
    }

    /// Whether somebody writes the file, as far as can be known.
    static func isBeingWritten(_ path: InboxPath, in inbox: Inbox) -> Bool {
        guard case .file(let stamp) = inbox.look(at: path) else { return false }
        switch inbox.absolute(path).withCString({ readout_is_being_written($0) }) {
        case 0: return false
        case 1: return true
        default: return Self.now(CLOCK_REALTIME) - max(stamp.modified, stamp.statusChanged) < Self.longPause
        }
    }

    /// Whether the file was written so lately that its writer may not be done.
    static func isRecent(_ modified: Int) -> Bool { now(CLOCK_REALTIME) - modified < 2 * pause }

    private static func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
