import ArgumentParser
import Glibc
import ReadoutProtocol
import ReadoutJSON

/// The daemon as a command sees it: one question, one answer.
struct Desk {
    /// The socket.
    let path: String
    /// How long to wait for a reply; nil: as long as it takes.
    var timeoutMs: Int?

    /// A reply, and its parameters as the daemon wrote them.
    struct Answer<Reply> {
        let reply: Reply
        let text: [UInt8]
        /// More replies to the same call follow.
        var continues = false
    }

    /// An error that the daemon gave as its reply.
    struct Refusal: Error, Equatable {
        /// The qualified name.
        let name: String
        let parameters: JSON
        let text: [UInt8]
        /// What is told people instead of the error's own words, by a command that knows more.
        var words: String?
    }

    func connect() throws -> DeskConnection {
        do {
            return try DeskConnection(path: path)
        } catch {
            throw complaint(error)
        }
    }

    /// Asks on a connection of its own.
    func ask<Method: Contract.Method>(_ method: Method.Type, _ parameters: Method.Parameters) throws
        -> Answer<Method.Reply>
    {
        var connection = try connect()
        try send(method, parameters, on: &connection)
        return try answer(method, on: &connection)
    }

    func send<Method: Contract.Method>(
        _ method: Method.Type, _ parameters: Method.Parameters, more: Bool = false, on connection: inout DeskConnection
    ) throws {
        do {
            try connection.send(
                VarlinkCall(method: method.qualifiedName, parameters: Self.sparse(parameters), more: more))
        } catch {
            throw complaint(error)
        }
    }

    /// The next reply to a call of `method`. Waiting for long, it says so on a terminal.
    func answer<Method: Contract.Method>(_ method: Method.Type, on connection: inout DeskConnection) throws
        -> Answer<Method.Reply>
    {
        do {
            return try Self.decode(method, try receive(on: &connection))
        } catch let failure as DeskConnection.Failure {
            throw complaint(failure)
        }
    }

    private func receive(on connection: inout DeskConnection) throws(DeskConnection.Failure) -> [UInt8] {
        let patience = 1000
        if isatty(STDERR_FILENO) == 1, timeoutMs ?? .max > patience {
            do { return try connection.receive(milliseconds: patience) } catch {
                guard error == .timedOut else { throw error }
            }
            Output.complain("readout: waiting for the daemon at \(path.printable) …\n")
            return try connection.receive(milliseconds: timeoutMs.map { $0 - patience })
        }
        return try connection.receive(milliseconds: timeoutMs)
    }

    /// A reply's bytes as the message; an error reply is thrown as `Refusal`.
    static func decode<Method: Contract.Method>(_ method: Method.Type, _ bytes: [UInt8]) throws -> Answer<Method.Reply>
    {
        let reply: VarlinkReply
        do { reply = try VarlinkReply(parsing: bytes) } catch { throw DeskConnection.Failure.malformed(error.reason) }
        let text = VarlinkReply.parametersText(in: bytes) ?? reply.parameters.bytes
        if let name = reply.error { throw Refusal(name: name, parameters: reply.parameters, text: text) }
        do {
            return Answer(
                reply: try reply.parameters.decode(Method.Reply.self, strict: false), text: text,
                continues: reply.continues)
        } catch {
            throw DeskConnection.Failure.malformed("\(error.parameter) is \(error.kind)")
        }
    }

    /// The parameters without those that are null, so that an older daemon does not stumble over ones it does not know.
    private static func sparse<Parameters: Encodable>(_ parameters: Parameters) -> JSON {
        guard case .object(let members)? = try? JSON(parsing: JSON.encode(parameters)) else { return .object(.init()) }
        var given = JSON.Members()
        for (name, value) in zip(members.names, members.values) where value != .null { given.append(name, value) }
        return .object(given)
    }

    func complaint(_ failure: DeskConnection.Failure) -> Complaint {
        switch failure {
        case .notConnected(let error): ConnectionAdvice.complaint(path: path, error: error)
        case .pathTooLong: Complaint("the socket's path is longer than the system allows (107 bytes): \(path)")
        case .timedOut: Complaint("no reply within \(Amount.seconds(Double(timeoutMs ?? 0) / 1000)) (--timeout)")
        case .hungUp:
            Complaint(
                "the daemon at \(path) ended the connection; `readout status` tells whether it is back", .noDaemon)
        case .interrupted: Complaint("interrupted")
        case .malformed(let reason): Complaint("what answers at \(path) is no Readout daemon: \(reason)")
        }
    }
}
