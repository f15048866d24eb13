/// What an index consists of on disk at one position of the journal: its segments, and what of them is deleted.
///
/// The file: 8 bytes of magic with the version of this format, 8 of a checksum, and then, in LEB128 numbers (DWARF 5,
/// 7.6) and strings with their length before them: the version of the analysis, the identity, the position, the next
/// segment's number, the common words, and for each segment its number, bytes, documents and deleted documents, these
/// as the distance of each from the one before.
struct Manifest: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        var number: Int
        var bytes: Int
        var documents: Int
        var deleted: Tombstones
    }

    /// Counts up when the tokenizer, the folding or the stemmers give other terms than before: an index of other terms
    /// than the queries' finds nothing.
    static let analysisVersion = 1
    /// "RDINDEX" and the version of the format.
    private static let magic: [UInt8] = Array("RDINDEX".utf8) + [1]

    var identity: String
    /// All changes up to here are in the segments.
    var position = 0
    var nextNumber = 1
    var commonWords: [String]
    var segments: [Entry] = []

    var encoded: [UInt8] {
        var bytes = ByteWriter()
        bytes.append(Self.analysisVersion)
        bytes.append(identity)
        bytes.append(position)
        bytes.append(nextNumber)
        bytes.append(commonWords.count)
        for word in commonWords { bytes.append(word) }
        bytes.append(segments.count)
        for segment in segments {
            bytes.append(segment.number)
            bytes.append(segment.bytes)
            bytes.append(segment.documents)
            bytes.append(segment.deleted.count)
            var last = -1
            segment.deleted.forEach { document in
                bytes.append(document - last)
                last = document
            }
        }
        let checksum = Self.checksum(bytes.bytes[...])
        return Self.magic + (0..<8).map { UInt8(truncatingIfNeeded: checksum >> (8 * $0)) } + bytes.bytes
    }

    /// Reads what `encoded` wrote.
    /// - Throws: `Failure` where the bytes are others, or of another version.
    init(_ bytes: [UInt8]) throws(SearchIndex.Failure) {
        guard bytes.count > 16, bytes.prefix(7).elementsEqual(Self.magic.prefix(7)) else { throw Self.damaged }
        guard bytes[7] == Self.magic[7] else {
            throw SearchIndex.Failure(description: "\(IndexFolder.manifest): is of another format, \(bytes[7])")
        }
        let checksum = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[8 + $1]) << (8 * UInt64($1)) }
        guard checksum == Self.checksum(bytes[16...]) else { throw Self.damaged }
        var reader = ByteReader(bytes[16...])
        guard reader.number() == Self.analysisVersion else {
            throw SearchIndex.Failure(description: "\(IndexFolder.manifest): its words were read by other rules")
        }
        guard let identity = reader.string(), let position = reader.number(), let next = reader.number(),
            let words = reader.list({ $0.string() }), let segments = reader.list(Self.entry), reader.isAtEnd
        else { throw Self.damaged }
        self.init(identity: identity, position: position, nextNumber: next, commonWords: words, segments: segments)
    }

    init(identity: String, position: Int = 0, nextNumber: Int = 1, commonWords: [String], segments: [Entry] = []) {
        self.identity = identity
        self.position = position
        self.nextNumber = nextNumber
        self.commonWords = commonWords
        self.segments = segments
    }

    private static func entry(_ reader: inout ByteReader) -> Entry? {
        guard let number = reader.number(), let bytes = reader.number(), let documents = reader.number(),
            let gaps = reader.list({ $0.number() }), documents <= bytes
        else { return nil }
        var (deleted, document) = (Tombstones(), -1)
        for gap in gaps {
            guard gap > 0, gap < documents - document else { return nil }
            document += gap
            deleted.insert(document, size: documents)
        }
        return Entry(number: number, bytes: bytes, documents: documents, deleted: deleted)
    }

    private static var damaged: SearchIndex.Failure {
        SearchIndex.Failure(description: "\(IndexFolder.manifest): is damaged")
    }

    /// FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo): one byte changed anywhere always shows.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

extension Manifest {
    /// The files that it needs, itself among them.
    var names: Set<String> { Set(segments.map { IndexFolder.segment($0.number) }).union([IndexFolder.manifest]) }
}

extension IndexFolder {
    /// Opens a segment that a manifest names.
    func open(_ entry: Manifest.Entry) throws(SearchIndex.Failure) -> IndexPart {
        let path = path(of: Self.segment(entry.number))
        let bytes = try SegmentBytes(path: path)
        guard bytes.all.count == entry.bytes else {
            throw SearchIndex.Failure(description: "\(path): has \(bytes.all.count) bytes instead of \(entry.bytes)")
        }
        do throws(SearchIndex.Failure) {
            let segment = try Segment(bytes)
            guard segment.count == entry.documents else {
                throw SearchIndex.Failure(description: "has \(segment.count) articles instead of \(entry.documents)")
            }
            return IndexPart(number: entry.number, segment: segment, deleted: entry.deleted)
        } catch { throw SearchIndex.Failure(description: "\(path): \(error)") }
    }
}
