internal import ReadoutArchive

/// What stands in the inbox under a name, held against what the ledger knows of it.
struct FileComparison {
    /// A longer file is not compared with what was read before, but read again.
    private static let hashLimit = 64 << 20

    let inbox: Inbox
    /// The version of the reader.
    let reader: Int

    /// What the ledger is to be told of the name; nil where it knows already. Blocks while a file's digest is taken.
    func change(for path: InboxPath, _ name: String, _ entry: Inbox.Entry, _ known: FileRecord?) -> Change? {
        switch entry {
        case .gone, .folder: return nil
        case .ignored(let stamp, let reason):
            let same = known?.state == .ignored && known?.reason == reason && known?.stamp == stamp
            return same ? nil : .ignored(path: name, stamp: stamp, reason: reason)
        case .unreachable:
            // The reader will find out why, and say it.
            let stamp = known?.stamp ?? FileStamp(size: 0, modified: 0, statusChanged: 0, device: 0, inode: 0)
            return known?.state == .failed || known?.state == .pending ? nil : .pending(path: name, stamp: stamp)
        case .file(let stamp): return change(for: path, name, stamp, known)
        }
    }

    private func change(for path: InboxPath, _ name: String, _ stamp: FileStamp, _ known: FileRecord?) -> Change? {
        // What was ignored for its name has no reader, and a name that may be read now.
        guard let known, known.state != .ignored || known.reader != nil else {
            return .pending(path: name, stamp: stamp)
        }
        if known.stamp == stamp {
            let isOutgrown = known.reader.map { $0 < reader } ?? false
            let mayGain = known.state == .failed || known.state == .ignored
            return isOutgrown && mayGain ? .pending(path: name, stamp: stamp, again: true) : nil
        }
        if known.state != .pending, let sha256 = known.sha256, known.stamp.size == stamp.size,
            inbox.sha256(of: path, limit: Self.hashLimit) == sha256
        {
            return .unchanged(path: name, stamp: stamp)
        }
        return .pending(path: name, stamp: stamp)
    }
}
