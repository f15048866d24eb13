/// Writes the terms of a segment, in the order of their keys, and then all else.
struct SegmentPen: ~Copyable {
    private var writer: SegmentWriter
    private var dictionary = TermDictionaryWriter()
    private var key = ByteBuffer(capacity: TermDictionaryWriter.longestKey)
    private let averageLength: Float
    var encoder: PostingsEncoder

    /// - Parameters:
    ///   - averageLength: what the impacts are reckoned with.
    ///   - lengths: the length code of each document; they must outlive the pen.
    init(_ writer: consuming SegmentWriter, averageLength: Float, lengths: UnsafePointer<UInt8>) {
        self.writer = writer
        self.averageLength = averageLength
        encoder = PostingsEncoder(impacts: Impact.Table(averageLength: averageLength), lengths: lengths)
    }

    /// Begins a term, whose postings are given to `encoder`.
    mutating func begin(_ field: Field) { encoder.begin(field) }

    /// Ends it.
    /// - Returns: how many documents the term is in.
    @discardableResult
    mutating func end(_ field: Field, _ term: UnsafeRawBufferPointer, hasTwin: Bool = false) -> Int {
        key.removeAll()
        key.append(byte: field.rawValue)
        key.append(term)
        return write(field, hasTwin: hasTwin)
    }

    /// Adds a term whose postings are those of its twin.
    mutating func add(twin field: Field, _ term: UnsafeRawBufferPointer, documents: Int) {
        key.removeAll()
        key.append(byte: field.rawValue)
        key.append(term)
        add(twin: key.bytes, field, documents: documents)
    }

    /// The same with its whole key.
    mutating func add(twin key: UnsafeRawBufferPointer, _ field: Field, documents: Int) {
        dictionary.add(
            key, TermEntry(documents: documents, offset: writer.count, dataSize: 0, positionsSize: 0, impact: 0),
            field)
    }

    /// The same for a key of two parts.
    mutating func end(_ field: Field, _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) {
        key.removeAll()
        key.append(byte: field.rawValue)
        key.append(one)
        key.append(byte: 0)
        key.append(other)
        write(field)
    }

    @discardableResult
    private mutating func write(_ field: Field, hasTwin: Bool = false) -> Int {
        var entry = encoder.end(into: &writer)
        entry.hasTwin = hasTwin
        dictionary.add(key.bytes, entry, field)
        return entry.documents
    }

    /// Ends a term whose whole key is given.
    mutating func end(key: UnsafeRawBufferPointer, _ field: Field, hasTwin: Bool) {
        var entry = encoder.end(into: &writer)
        entry.hasTwin = hasTwin
        if entry.documents > 0 { dictionary.add(key, entry, field) }
    }

    /// Writes the rest.
    consuming func finish(_ columns: borrowing ColumnsWriter, totalLength: UInt64) {
        let listsChecksum = writer.endSection()
        let dictionaryStart = writer.count
        let indexStart = dictionary.finish(into: &writer)
        let dictionaryChecksum = writer.endSection()
        let columnsStart = writer.count
        columns.write(into: &writer)
        let columnsChecksum = writer.endSection()
        let contents = SegmentContents(
            documents: UInt32(columns.documents.count), averageLength: averageLength, totalLength: totalLength,
            terms: UInt64(dictionary.count), newest: columns.documents.map(\.published).max() ?? .min,
            dictionary: UInt64(dictionaryStart), index: UInt64(indexStart),
            columns: UInt64(columnsStart), end: UInt64(writer.count), listsChecksum: listsChecksum,
            dictionaryChecksum: dictionaryChecksum, columnsChecksum: columnsChecksum)
        contents.write(into: &writer)
        _ = writer.endSection()
    }
}
