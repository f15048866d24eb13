import Dispatch
import Glibc
import ReadoutProtocol

@testable import readoutd
import ReadoutJSON

/// A client made of nothing but system calls. They may block, so they run on threads of their own, never on those that
/// the tests and the server's calls share; each gives up after 20 s.
final class VarlinkTestClient: Sendable {
    struct Failure: Error, Equatable {
        let call: String
        let code: CInt
    }

    let socket: CInt
    private let sending = DispatchQueue(label: "sending")
    private let receiving = DispatchQueue(label: "receiving")

    init(_ path: String) async throws {
        socket = try await blocking(sending) {
            let socket = Glibc.socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            var patience = timeval(tv_sec: 20, tv_usec: 0)
            setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            guard let address = UnixAddress(path: path), address.call(connect, socket) == 0 else {
                let code = errno
                close(socket)
                throw Failure(call: "connect", code: code)
            }
            return socket
        }
    }

    deinit { close(socket) }

    func send(_ bytes: [UInt8]) async throws {
        try await blocking(sending) { [socket] in
            var sent = 0
            while sent < bytes.count {
                let count = bytes.withUnsafeBytes {
                    Glibc.send(socket, $0.baseAddress! + sent, bytes.count - sent, CInt(MSG_NOSIGNAL))
                }
                guard count > 0 else { throw Failure(call: "send", code: errno) }
                sent += count
            }
        }
    }

    func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    /// The bytes up to the next NUL; nil at the end of the connection, however that came.
    func frame() async throws -> [UInt8]? {
        try await blocking(receiving) { [socket] in
            var frame: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while true {
                // Looks first, so that bytes of the next reply stay in the socket.
                let seen = recv(socket, &chunk, chunk.count, CInt(MSG_PEEK))
                if seen == 0 || (seen < 0 && errno == ECONNRESET) { return nil }
                guard seen > 0 else { throw Failure(call: "recv", code: errno) }
                let end = chunk[..<seen].firstIndex(of: 0)
                let taken = recv(socket, &chunk, end.map { $0 + 1 } ?? seen, 0)
                frame.append(contentsOf: chunk[..<(end ?? taken)])
                if end != nil { return frame }
            }
        }
    }

    /// Waits for the first bytes of a reply and leaves them where they are.
    func hasReply() async throws -> Bool {
        try await blocking(receiving) { [socket] in
            var byte: UInt8 = 0
            return recv(socket, &byte, 1, CInt(MSG_PEEK)) == 1
        }
    }

    func reply() async throws -> VarlinkReply? { try await frame().map { try VarlinkReply(parsing: $0) } }

    func call(_ method: String, _ parameters: JSON = .object(JSON.Members()), more: Bool = false) async throws
        -> VarlinkReply?
    {
        try await send(VarlinkCall(method: method, parameters: parameters, more: more).frame)
        return try await reply()
    }

    /// Says that nothing more is sent.
    func halfClose() { shutdown(socket, CInt(SHUT_WR)) }

    /// Ends the connection in both directions, as close(2) does.
    func hangUp() { shutdown(socket, CInt(SHUT_RDWR)) }
}

/// Runs what blocks on a serial queue: Dispatch gives such a one a thread at once, however many others block.
private func blocking<Value: Sendable>(
    _ queue: DispatchQueue, _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        queue.async { continuation.resume(with: Result { try body() }) }
    }
}

/// Happens once; whoever waits for it goes on then.
final class Event: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func happen() { continuation.finish() }

    /// Returns when it has happened or the task is cancelled.
    func wait() async { for await _ in stream {} }
}
