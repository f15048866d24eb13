/// The words that are so common that their pairs get postings of their own, for phrases of them to be found fast. All
/// segments of an index have the same.
struct CommonWords: Equatable, Sendable {
    /// Folded, in the order of their bytes.
    let words: [String]
    private let set: Set<[UInt8]>

    init(_ words: [String]) {
        self.words = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        set = Set(words.map { Array($0.utf8) })
    }

    func contains(_ term: [UInt8]) -> Bool { set.contains(term) }
}
