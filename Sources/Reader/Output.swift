import Glibc

/// Whole writes to file descriptors.
enum Output {
    /// Writes all of `bytes`; false where nobody reads them any more.
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            at += count
        }
        return true
    }

    /// A line on standard error.
    static func complain(_ text: String) { write(Array("readout: \(text)\n".utf8), to: 2) }
}
