/// One word to be found.
package struct Term: Equatable, Sendable {
    /// How the word is meant.
    package enum Form: Equatable, Sendable {
        /// In any of its grammatical forms; case and accents make no difference.
        case word
        /// As it is written: no other form, no other case, no other accents (`=word`).
        case exact
        /// Any word that begins with it (`sanction*`).
        case prefix
        /// Any word of this shape: `*` stands for any number of characters, `?` for one (`w?ldc*rds`).
        case pattern
    }

    /// The word as it was typed: letters, digits and their marks, and the wildcards of a pattern; never empty.
    package var text: String
    package var form: Form
    /// Where the word must stand; nil for anywhere in the article.
    package var field: TextField?

    /// A word, in any form and anywhere if nothing else is said.
    package init(_ text: String, _ form: Form = .word, field: TextField? = nil) {
        self.text = text
        self.form = form
        self.field = field
    }
}
