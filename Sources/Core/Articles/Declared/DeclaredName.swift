/// Names in fields for writers and outlets.
enum DeclaredName {
    /// A writer's name as a field has it; nil for addresses, accounts and words that name nobody.
    /// RSS 2.0's "desk@outlet.example (Ana Bell)" is Ana Bell.
    static func person(_ field: Bytes) -> String? {
        var name = field.trimmed
        if name.contains(UInt8(ascii: "@")) {
            guard let open = name.firstIndex(of: UInt8(ascii: "(")), name.last == UInt8(ascii: ")") else { return nil }
            name = name[(open + 1)...].dropLast().trimmed
            if name.contains(UInt8(ascii: "@")) { return nil }
        }
        guard !name.isEmpty, name.count <= 300, name.firstIndex(of: "://") == nil, name.contains(where: isLetter),
            !nobody.contains(name.string.lowercased())
        else { return nil }
        return name.string
    }

    /// Whether a text is a host's name ("www.outlet.example").
    static func isHost(_ text: Bytes) -> Bool {
        guard let dot = text.lastIndex(of: UInt8(ascii: ".")), dot > text.startIndex, dot + 2 < text.endIndex else {
            return false
        }
        return text.allSatisfy {
            Ascii.isLower($0) || Ascii.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
    }

    /// The outlet that a feed's or site's title names: "The Courier - World" and "Courier RSS Feed" without what is not
    /// its name. Where it cannot be told which part is the name, the title stays as it is.
    static func outlet(ofChannel title: Bytes) -> String? {
        var name = title.trimmed
        guard !name.isEmpty, name.count <= 160 else { return nil }
        for separator in separators {
            guard let at = name.firstIndex(of: separator) else { continue }
            let first = name[name.startIndex..<at].trimmed
            let rest = name[(at + separator.utf8CodeUnitCount)...].trimmed
            if first.isEmpty || rest.isEmpty { continue }
            if isTopic(rest) || OutletNames.isKnown(first.string) || NameText.isTitled(first) && !isOutletName(rest) {
                name = first
            } else if isTopic(first) || OutletNames.isKnown(rest.string) || NameText.isTitled(rest) {
                name = rest
            }
        }
        while let last = name.words.last, name.words.count > 1,
            feedWords.contains(last.trimmed(of: "()[]:").string.lowercased())
        {
            name = name[name.startIndex..<last.startIndex].trimmed(of: "-|:")
        }
        guard name.contains(where: isLetter), name.count <= 80, !isTopic(name) else { return nil }
        return name.string
    }

    private static func isOutletName(_ name: Bytes) -> Bool {
        OutletNames.isKnown(name.string) || NameText.isTitled(name)
    }

    /// Whether words name a section ("World", "Latest news", "World News Headlines").
    private static func isTopic(_ text: Bytes) -> Bool {
        let words = text.words.map { $0.trimmed(of: "()[]:,.&").string.lowercased() }.filter { !$0.isEmpty }
        return HeadWords.sections.contains(text.string.lowercased())
            || words.allSatisfy { HeadWords.sections.contains($0) || feedWords.contains($0) || $0 == "and" }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || byte >= 0xC3 }

    private static let separators: [StaticString] = [
        " - ", " | ", " \u{2013} ", " \u{2014} ", " \u{BB} ", " :: ", " > ", ": ",
    ]
    private static let feedWords: Set<String> = [
        "rss", "feed", "feeds", "atom", "xml", "latest", "headlines", "stories", "articles", "all", "top", "news",
        "updates", "posts", "recent", "full", "homepage", "newsfeed",
    ]
    private static let nobody: Set<String> = [
        "admin", "administrator", "staff", "editor", "editors", "webmaster", "unknown", "none", "null", "n/a",
        "anonymous",
        "author", "guest", "web desk", "user", "root", "editorial", "undefined", "nan", "no author", "-",
    ]
}
