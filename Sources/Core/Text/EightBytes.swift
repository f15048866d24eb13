/// Eight bytes of ASCII at once.
enum EightBytes {
    /// 0x80 in each byte that is no ASCII letter or digit.
    @inline(__always)
    static func separators(_ bytes: UInt64) -> UInt64 {
        let high = each &* 0x80
        // Of each byte the high bit says whether it is at least so much; with that bit cleared none carries over.
        let plain = bytes & ~high
        let lower = (bytes | each &* 0x20) & ~high
        let letters = (lower &+ each &* (0x80 - 0x61)) & ~(lower &+ each &* (0x80 - 0x7B))
        let digits = (plain &+ each &* (0x80 - 0x30)) & ~(plain &+ each &* (0x80 - 0x3A))
        return ~((letters | digits) & ~bytes) & high
    }

    /// Letters and digits in lower case.
    @inline(__always)
    static func lower(_ bytes: UInt64) -> UInt64 { bytes | each &* 0x20 }

    /// The bytes at `start`, of which there are 1...8, zero bytes behind them.
    @inline(__always)
    static func load(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        let raw = UnsafeRawPointer(start)
        if count == 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
        if count >= 4 {
            let low = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
            let high = UInt64(UInt32(littleEndian: (raw + (count - 4)).loadUnaligned(as: UInt32.self)))
            return low | high << UInt64((count - 4) * 8)
        }
        let (middle, last) = (count / 2, count - 1)
        return UInt64(start[0]) | UInt64(start[middle]) << UInt64(middle * 8) | UInt64(start[last]) << UInt64(last * 8)
    }

    private static let each: UInt64 = 0x0101_0101_0101_0101
}
