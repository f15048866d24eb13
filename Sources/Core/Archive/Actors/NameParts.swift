/// The name of a person in its parts, spelled as `NameSpelling` has them.
struct NameParts: Equatable {
    /// The first name; of a name that is one word, nil.
    var given: String?
    /// What stands between, initials too.
    var middle: [String] = []
    /// The family name with the parts that belong to it ("de Gaulle").
    var family: String
    /// "jr", "iii"; empty where there is none.
    var suffix = ""
    /// All words in their order.
    var words: [String]

    /// nil where the name has no word.
    init?(_ name: String) {
        var folded: [String] = []
        var place = 0
        for word in name.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            folded += Self.words(of: word, isFirst: place == 0)
            place += 1
        }
        if folded.count > 1, let last = folded.last, NameVariants.suffixes.contains(last) {
            suffix = last
            folded.removeLast()
        }
        // An article of Arabic names that stands alone.
        if folded.count > 1 { folded = [folded[0]] + folded.dropFirst().filter { $0 != "al" && $0 != "el" } }
        if folded.count == 3, NameVariants.koreanFamilies.contains(folded[0]) {
            folded = [folded[0], folded[1] + folded[2]]
        }
        words = folded.map(NameSpelling.letters)
        guard let last = words.last else { return nil }
        family = last
        guard folded.count > 1 else { return }
        given = words[0]
        let start =
            folded.indices.dropFirst().dropLast().first { NameVariants.particles.contains(folded[$0]) }
            ?? folded.count - 1
        middle = Array(words[1..<start])
        family = words[start...].joined()
    }

    private static func words(of word: Substring, isFirst: Bool) -> [String] {
        let pieces = withoutArticle(word).split(separator: "-")
        // "Kassym-Jomart Tokayev": a first name of two; a family name of two is one name.
        let words =
            isFirst && pieces.count > 1 && pieces.allSatisfy { $0.utf8.count > 2 } ? pieces : [pieces.joined()[...]]
        return words.flatMap { initials($0) ?? [NameSpelling.folded($0)] }.filter { !$0.isEmpty }
    }

    /// "J.K." as two words; nil of what is none of that.
    private static func initials(_ word: Substring) -> [String]? {
        let letters = word.split(separator: ".")
        guard letters.count > 1, letters.allSatisfy({ $0.count == 1 }) else { return nil }
        return letters.map { NameSpelling.folded($0) }
    }

    /// The word without an Arabic article before a hyphen: "al-Assad", "as-Sisi".
    private static func withoutArticle(_ word: Substring) -> Substring {
        guard let hyphen = word.firstIndex(of: "-") else { return word }
        let article = word[..<hyphen].lowercased()
        let rest = word[word.index(after: hyphen)...]
        if article == "al" || article == "el" { return rest }
        // Before some letters it takes the letter's sound.
        let isAssimilated =
            ["as", "ash", "ad", "ar", "an", "at", "az"].contains(article)
            && rest.lowercased().hasPrefix(article.dropFirst())
        return isAssimilated ? rest : word
    }

    /// Whether both may be middle names of one man: each is the other's, or its initial, as far as both are given.
    static func agree(_ one: [String], _ other: [String]) -> Bool {
        zip(one, other).allSatisfy { $0 == $1 || isInitial($0, of: $1) || isInitial($1, of: $0) }
    }

    private static func isInitial(_ one: String, of other: String) -> Bool {
        one.utf8.count == 1 && other.utf8.first == one.utf8.first
    }
}
