/// Command-line arguments are bytes, and a file's name need not be UTF-8. As text, a byte that is no part of UTF-8
/// stands as a character of a private plane, U+10FE00 plus the byte, and turns back when the argument is a path.
enum ArgumentBytes {
    private static let plane: UInt32 = 0x10FE00

    /// `bytes` as text from which they can be had again.
    static func text(of bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var result = ""
        for (part, isText) in parts(of: bytes) {
            if isText {
                result += String(decoding: part, as: UTF8.self)
            } else {
                for byte in part { result.unicodeScalars.append(Unicode.Scalar(plane + UInt32(byte))!) }
            }
        }
        return result
    }

    static func bytes(of text: String) -> [UInt8] {
        guard text.utf8.contains(0xF4) else { return Array(text.utf8) }
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            if plane + 0x80...plane + 0xFF ~= scalar.value {
                result.append(UInt8(scalar.value - plane))
            } else {
                result += Array(String(scalar).utf8)
            }
        }
        return result
    }

    /// `bytes` in runs that are UTF-8 and bytes that are not.
    static func parts(of bytes: [UInt8]) -> [(bytes: ArraySlice<UInt8>, isText: Bool)] {
        var parts: [(bytes: ArraySlice<UInt8>, isText: Bool)] = []
        var start = 0
        var at = 0
        while at < bytes.count {
            let length = length(ofScalarAt: at, in: bytes)
            if length > 0 {
                at += length
                continue
            }
            if start < at { parts.append((bytes[start..<at], true)) }
            parts.append((bytes[at...at], false))
            at += 1
            start = at
        }
        if start < at { parts.append((bytes[start..<at], true)) }
        return parts
    }

    /// 0 where no scalar of UTF-8 begins.
    private static func length(ofScalarAt at: Int, in bytes: [UInt8]) -> Int {
        let length =
            switch bytes[at] {
            case ..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 1 else { return length }
        guard at + length <= bytes.count else { return 0 }
        return String(validating: bytes[at..<at + length], as: UTF8.self) == nil ? 0 : length
    }
}
