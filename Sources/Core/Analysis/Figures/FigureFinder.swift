/// Finds the figures of a text.
package struct FigureFinder: Sendable {
    package init() {}

    /// The figures of a text, in their order.
    /// - Parameter dates: what was found to be a date, and is none.
    package func figures(in text: AnnotatedText, dates: [DateMention]) -> [Figure] { [] }
}
