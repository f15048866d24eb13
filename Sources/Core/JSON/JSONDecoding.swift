/// Why a JSON value is not the message that was asked for: the dotted name of the member that is unknown, missing
/// or of another type; empty where the value itself is.
package struct MessageError: Error, Equatable {
    package enum Kind: Sendable { case unknown, missing, mistyped }

    package let parameter: String
    package let kind: Kind

    package init(parameter: String, kind: Kind) {
        self.parameter = parameter
        self.kind = kind
    }
}

extension JSON {
    /// This value as a message. Null members and absent ones are the same; names with a dot are ignored
    /// (they are extensions of the protocol).
    /// - Parameter strict: whether a member that the message does not know is an error. A service is strict, so
    ///   that a misspelt parameter is told; a client is not, so that a newer daemon may add fields.
    package func decode<Message: Decodable>(_ type: Message.Type = Message.self, strict: Bool) throws(MessageError)
        -> Message
    {
        do {
            return try JSONSource(value: self, path: "", strict: strict).decode(type)
        } catch let error as MessageError {
            throw error
        } catch {
            throw MessageError(parameter: "", kind: .mistyped)
        }
    }
}

/// One value on the way to a message, and where it stands.
private struct JSONSource {
    let value: JSON
    let path: String
    let strict: Bool

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type == JSON.self, let value = value as? Value { return value }
        if let scalar = try scalar(type) { return scalar }
        if let array = type as? any JSONDecodableArray.Type {
            guard case .array(let items) = value else { throw mistyped }
            if let decoded = try array.decode(items, path: path, strict: strict) as? Value { return decoded }
        }
        let decoder = JSONMessageDecoder(source: self)
        do {
            let message = try Value(from: decoder)
            try decoder.refuseUnknown()
            return message
        } catch is DecodingError {
            throw mistyped  // a raw value that its enum does not have
        }
    }

    var mistyped: MessageError { MessageError(parameter: path, kind: .mistyped) }

    private func scalar<Value>(_ type: Value.Type) throws -> Value? {
        let found: Any
        switch (type, value) {
        case (is String.Type, .string(let text)): found = text
        case (is Int.Type, .integer(let number)): found = number
        case (is Double.Type, .number(let number)): found = number
        case (is Double.Type, .integer(let number)): found = Double(number)
        case (is Bool.Type, .bool(let flag)): found = flag
        case (is String.Type, _), (is Int.Type, _), (is Double.Type, _), (is Bool.Type, _): throw mistyped
        default: return nil
        }
        return found as? Value
    }
}

private protocol JSONDecodableArray {
    static func decode(_ items: [JSON], path: String, strict: Bool) throws -> Any
}

extension Array: JSONDecodableArray where Element: Decodable {
    fileprivate static func decode(_ items: [JSON], path: String, strict: Bool) throws -> Any {
        try items.enumerated().map { index, item in
            try JSONSource(value: item, path: "\(path)[\(index)]", strict: strict).decode(Element.self)
        }
    }
}

private final class JSONMessageDecoder: Decoder, SingleValueDecodingContainer {
    let source: JSONSource
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    /// The names that the message asked for; nil before it asked for anything.
    var known: [String]?

    init(source: JSONSource) { self.source = source }

    func refuseUnknown() throws {
        // A message without fields asks for nothing, but it is an object all the same.
        guard case .object(let members) = source.value else {
            if known == nil { throw source.mistyped }
            return
        }
        guard source.strict else { return }
        let known = known ?? []
        for name in members.names where !known.contains(name) && !name.utf8.contains(UInt8(ascii: ".")) {
            throw MessageError(parameter: source.path.isEmpty ? name : "\(source.path).\(name)", kind: .unknown)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = source.value else { throw source.mistyped }
        known = []
        return KeyedDecodingContainer(JSONMembersContainer<Key>(decoder: self, members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw source.mistyped }
    func singleValueContainer() -> any SingleValueDecodingContainer {
        known = []
        return self
    }

    func decodeNil() -> Bool { source.value == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try source.decode(type) }
}

private struct JSONMembersContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: JSONMessageDecoder
    let members: JSON.Members
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { members.names.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { value(key) != nil }
    func decodeNil(forKey key: Key) -> Bool { value(key) == nil }

    /// The member's value, nil where it is null or absent.
    private func value(_ key: Key) -> JSON? {
        decoder.known?.append(key.stringValue)
        let value = members[key.stringValue]
        return value == .null ? nil : value
    }

    private func path(_ key: Key) -> String {
        decoder.source.path.isEmpty ? key.stringValue : "\(decoder.source.path).\(key.stringValue)"
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        guard let value = value(key) else { throw MessageError(parameter: path(key), kind: .missing) }
        return try JSONSource(value: value, path: path(key), strict: decoder.source.strict).decode(type)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let value = value(key) else { return nil }
        return try JSONSource(value: value, path: path(key), strict: decoder.source.strict).decode(type)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> { throw decoder.source.mistyped }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw decoder.source.mistyped
    }

    func superDecoder() throws -> any Decoder { throw decoder.source.mistyped }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw decoder.source.mistyped }
}

/// A message may hold any JSON value as it is. Other coders than this module's do not take it: they would ask it for
/// its parts without end.
extension JSON: Codable {
    package init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? JSONMessageDecoder else {
            let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not this module's")
            throw DecodingError.dataCorrupted(context)
        }
        self = decoder.source.value
    }

    package func encode(to encoder: any Encoder) throws {
        guard let encoder = encoder as? JSONMessageEncoder else {
            let context = EncodingError.Context(codingPath: encoder.codingPath, debugDescription: "not this module's")
            throw EncodingError.invalidValue(self, context)
        }
        encoder.output.writer.write(self)
    }
}
