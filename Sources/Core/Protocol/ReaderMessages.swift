/// What the daemon and its reader processes tell each other, each message ended by a NUL byte.
package enum ReaderMessages {
    /// A reading may be this long, in bytes.
    package static let maximumBytes = 64 << 20

    package struct Request: Codable, Sendable {
        /// The file's absolute name, escaped as in the contract.
        package var path: String

        package init(path: String) { self.path = path }
    }

    /// stat(2) of the file while it was read: bytes, nanoseconds, nanoseconds, and the two hints.
    package struct Stamp: Codable, Sendable, Equatable {
        package var size: Int
        package var modified: Int
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

    package enum Outcome: String, Codable, Sendable {
        /// The articles are there.
        case read
        /// The file cannot be read as it is; `reason` says why.
        case failed
        /// The system refused it this time; it may be readable later without any change.
        case refused
        /// It changed while it was read.
        case unsettled
        /// It is not there.
        case gone
    }

    package struct Reply: Codable, Sendable {
        package var outcome: Outcome
        package var reason: String?
        package var stamp: Stamp?
        /// Of the file's content, hexadecimal.
        package var sha256: String?
        package var articles: [Contract.Article]?

        package init(
            _ outcome: Outcome, reason: String? = nil, stamp: Stamp? = nil, sha256: String? = nil,
            articles: [Contract.Article]? = nil
        ) {
            self.outcome = outcome
            self.reason = reason
            self.stamp = stamp
            self.sha256 = sha256
            self.articles = articles
        }
    }
}
