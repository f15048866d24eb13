/// A word, number or punctuation mark of a text, as the rules of analysis see it: finer than what is searched, and with
/// the punctuation.
package struct Word: Sendable, Equatable {
    /// How it is written.
    package struct Shape: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Begins with an upper-case letter.
        package static let capitalized = Shape(rawValue: 1)
        /// Has more than one letter, none of them lower case.
        package static let upper = Shape(rawValue: 2)
        /// Has a digit.
        package static let digits = Shape(rawValue: 4)
        /// Has a letter.
        package static let letters = Shape(rawValue: 8)
        /// Has a hyphen between letters or digits.
        package static let hyphen = Shape(rawValue: 16)
        /// White space stands before it, or the text begins with it.
        package static let spaced = Shape(rawValue: 32)
        /// Ends with the full stop of an abbreviation or acronym.
        package static let stopped = Shape(rawValue: 64)
    }

    /// Where its bytes begin and end in the text.
    package var start: Int32
    package var end: Int32
    package var shape: Shape
    /// Stands for its lower-case form: ``WordKey``.
    package var key: UInt64

    /// Its bytes in the text.
    package var range: Range<Int> { Int(start)..<Int(end) }
    /// Whether it has neither letters nor digits.
    package var isPunctuation: Bool { shape.isDisjoint(with: [.letters, .digits]) }
    /// Whether it begins with an upper-case letter.
    package var isCapitalized: Bool { shape.contains(.capitalized) }
}
