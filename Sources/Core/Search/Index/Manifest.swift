/// What an index consists of on disk at one position of the journal: its segments, and what of them is deleted.
///
/// The file: 8 bytes of magic the last of which is the version of this format, 4 of a CRC-32 of the rest, and then, in
/// LEB128 numbers (DWARF 5, 7.6) and strings with their length before them: the version of the segments, the identity,
/// the position, the next segment's number, the common words, and for each segment its number, bytes, documents and
/// deleted documents, these as the distance of each from the one before.
struct Manifest: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        var number: Int
        var bytes: Int
        var documents: Int
        var deleted = Tombstones()
    }

    /// "readout" and the version of the format.
    private static let magic = Array("readout".utf8) + [1]
    private static let headSize = 12

    var identity: String
    /// All changes up to here are in the segments.
    var position = 0
    var nextNumber = 1
    var commonWords: [String]
    var segments: [Entry] = []

    /// The bytes of the file.
    /// - Parameter version: of the segments, and of how they read words: an index of other words than the queries' finds
    ///   nothing.
    func encoded(version: UInt32 = SegmentFormat.version) -> [UInt8] {
        var body = ByteBuffer()
        func append(_ number: Int) { body.append(variable: UInt64(number)) }
        func append(_ text: String) {
            append(text.utf8.count)
            Array(text.utf8).withUnsafeBytes { body.append($0) }
        }
        append(Int(version))
        append(identity)
        append(position)
        append(nextNumber)
        append(commonWords.count)
        for word in commonWords { append(word) }
        append(segments.count)
        for segment in segments {
            append(segment.number)
            append(segment.bytes)
            append(segment.documents)
            append(segment.deleted.count)
            var last = -1
            segment.deleted.forEach { document in
                append(document - last)
                last = document
            }
        }
        var checksum = ByteBuffer()
        checksum.append(Checksum.of(body.bytes))
        return Self.magic + Array(checksum.bytes) + Array(body.bytes)
    }

    /// Reads what `encoded` wrote.
    /// - Throws: `Failure` where the bytes are others, or of another version.
    init(_ bytes: [UInt8]) throws(SearchIndex.Failure) {
        self = try bytes.withUnsafeBytes { bytes in
            Result { () throws(SearchIndex.Failure) in try Self.read(bytes) }
        }.get()
    }

    private static func read(_ bytes: UnsafeRawBufferPointer) throws(SearchIndex.Failure) -> Manifest {
        let damaged = SearchIndex.Failure(description: "\(IndexFolder.manifest) is damaged")
        guard bytes.count > headSize, bytes.prefix(7).elementsEqual(magic.prefix(7)) else { throw damaged }
        guard bytes[7] == magic[7] else {
            throw SearchIndex.Failure(description: "\(IndexFolder.manifest) is of another format, \(bytes[7])")
        }
        let body = UnsafeRawBufferPointer(rebasing: bytes[headSize...])
        guard UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)) == Checksum.of(body)
        else { throw damaged }
        var reader = ByteReader(body)
        let version = reader.variable()
        guard version == SegmentFormat.version else {
            throw SearchIndex.Failure(description: "\(IndexFolder.manifest) is of another version, \(version)")
        }
        var manifest = Manifest(identity: string(&reader), commonWords: [])
        manifest.position = number(&reader)
        manifest.nextNumber = number(&reader)
        manifest.commonWords = list(&reader, string)
        manifest.segments = list(&reader) { reader in
            var entry = Entry(number: number(&reader), bytes: number(&reader), documents: number(&reader))
            var document = -1
            for gap in list(&reader, number) {
                guard gap < entry.documents - document else { break }
                document += gap
                entry.deleted.insert(document, size: entry.documents)
            }
            return entry
        }
        guard !reader.failed, reader.isAtEnd else { throw damaged }
        return manifest
    }

    private static func number(_ reader: inout ByteReader) -> Int { Int(clamping: reader.variable()) }

    private static func string(_ reader: inout ByteReader) -> String {
        String(decoding: reader.bytes(number(&reader)), as: UTF8.self)
    }

    /// A count, and so many elements, of which each takes a byte at least.
    private static func list<Element>(
        _ reader: inout ByteReader, _ element: (inout ByteReader) -> Element
    ) -> [Element] {
        let count = number(&reader)
        return (0..<min(count, reader.left)).map { _ in element(&reader) }
    }

    init(identity: String, position: Int = 0, nextNumber: Int = 1, commonWords: [String], segments: [Entry] = []) {
        self.identity = identity
        self.position = position
        self.nextNumber = nextNumber
        self.commonWords = commonWords
        self.segments = segments
    }
}

extension Manifest {
    /// The files that it needs, itself among them.
    var names: Set<String> { Set(segments.map { IndexFolder.segment($0.number) }).union([IndexFolder.manifest]) }
}

extension IndexFolder {
    /// Reads the manifest; nil where there is none.
    func readManifest() throws(SearchIndex.Failure) -> Manifest? {
        guard let bytes = try read(Self.manifest) else { return nil }
        do throws(SearchIndex.Failure) { return try Manifest(bytes) } catch {
            throw SearchIndex.Failure(description: path(of: error.description))
        }
    }

    /// Opens a segment that a manifest names.
    func open(_ entry: Manifest.Entry) throws(SearchIndex.Failure) -> IndexPart {
        let path = path(of: Self.segment(entry.number))
        let bytes = try SegmentBytes(path: path)
        guard bytes.all.count == entry.bytes else {
            throw SearchIndex.Failure(description: "\(path): has \(bytes.all.count) bytes, not \(entry.bytes)")
        }
        let segment = try Segment(bytes)
        guard segment.count == entry.documents else {
            throw SearchIndex.Failure(description: "\(path): has \(segment.count) articles, not \(entry.documents)")
        }
        return IndexPart(number: entry.number, segment: segment, deleted: entry.deleted)
    }
}
