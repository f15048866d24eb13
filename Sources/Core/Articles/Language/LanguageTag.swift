/// Language tags of BCP 47 (RFC 5646) as they are declared, and what of them is kept.
enum LanguageTag {
    /// A declared tag in its usual form ("EN_us" → "en-US", "english" → "en", "de-DE, de" → "de-DE"); nil where it names
    /// no language.
    static func normalized(_ declared: String) -> String? {
        let first = Array(declared.utf8)[...].trimmed.prefix {
            !Ascii.isSpace($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".")
        }
        let parts = first.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.map { $0.map(Ascii.lower) }
        guard let head = parts.first, head.allSatisfy(Ascii.isLetter) else { return nil }
        let name = String(decoding: head, as: UTF8.self)
        guard let language = LanguageNames.codes[name] ?? (2...3 ~= head.count ? name : nil) else { return nil }
        if ["und", "mul", "zxx", "mis", "xx"].contains(language) { return nil }
        var tag = language
        for part in parts.dropFirst() {
            // A variant, an extension or anything private says nothing that is of use here.
            guard let subtag = subtag(part) else { break }
            tag += "-" + subtag
        }
        return tag
    }

    /// The language of a tag without script and region ("zh-Hant-TW" → "zh").
    static func primary(_ tag: String) -> String {
        String(decoding: tag.utf8.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }

    /// A script ("Hant") or region ("US", "419") in its usual case; nil for what is neither.
    private static func subtag(_ part: [UInt8]) -> String? {
        if part.count == 4, part.allSatisfy(Ascii.isLetter) {
            return String(decoding: [part[0] & 0xDF] + part[1...], as: UTF8.self)
        }
        if part.count == 2, part.allSatisfy(Ascii.isLetter) {
            return String(decoding: part.map { $0 & 0xDF }, as: UTF8.self)
        }
        if part.count == 3, part.allSatisfy(Ascii.isDigit) { return String(decoding: part, as: UTF8.self) }
        return nil
    }
}
