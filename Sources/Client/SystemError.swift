import Glibc

/// An errno, and its words.
struct SystemError: Error, Equatable, CustomStringConvertible {
    let code: Int32

    static var current: SystemError { SystemError(code: errno) }

    var description: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}
