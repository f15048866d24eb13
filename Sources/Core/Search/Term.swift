/// One word to be found.
package struct Term: Equatable, Sendable {
    /// The word as it was typed: letters, digits and their marks, never empty.
    package var text: String
    /// True where words that begin with `text` are meant (`sanction*`).
    package var prefix: Bool
    /// Where the word must stand; nil for anywhere in the article.
    package var field: TextField?

    /// A word, whole and anywhere if nothing else is said.
    package init(_ text: String, prefix: Bool = false, field: TextField? = nil) {
        self.text = text
        self.prefix = prefix
        self.field = field
    }
}
