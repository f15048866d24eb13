/// The name of a file or folder within the inbox: bytes, as the file system has them.
package struct InboxPath: Hashable, Sendable {
    /// Relative to the inbox, without a slash at either end; empty for the inbox itself.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a path as the contract writes it (see `escaped`); a backslash that begins no escape stands for itself.
    package init(escaped: String) {
        let utf8 = Array(escaped.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var at = 0
        while at < utf8.count {
            if utf8[at] == UInt8(ascii: "\\"), at + 1 < utf8.count {
                if utf8[at + 1] == UInt8(ascii: "\\") {
                    bytes.append(UInt8(ascii: "\\"))
                    at += 2
                    continue
                }
                if utf8[at + 1] == UInt8(ascii: "x"), at + 3 < utf8.count, let high = Self.hex(utf8[at + 2]),
                    let low = Self.hex(utf8[at + 3])
                {
                    bytes.append(high << 4 | low)
                    at += 4
                    continue
                }
            }
            bytes.append(utf8[at])
            at += 1
        }
        self.bytes = bytes
    }

    /// As the contract writes it, in UTF-8: a byte that is no UTF-8 as \xHH, a backslash as \\.
    package var escaped: String {
        if !bytes.contains(UInt8(ascii: "\\")), let plain = String(validating: bytes, as: UTF8.self) { return plain }
        var text = ""
        var at = 0
        while at < bytes.count {
            let length = Self.characterLength(bytes, at)
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

    /// The entry `name` of this folder.
    package func appending(_ name: [UInt8]) -> InboxPath {
        InboxPath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// The names that the path is made of.
    package var components: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

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

    private static func hex(_ digit: UInt8) -> UInt8? {
        Character(Unicode.Scalar(digit)).hexDigitValue.map(UInt8.init)
    }
}
