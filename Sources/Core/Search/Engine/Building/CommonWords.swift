/// The words that are so common that their pairs get postings of their own, for phrases of them to be found fast. All
/// segments of an index have the same.
struct CommonWords: Equatable, Sendable {
    /// Folded, in the order of their bytes.
    let words: [String]
    private let table: WordTable

    init(_ words: [String]) {
        self.words = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        table = WordTable(self.words)
    }

    /// Whether a folded word is one of them.
    func contains(_ term: UnsafeRawBufferPointer) -> Bool { table.contains(term) }

    static func == (one: CommonWords, other: CommonWords) -> Bool { one.words == other.words }
}

/// Words to be looked up by their bytes.
private final class WordTable: Sendable {
    // Nothing changes it once it is made.
    private nonisolated(unsafe) let table: ByteTable

    init(_ words: [String]) {
        var table = ByteTable()
        for var word in words { word.withUTF8 { _ = table.number(of: UnsafeRawBufferPointer($0)) } }
        self.table = table
    }

    func contains(_ word: UnsafeRawBufferPointer) -> Bool { table.find(word) != nil }
}
