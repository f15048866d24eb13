/// Reads what `VarintWriter` writes, and trusts nothing: each method gives nil where the bytes are something else.
struct VarintReader {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// A number from 0 to 2⁵⁶ - 1, which no length or distance reaches.
    mutating func number() -> Int? {
        var number = 0
        var shift = 0
        while shift < 56, let byte = rest.popFirst() {
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }

    /// How many items follow, each of a byte at least.
    mutating func count() -> Int? { number().flatMap { $0 <= rest.count ? $0 : nil } }

    mutating func signed() -> Int? { number().map { ($0 >> 1) ^ -($0 & 1) } }

    mutating func string() -> String? {
        guard let length = count() else { return nil }
        defer { rest = rest.dropFirst(length) }
        return String(validating: rest.prefix(length), as: UTF8.self)
    }

    /// A place that begins so far from `before`; it may lie anywhere.
    mutating func range(from before: Int) -> Range<Int>? {
        guard let distance = signed(), let length = number() else { return nil }
        let start = before + distance
        return start < 0 ? nil : start..<start + length
    }

    mutating func double() -> Double? {
        guard let coded = number() else { return nil }
        switch coded & 3 {
        case 0: return Double(coded >> 2)
        case 1: return Double(coded >> 2) / 10
        case 2: return Double(coded >> 2) / 100
        default:
            guard rest.count >= 8 else { return nil }
            var pattern: UInt64 = 0
            for (place, byte) in rest.prefix(8).enumerated() { pattern |= UInt64(byte) << (8 * UInt64(place)) }
            rest = rest.dropFirst(8)
            let value = Double(bitPattern: pattern)
            return value.isFinite ? value : nil
        }
    }
}
