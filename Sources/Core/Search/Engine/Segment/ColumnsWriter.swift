// How the columns lie in a segment: first the fixed ones, each for all documents and beginning at a multiple of 8 bytes, in
// the order of `Column`; then the names of outlets, languages, formats, paths and actors (each of these with the byte of its
// kind before it), the lists of the documents' actors, and the runs of their quotes.
//
//   names   how many UInt32; where each one ends UInt32, counted from behind these; the names, UTF-8
//   lists   a hash of each actor UInt64 (ActorMerges.hash); how many bytes UInt32; numbers of actors << 1 | (the document
//           quotes this one), LEB128
//   quotes  how many bytes UInt32; the runs (QuoteRuns)
//
// A number of a name counts from 1, 0 is none; in the lists from 0.

/// A column: so many bytes for each document.
enum Column: Int, CaseIterable {
    /// The article that the document is, UInt32.
    case article
    /// Its number among the articles in ascending order: document numbers sorted by article, UInt32.
    case byArticle
    /// `DocumentLength`, UInt8; words in the title, UInt16.
    case length, titleWords
    /// Int64 Unix seconds, Int64.min for none; Int32 days since 1970-01-01 each, Int32.max for none.
    case published, firstDay, lastDay
    /// UInt32 Unix seconds.
    case added
    /// Numbers of names: UInt32, UInt16, UInt8, UInt32.
    case outlet, language, format, path
    /// 1: a copy. UInt8.
    case flags
    /// Where the list of its actors ends, UInt32; it begins where that of the document before ends.
    case actors
    /// The same of its quotes.
    case quotes

    var width: Int {
        switch self {
        case .length, .format, .flags: 1
        case .titleWords, .language: 2
        case .published: 8
        default: 4
        }
    }
}

/// What a document has that is no word.
struct DocumentColumns {
    var article: UInt32
    var length: UInt8
    var titleWords: UInt16
    var published: Int64
    var firstDay: Int32
    var lastDay: Int32
    var added: UInt32
    var outlet: UInt32
    var language: UInt16
    var format: UInt8
    var path: UInt32
    var flags: UInt8
    /// Set by `ColumnsWriter.add`.
    var actorsEnd: UInt32 = 0
    var quotesEnd: UInt32 = 0

    static let isCopy: UInt8 = 1
}

/// Gathers names and numbers them in the order in which they come.
struct NameTable {
    private var numbers: [String: UInt32] = [:]
    private(set) var names: [String] = []

    /// 1 for the first; 0 for nil, and where there are already `limit`.
    mutating func number(of name: String?, limit: Int = Int(UInt32.max)) -> UInt32 {
        guard let name else { return 0 }
        if let number = numbers[name] { return number }
        guard names.count < limit else { return 0 }
        names.append(name)
        numbers[name] = UInt32(names.count)
        return UInt32(names.count)
    }
}

/// Gathers paths: documents of one file come one after the other, so that only the last one need be known.
struct PathTable: ~Copyable {
    private(set) var bytes = ByteBuffer()
    private(set) var ends = ByteBuffer()
    private(set) var count = 0
    private var last = 0

    /// 0 for an empty one.
    mutating func number(of path: UnsafeRawBufferPointer) -> UInt32 {
        if path.isEmpty { return 0 }
        let former = UnsafeRawBufferPointer(rebasing: bytes.bytes[last...])
        if count > 0, TermDictionary.compare(former, path) == 0 { return UInt32(count) }
        last = bytes.count
        bytes.append(path)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
        count += 1
        return UInt32(count)
    }

    mutating func number(of path: String) -> UInt32 {
        var path = path
        return path.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
    }
}

/// Gathers the columns of a segment that is being written, and writes them.
struct ColumnsWriter: ~Copyable {
    private(set) var documents: [DocumentColumns] = []
    var outlets = NameTable()
    var languages = NameTable()
    var formats = NameTable()
    var paths = PathTable()

    /// The actors: the byte of a kind and the name.
    var actors = ByteTable()
    private(set) var actorLists = ByteBuffer()
    private(set) var quotes = ByteBuffer()

    /// An actor's number, from 0, as it stands in a list.
    static func listed(_ actor: UInt32, isQuoted: Bool) -> UInt32 { actor << 1 | (isQuoted ? 1 : 0) }

