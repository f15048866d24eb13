import Glibc
import ReadoutJSON

/// Writes to the standard streams, unbuffered: a line of a stream is seen when it is written.
enum Output {
    static func print(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    static func print(_ page: Page) { print(page.text) }

    /// One line of JSON. On a terminal its controls are escaped, which leaves the value the same.
    static func print(json: [UInt8]) {
        let safe = isatty(STDOUT_FILENO) == 1 ? PrintableJSON.escapingControls(json) : json
        write(safe + [UInt8(ascii: "\n")], to: STDOUT_FILENO)
    }

    static func complain(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var at = 0
        while at < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + at, bytes.count - at) }
            if written > 0 {
                at += written
            } else if errno == EPIPE {
                // Whoever read this has seen enough (`| head`), and SIGPIPE was ignored when we were started.
                exit(128 + SIGPIPE)
            } else if errno == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            } else if errno != EINTR {
                if descriptor != STDERR_FILENO { complain("readout: cannot write: \(SystemError.current)\n") }
                exit(ExitStatus.error.rawValue)
            }
        }
    }
}
