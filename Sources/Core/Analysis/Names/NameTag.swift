/// What the tagger says of a word, as a place in a row of weights: 0–15 for the four positions in a name (alone, first,
/// inner, last) of four kinds; 16 for a word outside names. The fourth kind is names of anything else, which are learned
/// so that they are told from the others, and left out of what is found.
package enum NameTag {
    package static let outside = 16
    /// How many there are.
    package static let count = 17
    package static let single = 0
    package static let first = 4
    package static let inner = 8
    package static let last = 12
    /// The kind of names that are neither of persons nor of organizations or locations.
    package static let otherKind = 3

    /// The kind of a tag that is not `outside`: the raw value of ``NameSpan/Kind``, or `otherKind`.
    package static func kind(_ tag: Int) -> Int { tag & 3 }

    /// The tags that may stand before each tag; the ends of a sentence count as words outside.
    package static let predecessors: [[Int]] = {
        let ends = [outside] + (0..<4).map { single + $0 } + (0..<4).map { last + $0 }
        return (0..<count).map { tag in
            switch tag {
            case outside, 0..<8: ends
            default: [first + kind(tag), inner + kind(tag)]
            }
        }
    }()

    /// Whether a name may end with the tag, so that the sentence or a word outside can follow.
    package static func endsName(_ tag: Int) -> Bool { tag == outside || tag < first || tag >= last }
}
