/// The articles found, counted by one field.
package struct Facet: Equatable, Sendable {
    /// What is counted by.
    package var field: FacetField
    /// The values that occur. Articles without one (no outlet, no date) are in none.
    package var values: [FacetValue]

    /// A count by `field`.
    package init(field: FacetField, values: [FacetValue]) {
        self.field = field
        self.values = values
    }
}
