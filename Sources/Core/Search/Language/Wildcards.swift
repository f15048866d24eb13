/// Where the wildcards of a word that was typed stand: `*` for any number of characters, `?` for one.
///
/// `*` always is one. `?` is one where the word has another wildcard, or where a letter or digit follows a `?` in it:
/// `w?ldcards`. What ends in `?` alone, as in "who said this?", is a question.
enum Wildcards {
    /// The first wildcard of `text`, a word without white space; nil where there is none.
    static func first(in text: String) -> String.Index? {
        let scalars = text.unicodeScalars
        guard hasAny(scalars) else { return nil }
        return scalars.firstIndex(where: isSign)
    }

    private static func hasAny(_ scalars: String.UnicodeScalarView) -> Bool {
        var isAfterMark = false
        for scalar in scalars {
            if scalar == "*" || (isAfterMark && QueryWords.begins(with: scalar)) { return true }
            isAfterMark = scalar == "?"
        }
        return false
    }

    /// Whether a word looks like an address of the web, in which a `?` is none.
    static func isAddress(_ text: String) -> Bool {
        let text = text.utf8.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
        return ["http://", "https://", "www."].contains { address in
            text.count > address.utf8.count && zip(text, address.utf8).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "*" || scalar == "?" }
}
