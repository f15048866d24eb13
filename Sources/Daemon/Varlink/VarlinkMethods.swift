import ReadoutProtocol
import ReadoutJSON

/// What answers the calls of `org.readout.Desk`: a body for each method that the service has.
///
/// A body gets the parameters and the caller, and what it throws becomes the reply: a `Contract.Failure` and a
/// `VarlinkError` as they are, a `MessageError` as InvalidParameter, anything else as Busy with its words.
/// `CancellationError` closes the connection instead: the client hung up, or the service stops.
struct VarlinkMethods: Sendable {
    /// What a call does to the desk.
    enum Access: Sendable { case read, change }

    /// Whether a peer may change the desk.
    typealias Permits = @Sendable (Peer) -> Bool

    enum Body: Sendable {
        /// Parameters to the reply's parameters, as JSON text.
        case once(@Sendable (JSON, Peer, Permits) async throws -> [UInt8])
        /// The same for the last reply; the ones before it go through the closure.
        case stream(@Sendable (JSON, Peer, @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> [UInt8])
    }

    private var bodies: [String: Body] = [:]

    init() {}

    subscript(name: Substring) -> Body? { bodies[String(name)] }

    /// Sets the body of a method with one reply.
    mutating func on<Method: Contract.Method>(
        _ method: Method.Type, access: Access = .read,
        _ body: @escaping @Sendable (Method.Parameters, Peer) async throws -> Method.Reply
    ) {
        on(method, access: { _ in access }, body)
    }

    /// Sets the body of a method that changes the desk or not, depending on its parameters.
    mutating func on<Method: Contract.Method>(
        _ method: Method.Type, access: @escaping @Sendable (Method.Parameters) -> Access,
        _ body: @escaping @Sendable (Method.Parameters, Peer) async throws -> Method.Reply
    ) {
        bodies[Method.name] = .once { parameters, peer, permits in
            let parameters = try parameters.decode(Method.Parameters.self, strict: true)
            guard access(parameters) == .read || permits(peer) else {
                throw Contract.NotPermitted(method: Method.qualifiedName)
            }
            return JSON.encode(try await body(parameters, peer))
        }
    }

    /// Sets the body of a method with several replies; without `more` it is refused with ExpectedMore.
    /// - Parameter body: gives every reply but the last one to its third parameter, which returns when the client has
    ///   taken it, and returns the last one. An endless body throws `CancellationError` when its task is cancelled.
    mutating func stream<Method: Contract.Method>(
        _ method: Method.Type,
        _ body:
            @escaping @Sendable (
                Method.Parameters, Peer, _ send: @escaping @Sendable (Method.Reply) async throws -> Void
            ) async throws -> Method.Reply
    ) {
        bodies[Method.name] = .stream { parameters, peer, send in
            let parameters = try parameters.decode(Method.Parameters.self, strict: true)
            return JSON.encode(try await body(parameters, peer) { reply in try await send(JSON.encode(reply)) })
        }
    }
}
