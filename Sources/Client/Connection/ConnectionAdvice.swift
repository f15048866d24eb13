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
        guard let group else { return "no permission to connect to \(path)" }
        return """
            no permission to connect to \(path): you are not in the group \(group)
              sudo adduser $USER \(group), then log in again
            """
    }

    private static func group(of path: String) -> String? {
        var information = stat()
        let folder = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        guard stat(path, &information) == 0 || stat(folder, &information) == 0 else { return "readout" }
        var mine = [gid_t](repeating: 0, count: 4096)
        let count = getgroups(Int32(mine.count), &mine)
        if information.st_gid == getegid() || mine.prefix(max(0, Int(count))).contains(information.st_gid) {
            return nil
        }
        guard let entry = getgrgid(information.st_gid), let name = entry.pointee.gr_name else { return "readout" }
        return String(cString: name)
    }
}
