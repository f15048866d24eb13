/// A word of a text as it is searched for.
package struct Token: Equatable, Sendable {
    /// The bytes of the text that it stands for, without what was taken off ("Putin" of "Putin's").
    package var range: Range<Int>
    /// Its place: counts the words of the text from 0. A compound's joined form has the place of its first part.
    package var position: Int
}
