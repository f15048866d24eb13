/// One value of a field, and how many of the articles found have it.
package struct FacetValue: Equatable, Sendable {
    /// The outlet's name, or the month as "2022-09".
    package var value: String
    /// How many articles, one or more.
    package var count: Int

    /// A value with its count.
    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}
