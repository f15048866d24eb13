import ReadoutProtocol
import ReadoutJSON

/// An error as it stands in a reply.
struct VarlinkError: Error, Equatable {
    /// The qualified name.
    let name: String
    /// JSON text of an object.
    let parameters: [UInt8]

    init<Failure: Contract.Failure>(_ failure: Failure) {
        name = Failure.qualifiedName
        parameters = JSON.encode(failure)
    }

    private init(service name: String, _ parameters: KeyValuePairs<String, JSON> = [:]) {
        self.name = "\(Varlink.serviceInterface).\(name)"
        self.parameters = JSON.object(JSON.Members(parameters)).bytes
    }

    /// No such interface is served here.
    static func interfaceNotFound(_ interface: String) -> VarlinkError {
        VarlinkError(service: "InterfaceNotFound", ["interface": .string(interface)])
    }

    /// The interface has no such method; `method` is the qualified name.
    static func methodNotFound(_ method: String) -> VarlinkError {
        VarlinkError(service: "MethodNotFound", ["method": .string(method)])
    }

    /// The interface has the method, but this version of the service does not; `method` is the qualified name.
    static func methodNotImplemented(_ method: String) -> VarlinkError {
        VarlinkError(service: "MethodNotImplemented", ["method": .string(method)])
    }

    /// A parameter is unknown, missing, of another type, or its value makes no sense (a `limit` above 1000).
    static func invalidParameter(_ parameter: String) -> VarlinkError {
        VarlinkError(service: "InvalidParameter", ["parameter": .string(parameter)])
    }

    /// The method has several replies and must be called with `more`.
    static let expectedMore = VarlinkError(service: "ExpectedMore")

    /// The service cannot answer now, or not this much; `message` says what to do.
    static func busy(_ message: String) -> VarlinkError { VarlinkError(Contract.Busy(message: message)) }

    /// The reply, its NUL included.
    var frame: [UInt8] { VarlinkReply.frame(parameters: parameters, error: name) }
}
