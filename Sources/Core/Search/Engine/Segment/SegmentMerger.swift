/// Makes one segment of several.
enum SegmentMerger {
    /// Writes the documents of `inputs`, in this order, those deleted left out.
    /// - Parameter isCancelled: asked now and then; merging ends with a `Failure` once it says so.
    static func merge(
        _ inputs: [(segment: Segment, deleted: Tombstones)], into output: inout some SegmentOutput,
        isCancelled: () -> Bool
    ) throws(SearchIndex.Failure) {}
}
