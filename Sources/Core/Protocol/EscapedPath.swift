/// Paths as the contract writes them: UTF-8, in which a byte that is no UTF-8 stands as \xHH and a backslash as \\.
package enum EscapedPath {
    /// - Parameter bytes: as the file system has them.
    package static func string(_ bytes: [UInt8]) -> String {
        if !bytes.contains(UInt8(ascii: "\\")), let plain = String(validating: bytes, as: UTF8.self) { return plain }
        var text = ""
        var at = 0
        while at < bytes.count {
            let length = characterLength(bytes, at)
            if bytes[at] == UInt8(ascii: "\\") {
                text += "\\\\"
                at += 1
            } else if length > 0, let character = String(validating: bytes[at..<(at + length)], as: UTF8.self) {
                text += character
                at += length
            } else {
                let hexadecimal = String(bytes[at], radix: 16, uppercase: true)
                text += "\\x" + (hexadecimal.utf8.count < 2 ? "0" : "") + hexadecimal
                at += 1
            }
        }
        return text
    }

    /// The bytes of a path; a backslash that begins no escape stands for itself.
    package static func bytes(_ escaped: String) -> [UInt8] {
        let utf8 = Array(escaped.utf8)
        guard utf8.contains(UInt8(ascii: "\\")) else { return utf8 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var at = 0
        while at < utf8.count {
            let (byte, length) = unescape(utf8, at)
            bytes.append(byte)
            at += length
        }
        return bytes
    }

    /// The byte that stands at `at`, and how many bytes it takes there.
    private static func unescape(_ utf8: [UInt8], _ at: Int) -> (UInt8, Int) {
        guard utf8[at] == UInt8(ascii: "\\"), at + 1 < utf8.count else { return (utf8[at], 1) }
        if utf8[at + 1] == UInt8(ascii: "\\") { return (utf8[at], 2) }
        guard utf8[at + 1] == UInt8(ascii: "x"), at + 3 < utf8.count, let high = hexadecimal(utf8[at + 2]),
            let low = hexadecimal(utf8[at + 3])
        else { return (utf8[at], 1) }
        return (high << 4 | low, 4)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8? {
        Character(Unicode.Scalar(digit)).hexDigitValue.map(UInt8.init)
    }

    /// How many bytes the UTF-8 character that begins at `at` claims, 0 where none begins there or it is cut off.
    private static func characterLength(_ bytes: [UInt8], _ at: Int) -> Int {
        let length =
            switch bytes[at] {
            case 0x00..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        return at + length <= bytes.count ? length : 0
    }
}
