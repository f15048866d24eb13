import Glibc
import ReadoutProtocol

/// A connection to the daemon: calls go out, replies come back in their order. It is closed when it goes.
struct DeskConnection: ~Copyable {
    /// Why no reply came.
    enum Failure: Error, Equatable {
        case notConnected(SystemError)
        case pathTooLong
        case timedOut
        case hungUp
        case interrupted
        case malformed(String)
    }

    private let descriptor: Int32
    private var received: [UInt8] = []
    /// How many of the received bytes are known to hold no NUL.
    private var searched = 0

    /// Takes over a connected socket.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Connects to the socket at `path`.
    init(path: String) throws(Failure) { self.init(descriptor: try Self.connected(to: path)) }

    private static func connected(to path: String) throws(Failure) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = ArgumentBytes.bytes(of: path)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .pathTooLong }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .notConnected(.current) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result != 0 else { return descriptor }
        let error = SystemError.current
        close(descriptor)
        throw .notConnected(error)
    }

    deinit { close(descriptor) }

    mutating func send(_ call: VarlinkCall) throws(Failure) {
        let bytes = call.frame
        var at = 0
        while at < bytes.count {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress! + at, bytes.count - at, Int32(MSG_NOSIGNAL))
            }
            if sent > 0 { at += sent } else if errno != EINTR { throw .hungUp }
        }
    }

    /// The next message, without its NUL.
    /// - Parameter milliseconds: how long to wait for it; nil: as long as it takes.
    mutating func receive(milliseconds: Int?) throws(Failure) -> [UInt8] {
        let deadline = milliseconds.map { Monotonic.milliseconds + $0 }
        while true {
            if let end = received[searched...].firstIndex(of: 0) {
                let message = Array(received[..<end])
                received.removeFirst(end + 1)
                searched = 0
                return message
            }
            searched = received.count
            guard searched <= Varlink.maximumReplyBytes else { throw .malformed("a reply longer than 16 MiB") }
            try wait(until: deadline)
            try read()
        }
    }

    private func wait(until deadline: Int?) throws(Failure) {
        while true {
            var waiting = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: Interrupt.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let left = deadline.map { Int32(clamping: max(0, $0 - Monotonic.milliseconds)) } ?? -1
            let ready = poll(&waiting, 2, left)
            if waiting[1].revents != 0 { throw .interrupted }
            if ready > 0 { return }
            if ready == 0 { throw .timedOut }
            guard errno == EINTR || errno == EAGAIN else { throw .notConnected(.current) }
        }
    }

    private mutating func read() throws(Failure) {
        let descriptor = descriptor
        let chunk = 1 << 16
        let old = received.count
        var count = 0
        let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
            count = recv(descriptor, buffer.baseAddress, chunk, 0)
            initialized = max(0, count)
        }
        if count > 0 {
            received.reserveCapacity(old + count)
            received += part
        } else if count == 0 || errno != EINTR {
            throw .hungUp
        }
    }
}

/// A clock that only goes forward.
enum Monotonic {
    static var milliseconds: Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }

    static var seconds: Double { Double(milliseconds) / 1000 }
}
