/// A number that was read from words, before it is known what it counts.
struct ReadNumber {
    /// The words it takes, with the signs of currencies before it.
    var words: Range<Int>
    var value: Double
    var until: Double?
    /// Whether it is written in digits.
    var isDigits = false
    /// Whether a scale, decimals or marks between thousands show that it is no name, year or list number.
    var isPlain = true
    var isScaled = false
    var isFraction = false
    /// Whether it is a fraction in one word with a hyphen ("three-quarters"), which is nothing else.
    var isCompound = false
    /// Whether it is a "half" that nothing it is of follows ("nearly half agreed").
    var isLoose = false
    /// Whether it is a year's four digits.
    var looksLikeYear = false
    /// What it is of, where its own word or the sign before it says so.
    var unit: String?
    /// Whether its word has what it counts behind a hyphen ("seven-month", "15-member").
    var isModifier = false
    var hedge: Figure.Hedge?
}
