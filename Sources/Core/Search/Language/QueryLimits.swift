/// Bounds that keep a query from costing more than a person's question can be worth.
enum QueryLimits {
    /// UTF-8 bytes, those of the saved queries in it counted.
    static let bytes = 64 * 1024
    /// Parentheses within one another.
    static let depth = 64
    /// Words, those of phrases too, paths, outlets and dates: 1,000 leaves, each costing the index a look-up.
    static let leaves = 1000
    /// The number behind the `~` of a phrase.
    static let slop = 1...1000
    /// Code points of a pattern: terms have no more (`Folding.maximumCharacters`).
    static let pattern = 64
    /// Saved queries within one another.
    static let savedDepth = 16
}