    /// Adds a document, its actors (`listed`) and the runs of its quotes (`QuoteRuns`).
    mutating func add(_ document: DocumentColumns, actors: [UInt32], quotes: UnsafeRawBufferPointer) {
        var document = document
        if !quotes.isEmpty { self.quotes.append(quotes) }
        document.quotesEnd = UInt32(truncatingIfNeeded: self.quotes.count)
        for number in actors { actorLists.append(variable: UInt64(number)) }
        document.actorsEnd = UInt32(truncatingIfNeeded: actorLists.count)
        documents.append(document)
    }

    /// Calls `body` with the documents, the numbers of their actors, and whether they quote them.
    func forEachActor(_ body: (Int, Int, Bool) -> Void) {
        var start = 0
        for (number, document) in documents.enumerated() {
            let end = Int(document.actorsEnd)
            var reader = ByteReader(UnsafeRawBufferPointer(rebasing: actorLists.bytes[start..<end]))
            while !reader.isAtEnd {
                let listed = Int(reader.variable32())
                body(number, listed >> 1, listed & 1 == 1)
            }
            start = end
        }
    }

    func write(into output: inout SegmentWriter) {
        for column in Column.allCases {
            var bytes = ByteBuffer(capacity: documents.count * column.width + 8)
            switch column {
            case .article: for document in documents { bytes.append(document.article) }
            case .byArticle:
                let order = documents.indices.sorted { documents[$0].article < documents[$1].article }
                for place in order { bytes.append(UInt32(place)) }
            case .length: for document in documents { bytes.append(document.length) }
            case .titleWords: for document in documents { bytes.append(document.titleWords) }
            case .published: for document in documents { bytes.append(document.published) }
            case .firstDay: for document in documents { bytes.append(document.firstDay) }
            case .lastDay: for document in documents { bytes.append(document.lastDay) }
            case .added: for document in documents { bytes.append(document.added) }
            case .outlet: for document in documents { bytes.append(document.outlet) }
            case .language: for document in documents { bytes.append(document.language) }
            case .format: for document in documents { bytes.append(document.format) }
            case .path: for document in documents { bytes.append(document.path) }
            case .flags: for document in documents { bytes.append(document.flags) }
            case .actors: for document in documents { bytes.append(document.actorsEnd) }
            case .quotes: for document in documents { bytes.append(document.quotesEnd) }
            }
            while bytes.count & 7 != 0 { bytes.append(byte: 0) }
            output.append(bytes.bytes)
        }
        for table in [outlets, languages, formats] { Self.write(table.names, into: &output) }
        var count = ByteBuffer()
        count.append(UInt32(paths.count))
        output.append(count.bytes)
        output.append(paths.ends.bytes)
        output.append(paths.bytes.bytes)
        writeActors(into: &output)
    }

    private func writeActors(into output: inout SegmentWriter) {
        var ends = ByteBuffer(capacity: actors.count * 4 + 4)
        var names = ByteBuffer(capacity: actors.count * 24)
        ends.append(UInt32(actors.count))
        for number in 0..<actors.count {
            names.append(actors[number])
            ends.append(UInt32(truncatingIfNeeded: names.count))
        }
        output.append(ends.bytes)
        output.append(names.bytes)
        var hashes = ByteBuffer(capacity: actors.count * 8 + 8)
        for number in 0..<actors.count { hashes.append(ActorMerges.hash(actors[number])) }
        output.append(hashes.bytes)
        var count = ByteBuffer()
        count.append(UInt32(truncatingIfNeeded: actorLists.count))
        output.append(count.bytes)
        output.append(actorLists.bytes)
        count.removeAll()
        count.append(UInt32(truncatingIfNeeded: quotes.count))
        output.append(count.bytes)
        output.append(quotes.bytes)
    }

    private static func write(_ names: [String], into output: inout SegmentWriter) {
        var bytes = ByteBuffer(capacity: names.count * 40 + 16)
        bytes.append(UInt32(names.count))
        var end = 0
        for name in names {
            end += name.utf8.count
            bytes.append(UInt32(truncatingIfNeeded: end))
        }
        for var name in names { name.withUTF8 { bytes.append(UnsafeRawBufferPointer($0)) } }
        output.append(bytes.bytes)
    }
}
