/// One article found, with the passage that shows why.
package struct SearchHit: Equatable, Sendable {
    /// The article's id.
    package var article: Int
    /// How well it fits: more is better, comparable within one answer only.
    package var score: Double
    /// The passage, as it stands in the article; empty where there is no text.
    package var snippet: String
    /// The words found: bytes of `snippet`, in order, apart from one another.
    package var highlights: [Range<Int>]
    /// Where the snippet stands in the article's text, in bytes; nil where it is not from the text (a title).
    package var span: Range<Int>?
    /// Why it scores as it does, in words; nil unless it was asked for.
    package var explanation: String?

    /// A hit, without a passage if nothing else is said.
    package init(
        article: Int, score: Double, snippet: String = "", highlights: [Range<Int>] = [], span: Range<Int>? = nil,
        explanation: String? = nil
    ) {
        self.article = article
        self.score = score
        self.snippet = snippet
        self.highlights = highlights
        self.span = span
        self.explanation = explanation
    }
}
