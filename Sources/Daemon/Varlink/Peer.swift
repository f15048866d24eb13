import CLinux
import Glibc

/// Who is at the other end of a Unix socket, as the kernel recorded it when they connected (SO_PEERCRED and
/// SO_PEERGROUPS, see unix(7)).
struct Peer: Equatable, Sendable {
    let pid: pid_t
    let uid: uid_t
    let gid: gid_t
    /// The supplementary groups. Whether `gid` is among them is up to whoever started the process.
    let groups: [gid_t]

    init(pid: pid_t, uid: uid_t, gid: gid_t, groups: [gid_t]) {
        self.pid = pid
        self.uid = uid
        self.gid = gid
        self.groups = groups
    }

    /// The peer of a connected socket, which stays the caller's; nil where the kernel does not tell.
    init?(of socket: CInt) {
        var credentials = readout_peer()
        guard readout_peer_credentials(socket, &credentials) == 0 else { return nil }
        guard let groups = Peer.groups(of: socket) else { return nil }
        self.init(pid: credentials.pid, uid: credentials.uid, gid: credentials.gid, groups: groups)
    }

    private static func groups(of socket: CInt) -> [gid_t]? {
        var groups = [gid_t](repeating: 0, count: 32)
        while true {
            let count = Int(readout_peer_groups(socket, &groups, CInt(groups.count)))
            guard count >= 0 else { return nil }
            if count <= groups.count { return Array(groups.prefix(count)) }
            groups = [gid_t](repeating: 0, count: count)
        }
    }
}
