internal import Synchronization

/// What the inbox's watcher tells the desk, in the order in which it came to know it.
package enum InboxNews: Sendable {
    /// Something happened to these names.
    case changed([InboxPath])
    /// A part of a walk through the inbox: these are all the names between `after` and `through` (escaped, in the
    /// order of bytes; nil: to the end). What the ledger has there besides is gone.
    case walked([Found], after: String, through: String?)
    /// News that belong together begin and have ended (both halves of a rename, a whole walk): what is missed in
    /// between is not forgotten before the end.
    case began
    case ended
    /// What a walk through the whole inbox could not do, in words and with what to do about it.
    case problems([String])
    /// How the inbox is being watched from now on, and which folder it is.
    case watching(Watching, Inbox.Identity?)
    /// Everything before this has been told.
    case mark(Mark)

    /// A file met on a walk.
    package struct Found: Sendable {
        package var path: String
        package var entry: Inbox.Entry
        /// Whether it is still being written: it will be told of again.
        package var isBeingWritten: Bool

        package init(path: String, entry: Inbox.Entry, isBeingWritten: Bool) {
            self.path = path
            self.entry = entry
            self.isBeingWritten = isBeingWritten
        }
    }

    /// A place in the news that somebody waits for. News that are dropped let go who waits.
    package final class Mark: Sendable {
        private let continuation: Mutex<CheckedContinuation<Void, Never>?>

        package init(_ continuation: CheckedContinuation<Void, Never>) { self.continuation = Mutex(continuation) }

        /// The news before the mark has been taken in.
        func reached() {
            continuation.withLock { continuation in
                continuation?.resume()
                continuation = nil
            }
        }

        deinit { reached() }
    }
}

/// How the inbox is being watched.
package enum Watching: Equatable, Sendable {
    case events, catchingUp
    /// Nothing is forgotten meanwhile; `problem` says what is wrong and what to do.
    case broken(problem: String)
}

/// What the desk asks of the inbox's watcher.
package protocol InboxWatch: Sendable {
    /// Returns when the desk has taken in all that happened in the inbox before the call.
    func catchUp() async
    /// Walks through the whole inbox anew. `accept`: takes the folder that stands there now for the inbox.
    func rescan(accept: Bool) async
}
