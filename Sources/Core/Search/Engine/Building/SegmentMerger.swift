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
        var queue = MergeQueue(sources)
        let key = UnsafeMutableRawBufferPointer.allocate(byteCount: TermDictionaryWriter.longestKey, alignment: 8)
        defer { key.deallocate() }
        var having: [MergeSource] = []
        // The words that are twins of their stems in some segments and not in others, which may have no such stem.
        var torn: Set<[UInt8]> = []
        var merged = 0
        var scratch = Scratch()
        while let least = queue.first {
            key.copyMemory(from: least)
            let term = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(key)[..<least.count])
            guard let field = term.first.flatMap(Field.init(rawValue:)) else {
                throw SearchIndex.Failure(description: "a segment has a term of no field")
            }
            queue.takeAll(of: term, into: &having)
            if field.twin != nil, having.allSatisfy(\.terms.entry.isTwin), !torn.contains(Array(term.dropFirst())) {
                let documents = having.reduce(0) { $0 + $1.liveTwinCount(&scratch) }
                if documents > 0 { pen.add(twin: term, field, documents: documents) }
            } else {
                pen.begin(field)
                for source in having {
                    guard source.copyPostings(field, into: &pen.encoder, &scratch) else {
                        throw SearchIndex.Failure(description: "\(source.name) is damaged: postings cannot be read")
                    }
                }
                let hasTwin = field.mayHaveTwins && having.allSatisfy(\.terms.entry.hasTwin)
                if field.mayHaveTwins, !hasTwin, having.contains(where: \.terms.entry.hasTwin) {
                    torn.insert(Array(term.dropFirst()))
                }
                pen.end(key: term, field, hasTwin: hasTwin)
            }
            for source in having {
                source.next()
                if source.terms.failed {
                    throw SearchIndex.Failure(description: "\(source.name) is damaged: its dictionary cannot be read")
                }
                queue.put(source)
            }
            scratch.reuse()
            merged += 1
            if merged & 0xFF == 0, isCancelled() { throw SearchIndex.Failure(description: "merging was ended") }
        }
    }
}

/// The segments that are being merged, by their current terms: a binary heap with the least on top, of equal terms that of
/// the earliest segment.
private struct MergeQueue {
    private struct Entry {
        /// The first eight bytes of the key, for most comparisons.
        var prefix: UInt64
        /// The source's own memory: as it is until the source goes on.
        var key: UnsafeRawBufferPointer
        var first: UInt32
        var source: Unmanaged<MergeSource>
    }

    private var heap: [Entry] = []
    /// Keeps the sources.
    private let sources: [MergeSource]

    init(_ sources: [MergeSource]) {
        self.sources = sources
        for source in sources {
            source.next()
            put(source)
        }
    }

    /// The least key; nil where all are at their end.
    var first: UnsafeRawBufferPointer? { heap.first?.key }

    /// Takes all out that have this term, the earliest first.
    mutating func takeAll(of term: UnsafeRawBufferPointer, into found: inout [MergeSource]) {
        found.removeAll(keepingCapacity: true)
        while let first = heap.first, TermDictionary.compare(first.key, term) == 0 {
            found.append(first.source.takeUnretainedValue())
            let last = heap.removeLast()
            if !heap.isEmpty {
                heap[0] = last
                siftDown()
            }
        }
    }

    /// Puts one in, unless it is at its end.
    mutating func put(_ source: MergeSource) {
        guard !source.terms.isAtEnd else { return }
        let key = source.terms.key
        var prefix: UInt64 = 0
        for place in 0..<8 { prefix = prefix << 8 | (place < key.count ? UInt64(key[place]) : 0) }
        heap.append(Entry(prefix: prefix, key: key, first: source.first, source: .passUnretained(source)))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard isBefore(heap[child], heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var child = parent * 2 + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, isBefore(heap[child + 1], heap[child]) { child += 1 }
            guard isBefore(heap[child], heap[parent]) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }

    private func isBefore(_ one: Entry, _ other: Entry) -> Bool {
        if one.prefix != other.prefix { return one.prefix < other.prefix }
        let order = TermDictionary.compare(one.key, other.key)
        return order != 0 ? order < 0 : one.first < other.first
    }
}

/// A segment that is being merged.
private final class MergeSource {
    private let segment: Segment
    let terms: TermCursor
    /// Goes through the words while `terms` goes through their stems.
    private let twins: TermCursor
    private var twinKey: [UInt8] = []
    /// The number in the merged segment of this one's first document that is kept.
    let first: UInt32
    /// Bytes of the lists that have been passed on to the kernel as read.
    private var forgotten = 0
    /// For each document its number there, `PostingsCursor.end` for none; empty where all are kept.
    private var renumbered: [UInt32] = []

