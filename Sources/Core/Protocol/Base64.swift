/// Bytes as text: RFC 4648, section 4, with padding.
package enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    /// Of each byte its value as a digit; 255 where it is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// The text of some bytes.
    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var at = 0
        while at < bytes.count {
            let count = min(3, bytes.count - at)
            var group = UInt32(bytes[at]) << 16
            if count > 1 { group |= UInt32(bytes[at + 1]) << 8 }
            if count > 2 { group |= UInt32(bytes[at + 2]) }
            for place in 0..<4 {
                text.append(place <= count ? digits[Int(group >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
            }
            at += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; nil where it is not what `encode` gives.
    package static func decode(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { text in
            guard text.count % 4 == 0 else { return nil }
            let padding = text.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count / 4 * 3)
            var group: UInt32 = 0
            for (place, digit) in text.enumerated() {
                let isPadding = place >= text.count - padding
                let value = isPadding ? 0 : values[Int(digit)]
                guard value < 64 else { return nil }
                group = group << 6 | UInt32(value)
                guard place % 4 == 3 else { continue }
                let kept = place == text.count - 1 ? 3 - padding : 3
                for byte in 0..<kept { bytes.append(UInt8(truncatingIfNeeded: group >> (16 - 8 * UInt32(byte)))) }
                group = 0
            }
            return bytes
        }
    }
}
