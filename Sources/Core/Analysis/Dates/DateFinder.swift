/// Finds the expressions of a text that say when, and what they mean.
package struct DateFinder: Sendable {
    package init() {}

    /// The dates of a text, in their order.
    /// - Parameter published: the publication date (ISO 8601) that relative ones are resolved from; nil where it is unknown.
    package func dates(in text: AnnotatedText, published: String?) -> [DateMention] { [] }
}
