import Glibc

/// A `sockaddr_un`.
struct UnixAddress {
    private var address = sockaddr_un()

    /// nil where the path is too long, empty or holds a NUL.
    init?(path: String) {
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty, !bytes.contains(0), bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            return nil
        }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    }

    /// Calls bind(2) or connect(2) with this address.
    func call(_ function: (CInt, UnsafePointer<sockaddr>, socklen_t) -> CInt, _ socket: CInt) -> CInt {
        withUnsafePointer(to: address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                function(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
