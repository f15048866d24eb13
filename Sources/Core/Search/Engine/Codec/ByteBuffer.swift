/// Memory that bytes are appended to; it grows, and is kept when it is emptied.
struct ByteBuffer: ~Copyable {
    private var memory: UnsafeMutableRawPointer
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 4096) {
        memory = .allocate(byteCount: max(capacity, 64), alignment: 16)
        self.capacity = max(capacity, 64)
    }

    deinit { memory.deallocate() }

    /// All bytes so far, until the next change.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

    mutating func removeAll() { count = 0 }

    /// Makes room for `extra` more bytes and gives the place where they begin. `advance` says how many were written.
    @inline(__always)
    mutating func reserve(_ extra: Int) -> UnsafeMutableRawPointer {
        if count &+ extra > capacity { grow(extra) }
        return memory + count
    }

    @inline(__always)
    mutating func advance(_ written: Int) { count &+= written }

    @inline(__always)
    mutating func append(byte: UInt8) {
        reserve(1).storeBytes(of: byte, as: UInt8.self)
        count &+= 1
    }

    /// Appends an integer, least byte first.
    @inline(__always)
    mutating func append<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
        reserve(MemoryLayout<Value>.size).storeBytes(of: value.littleEndian, as: Value.self)
        count &+= MemoryLayout<Value>.size
    }

    /// Appends a number in groups of seven bits, the least first; the eighth says that another follows (LEB128).
    @inline(__always)
    mutating func append(variable value: UInt64) {
        let place = reserve(10)
        var value = value
        var length = 0
        while value >= 0x80 {
            place.storeBytes(of: UInt8(truncatingIfNeeded: value) | 0x80, toByteOffset: length, as: UInt8.self)
            value >>= 7
            length &+= 1
        }
        place.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: length, as: UInt8.self)
        count &+= length &+ 1
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        reserve(bytes.count).copyMemory(from: base, byteCount: bytes.count)
        count &+= bytes.count
    }

    private mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, count + extra)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        larger.copyMemory(from: memory, byteCount: count)
        memory.deallocate()
        memory = larger
    }
}
