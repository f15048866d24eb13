/// UTF-16 of either byte order, with and without a byte order mark.
enum UTF16Text {
    /// The order of the two bytes of a unit.
    enum Order { case little, big }

    /// The order, where the bytes are plainly UTF-16: a byte order mark, or zero bytes (of ASCII letters, or the spaces and
    /// line ends of other writing systems) at nearly only odd or even places, and letters that go together.
    static func order(of bytes: UnsafeBufferPointer<UInt8>) -> Order? {
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return .little }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return .big }
        var even = 0
        var odd = 0
        let pairs = min(bytes.count, 8192) / 2
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { even += 1 }
            if bytes[2 * pair + 1] == 0 { odd += 1 }
        }
        let enough = max(2, pairs / 64)
        if odd >= enough, even * 16 <= odd, isPlausible(bytes, .little) { return .little }
        if even >= enough, odd * 16 <= even, isPlausible(bytes, .big) { return .big }
        return nil
    }

    /// `bytes` as UTF-8, its byte order mark left out. A lone surrogate and a last odd byte become U+FFFD.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ order: Order) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        let marked = unit(bytes, 0, order) == 0xFEFF
        var i = marked ? 2 : 0
        while i + 1 < bytes.count {
            let first = unit(bytes, i, order)
            i += 2
            guard first & 0xF800 == 0xD800 else {
                UTF8Writer.append(first, to: &out)
                continue
            }
            if first < 0xDC00, i + 1 < bytes.count, unit(bytes, i, order) & 0xFC00 == 0xDC00 {
                UTF8Writer.append(0x10000 + (first & 0x3FF) << 10 + unit(bytes, i, order) & 0x3FF, to: &out)
                i += 2
            } else {
                UTF8Writer.append(0xFFFD, to: &out)
            }
        }
        if i < bytes.count { UTF8Writer.append(0xFFFD, to: &out) }
        return out
    }

    /// Whether the first units without a mark are text: no control characters, no lone surrogates, and nearly all of them
    /// of blocks that languages of the press are written in.
    private static func isPlausible(_ bytes: UnsafeBufferPointer<UInt8>, _ order: Order) -> Bool {
        var i = 0
        var usual = 0
        var all = 0
        while i + 1 < min(bytes.count, 2048) {
            let value = unit(bytes, i, order)
            if value < 0x20, !Ascii.isSpace(UInt8(value)) { return false }
            if value & 0xFC00 == 0xDC00 { return false }
            if value & 0xFC00 == 0xD800 { i += 2 }
            i += 2
            all += 1
            switch value {
            case 9..<0x250, 0x370..<0x530, 0x590..<0x700, 0x900..<0x1000, 0x10A0..<0x1100, 0x1E00..<0x2070,
                0x3000..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xE000, 0xFF00..<0xFFF0:
                usual += 1
            default: break
            }
        }
        return usual * 50 >= all * 49
    }

    @inline(__always)
    private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ order: Order) -> UInt32 {
        guard i + 1 < bytes.count else { return 0 }
        let (a, b) = (UInt32(bytes[i]), UInt32(bytes[i + 1]))
        return order == .little ? b << 8 | a : a << 8 | b
    }
}
