/// What stat(2) says of a file: enough to see that it has not changed. Device and inode are hints, never identity.
package struct FileStamp: Equatable, Hashable, Sendable {
    /// Bytes.
    package var size: Int
    /// mtime, in nanoseconds since 1970.
    package var modified: Int
    /// ctime, in nanoseconds since 1970.
    package var statusChanged: Int
    package var device: Int
    package var inode: Int

    package init(size: Int, modified: Int, statusChanged: Int, device: Int, inode: Int) {
        self.size = size
        self.modified = modified
        self.statusChanged = statusChanged
        self.device = device
        self.inode = inode
    }
}

/// The state of a file; each file of the inbox is in exactly one.
package enum State: Int, Sendable, CaseIterable {
    case pending, indexed, failed, ignored
}

/// A file's row in the ledger.
package struct FileRecord: Equatable, Sendable {
    /// Relative to the inbox, escaped as in the contract.
    package var path: String
    package var state: State
    /// Why it is failed or ignored, or what of it was left out, in words.
    package var reason: String?
    /// Readings since its content last changed.
    package var attempts: Int
    /// When it is tried again by itself, in Unix seconds; nil where only a change can help.
    package var retryAt: Int?
    package var stamp: FileStamp
    /// SHA-256 of the content last read, nil before.
    package var sha256: [UInt8]?
    /// The version of the reader that last read it; nil before, and where its name alone has it ignored.
    package var reader: Int?
    /// The clock of its last change.
    package var changed: Int
    /// The articles read from it, in their order in the file.
    package var articles: [Int]

    package init(
        path: String, state: State, reason: String?, attempts: Int, retryAt: Int?, stamp: FileStamp, sha256: [UInt8]?,
        reader: Int?, changed: Int, articles: [Int]
    ) {
        self.path = path
        self.state = state
        self.reason = reason
        self.attempts = attempts
        self.retryAt = retryAt
        self.stamp = stamp
        self.sha256 = sha256
        self.reader = reader
        self.changed = changed
        self.articles = articles
    }
}

/// The clock, and how many files are in each state.
package struct Tally: Equatable, Sendable {
    package var clock = 0
    package var pending = 0
    package var indexed = 0
    package var failed = 0
    package var ignored = 0
    package var articles = 0
    /// Actors that articles name: names that are spelled alike count once.
    package var actors = 0
    package var quotes = 0

    /// How many files are in `state`, or in any.
    package func files(in state: State?) -> Int { state.map { self[$0] } ?? pending + indexed + failed + ignored }

    subscript(state: State) -> Int {
        get {
            switch state {
            case .pending: pending
            case .indexed: indexed
            case .failed: failed
            case .ignored: ignored
            }
        }
        set {
            switch state {
            case .pending: pending = newValue
            case .indexed: indexed = newValue
            case .failed: failed = newValue
            case .ignored: ignored = newValue
            }
        }
    }
}