    /// Adds the segment's documents to `columns`.
    init(_ segment: Segment, _ deleted: Tombstones, _ columns: inout ColumnsWriter) {
        self.segment = segment
        terms = TermCursor(segment.dictionary)
        twins = TermCursor(segment.dictionary)
        first = UInt32(columns.documents.count)
        var names = NameNumbers()
        for number in 0..<segment.count {
            if deleted.count > 0 {
                let isDeleted = deleted.contains(number)
                renumbered.append(isDeleted ? PostingsCursor.end : UInt32(columns.documents.count))
                if isDeleted { continue }
            }
            let document = names.renumbered(segment.columns.document(number), segment.columns, &columns)
            columns.add(
                document, actors: names.renumberedActors(of: number, segment.columns, &columns),
                quotes: segment.columns.quotes(of: number))
        }
    }

    var name: String { segment.bytes.path ?? "a segment in memory" }

    /// Goes to the next term.
    func next() {
        terms.next()
        // What has been merged is not read again: it need not count as memory of this process.
        if terms.entry.offset - forgotten > Self.portion {
            segment.bytes.forget(forgotten..<terms.entry.offset)
            forgotten = terms.entry.offset
        }
    }

    private static let portion = 1 << 22

    /// Goes to the word that is equal to a stem; false where there is none. Asked in the order of the stems.
    private func goToTwin(of stem: UnsafeRawBufferPointer, _ field: Field) -> Bool {
        guard let twin = field.twin else { return false }
        twinKey.removeAll(keepingCapacity: true)
        twinKey.append(twin.rawValue)
        twinKey += stem.dropFirst()
        return twinKey.withUnsafeBytes { key in
            if twins.isAtEnd || twins.field != twin { twins.seek(key) } else { twins.advance(to: key) }
            return !twins.isAtEnd && TermDictionary.compare(twins.key, key) == 0
        }
    }

    /// The postings of the current term, which may be its twin's.
    private func cursor(_ field: Field, _ scratch: inout Scratch) -> PostingsCursor {
        var (entry, field) = (terms.entry, field)
        if entry.isTwin, let twin = field.twin, goToTwin(of: terms.key, field) {
            entry = twins.entry
            field = twin
        }
        return PostingsCursor(entry, field, lists: segment.lists, segmentCount: segment.count, scratch: &scratch)
    }

    /// In how many documents that are kept the current term is, which is its word's twin.
    func liveTwinCount(_ scratch: inout Scratch) -> Int {
        if renumbered.isEmpty { return terms.entry.documents }
        guard let field = terms.field else { return 0 }
        var cursor = cursor(field, &scratch)
        var count = 0
        cursor.next()
        while cursor.document != PostingsCursor.end {
            if renumbered[Int(cursor.document)] != PostingsCursor.end { count += 1 }
            cursor.next()
        }
        return count
    }

    /// Adds the postings of the current term; false where they are damaged.
    func copyPostings(_ field: Field, into encoder: inout PostingsEncoder, _ scratch: inout Scratch) -> Bool {
        var cursor = cursor(field, &scratch)
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
                    document, frequency: cursor.frequency(at: place), cursor.flags(at: place))
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
    /// `UInt32.max` for those not yet met.
    private var actors: [UInt32] = []

    mutating func renumberedActors(
        of document: Int, _ columns: Columns, _ writer: inout ColumnsWriter
    ) -> [UInt32] {
        if actors.isEmpty { actors = [UInt32](repeating: .max, count: columns.actors.count) }
        var found: [UInt32] = []
        columns.forEachActor(of: document) { old, isQuoted in
            if actors[old] == .max {
                actors[old] = UInt32(truncatingIfNeeded: writer.actors.number(of: columns.actors.utf8(old + 1)))
            }
            found.append(ColumnsWriter.listed(actors[old], isQuoted: isQuoted))
        }
        return found
    }

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
            paths = (document.path, writer.paths.number(of: columns.paths.utf8(Int(document.path))))
        }
        document.path = paths.new
        return document
    }
}
