// How a segment lies in its file or buffer.
//
//   lists        the postings of all terms (PostingsFormat)
//   dictionary   the terms (TermDictionaryWriter), and where its blocks begin
//   columns      what each document has that is no word (ColumnsWriter)
//   contents     where the sections begin and end, their checksums, counts (Contents); SegmentFormat.contentsSize bytes
//
// Numbers are in the order of bytes of the machines that Readout runs on, least byte first. Everything is written once and
// in this order, so that a writer never goes back.

enum SegmentFormat {
    /// The version of this format, of the fields and of how words are cut and folded. An index of another one is made anew.
    static let version: UInt32 = 5
    static let magic: UInt64 = 0x7265_6164_6F75_7431  // "readout1"
    /// As many documents as a segment may have: the differences of 128 of them fit into 32 bits.
    static let mostDocuments = 1 << 24
    static let contentsSize = 128
}

/// The last bytes of a segment.
struct SegmentContents: Equatable {
    var documents: UInt32
    /// The average length of a document that the impacts were reckoned with.
    var averageLength: Float
    /// The sum of the lengths of all its documents, those deleted left out at the time.
    var totalLength: UInt64
    var terms: UInt64
    /// When the newest of its documents was published, Unix seconds; Int64.min where none has a date.
    var newest: Int64
    /// Where sections begin: the dictionary, its index, the columns; the lists begin at 0. Where the columns end.
    var dictionary: UInt64
    var index: UInt64
    var columns: UInt64
    var end: UInt64
    /// CRC-32 of the lists, of the dictionary with its index, and of the columns.
    var listsChecksum: UInt32
    var dictionaryChecksum: UInt32
    var columnsChecksum: UInt32

    func write(into output: inout SegmentWriter) {
        var bytes = ByteBuffer(capacity: SegmentFormat.contentsSize)
        bytes.append(SegmentFormat.magic)
        bytes.append(SegmentFormat.version)
        bytes.append(documents)
        bytes.append(averageLength.bitPattern)
        bytes.append(listsChecksum)
        bytes.append(dictionaryChecksum)
        bytes.append(columnsChecksum)
        for value in [totalLength, terms, dictionary, index, columns, end] { bytes.append(value) }
        bytes.append(newest)
        while bytes.count < SegmentFormat.contentsSize - 4 { bytes.append(byte: 0) }
        bytes.append(Checksum.of(bytes.bytes))
        output.append(bytes.bytes)
    }

    /// - Throws: `Failure` where these are not the bytes of a whole segment of this format.
    init(_ all: UnsafeRawBufferPointer, name: String) throws(SearchIndex.Failure) {
        guard all.count >= SegmentFormat.contentsSize else {
            throw SearchIndex.Failure(description: "\(name) is cut short")
        }
        let bytes = UnsafeRawBufferPointer(rebasing: all.suffix(SegmentFormat.contentsSize))
        var reader = ByteReader(bytes)
        guard reader.fixed(UInt64.self) == SegmentFormat.magic else {
            throw SearchIndex.Failure(description: "\(name) is cut short, or no segment")
        }
        guard reader.fixed(UInt32.self) == SegmentFormat.version else {
            throw SearchIndex.Failure(description: "\(name) is of another version")
        }
        documents = reader.fixed(UInt32.self)
        averageLength = Float(bitPattern: reader.fixed(UInt32.self))
        listsChecksum = reader.fixed(UInt32.self)
        dictionaryChecksum = reader.fixed(UInt32.self)
        columnsChecksum = reader.fixed(UInt32.self)
        totalLength = reader.fixed(UInt64.self)
        terms = reader.fixed(UInt64.self)
        dictionary = reader.fixed(UInt64.self)
        index = reader.fixed(UInt64.self)
        columns = reader.fixed(UInt64.self)
        end = reader.fixed(UInt64.self)
        newest = reader.fixed(Int64.self)
        let content = UnsafeRawBufferPointer(rebasing: bytes.dropLast(4))
        guard bytes.loadUnaligned(fromByteOffset: content.count, as: UInt32.self) == Checksum.of(content),
            dictionary <= index, index <= columns, columns <= end,
            end == UInt64(all.count - SegmentFormat.contentsSize), documents <= UInt32(SegmentFormat.mostDocuments),
            averageLength > 0, averageLength.isFinite
        else { throw SearchIndex.Failure(description: "\(name) is damaged: its contents do not fit their checksum") }
    }

    init(
        documents: UInt32, averageLength: Float, totalLength: UInt64, terms: UInt64, newest: Int64,
        dictionary: UInt64, index: UInt64, columns: UInt64, end: UInt64, listsChecksum: UInt32,
        dictionaryChecksum: UInt32, columnsChecksum: UInt32
    ) {
        self.documents = documents
        self.averageLength = averageLength
        self.totalLength = totalLength
        self.terms = terms
        self.newest = newest
        self.dictionary = dictionary
        self.index = index
        self.columns = columns
        self.end = end
        self.listsChecksum = listsChecksum
        self.dictionaryChecksum = dictionaryChecksum
        self.columnsChecksum = columnsChecksum
    }
}
