/// Reads the value of `lang:`.
enum LanguageTag {
    /// The language that `text` names, as BCP 47 (RFC 5646) in lower case: "de" for "de", "DEU" and "German", "zh-hant"
    /// for "zh_Hant". Nil for what is neither a code nor an English name of a language.
    static func code(of text: String) -> String? {
        let words = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.map { String($0) }
        if let code = codes[words.joined(separator: " ")] { return code }
        guard let primary = words.first, isCode(primary) else { return nil }
        let others = words.dropFirst()
        // A subtag has one to eight letters or digits (RFC 5646, section 2.1). Names of several words that are none of
        // those known are no tags with long subtags: "low german".
        guard others.allSatisfy({ isSubtag($0) }), others.isEmpty || !text.utf8.contains(UInt8(ascii: " ")) else {
            return nil
        }
        return ([codes[primary] ?? primary] + others).joined(separator: "-")
    }

    /// A language's code: a known one of two letters, or any of three (ISO 639-3 has some 8,000).
    private static func isCode(_ text: String) -> Bool {
        let isLetters = text.utf8.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        return isLetters && (text.utf8.count == 3 || (text.utf8.count == 2 && codes[text] != nil))
    }

    private static func isSubtag(_ text: String) -> Bool {
        (1...8).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
    }

    /// Names and codes in lower case → the code that is used. Old codes too (RFC 5646, section 2.2.1).
    private static let codes: [String: String] = {
        var codes = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "cmn": "zh", "sh": "sr"]
        for line in LanguageCodes.table.split(separator: "\n") {
            let parts = line.split(separator: ":")
            let own = parts[0].split(separator: " ").map { String($0) }
            for name in own { codes[name] = own[0] }
            for name in parts[1].split(separator: ",") {
                let name = name.drop { $0 == " " }
                codes[name.split { $0 == "-" }.joined(separator: " ")] = own[0]
            }
        }
        return codes
    }()
}
