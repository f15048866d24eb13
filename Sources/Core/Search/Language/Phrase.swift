/// Words that stand together.
package struct Phrase: Equatable, Sendable {
    /// The words in order, as they were typed; one or more.
    package var words: [String]
    /// Nil where they stand side by side, in this order. Else they stand in any order within as many words as they are
    /// themselves and this number of others between them (`"a b"~5`).
    package var slop: Int?
    /// Where they must stand; nil for anywhere in the article.
    package var field: TextField?

    /// Words side by side, anywhere, if nothing else is said.
    package init(_ words: [String], slop: Int? = nil, field: TextField? = nil) {
        self.words = words
        self.slop = slop
        self.field = field
    }
}
