import Glibc

/// Where the daemon listens.
enum SocketPath {
    /// A system service's.
    static let system = "/run/readout/readout.sock"

    /// The path given with `--socket`, else `$READOUT_SOCKET`, else the user service's where it exists, else the
    /// system service's. Empty values count as absent.
    static func find(
        option: String?, environment: (String) -> String? = { Environment[$0] },
        exists: (String) -> Bool = { access($0, F_OK) == 0 }
    ) -> String {
        if let option, !option.isEmpty { return option }
        if let path = environment("READOUT_SOCKET"), !path.isEmpty { return path }
        if let runtime = environment("XDG_RUNTIME_DIR"), !runtime.isEmpty {
            let path = "\(runtime)/readout/readout.sock"
            if exists(path) { return path }
        }
        return system
    }
}
