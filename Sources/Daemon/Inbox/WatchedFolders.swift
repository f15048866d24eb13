import Glibc
import ReadoutDesk

/// Which watch of the kernel's belongs to which folder.
struct WatchedFolders {
    private var paths: [CInt: InboxPath] = [:]
    private var watches: [InboxPath: CInt] = [:]

    var count: Int { paths.count }

    subscript(watch: CInt) -> InboxPath? { paths[watch] }

    mutating func insert(_ path: InboxPath, _ watch: CInt) {
        // A folder that was moved and made anew can leave its name to another watch.
        if let old = paths[watch] { watches[old] = nil }
        if let old = watches[path], old != watch { paths[old] = nil }
        paths[watch] = path
        watches[path] = watch
    }

    /// The kernel has ended this watch.
    mutating func remove(_ watch: CInt) {
        if let path = paths.removeValue(forKey: watch), watches[path] == watch { watches[path] = nil }
    }

    /// The folder is here no more, nor is what was in it: their watches, which are to be ended.
    mutating func removeTree(_ root: InboxPath) -> [CInt] {
        let prefix = root.bytes + [UInt8(ascii: "/")]
        let gone = paths.filter { $0.value == root || $0.value.bytes.starts(with: prefix) }
        for (watch, path) in gone {
            paths[watch] = nil
            watches[path] = nil
        }
        return Array(gone.keys)
    }

    mutating func removeAll() { self = WatchedFolders() }
}
