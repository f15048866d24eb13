/// A language whose words are taken to their stems, or none.
package struct StemLanguage: Hashable, Sendable {
    /// A language whose words stay as they are.
    package static let none = StemLanguage(algorithm: 0)

    /// Snowball's algorithm for English: "english" is Porter2, "porter" the first one.
    static let english: StaticString = "english"

    /// Its place in `StemAlgorithms.names`, from 1; 0 for none.
    let algorithm: UInt8

    /// Whether stems of words of ASCII begin with the letter that the words begin with, and those of four letters or more
    /// with the first two: most stemmers take off endings only. Those of Arabic, Indonesian, Irish, Tamil and Yiddish
    /// take off beginnings too; that of Serbian makes "e" of "ije".
    package var keepsBeginnings: Bool {
        guard algorithm > 0 else { return true }
        return !["arabic", "indonesian", "irish", "serbian", "tamil", "yiddish"].contains(
            StemAlgorithms.names[Int(algorithm) - 1].description)
    }

    /// A number of its own, the same in one process: for hashing.
    package var number: UInt64 { UInt64(algorithm) }

    private init(algorithm: UInt8) { self.algorithm = algorithm }

    /// The language of a BCP 47 tag, such as "en", "en-GB" or "deu", in any case; `none` where it has no stemmer.
    package init(_ tag: String) {
        let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        let name = StemAlgorithms.tags[String(decoding: primary, as: UTF8.self).lowercased()]
        algorithm = UInt8((name.flatMap { StemAlgorithms.numbers[$0] } ?? -1) + 1)
    }

    /// `none` and every language that has a stemmer, one for each algorithm.
    package static let all = (0...StemAlgorithms.names.count).map { StemLanguage(algorithm: UInt8($0)) }

    /// The languages of these tags, each once, in their order; `none` where one has no stemmer.
    package static func all(of tags: [String]) -> [StemLanguage] {
        var seen: Set<StemLanguage> = []
        return tags.map { StemLanguage($0) }.filter { seen.insert($0).inserted }
    }
}
