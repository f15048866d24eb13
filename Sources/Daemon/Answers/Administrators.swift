import Glibc
import Synchronization

/// Who may change the desk: root, the daemon's own user, and the members of one group.
final class Administrators: Sendable {
    private let name: Mutex<String>

    init(group: String) { name = Mutex(group) }

    /// The group's name; it may change while the daemon runs.
    var group: String {
        get { name.withLock { $0 } }
        set { name.withLock { $0 = newValue } }
    }

    func include(_ peer: Peer) -> Bool {
        if peer.uid == 0 || peer.uid == getuid() { return true }
        var entry = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 16) { buffer in
            getgrnam_r(group, &entry, buffer.baseAddress!, buffer.count, &found)
            guard let id = found?.pointee.gr_gid else { return false }
            return peer.gid == id || peer.groups.contains(id)
        }
    }
}
