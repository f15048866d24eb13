/// A write-once part of the index: some articles, inverted. All its bytes are in one range of memory, a mapped file or a
/// buffer, which nothing changes; any thread may read it.
final class Segment: Sendable {
    let bytes: SegmentBytes
    let contents: SegmentContents
    /// How many documents it has, those deleted since among them. They are numbered from 0.
    let count: Int
    // Parts of `bytes`, read only.
    nonisolated(unsafe) let lists: UnsafeRawBufferPointer
    nonisolated(unsafe) let dictionary: TermDictionary
    let columns: Columns
    /// How many documents are in each language, by its number; 0: not known.
    let languageCounts: [Int]

    /// Reads the table of contents and checks it; the rest is checked by `verify`, and otherwise as it is read.
    /// - Throws: `Failure` where the bytes are damaged or of another format.
    init(_ bytes: SegmentBytes) throws(SearchIndex.Failure) {
        let name = bytes.path ?? "a segment in memory"
        let contents = try SegmentContents(bytes.all, name: name)
        func section(_ start: UInt64, _ end: UInt64) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(rebasing: bytes.all[Int(start)..<Int(end)])
        }
        guard let columns = Columns(section(contents.columns, contents.end), count: Int(contents.documents)) else {
            throw SearchIndex.Failure(description: "\(name) is damaged: its columns are cut short")
        }
        self.bytes = bytes
        self.contents = contents
        count = Int(contents.documents)
        lists = section(0, contents.dictionary)
        dictionary = TermDictionary(
            blocks: section(contents.dictionary, contents.index), index: section(contents.index, contents.columns),
            count: Int(clamping: contents.terms))
        self.columns = columns
        var counts = [Int](repeating: 0, count: columns.languages.count + 1)
        for document in 0..<columns.count {
            let number = Int(columns.value(.language, document, as: UInt16.self))
            if number < counts.count { counts[number] += 1 }
        }
        languageCounts = counts
    }

    /// The document that is this article; nil where the segment has none.
    func document(of article: Int) -> Int? { columns.document(of: article) }

    /// The article that a document is.
    func article(at document: Int) -> Int { columns.article(document) }

    /// The words that are folded to `folded` and written otherwise, in a field of written words.
    func surfaces(of folded: [UInt8], _ field: Field = .surfaces) -> [(written: [UInt8], entry: TermEntry)] {
        let cursor = TermCursor(dictionary)
        let beginning = [field.rawValue] + folded + [0]
        beginning.withUnsafeBytes { cursor.seek($0) }
        var found: [(written: [UInt8], entry: TermEntry)] = []
        while !cursor.isAtEnd, cursor.key.starts(with: beginning) {
            found.append((Array(cursor.key.dropFirst(beginning.count)), cursor.entry))
            cursor.next()
        }
        return found
    }

    /// Whether all bytes are as they were written.
    func verify() -> Bool {
        func matches(_ start: UInt64, _ end: UInt64, _ checksum: UInt32) -> Bool {
            Checksum.of(UnsafeRawBufferPointer(rebasing: bytes.all[Int(start)..<Int(end)])) == checksum
        }
        return matches(0, contents.dictionary, contents.listsChecksum)
            && matches(contents.dictionary, contents.columns, contents.dictionaryChecksum)
            && matches(contents.columns, contents.end, contents.columnsChecksum)
    }
}
