/// One article found.
package struct SearchHit: Equatable, Sendable {
    /// The article's id.
    package var article: Int
    /// How well it fits: more is better, comparable within one answer only.
    package var score: Double
    /// Why it scores as it does, in words; nil unless it was asked for.
    package var explanation: String?

    package init(article: Int, score: Double, explanation: String? = nil) {
        self.article = article
        self.score = score
        self.explanation = explanation
    }
}
