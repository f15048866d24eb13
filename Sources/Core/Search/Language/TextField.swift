/// A part of an article whose words can be searched alone; the raw value is its name in the query language.
package enum TextField: String, CaseIterable, Sendable {
    /// The headline.
    case title
    /// All that stands under the headline.
    case text
    /// The names of those who wrote it.
    case by
    /// The words of the text that somebody is said to have said.
    case quote
}
