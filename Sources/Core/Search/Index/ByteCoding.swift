/// Numbers as unsigned LEB128 (DWARF 5, 7.6), strings as UTF-8 with their length before them.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends a number that is not negative.
    mutating func append(_ number: Int) {
        var left = UInt64(number)
        while left >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: left) | 0x80)
            left >>= 7
        }
        bytes.append(UInt8(left))
    }

    mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

/// Reads what a `ByteWriter` wrote; nil where the bytes cannot be that.
struct ByteReader {
    private var left: ArraySlice<UInt8>
    var isAtEnd: Bool { left.isEmpty }

    init(_ bytes: ArraySlice<UInt8>) { left = bytes }

    mutating func number() -> Int? {
        var (value, shift) = (UInt64(0), UInt64(0))
        while let byte = left.popFirst() {
            // 63 bits: what is larger cannot be an `Int`.
            guard shift < 63 else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(exactly: value) }
            shift += 7
        }
        return nil
    }

    mutating func string() -> String? {
        guard let count = number(), count <= left.count else { return nil }
        defer { left = left.dropFirst(count) }
        return String(validating: left.prefix(count), as: UTF8.self)
    }

    /// A count, and so many elements, of which each takes a byte at least.
    mutating func list<Element>(_ element: (inout ByteReader) -> Element?) -> [Element]? {
        guard let count = number(), count <= left.count else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count {
            guard let next = element(&self) else { return nil }
            elements.append(next)
        }
        return elements
    }
}
