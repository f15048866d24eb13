/// Units that stand for one byte, by the numbers that stand for them for good, from 1: new ones come last, below 128.
enum CommonUnits {
    static let units = [
        "percent", "year", "month", "week", "day", "hour", "minute", "second", "USD", "EUR", "GBP", "CNY", "JPY", "RUB",
        "INR", "kilometre", "metre", "centimetre", "millimetre", "mile", "foot", "inch", "hectare", "acre", "tonne",
        "kilogram", "gram", "pound", "litre", "barrel", "degree", "kelvin", "percentage point", "people", "person",
        "watt", "kilowatt", "megawatt", "gigawatt", "square kilometre", "square mile", "square metre", "decade",
        "century", "point", "yard", "CAD", "AUD", "CHF", "KRW", "byte", "megabyte", "gigabyte", "gallon", "ton",
        "ounce",
    ]
    private static let codes = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0 + 1) })

    /// The number of a unit; 0 where it has none.
    static func code(of unit: String) -> Int { codes[unit] ?? 0 }

    /// The unit with a number; nil where there is none.
    static func unit(_ code: Int) -> String? { units.indices.contains(code - 1) ? units[code - 1] : nil }
}
