/// Text that is UTF-8 but for some bytes, and text in Windows-1252 with pieces of UTF-8 in it: what comes of joining texts
/// without a look at their charsets.
enum BrokenUTF8 {
    /// How many characters of several bytes there are, and how many bytes that belong to none.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (valid: Int, invalid: Int) {
        var valid = 0
        var invalid = 0
        var i = 0
        while i < bytes.count {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let (length, isWhole) = sequence(bytes, i)
            if isWhole || i + length == bytes.count && length > 1 {  // or cut off by the end
                valid += 1
            } else {
                invalid += length
            }
            i += length
        }
        return (valid, invalid)
    }

    /// `bytes` as valid UTF-8: a byte that belongs to no character is read as Windows-1252, a character of which several
    /// bytes are there but not all becomes U+FFFD.
    static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        var i = 0
        while i < bytes.count {
            if bytes[i] < 0x80 {
                out.append(bytes[i])
                i += 1
                continue
            }
            let (length, isWhole) = sequence(bytes, i)
            if isWhole {
                out += bytes[i..<i + length]
            } else if length > 1 || i + 1 == bytes.count && bytes[i] >= 0xC2 && bytes[i] < 0xF5 {
                UTF8Writer.append(0xFFFD, to: &out)
            } else {
                Windows1252.append(bytes[i], to: &out)
            }
            i += length
        }
        return out
    }

    /// Windows-1252 text as UTF-8; where `keepsUTF8`, what in it is plainly a letter of Western Europe or a quotation mark
    /// or dash in UTF-8 stays so.
    static func decodeWindows1252(_ bytes: UnsafeBufferPointer<UInt8>, keepsUTF8: Bool) -> [UInt8] {
        guard keepsUTF8 else { return Windows1252.decode(bytes) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        var i = 0
        while i < bytes.count {
            let length = bytes[i] < 0x80 ? 1 : plainSequence(bytes, i)
            if length > 1 || bytes[i] < 0x80 {
                out += bytes[i..<i + length]
            } else {
                Windows1252.append(bytes[i], to: &out)
            }
            i += length
        }
        return out
    }

    /// The length of the sequence at `i` where it stands for U+00A0…U+00FF or U+2010…U+203F, which in Windows-1252 would
    /// be nonsense ("Ã©", "â€™"); else 1.
    private static func plainSequence(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        let (length, isWhole) = sequence(bytes, i)
        guard isWhole else { return 1 }
        if length == 2 { return bytes[i] == 0xC2 && bytes[i + 1] >= 0xA0 || bytes[i] == 0xC3 ? 2 : 1 }
        return length == 3 && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 ? 3 : 1
    }

    /// How many bytes from `i` (not ASCII) belong together, at least 1, and whether they are a whole character
    /// (RFC 3629, section 4).
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (length: Int, isWhole: Bool) {
        let first = bytes[i]
        let wanted: Int
        switch first {
        case 0xC2..<0xE0: wanted = 2
        case 0xE0..<0xF0: wanted = 3
        case 0xF0..<0xF5: wanted = 4
        default: return (1, false)
        }
        var length = 1
        while length < wanted, i + length < bytes.count, bytes[i + length] & 0xC0 == 0x80 {
            if length == 1 {
                let second = bytes[i + 1]
                let isSound =
                    switch first {
                    case 0xE0: second >= 0xA0
                    case 0xED: second < 0xA0
                    case 0xF0: second >= 0x90
                    case 0xF4: second < 0x90
                    default: true
                    }
                if !isSound { break }
            }
            length += 1
        }
        return (length, length == wanted)
    }
}
