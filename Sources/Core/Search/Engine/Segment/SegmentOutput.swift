/// Where the bytes of a segment go, one after the other.
protocol SegmentOutput: AnyObject {
    /// Appends bytes. A failure shows at the end.
    func append(_ bytes: UnsafeRawBufferPointer)
}
