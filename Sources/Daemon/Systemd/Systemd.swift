import CSystemd
import Glibc

/// What the service manager and the daemon tell each other: sd_notify(3), sd_listen_fds(3), sd_watchdog_enabled(3).
/// Without a service manager all of it does nothing.
enum Systemd {
    /// Ready to answer.
    static func ready() { notify("READY=1") }

    /// What the daemon is doing, in words, for `systemctl status`.
    static func status(_ text: String) { notify("STATUS=\(text)") }

    /// Settings are being read again; `ready` ends it.
    static func reloading() {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        notify("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
    }

    static func stopping() { notify("STOPPING=1") }

    /// The daemon is alive.
    static func watchdog() { notify("WATCHDOG=1") }

    private static func notify(_ state: String) { readout_notify(state) }

    /// How often the manager wants to hear that the daemon is alive; nil where it does not.
    static var watchdogInterval: Duration? {
        let microseconds = readout_watchdog_interval()
        return microseconds > 0 ? .microseconds(Int64(microseconds)) : nil
    }

    /// The listening sockets handed over by the manager under the name `varlink`, or without any name.
    static func activatedSockets() -> [CInt] {
        var names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        let count = readout_listen_sockets(&names)
        guard count > 0, let names else { return [] }
        defer {
            for index in 0..<Int(count) { free(names[index]) }
            free(names)
        }
        return (0..<count).filter { index in
            let name = names[Int(index)].map { String(cString: $0) } ?? ""
            return name == "varlink" || name == "unknown" || name.isEmpty
        }.map { 3 + $0 }
    }
}
