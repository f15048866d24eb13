package import ReadoutJSON

/// The messages of Varlink itself: a call and its replies, each a JSON object that a NUL byte ends
/// (https://varlink.org/Method-Call).
package enum Varlink {
    /// The interface that every service has.
    package static let serviceInterface = "org.varlink.service"

    /// Its description, byte for byte as it is served.
    package static var serviceDescription: String {
        String(decoding: PackageResources.org_varlink_service_varlink, as: UTF8.self)
    }

    /// A call may be this long, in bytes without the NUL.
    package static let maximumCallBytes = 1 << 20
    /// A reply may be this long, in bytes without the NUL.
    package static let maximumReplyBytes = 16 << 20
}

/// A method call.
package struct VarlinkCall: Equatable, Sendable {
    /// The qualified name.
    package var method: String
    /// An object; empty where the call has none.
    package var parameters: JSON
    /// No reply is wanted, not even an error.
    package var oneway = false
    /// Several replies are wanted.
    package var more = false
    /// The connection is to leave Varlink after the reply.
    package var upgrade = false

    package init(method: String, parameters: JSON, more: Bool = false) {
        self.method = method
        self.parameters = parameters
        self.more = more
    }

    /// Why a message is no call: the connection that brought it must be closed.
    package struct Malformed: Error, Equatable, Sendable {
        package let reason: String
    }

    /// Reads a call. Names with a dot are ignored; absent, null and `{}` parameters are the same.
    package init(parsing bytes: [UInt8]) throws(Malformed) {
        let message: JSON
        do { message = try JSON(parsing: bytes) } catch { throw Malformed(reason: "not JSON: \(error)") }
        guard case .object(let members) = message else { throw Malformed(reason: "a call is a JSON object") }
        guard case .string(let method) = members["method"] else { throw Malformed(reason: "a call names its method") }
        self.method = method
        parameters = try Self.parameters(members)
        oneway = try Self.flag("oneway", members)
        more = try Self.flag("more", members)
        upgrade = try Self.flag("upgrade", members)
        guard [oneway, more, upgrade].count(where: { $0 }) <= 1 else {
            throw Malformed(reason: "oneway, more and upgrade exclude one another")
        }
    }

    fileprivate static func parameters(_ members: JSON.Members) throws(Malformed) -> JSON {
        switch members["parameters"] {
        case nil, .null: return .object(JSON.Members())
        case .object(let given): return .object(given)
        default: throw Malformed(reason: "parameters are a JSON object")
        }
    }

    fileprivate static func flag(_ name: String, _ members: JSON.Members) throws(Malformed) -> Bool {
        switch members[name] {
        case nil, .null: return false
        case .bool(let flag): return flag
        default: throw Malformed(reason: "\(name) is true or false")
        }
    }

    /// The call as bytes, the NUL included.
    package var frame: [UInt8] {
        var members = JSON.Members(["method": .string(method), "parameters": parameters])
        if oneway { members.append("oneway", .bool(true)) }
        if more { members.append("more", .bool(true)) }
        if upgrade { members.append("upgrade", .bool(true)) }
        return JSON.object(members).bytes + [0]
    }
}

/// A reply as a client reads it.
package struct VarlinkReply: Equatable, Sendable {
    /// The qualified name of the error, nil where the call succeeded.
    package var error: String?
    /// An object: the reply's parameters, or the error's.
    package var parameters: JSON
    /// More replies to the same call follow.
    package var continues: Bool

    package init(parsing bytes: [UInt8]) throws(VarlinkCall.Malformed) {
        let message: JSON
        do { message = try JSON(parsing: bytes) } catch { throw VarlinkCall.Malformed(reason: "not JSON: \(error)") }
        guard case .object(let members) = message else {
            throw VarlinkCall.Malformed(reason: "a reply is a JSON object")
        }
        switch members["error"] {
        case nil, .null: error = nil
        case .string(let name): error = name
        default: throw VarlinkCall.Malformed(reason: "an error is named by a string")
        }
        parameters = try VarlinkCall.parameters(members)
        continues = try VarlinkCall.flag("continues", members)
    }

    /// A reply as bytes, the NUL included.
    /// - Parameter parameters: JSON text of an object.
    package static func frame(parameters: [UInt8], continues: Bool = false, error: String? = nil) -> [UInt8] {
        var writer = JSONWriter(capacity: parameters.count + 96)
        writer.byte(UInt8(ascii: "{"))
        if let error {
            writer.write(ascii: "\"error\":")
            writer.write(error)
            writer.byte(UInt8(ascii: ","))
        }
        writer.write(ascii: "\"parameters\":")
        writer.append(parameters)
        if continues { writer.write(ascii: ",\"continues\":true") }
        writer.byte(UInt8(ascii: "}"))
        writer.byte(0)
        return writer.bytes
    }
}
