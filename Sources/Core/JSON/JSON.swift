/// A JSON value (RFC 8259). Objects keep the order of their members; integers that fit are kept exact.
package enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object(Members)

    /// The members of an object in the order in which they were written. A repeated name: the last one counts.
    package struct Members: Equatable, Sendable {
        package private(set) var names: [String] = []
        package private(set) var values: [JSON] = []

        package init() {}

        package init(_ members: KeyValuePairs<String, JSON>) {
            for (name, value) in members { append(name, value) }
        }

        package var isEmpty: Bool { names.isEmpty }

        package mutating func append(_ name: String, _ value: JSON) {
            names.append(name)
            values.append(value)
        }

        package subscript(name: String) -> JSON? {
            names.lastIndex(of: name).map { values[$0] }
        }
    }

    /// The member `name` of an object; nil for other values and for objects without it.
    package subscript(name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }

    /// The value as compact JSON text in UTF-8.
    package var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }
}

/// Why bytes are no JSON text, and at which byte.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    package let at: Int
    package let message: String

    package init(at: Int, message: String) {
        self.at = at
        self.message = message
    }

    package var description: String { "byte \(at): \(message)" }
}
