/// Reads numbers from bytes that may be damaged: past the end it gives 0 and says so in `failed`.
struct ByteReader {
    private(set) var at: UnsafeRawPointer
    private let end: UnsafeRawPointer
    /// Whether something was asked for that was not there.
    private(set) var failed = false

    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer) {
        // An empty buffer may have no address; any will do, because nothing is read there.
        at = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
        end = at + bytes.count
    }

    var isAtEnd: Bool { at == end }

    /// Bytes that are left.
    var left: Int { end - at }

    /// A number as `ByteBuffer.append(variable:)` writes it.
    @inline(__always)
    mutating func variable() -> UInt64 {
        guard at < end else {
            failed = true
            return 0
        }
        let first = at.load(as: UInt8.self)
        at += 1
        return first < 0x80 ? UInt64(first) : longer(UInt64(first & 0x7F))
    }

    private mutating func longer(_ first: UInt64) -> UInt64 {
        var value = first
        var shift: UInt64 = 7
        while at < end, shift < 64 {
            let byte = at.load(as: UInt8.self)
            at += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        failed = true
        return value
    }

    /// The same, for a number that has to fit into 32 bits.
    @inline(__always)
    mutating func variable32() -> UInt32 {
        let value = variable()
        if value > UInt64(UInt32.max) { failed = true }
        return UInt32(truncatingIfNeeded: value)
    }

    /// An integer, least byte first.
    @inline(__always)
    mutating func fixed<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type) -> Value {
        guard left >= MemoryLayout<Value>.size else {
            failed = true
            return 0
        }
        let value = at.loadUnaligned(as: Value.self)
        at += MemoryLayout<Value>.size
        return Value(littleEndian: value)
    }

    /// The next `count` bytes; none where there are not as many.
    @inline(__always)
    mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= left else {
            failed = true
            return UnsafeRawBufferPointer(start: at, count: 0)
        }
        let found = UnsafeRawBufferPointer(start: at, count: count)
        at += count
        return found
    }
}
