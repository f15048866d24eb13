/// The words that are so common that their pairs get postings of their own, for phrases of them to be found fast. All
/// segments of an index have the same.
struct CommonWords: Equatable, Sendable {
    /// Folded, sorted by their bytes.
    let words: [String]

    init(_ words: [String]) { self.words = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
