internal import ReadoutText

/// The terms of actors in the dictionary: the kind's byte, whether the name is whole, and folded words with spaces between
/// them. A name has a term of its own and one for each of its ends ("xi jinping", "jinping"): whatever words stand side by
/// side in a name begin one of them, so that a name is found by any part of it without going through all names.
enum ActorKey {
    /// The whole name; the end of one.
    enum Part: UInt8 { case whole = 1, end }

    /// So many bytes of a name's words are kept.
    private static let longest = 240

    /// The folded words of a name; the last are left out where it is too long.
    static func words(_ name: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var room = longest
        for surface in QueryPlan.surfaces(name) {
            let word = Folding.term(of: surface)
            room -= word.count + 1
            if room < 0 { break }
            words.append(word)
        }
        return words
    }

    /// Words with spaces between them.
    static func joined(_ words: some Sequence<[UInt8]>) -> [UInt8] { Array(words.joined(separator: [0x20])) }

    /// The key of a term, without its field.
    static func term(_ kind: IndexedActor.Kind, _ part: Part, _ joined: [UInt8]) -> [UInt8] {
        [kind.rawValue, part.rawValue] + joined
    }

    /// All terms of a name.
    static func terms(_ kind: IndexedActor.Kind, _ name: String) -> [[UInt8]] {
        let words = words(name)
        return words.indices.map { term(kind, $0 == 0 ? .whole : .end, joined(words[$0...])) }
    }
}
