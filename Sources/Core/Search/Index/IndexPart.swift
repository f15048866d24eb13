/// A segment of the index with what of it is deleted at one moment.
struct IndexPart: Sendable {
    /// Counts up through the life of an index; a file is called after it. No two parts ever had the same.
    let number: Int
    let segment: Segment
    var deleted = Tombstones()

    /// Whether it stands in a file; otherwise it is in memory only.
    var isFile: Bool { segment.bytes.path != nil }

    /// How many of its documents are not deleted.
    var liveCount: Int { segment.count - deleted.count }

    var size: MergePolicy.Size {
        MergePolicy.Size(bytes: segment.bytes.all.count, documents: segment.count, deleted: deleted.count)
    }

    /// The document that is this article, unless it is deleted.
    func liveDocument(of article: Int) -> Int? {
        guard let document = segment.document(of: article), !deleted.contains(document) else { return nil }
        return document
    }

    /// Marks what has been deleted in `inputs`, which this part was merged from, since they were merged.
    /// - Parameters:
    ///   - inputs: as they were merged, or as they were when last carried from; then as they are now.
    ///   - parts: those of the index now. Of an input that is not among them, everything has been deleted.
    mutating func carryDeletions(from inputs: inout [IndexPart], asIn parts: [IndexPart]) {
        for index in inputs.indices {
            let input = inputs[index]
            let now =
                parts.first { $0.number == input.number }?.deleted ?? Tombstones(all: input.segment.count)
            guard now.count != input.deleted.count else { continue }
            now.forEach(notIn: input.deleted) { document in
                guard let here = segment.document(of: input.segment.article(at: document)) else { return }
                deleted.insert(here, size: segment.count)
            }
            inputs[index].deleted = now
        }
    }
}
