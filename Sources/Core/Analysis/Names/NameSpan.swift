/// A name as the tagger finds it, before it is known whose it is.
package struct NameSpan: Sendable, Equatable {
    /// What taggers can tell: a state is a location until it is known for one.
    package enum Kind: UInt8, Sendable, CaseIterable { case person, organization, location }

    /// Its words in the text.
    package var words: Range<Int>
    package var kind: Kind

    package init(words: Range<Int>, kind: Kind) {
        self.words = words
        self.kind = kind
    }
}
