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

    /// The documents that have one of several terms in a quote, with the sum of the frequencies of those that they have
    /// there; in all of the document, as nothing says how often it is in quotes.
    init(quoted terms: [SegmentTerms.Found], _ segment: Segment) {
        var scratch = Scratch()
        var counts = terms.count > 1 ? [UInt32](repeating: 0, count: segment.count) : []
        for term in terms {
            scratch.reuse()
            var cursor = PostingsCursor(
                term.entry, term.field, lists: segment.lists, segmentCount: segment.count, scratch: &scratch)
            for block in 0..<cursor.blocks {
                cursor.load(block)
                for place in 0..<cursor.inBlock where cursor.isQuoted(at: place) {
                    let frequency = cursor.frequency(at: place)
                    if counts.isEmpty {
                        documents.append(cursor.documents[place])
                        frequencies.append(frequency)
                    } else {
                        let sum = counts[Int(cursor.documents[place])].addingReportingOverflow(frequency)
                        counts[Int(cursor.documents[place])] = sum.overflow ? .max : sum.partialValue
                    }
                }
            }
            failed = failed || cursor.failed
        }
        for (document, count) in counts.enumerated() where count > 0 {
            documents.append(UInt32(truncatingIfNeeded: document))
            frequencies.append(count)
        }
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
