/// The language of a page, and what follows from it.
enum PageLanguage {
    /// BCP 47: from `<html lang>`, JSON-LD's inLanguage, `content-language`, Dublin Core, og:locale.
    static func read(_ facts: PageFacts, _ item: LinkedData.Item?) -> String? {
        let told = [facts.language, item?.text("inLanguage")]
        let metas = ["content-language", "language", "dc.language", "dcterms.language", "og:locale", "lang"]
        for value in told + metas.map({ facts.meta([$0]) }) {
            if let value, let tag = tag(value) { return tag }
        }
        return nil
    }

    /// A tag in the usual case ("en_us" is "en-US", "zh-hans-CN" is "zh-Hans-CN"); nil where a text is none.
    static func tag(_ text: String) -> String? {
        let parts = Array(text.utf8.prefix(40))[...].trimmed.split { byte in
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(Ascii.isLetter), parts.count <= 4
        else { return nil }
        var tag = first.string.lowercased()
        guard tag != "und", tag != "mul", tag != "zxx" else { return nil }
        for part in parts.dropFirst() {
            guard part.count <= 8, part.allSatisfy(Ascii.isAlphanumeric) else { break }
            switch part.count {
            case 2: tag += "-" + part.string.uppercased()
            case 4 where part.allSatisfy(Ascii.isLetter):
                tag += "-" + part.prefix(1).string.uppercased() + part.dropFirst().string.lowercased()
            case 3 where part.allSatisfy(Ascii.isDigit): tag += "-" + part.string
            default: return tag
            }
        }
        return tag
    }

    /// What "05/12/2017" is on a page: months are first in the United States and the Philippines; where the language is
    /// English and nothing tells the country, it stays open.
    static func order(_ language: String?, host: String?) -> DateScanner.Order {
        let end = host?.split(separator: ".").last.map(String.init) ?? ""
        guard let language else { return dayFirstEnds.contains(end) ? .dayFirst : .unknown }
        guard language == "en" || language.hasPrefix("en-") else { return .dayFirst }
        if dayFirstEnds.contains(end) { return .dayFirst }
        if ["gov", "mil", "edu", "us"].contains(end) { return .monthFirst }
        switch language {
        case "en-US", "en-PH": return .monthFirst
        case "en": return .unknown
        default: return .dayFirst
        }
    }

    private static let dayFirstEnds: Set<String> = [
        "uk", "ie", "au", "nz", "in", "za", "sg", "my", "ng", "ke", "pk", "lk", "eu", "de", "at", "ch", "fr", "be",
        "nl",
        "lu", "it", "es", "pt", "pl", "cz", "sk", "dk", "no", "se", "fi", "gr", "ro", "bg", "hr", "rs", "ru", "ua",
        "tr",
        "br", "ar", "cl", "co", "pe", "mx", "ve", "uy", "bo", "ec", "il", "ae", "eg", "hk", "id", "th", "vn",
    ]
}
