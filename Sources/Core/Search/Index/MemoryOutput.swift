/// A segment in memory while it is written.
struct MemoryOutput: SegmentOutput {
    private(set) var bytes: [UInt8] = []
    var count: Int { bytes.count }

    mutating func append(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
