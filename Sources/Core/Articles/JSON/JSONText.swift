import ReadoutJSON

/// JSON as programs write it.
enum JSONText {
    /// The value that bytes hold: RFC 8259, and besides it what common programs write: Python's NaN and Infinity (read as
    /// null), line breaks inside strings, text that is not UTF-8. Throws what is wrong and at which byte.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
        let first: JSONError
        do throws(JSONError) {
            return try JSON(parsing: bytes)
        } catch {
            first = error
        }
        var text = bytes
        if !String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes),
            let decoded = try? bytes.withUnsafeBufferPointer({ (buffer) throws(ReadingError) in
                try TextDecoder.decode(buffer)
            })
        {
            text = decoded
        }
        guard let value = try? JSON(parsing: mended(text)) else { throw first }
        return value
    }

    /// With control bytes in strings escaped, and NaN and its kin as null.
    private static func mended(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        var isInString = false
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if isInString {
                if byte == UInt8(ascii: "\\"), i + 1 < bytes.count, bytes[i + 1] >= 0x20 {
                    out.append(byte)
                    i += 1
                    out.append(bytes[i])
                } else if byte < 0x20 {
                    out += Array((byte == Ascii.newline ? "\\n" : byte == 9 ? "\\t" : " ").utf8)
                } else {
                    if byte == UInt8(ascii: "\"") { isInString = false }
                    out.append(byte)
                }
            } else if let word = words.first(where: { bytes[i...].starts(with: $0) }) {
                out += Array("null".utf8)
                i += word.count - 1
            } else {
                if byte == UInt8(ascii: "\"") { isInString = true }
                out.append(byte)
            }
            i += 1
        }
        return out
    }

    private static let words: [[UInt8]] = ["NaN", "-Infinity", "Infinity"].map { Array($0.utf8) }
}
