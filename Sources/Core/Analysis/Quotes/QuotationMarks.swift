/// The quotation marks of a text, in pairs.
package struct QuotationMarks: Sendable {
    /// What stands between two marks.
    package struct Quotation: Sendable, Equatable {
        /// The words between the marks, which may be none.
        package var words: Range<Int>
        /// The opening mark; nil where it is missing.
        package var opening: Int?
        /// The closing mark; nil where a paragraph ends without one, and the next one goes on with an opening mark.
        package var closing: Int?
        /// How many quotations it stands in.
        package var depth: Int
    }

    /// In the order of their first words; an outer one before those in it.
    package let quotations: [Quotation]

    /// The quotation marks of a text; apostrophes are none.
    package init(_ text: AnnotatedText) { quotations = [] }
}
