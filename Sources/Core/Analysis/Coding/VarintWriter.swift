/// Writes numbers in as few bytes as they need.
struct VarintWriter {
    private(set) var bytes: [UInt8] = []

    /// A number from 0 on (unsigned LEB128).
    mutating func put(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A number that may be negative.
    mutating func put(signed number: Int) { put((number << 1) ^ (number >> (Int.bitWidth - 1))) }

    /// A text: its length in bytes and its UTF-8.
    mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes += text.utf8
    }

    /// A place: the distance of its beginning from `before`, and its length.
    mutating func put(_ range: Range<Int>, from before: Int) {
        put(signed: range.lowerBound - before)
        put(range.count)
    }

    /// A number that counts or measures.
    mutating func put(_ value: Double) {
        for (form, scale) in [(0, 1.0), (1, 10.0), (2, 100.0)] {
            let scaled = (value * scale).rounded()
            // What is divided again must be the very same number.
            if scaled >= 0, scaled < 0x10_0000_0000_0000, scaled / scale == value, value.sign == .plus {
                return put(Int(scaled) << 2 | form)
            }
        }
        put(3)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
    }
}
