/// Windows-1252, of which Latin-1 text is a part. Table: WHATWG Encoding Standard, index-windows-1252.
enum Windows1252 {
    /// What 0x80…0x9F stand for; 0 for the five bytes that stand for nothing.
    static let high: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// `bytes` as UTF-8; a byte that stands for nothing becomes U+FFFD.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes { append(byte, to: &out) }
        return out
    }

    /// Appends what a byte stands for in UTF-8.
    @inline(__always) static func append(_ byte: UInt8, to out: inout [UInt8]) {
        if byte < 0x80 {
            out.append(byte)
        } else if byte < 0xA0 {
            let scalar = high[Int(byte) - 0x80]
            UTF8Writer.append(scalar == 0 ? 0xFFFD : UInt32(scalar), to: &out)
        } else {
            out.append(0xC0 | byte >> 6)
            out.append(0x80 | byte & 0x3F)
        }
    }

    /// The byte for a character that is not ASCII, in UTF-8; also for U+0080…U+009F, which stand for the bytes that stand
    /// for nothing. Nil where there is none.
    static func byte(of character: ArraySlice<UInt8>) -> UInt8? {
        var decoder = UTF8()
        var bytes = character.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
        if (0x80..<0x100).contains(scalar.value) { return UInt8(scalar.value) }
        guard scalar.value < 0x10000 else { return nil }
        return high.firstIndex(of: UInt16(scalar.value)).map { UInt8($0 + 0x80) }
    }
}

/// Writes scalars as UTF-8.
enum UTF8Writer {
    /// Appends `scalar`, which must be a Unicode scalar value.
    @inline(__always) static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            out.append(UInt8(scalar))
        case 0x80..<0x800:
            out.append(UInt8(0xC0 | scalar >> 6))
            out.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            out.append(UInt8(0xE0 | scalar >> 12))
            out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            out.append(UInt8(0x80 | scalar & 0x3F))
        default:
            out.append(UInt8(0xF0 | scalar >> 18))
            out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            out.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
