/// A unit of figures, and how it converts to the base unit of what it measures. Currencies are not converted.
package struct FigureUnit: Sendable, Equatable {
    /// What a unit measures; the base unit is named with each.
    package enum Dimension: String, Sendable, CaseIterable {
        /// Days, a year having 365 and a month a twelfth of them, as people reckon.
        case time
        /// Metres.
        case length
        /// Square metres.
        case area
        /// Litres.
        case volume
        /// Kilograms.
        case mass
        /// Watts.
        case power
        /// Watt-hours.
        case energy
        /// Kilometres per hour.
        case speed
        /// Kelvin.
        case temperature
        /// Bytes.
        case data
        /// Barrels per day.
        case flow
        /// Hertz.
        case frequency
        /// Shares of a whole.
        case share
        /// Money of one currency: those of different ones cannot be compared.
        case money
        /// Things counted, comparable with those of the same unit.
        case count
    }

    /// As in ``Figure/unit``.
    package var name: String
    package var dimension: Dimension
    /// Base units in one of these.
    package var factor: Double
    /// Base units that zero of these are (temperatures).
    package var offset: Double = 0

    /// The unit that ``Figure/unit`` names; nil for a name that no figure has.
    package static func named(_ name: String) -> FigureUnit? { FigureUnits.byName[name] }

    /// `value` of these in base units.
    package func base(_ value: Double) -> Double { value * factor + offset }

    /// Whether values of this unit and `other` can be compared.
    package func isComparable(with other: FigureUnit) -> Bool {
        dimension == other.dimension && (dimension != .money && dimension != .count || name == other.name)
    }
}

extension Figure {
    /// Its value and upper end (or the value again) in base units, with the unit itself; nil where it has no unit.
    package var measure: (unit: FigureUnit, low: Double, high: Double)? {
        guard let unit = unit.flatMap(FigureUnit.named) else { return nil }
        return (unit, unit.base(value), unit.base(until ?? value))
    }
}
