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
    mutating func end(_ field: Field, _ term: UnsafeRawBufferPointer) {
        key.removeAll()
        key.append(byte: field.rawValue)
        key.append(term)
        write(field)
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

    private mutating func write(_ field: Field) {
        let entry = encoder.end(into: &writer)
        dictionary.add(key.bytes, entry, hasPositions: field.hasPositions)
    }

    /// Ends a term whose whole key is given.
    mutating func end(key: UnsafeRawBufferPointer, _ field: Field) {
        let entry = encoder.end(into: &writer)
        if entry.documents > 0 { dictionary.add(key, entry, hasPositions: field.hasPositions) }
    }

    /// Writes the rest.
    consuming func finish(_ columns: ColumnsWriter, totalLength: UInt64) {
        let listsChecksum = writer.endSection()
        let dictionaryStart = writer.count
        let indexStart = dictionary.finish(into: &writer)
        let dictionaryChecksum = writer.endSection()
        let columnsStart = writer.count
        columns.write(into: &writer)
        let columnsChecksum = writer.endSection()
        let contents = SegmentContents(
            documents: UInt32(columns.documents.count), averageLength: averageLength, totalLength: totalLength,
            terms: UInt64(dictionary.count), dictionary: UInt64(dictionaryStart), index: UInt64(indexStart),
            columns: UInt64(columnsStart), end: UInt64(writer.count), listsChecksum: listsChecksum,
            dictionaryChecksum: dictionaryChecksum, columnsChecksum: columnsChecksum)
        contents.write(into: &writer)
        _ = writer.endSection()
    }
}
