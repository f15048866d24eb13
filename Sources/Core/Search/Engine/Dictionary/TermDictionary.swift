internal import Glibc

/// The terms of a segment, as `TermDictionaryWriter` lays them down. What is damaged is not found.
struct TermDictionary {
    private let blocks: UnsafeRawBufferPointer
    private let index: UnsafeRawBufferPointer
    /// How many terms there are.
    let count: Int

    init(blocks: UnsafeRawBufferPointer, index: UnsafeRawBufferPointer, count: Int) {
        self.blocks = blocks
        self.index = index
        self.count = min(count, index.count / 8 * TermDictionaryWriter.blockCount)
    }

    var blockCount: Int { index.count / 8 }

    /// The bytes from the beginning of a block to the end of the section.
    func block(_ number: Int) -> UnsafeRawBufferPointer {
        let start = index.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self)
        guard start < UInt64(blocks.count) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: blocks[Int(start)...])
    }

    /// The key of a block's first term.
    private func firstKey(_ number: Int) -> UnsafeRawBufferPointer {
        var reader = ByteReader(block(number))
        _ = reader.variable()
        _ = reader.variable()
        return reader.bytes(Int(truncatingIfNeeded: reader.variable32()))
    }

    /// The block in which a key must be if it is there; nil where all keys are greater.
    func block(of key: UnsafeRawBufferPointer) -> Int? {
        var low = 0
        var high = blockCount
        while low < high {
            let middle = (low + high) / 2
            if Self.compare(firstKey(middle), key) > 0 { high = middle } else { low = middle + 1 }
        }
        return low == 0 ? nil : low - 1
    }

    /// What is known of a term; nil where there is none with this key.
    func find(_ key: UnsafeRawBufferPointer) -> TermEntry? {
        let cursor = TermCursor(self)
        cursor.seek(key)
        return !cursor.isAtEnd && Self.compare(cursor.key, key) == 0 ? cursor.entry : nil
    }

    /// The same for a field and a term.
    func find(_ field: Field, _ term: [UInt8]) -> TermEntry? {
        ([field.rawValue] + term).withUnsafeBytes(find)
    }

    /// Less than 0, 0 or more, as the first is before the second in the order of bytes, the same, or behind it.
    @inline(__always)
    static func compare(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int {
        let count = min(one.count, other.count)
        if count > 0, let first = one.baseAddress, let second = other.baseAddress {
            let order = memcmp(first, second, count)
            if order != 0 { return Int(order) }
        }
        return one.count - other.count
    }
}
