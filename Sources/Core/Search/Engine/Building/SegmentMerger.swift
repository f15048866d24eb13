/// Makes one segment of several.
enum SegmentMerger {
    /// Writes the documents of `inputs`, in this order, those deleted left out. Together they have at most
    /// `SegmentFormat.mostDocuments`, and no article twice.
    /// - Parameter isCancelled: asked now and then; merging ends with a `Failure` once it says so.
    /// - Throws: `Failure` also where an input is damaged.
    static func merge(
        _ inputs: [(segment: Segment, deleted: Tombstones)], into output: some SegmentOutput,
        isCancelled: () -> Bool
    ) throws(SearchIndex.Failure) {
        var columns = ColumnsWriter()
        let sources = inputs.map { MergeSource($0.segment, $0.deleted, &columns) }
        let count = columns.documents.count
        let lengths = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, count))
        defer { lengths.deallocate() }
        var total: UInt64 = 0
        for (place, document) in columns.documents.enumerated() {
            lengths[place] = document.length
            total += UInt64(DocumentLength.value(document.length))
        }
        var pen = SegmentPen(
            SegmentWriter(output), averageLength: max(1, Float(total) / Float(max(1, count))), lengths: lengths)
        try mergeTerms(sources, &pen, isCancelled: isCancelled)
        pen.finish(columns, totalLength: total)
    }

    private static func mergeTerms(
        _ sources: [MergeSource], _ pen: inout SegmentPen, isCancelled: () -> Bool
    ) throws(SearchIndex.Failure) {
        for source in sources { source.terms.next() }
        var waiting = sources.filter { !$0.terms.isAtEnd }
        let key = UnsafeMutableRawBufferPointer.allocate(byteCount: TermDictionaryWriter.longestKey, alignment: 8)
        defer { key.deallocate() }
        var merged = 0
        var scratch = Scratch()
        while var least = waiting.first {
            for source in waiting.dropFirst() where TermDictionary.compare(source.terms.key, least.terms.key) < 0 {
                least = source
            }
            let length = least.terms.key.count
            key.copyMemory(from: least.terms.key)
            let term = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(key)[..<length])
            guard let field = least.terms.field else {
                throw SearchIndex.Failure(description: "\(least.name) has a term of no field")
            }
            pen.begin(field)
            var isAnyAtEnd = false
            for source in waiting where TermDictionary.compare(source.terms.key, term) == 0 {
                guard source.copyPostings(field, into: &pen.encoder, &scratch) else {
                    throw SearchIndex.Failure(description: "\(source.name) is damaged: postings cannot be read")
                }
                source.terms.next()
                isAnyAtEnd = isAnyAtEnd || source.terms.isAtEnd
            }
            pen.end(key: term, field)
            if isAnyAtEnd {
                for source in waiting where source.terms.failed {
                    throw SearchIndex.Failure(description: "\(source.name) is damaged: its dictionary cannot be read")
                }
                waiting.removeAll { $0.terms.isAtEnd }
            }
            scratch.reuse()
            merged += 1
            if merged & 0x3FF == 0, isCancelled() { throw SearchIndex.Failure(description: "merging was ended") }
        }
    }
}

/// A segment that is being merged.
private final class MergeSource {
    private let segment: Segment
    let terms: TermCursor
    /// The number in the merged segment of this one's first document that is kept.
    private let first: UInt32
    /// For each document its number there, `PostingsCursor.end` for none; empty where all are kept.
    private var renumbered: [UInt32] = []

    /// Adds the segment's documents to `columns`.
    init(_ segment: Segment, _ deleted: Tombstones, _ columns: inout ColumnsWriter) {
        self.segment = segment
        terms = TermCursor(segment.dictionary)
        first = UInt32(columns.documents.count)
        var names = NameNumbers()
        for number in 0..<segment.count {
            if deleted.count > 0 {
                let isDeleted = deleted.contains(number)
                renumbered.append(isDeleted ? PostingsCursor.end : UInt32(columns.documents.count))
                if isDeleted { continue }
            }
            columns.add(names.renumbered(segment.columns.document(number), segment.columns, &columns))
        }
    }

    var name: String { segment.bytes.path ?? "a segment in memory" }

    /// Adds the postings of the current term; false where they are damaged.
    func copyPostings(_ field: Field, into encoder: inout PostingsEncoder, _ scratch: inout Scratch) -> Bool {
        var cursor = PostingsCursor(
            terms.entry, field, lists: segment.lists, segmentCount: segment.count, scratch: &scratch)
        var block = 0
        while block < cursor.blocks {
            cursor.load(block)
            for place in 0..<cursor.inBlock {
                var document = cursor.documents[place]
                if renumbered.isEmpty {
                    document &+= first
                } else {
                    document = renumbered[Int(document)]
                    if document == PostingsCursor.end { continue }
                }
                if field.hasPositions { cursor.copyDifferences(at: place, into: &encoder) }
                encoder.add(
                    document, frequency: cursor.frequency(at: place), isFlagged: cursor.isFlagged(at: place))
            }
            block += 1
        }
        return !cursor.failed
    }
}

/// The numbers that a segment's names have in a merged one.
private struct NameNumbers {
    private var outlets: [UInt32: UInt32] = [:]
    private var paths: (old: UInt32, new: UInt32) = (0, 0)
    private var languages: [UInt16: UInt16] = [:]
    private var formats: [UInt8: UInt8] = [:]

    mutating func renumbered(
        _ document: DocumentColumns, _ columns: Columns, _ writer: inout ColumnsWriter
    ) -> DocumentColumns {
        var document = document
        if let known = outlets[document.outlet] {
            document.outlet = known
        } else {
            let number = writer.outlets.number(of: columns.outlets.name(Int(document.outlet)))
            outlets[document.outlet] = number
            document.outlet = number
        }
        if let known = languages[document.language] {
            document.language = known
        } else {
            let name = columns.languages.name(Int(document.language))
            let number = UInt16(writer.languages.number(of: name, limit: Int(UInt16.max)))
            languages[document.language] = number
            document.language = number
        }
        if let known = formats[document.format] {
            document.format = known
        } else {
            let number = UInt8(writer.formats.number(of: columns.formats.name(Int(document.format)), limit: 255))
            formats[document.format] = number
            document.format = number
        }
        // Articles of one file come one after the other.
        if document.path != paths.old {
            paths = (document.path, writer.paths.number(of: columns.paths.name(Int(document.path))))
        }
        document.path = paths.new
        return document
    }
}
