import Foundation
import ReadoutProtocol
import Synchronization
import ReadoutJSON

/// A daemon for the tests: it listens on a socket of its own and answers each call as it is told to.
final class FakeDesk: Sendable {
    /// One connection, as the answering side sees it.
    struct Caller: Sendable {
        fileprivate let descriptor: Int32

        func reply(_ parameters: String, continues: Bool = false, error: String? = nil) {
            send(VarlinkReply.frame(parameters: Array(parameters.utf8), continues: continues, error: error))
        }

        func send(_ bytes: [UInt8]) {
            var at = 0
            while at < bytes.count {
                let sent = bytes.withUnsafeBytes {
                    Foundation.send(descriptor, $0.baseAddress! + at, bytes.count - at, Int32(MSG_NOSIGNAL))
                }
                guard sent > 0 else { return }
                at += sent
            }
        }

        func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }

        /// Returns when the client has gone.
        func waitForEnd() {
            var byte: UInt8 = 0
            while recv(descriptor, &byte, 1, 0) > 0 {}
        }
    }

    typealias Answer = @Sendable (VarlinkCall, Caller) -> Void

    let folder: TemporaryFolder
    private let listener: Int32
    private let received = Calls()

    var socket: String { folder.path("s") }
    var calls: [VarlinkCall] { received.list.withLock { $0 } }

    /// The parameters of the last call, as JSON text.
    var parameters: String? { calls.last.map { String(decoding: $0.parameters.bytes, as: UTF8.self) } }

    init(_ answer: @escaping Answer) throws {
        folder = try TemporaryFolder()
        listener = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        try Self.bind(listener, folder.path("s"))
        let listener = listener
        let received = received
        Thread.detachNewThread {
            defer { close(listener) }
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)  // not for the programs that other tests start
                Thread.detachNewThread {
                    Self.serve(connection) { call, caller in
                        received.list.withLock { $0.append(call) }
                        answer(call, caller)
                    }
                }
            }
        }
    }

    /// Answers every call of `method` with `parameters`, other calls with MethodNotImplemented; `GetStatus` with the
    /// sample, its inbox being `inbox`.
    convenience init(
        _ method: String = "", _ parameters: String = "{}", error: String? = nil, inbox: String = "/in/box"
    ) throws {
        var status = Samples.status
        status.inbox = inbox
        let health = Contract.GetStatus.Reply(status: status, freshness: Samples.freshness)
        let healthText = String(decoding: JSON.encode(health), as: UTF8.self)
        try self.init { call, caller in
            switch call.method {
            case "org.readout.Desk.\(method)": caller.reply(parameters, error: error)
            case Contract.GetStatus.qualifiedName: caller.reply(healthText)
            default: caller.reply(#"{"method":"\#(call.method)"}"#, error: "org.varlink.service.MethodNotImplemented")
            }
        }
    }

    /// Wakes the thread that accepts, which then closes the socket.
    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    private final class Calls: Sendable {
        let list = Mutex<[VarlinkCall]>([])
    }

    /// A socket at `path` on which nobody listens any more.
    static func leaveStaleSocket(at path: String) throws {
        let descriptor = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        try bind(descriptor, path)
        close(descriptor)
    }

    private static func bind(_ descriptor: Int32, _ path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0, listen(descriptor, 64) == 0 else { throw POSIXError(.EADDRINUSE) }
    }

    private static func serve(_ connection: Int32, _ answer: Answer) {
        defer { close(connection) }
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            pending += buffer[..<count]
            while let end = pending.firstIndex(of: 0) {
                guard let call = try? VarlinkCall(parsing: Array(pending[..<end])) else { return }
                pending.removeFirst(end + 1)
                answer(call, Caller(descriptor: connection))
            }
        }
    }
}
