/// A part of an article's text that shows why it was found.
package struct Passage: Equatable, Sendable {
    /// Its bytes in the text, which is UTF-8; on characters' bounds.
    package var span: Range<Int>
    /// What is found in it: bytes counted from its beginning, in order, apart from one another.
    package var highlights: [Range<Int>]

    package init(span: Range<Int>, highlights: [Range<Int>]) {
        self.span = span
        self.highlights = highlights
    }
}
