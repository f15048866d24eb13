/// Inverts articles into the bytes of a segment.
struct SegmentBuilder: ~Copyable {
    /// - Parameter commonWords: folded words whose pairs get postings of their own.
    init(commonWords: CommonWords) {}

    /// How many articles were added, and about how many bytes of memory they take.
    private(set) var count = 0
    private(set) var memoryBytes = 0

    /// Takes an article in. None may be added twice.
    mutating func add(_ article: IndexedArticle) {}

    /// Writes the segment and empties the builder.
    mutating func finish(into output: inout some SegmentOutput) throws(SearchIndex.Failure) {}
}
