/// Where the bytes of a segment go, one after the other.
protocol SegmentOutput: ~Copyable {
    /// Appends bytes. A failure shows at the end.
    mutating func append(_ bytes: UnsafeRawBufferPointer)
    /// How many bytes were appended.
    var count: Int { get }
}
