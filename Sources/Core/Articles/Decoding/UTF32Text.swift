/// UTF-32 of either byte order, with and without a byte order mark.
enum UTF32Text {
    /// The order, where the bytes are plainly UTF-32: nearly all their fours are characters of the first planes.
    static func order(of bytes: UnsafeBufferPointer<UInt8>) -> UTF16Text.Order? {
        guard bytes.count >= 8 else { return nil }
        if bytes[0] == 0, bytes[1] == 0 || bytes[1] == 1 { return isPlausible(bytes, .big) ? .big : nil }
        if bytes[3] == 0, bytes[2] == 0 || bytes[2] == 1 { return isPlausible(bytes, .little) ? .little : nil }
        return nil
    }

    /// `bytes` as UTF-8, its byte order mark left out. What is no character, and bytes left over, become U+FFFD.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ order: UTF16Text.Order) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 2)
        var i = 0
        while i + 3 < bytes.count {
            let value = scalar(bytes, i, order)
            if i > 0 || value != 0xFEFF { UTF8Writer.append(Unicode.Scalar(value)?.value ?? 0xFFFD, to: &out) }
            i += 4
        }
        if i < bytes.count { UTF8Writer.append(0xFFFD, to: &out) }
        return out
    }

    private static func isPlausible(_ bytes: UnsafeBufferPointer<UInt8>, _ order: UTF16Text.Order) -> Bool {
        var sound = 0
        var all = 0
        var i = 0
        while i + 3 < min(bytes.count, 4096) {
            let value = scalar(bytes, i, order)
            if value < 0x20000, value >= 0x20 || value != 0 && Ascii.isSpace(UInt8(value)), Unicode.Scalar(value) != nil
            {
                sound += 1
            }
            all += 1
            i += 4
        }
        return sound * 20 >= all * 19
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ order: UTF16Text.Order) -> UInt32 {
        let four = (UInt32(bytes[i]), UInt32(bytes[i + 1]), UInt32(bytes[i + 2]), UInt32(bytes[i + 3]))
        return order == .little
            ? four.3 << 24 | four.2 << 16 | four.1 << 8 | four.0
            : four.0 << 24 | four.1 << 16 | four.2 << 8 | four.3
    }
}
