/// A segment in memory while it is written, by one thread.
final class MemoryOutput: SegmentOutput {
    private(set) var bytes: [UInt8] = []

    func append(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
