extension JSON {
    /// `value` as compact JSON text in UTF-8. A nil member is written as null, so that readers find every field.
    package static func encode<Value: Encodable>(_ value: Value) -> [UInt8] {
        let output = JSONOutput()
        // The containers below throw nothing, and the messages' encoding is synthesized.
        do { try output.encode(value) } catch { preconditionFailure("\(Value.self) cannot be written: \(error)") }
        return output.writer.bytes
    }
}

/// The text being written, shared by the containers of one encoding.
final class JSONOutput {
    var writer = JSONWriter(capacity: 1024)

    func encode<Value: Encodable>(_ value: Value) throws {
        switch value {
        case let text as String: writer.write(text)
        case let number as Int: writer.write(number)
        case let number as Double: writer.write(number)
        case let flag as Bool: writer.write(flag)
        case let json as JSON: writer.write(json)
        case let array as any JSONArray: try array.write(to: self)
        default:
            let mark = writer.bytes.count
            let encoder = JSONMessageEncoder(output: self)
            try value.encode(to: encoder)
            encoder.finish(from: mark)
        }
    }
}

/// Arrays are written here, element by element, without an unkeyed container.
private protocol JSONArray {
    func write(to output: JSONOutput) throws
}

extension Array: JSONArray where Element: Encodable {
    fileprivate func write(to output: JSONOutput) throws {
        output.writer.byte(UInt8(ascii: "["))
        for (index, element) in enumerated() {
            if index > 0 { output.writer.byte(UInt8(ascii: ",")) }
            try output.encode(element)
        }
        output.writer.byte(UInt8(ascii: "]"))
    }
}

final class JSONMessageEncoder: Encoder, SingleValueEncodingContainer {
    let output: JSONOutput
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    private var keyed = false

    fileprivate init(output: JSONOutput) { self.output = output }

    /// Closes the object that was opened at `mark`; a value without any member is an empty object.
    func finish(from mark: Int) {
        if keyed {
            output.writer.byte(UInt8(ascii: "}"))
        } else if output.writer.bytes.count == mark {
            output.writer.write(ascii: "{}")
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        keyed = true
        output.writer.byte(UInt8(ascii: "{"))
        return KeyedEncodingContainer(JSONObjectContainer<Key>(output: output))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        preconditionFailure("the messages hold arrays only, which JSONArray writes")
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() { output.writer.write(ascii: "null") }
    func encode<Value: Encodable>(_ value: Value) throws { try output.encode(value) }
}

private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: JSONOutput
    var codingPath: [any CodingKey] { [] }
    private var first = true

    init(output: JSONOutput) { self.output = output }

    private mutating func name(_ key: Key) {
        if !first { output.writer.byte(UInt8(ascii: ",")) }
        first = false
        output.writer.write(key.stringValue)
        output.writer.byte(UInt8(ascii: ":"))
    }

    private mutating func optional<Value: Encodable>(_ value: Value?, _ key: Key) throws {
        name(key)
        if let value { try output.encode(value) } else { output.writer.write(ascii: "null") }
    }

    mutating func encodeNil(forKey key: Key) {
        name(key)
        output.writer.write(ascii: "null")
    }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        name(key)
        try output.encode(value)
    }

    // Written out, because the general one has to find out which type it was given, which takes longer than writing it.
    mutating func encode(_ value: String, forKey key: Key) throws {
        name(key)
        output.writer.write(value)
    }

    mutating func encode(_ value: Int, forKey key: Key) throws {
        name(key)
        output.writer.write(value)
    }

    mutating func encode(_ value: Double, forKey key: Key) throws {
        name(key)
        output.writer.write(value)
    }

    mutating func encode(_ value: Bool, forKey key: Key) throws {
        name(key)
        output.writer.write(value)
    }

    mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
        try optional(value, key)
    }

    mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws { try optional(value, key) }
    mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try optional(value, key) }
    mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try optional(value, key) }
    mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try optional(value, key) }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> { preconditionFailure("the messages nest values, not containers") }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        preconditionFailure("the messages nest values, not containers")
    }

    mutating func superEncoder() -> any Encoder { preconditionFailure("the messages have no superclass") }
    mutating func superEncoder(forKey key: Key) -> any Encoder {
        preconditionFailure("the messages have no superclass")
    }
}
