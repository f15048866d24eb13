/// An expression that says when.
package struct DateMention: Sendable, Equatable {
    /// Its bytes.
    package var range: Range<Int>
    /// The date meant: ISO 8601, as precise as the text; nil where the article gives nothing to resolve it from.
    package var value: String?
    /// The last date of a range, in the same form.
    package var until: String?
    /// Whether it was resolved from the publication date.
    package var isAnchored: Bool

    /// An expression with what it means.
    package init(range: Range<Int>, value: String?, until: String? = nil, isAnchored: Bool = false) {
        self.range = range
        self.value = value
        self.until = until
        self.isAnchored = isAnchored
    }
}
