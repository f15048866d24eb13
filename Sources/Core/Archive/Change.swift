package import ReadoutArticles

/// A change of the ledger. Changes are committed in groups; each takes the next tick of the clock.
package enum Change: Sendable {
    /// The file is new or has changed, and waits to be read; `again` where only the reading is repeated, so that
    /// attempts go on counting.
    case pending(path: String, stamp: FileStamp, again: Bool = false)
    /// Some articles of a file that holds many, in their order, from its first; the others follow. They answer at once,
    /// the file stays pending. Begun anew (a reader or the desk was lost on the way), a reading with the same claim
    /// starts over with the file's first article, and the ids stay.
    case part(path: String, claim: Int, articles: [Article])
    /// The file was read: `content` has all its articles, or those that came in no part. Those of an earlier reading
    /// that this one has not brought are gone. In a file of several an article keeps its id by its key, else by its
    /// content, and counts its revision up where its content changed; the one of a file of one keeps it by its place,
    /// and counts up where the file's content changed. `reason` says what of the file was left out.
    case indexed(path: String, Reading, content: ReadFile, reason: String? = nil)
    /// The file could not be read; its last good articles keep answering, and those that this reading brought in parts
    /// before it failed, but not what earlier failed ones did. `retryAt` in Unix seconds.
    case failed(path: String, Reading, reason: String, retryAt: Int? = nil, sha256: [UInt8]? = nil)
    /// The file is not for reading: by its name, or by what a reader found in it, whose `reading` it is then.
    case ignored(path: String, stamp: FileStamp, reason: String, reading: Reading? = nil, sha256: [UInt8]? = nil)
    /// The file was looked at again and holds what was read before: its state stays.
    case unchanged(path: String, stamp: FileStamp)
    /// The file has another name now, under which it was read with this claim; its articles stay the same. Where the
    /// other name has changed since, this is stale and is dropped.
    case renamed(path: String, to: String, claim: Int, stamp: FileStamp)
    /// The file is gone, and with it its articles.
    case forgotten(path: String)

    /// The name under which the file is known before the change.
    package var path: String {
        switch self {
        case .pending(let path, _, _), .part(let path, _, _), .indexed(let path, _, _, _),
            .failed(let path, _, _, _, _), .ignored(let path, _, _, _, _), .unchanged(let path, _),
            .renamed(let path, _, _, _), .forgotten(let path):
            path
        }
    }

    /// One reading of a file.
    package struct Reading: Equatable, Sendable {
        /// The file as it was when it was read.
        package var stamp: FileStamp
        /// The version of the reader.
        package var reader: Int
        /// The clock at which the file was pending. Where it has changed since, the reading is stale and is dropped:
        /// another one follows.
        package var claim: Int

        package init(stamp: FileStamp, reader: Int, claim: Int) {
            self.stamp = stamp
            self.reader = reader
            self.claim = claim
        }
    }
}

/// What a committed change made of a file, for those who follow.
package enum FileEvent: Sendable, Equatable {
    case changed(FileRecord)
    case forgotten(path: String, clock: Int)

    package var clock: Int {
        switch self {
        case .changed(let record): record.changed
        case .forgotten(_, let clock): clock
        }
    }
}

/// What a commit did, in the order of its changes, and the tally after it.
package struct Commit: Sendable {
    package var events: [FileEvent]
    package var tally: Tally
}
