/// Gathers a segment's bytes, reckons the checksum of each section, and passes them on.
struct SegmentWriter: ~Copyable {
    private static let portion = 1 << 18
    private let output: any SegmentOutput
    private var waiting = ByteBuffer(capacity: 1 << 12)
    private var checksum = Checksum()
    private var passedOn = 0

    init(_ output: any SegmentOutput) { self.output = output }

    /// How many bytes were written.
    var count: Int { passedOn + waiting.count }

    @inline(__always)
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        waiting.append(bytes)
        if waiting.count >= Self.portion { passOn() }
    }

    /// Ends a section: the checksum of its bytes.
    mutating func endSection() -> UInt32 {
        passOn()
        defer { checksum = Checksum() }
        return checksum.value
    }

    private mutating func passOn() {
        checksum.add(waiting.bytes)
        output.append(waiting.bytes)
        passedOn += waiting.count
        waiting.removeAll()
    }
}
