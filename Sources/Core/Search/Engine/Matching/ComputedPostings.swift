/// The documents of a segment that match a leaf which no list answers alone, with their frequencies.
struct ComputedPostings {
    private(set) var documents: [UInt32] = []
    private(set) var frequencies: [UInt32] = []
    private(set) var failed = false

    /// What a phrase finds.
    init(phrase finder: consuming PhraseMatcher) {
        finder.forEach(wants: { _, _ in true }) { document, frequency in
            documents.append(document)
            frequencies.append(frequency)
        }
        failed = finder.failed
    }

    /// The documents of several terms with the sum of their frequencies, those of others taken away (a word written
    /// otherwise, or in the title); documents that have nothing left are left out.
    init(_ terms: [SegmentTerms.Found], without others: [SegmentTerms.Found], _ segment: Segment) {
        var scratch = Scratch()
        var counts: [UInt32: Int] = [:]
        for (sign, list) in [(1, terms), (-1, others)] {
            for term in list {
                scratch.reuse()
                var cursor = PostingsCursor(
                    term.entry, term.field, lists: segment.lists, segmentCount: segment.count, scratch: &scratch)
                cursor.next()
                while cursor.document != PostingsCursor.end {
                    let frequency = sign * Int(cursor.frequency(at: cursor.index))
                    if sign > 0 || counts[cursor.document] != nil { counts[cursor.document, default: 0] += frequency }
                    cursor.next()
                }
                failed = failed || cursor.failed
            }
        }
        for (document, count) in counts.sorted(by: { $0.key < $1.key }) where count > 0 {
            documents.append(document)
            frequencies.append(UInt32(clamping: count))
        }
    }
}
