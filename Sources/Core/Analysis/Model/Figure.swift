/// A number that counts or measures something.
package struct Figure: Sendable, Equatable {
    /// How exact the text says that a number is; the raw value is the contract's word for it.
    package enum Hedge: String, Sendable, CaseIterable {
        case about, nearly, moreThan, lessThan, atLeast, atMost
    }

    /// Its bytes: hedge, number, scale, unit or the noun counted ("nearly 1,000 days").
    package var range: Range<Int>
    /// The number; the lower end of a range.
    package var value: Double
    /// The upper end of a range.
    package var until: Double?
    /// A singular English noun, "percent" or an ISO 4217 code; nil where it counts things that are no unit.
    package var unit: String?
    package var hedge: Hedge?
    /// What it counts or is said of: the bytes of the noun phrase or clause; nil where that is not clear.
    package var about: Range<Int>?

    /// A figure with what it says.
    package init(
        range: Range<Int>, value: Double, until: Double? = nil, unit: String? = nil, hedge: Hedge? = nil,
        about: Range<Int>? = nil
    ) {
        self.range = range
        self.value = value
        self.until = until
        self.unit = unit
        self.hedge = hedge
        self.about = about
    }
}
