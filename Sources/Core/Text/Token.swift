/// A word of a text as it is searched for. Its term and its lower-case form are made of the bytes of its range alone
/// (`Folding`).
package struct Token: Equatable, Sendable {
    /// What kind of word it is.
    package enum Kind: UInt8, Sendable {
        /// ASCII letters and digits only: its term is its bytes with 0x20 set in each, up to the length that terms have.
        case plain
        /// Any other word.
        case word
        /// Digits with signs between them: 1,000, 3.5, 14:30, 9/11, 2022-09-15.
        case number
        /// Single letters with full stops between them, without the last one: U.S
        case acronym
        /// Two or three words of letters with hyphens between them, as one: cease-fire.
        case compound
        /// Two characters that stand side by side, or one that stands alone, of a script without spaces between words.
        case bigram
    }

    /// The bytes of the text that it stands for, without what was taken off ("Putin" of "Putin's"); not empty.
    package var range: Range<Int>
    /// Its place: counts the words of the text from 0. A compound has the place of its first part.
    package var position: Int
    package var kind: Kind

    package init(range: Range<Int>, position: Int, kind: Kind) {
        self.range = range
        self.position = position
        self.kind = kind
    }
}
