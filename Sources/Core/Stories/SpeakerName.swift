internal import ReadoutAnalysis
internal import ReadoutText

/// A speaker by the name that an article gives, in the parts that are compared: a person's family and given name, of
/// other
/// actors the whole name.
struct SpeakerName: Sendable, Equatable {
    /// Of the family name's consonants, or of the whole name that is no person's: the same for all romanizations.
    let key: UInt32
    /// Of the beginning of the given name; nil where the article gives none, or its initial only.
    let given: UInt32?
    /// The first letter of the given name.
    let initial: UInt8?

    /// nil where the name has no word.
    /// - Parameter kind: a name of unknown kind is read as a person's.
    init?(_ name: String, kind: ActorKind?) {
        var parts = name.unicodeScalars.split { $0.properties.isWhitespace || $0 == "," }
        // Whose man someone is ("Acme's Piet Dumesh") is no part of the name.
        if kind == nil || kind == .person, let owner = parts.dropLast().lastIndex(where: Self.isPossessive) {
            parts.removeFirst(owner + 1)
        }
        var words = parts.map { Folding.term(of: String(String.UnicodeScalarView($0))) }.filter { !$0.isEmpty }
        guard kind == nil || kind == .person else {
            if words.count > 1, words[0] == Array("the".utf8) { words.removeFirst() }
            guard !words.isEmpty else { return nil }
            key = Self.hash(Array(words.joined(separator: [0x20])))
            given = nil
            initial = nil
            return
        }
        while words.count > 1, let first = words.first, SpeakerWords.titles.contains(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, SpeakerWords.suffixes.contains(last) { words.removeLast() }
        guard let first = words.first, let last = words.last else { return nil }
        let isFamilyFirst =
            SpeakerWords.familyFirst.contains(first)
            || SpeakerWords.familyFirstOfThree.contains(first) && (words.count == 3 || name.utf8.contains(0x2D))
        // The zero byte parts persons' keys from other names'.
        key = Self.hash([0] + Self.skeleton(isFamilyFirst ? first : last))
        guard words.count > 1 else {
            given = nil
            initial = nil
            return
        }
        let givenName = isFamilyFirst ? Array(words[1...].joined()) : SpeakerWords.fullNames[first] ?? first
        initial = Self.skeleton(givenName).first
        given = givenName.count > 1 ? Self.hash(Array(Self.skeleton(givenName).prefix(3))) : nil
    }

    private static func isPossessive(_ word: Substring.UnicodeScalarView) -> Bool {
        word.count > 2 && word.last == "s" && ["'", "’"].contains(word.dropLast().last)
    }

    /// Whether both may be one: different given names are two persons, one that is not given can be any.
    func isCompatible(with other: SpeakerName) -> Bool {
        guard key == other.key else { return false }
        if let given, let others = other.given { return given == others }
        if let initial, let others = other.initial { return initial == others }
        return true
    }

    /// The first letter and the consonants behind it, as all romanizations have them: "tokaev", "toqayev" and
    /// "tokayev" are
    /// "tkv". Other letters than Latin ones stay.
    static func skeleton(_ word: [UInt8]) -> [UInt8] {
        var skeleton: [UInt8] = []
        for (at, byte) in word.enumerated() {
            let letter: UInt8
            switch byte {
            case UInt8(ascii: "q"), UInt8(ascii: "c"), UInt8(ascii: "x"): letter = UInt8(ascii: "k")
            case UInt8(ascii: "w"): letter = UInt8(ascii: "v")
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
                if at > 0 { continue }
                letter = byte
            case UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "h"):
                if at > 0 { continue }
                letter = byte == UInt8(ascii: "h") ? byte : UInt8(ascii: "y")
            case UInt8(ascii: "'"), UInt8(ascii: "-"): continue
            default: letter = byte
            }
            if letter != skeleton.last { skeleton.append(letter) }
        }
        return skeleton
    }

    private static func hash(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: StatementLexicon.hash(bytes) >> 32)
    }
}
