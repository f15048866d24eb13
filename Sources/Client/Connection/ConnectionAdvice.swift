import Glibc

/// What to say and to do when there is no connection to the daemon.
enum ConnectionAdvice {
    static func complaint(path: String, error: SystemError) -> Complaint {
        switch error.code {
        case EACCES, EPERM: Complaint(forbidden(path: path, group: group(of: path)), .noDaemon)
        default: Complaint(absent(path: path, error: error), .noDaemon)
        }
    }

    static func absent(path: String, error: SystemError) -> String {
        """
        no daemon answers at \(path) (\(error))
          start the system service:  sudo systemctl start readout.socket
          or run it from its source: make run
          or name another socket:    readout --socket PATH …, or READOUT_SOCKET=PATH
        """
    }

    /// - Parameter group: the one that the socket belongs to, nil where it is not known or the user is in it.
    static func forbidden(path: String, group: String?) -> String {
        let words = "no permission to connect to \(path)"
        switch group {
        case "readout":
            return "\(words): you are not in the group readout\n  sudo adduser $USER readout, then log in again"
        case let group?: return "\(words): it is for the group \(group)"
        case nil: return words
        }
    }

    /// The group whose members may connect. Where the socket cannot be looked at, a system service's is `readout`.
    private static func group(of path: String) -> String? {
        var information = stat()
        guard stat(path, &information) == 0 else { return path == SocketPath.system ? "readout" : nil }
        var mine = [gid_t](repeating: 0, count: 4096)
        let count = getgroups(Int32(mine.count), &mine)
        if information.st_gid == getegid() || mine.prefix(max(0, Int(count))).contains(information.st_gid) {
            return nil
        }
        guard let entry = getgrgid(information.st_gid), let name = entry.pointee.gr_name else { return nil }
        return String(cString: name)
    }
}
