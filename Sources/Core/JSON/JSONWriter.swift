/// Appends JSON text (RFC 8259, compact, UTF-8) to a buffer of bytes.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    package mutating func write(_ value: JSON) {
        switch value {
        case .null: write(ascii: "null")
        case .bool(let flag): write(flag)
        case .integer(let number): write(number)
        case .number(let number): write(number)
        case .string(let text): write(text)
        case .array(let items):
            byte(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { byte(UInt8(ascii: ",")) }
                write(item)
            }
            byte(UInt8(ascii: "]"))
        case .object(let members):
            byte(UInt8(ascii: "{"))
            for index in members.names.indices {
                if index > 0 { byte(UInt8(ascii: ",")) }
                write(members.names[index])
                byte(UInt8(ascii: ":"))
                write(members.values[index])
            }
            byte(UInt8(ascii: "}"))
        }
    }

    package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    /// Appends JSON text that is already written.
    package mutating func append(_ text: [UInt8]) { bytes.append(contentsOf: text) }

    package mutating func write(ascii text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func write(_ flag: Bool) {
        if flag { write(ascii: "true") } else { write(ascii: "false") }
    }

    package mutating func write<Number: BinaryInteger>(_ number: Number) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// JSON has no infinities and no NaN: those become null.
    package mutating func write(_ number: Double) {
        guard number.isFinite else { return write(ascii: "null") }
        bytes.append(contentsOf: number.description.utf8)
    }

    package mutating func write(_ text: String) {
        byte(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where Self.mustEscape(utf8[index]) {
                bytes.append(contentsOf: utf8[start..<index])
                escape(utf8[index])
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        byte(UInt8(ascii: "\""))
    }

    @inline(__always)
    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(ascii: "\\\"")
        case UInt8(ascii: "\\"): write(ascii: "\\\\")
        case UInt8(ascii: "\n"): write(ascii: "\\n")
        case UInt8(ascii: "\r"): write(ascii: "\\r")
        case UInt8(ascii: "\t"): write(ascii: "\\t")
        default:
            let digits: StaticString = "0123456789abcdef"
            write(ascii: "\\u00")
            bytes.append(digits.utf8Start[Int(byte >> 4)])
            bytes.append(digits.utf8Start[Int(byte & 15)])
        }
    }
}
