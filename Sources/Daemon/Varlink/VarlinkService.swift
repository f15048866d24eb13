import Logging
import ReadoutProtocol
import ReadoutJSON

/// Answers calls: those of `org.varlink.service` itself, those of `org.readout.Desk` by its methods' bodies. Knows
/// nothing of sockets.
struct VarlinkService: Sendable {
    /// What becomes of a call.
    enum Outcome: Equatable, Sendable {
        /// The last reply, its NUL included.
        case reply([UInt8])
        /// Nobody waits for a reply.
        case silence
        /// The connection is to be closed, for this reason.
        case close(String)
    }

    /// The way of a call's replies, its last one aside, to the client.
    struct Outlet: Sendable {
        /// To be called before a body that may go on for as long as the client listens.
        let begin: @Sendable () async throws -> Void
        /// Sends a reply, its NUL included; returns when it is sent. Throws `CancellationError` where nobody reads it.
        let send: @Sendable ([UInt8]) async throws -> Void
    }

    private struct Info: Encodable {
        let vendor = "Readout"
        let product = "readout"
        let version: String
        let url: String
        let interfaces = [Varlink.serviceInterface, Contract.interface]
    }

    private let info: [UInt8]
    private let methods: VarlinkMethods
    private let permits: VarlinkMethods.Permits
    private let described: Set<Substring>
    private let maximumReplyBytes: Int
    private let logger: Logger

    /// - Parameters:
    ///   - version: the daemon's, for GetInfo.
    ///   - url: where to read about the project, for GetInfo.
    ///   - permits: whether a peer may change the desk; asked at each call that does.
    ///   - maximumReplyBytes: a reply above it becomes a Busy error.
    init(
        version: String, url: String, methods: VarlinkMethods, permits: @escaping VarlinkMethods.Permits,
        maximumReplyBytes: Int = Varlink.maximumReplyBytes, logger: Logger
    ) {
        info = JSON.encode(Info(version: version, url: url))
        self.methods = methods
        self.permits = permits
        described = Self.methods(in: Contract.description)
        self.maximumReplyBytes = maximumReplyBytes
        self.logger = logger
    }

    /// Answers one call.
    /// - Parameters:
    ///   - bytes: the call without its NUL.
    ///   - isHeard: whether the client is still there; otherwise only a one-way call is carried out.
    func answer(_ bytes: [UInt8], from peer: Peer, isHeard: Bool, outlet: Outlet) async -> Outcome {
        let call: VarlinkCall
        do { call = try VarlinkCall(parsing: bytes) } catch { return .close("malformed call: \(error.reason)") }
        guard call.oneway else {
            return isHeard ? await reply(to: call, from: peer, outlet: outlet) : .close("the client hung up")
        }
        // Its client may be gone before it begins: a task of its own is not cancelled by that.
        let work = Task(executorPreference: CallThreads.shared) { await reply(to: call, from: peer, outlet: outlet) }
        _ = await work.value
        return .silence
    }

    private func reply(to call: VarlinkCall, from peer: Peer, outlet: Outlet) async -> Outcome {
        do {
            return .reply(try frame(try await perform(call, from: peer, outlet: outlet)))
        } catch is CancellationError {
            return .close("the call was cancelled")
        } catch {
            return .reply(self.error(error, of: call).frame)
        }
    }

    private func perform(_ call: VarlinkCall, from peer: Peer, outlet: Outlet) async throws -> [UInt8] {
        guard let dot = call.method.lastIndex(of: ".") else { throw VarlinkError.interfaceNotFound(call.method) }
        let name = call.method[call.method.index(after: dot)...]
        switch call.method[..<dot] {
        case Varlink.serviceInterface[...]: return try introspect(name, call)
        case Contract.interface[...]: return try await perform(name, call, from: peer, outlet: outlet)
        case let interface: throw VarlinkError.interfaceNotFound(String(interface))
        }
    }

    private func perform(
        _ name: Substring, _ call: VarlinkCall, from peer: Peer, outlet: Outlet
    ) async throws -> [UInt8] {
        guard let body = methods[name], !call.upgrade else {
            throw described.contains(name)
                ? VarlinkError.methodNotImplemented(call.method) : VarlinkError.methodNotFound(call.method)
        }
        switch body {
        case .once(let body):
            return try await body(call.parameters, peer, permits)
        case .stream(let body):
            guard call.more else { throw VarlinkError.expectedMore }
            try await outlet.begin()
            return try await body(call.parameters, peer) { try await outlet.send(try frame($0, continues: true)) }
        }
    }

    /// `org.varlink.service`.
    private func introspect(_ name: Substring, _ call: VarlinkCall) throws -> [UInt8] {
        struct Description: Codable { let description: String }
        struct Interface: Codable { let interface: String }

        switch name {
        case "GetInfo" where !call.upgrade:
            _ = try call.parameters.decode(Contract.None.self, strict: true)
            return info
        case "GetInterfaceDescription" where !call.upgrade:
            switch try call.parameters.decode(Interface.self, strict: true).interface {
            case Varlink.serviceInterface: return JSON.encode(Description(description: Varlink.serviceDescription))
            case Contract.interface: return JSON.encode(Description(description: Contract.description))
            case let interface: throw VarlinkError.interfaceNotFound(interface)
            }
        case "GetInfo", "GetInterfaceDescription": throw VarlinkError.methodNotImplemented(call.method)
        default: throw VarlinkError.methodNotFound(call.method)
        }
    }

    private func frame(_ parameters: [UInt8], continues: Bool = false) throws(VarlinkError) -> [UInt8] {
        let frame = VarlinkReply.frame(parameters: parameters, continues: continues)
        guard frame.count - 1 <= maximumReplyBytes else {
            throw .busy(
                "the reply would be \(frame.count - 1) bytes long, above the \(maximumReplyBytes) that one may have; "
                    + "ask for less, in pages with limit and offset where the method has them")
        }
        return frame
    }

    private func error(_ error: any Error, of call: VarlinkCall) -> VarlinkError {
        switch error {
        case let error as VarlinkError: return error
        case let error as MessageError: return .invalidParameter(error.parameter)
        case let failure as any Contract.Failure: return VarlinkError(failure)
        default:
            logger.error("a call failed", metadata: ["method": "\(call.method)", "error": "\(error)"])
            return .busy("\(call.method) failed: \(error)")
        }
    }

    /// The names of the methods that an interface description has.
    static func methods(in description: String) -> Set<Substring> {
        Set(
            description.split(separator: "\n").compactMap { line in
                guard line.hasPrefix("method "), let end = line.firstIndex(of: "(") else { return nil }
                return line[..<end].dropFirst("method ".count)
            })
    }
}
