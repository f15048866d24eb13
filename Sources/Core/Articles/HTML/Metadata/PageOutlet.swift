/// Who publishes a page: a name that people use.
enum PageOutlet {
    /// Notes the outlets that a page names, in the order in which they are believed, and its host's.
    static func note(_ facts: PageFacts, _ site: SiteName, host: String?, title: String?, in findings: inout Findings) {
        // the table's names are those that people use; a publisher may give its company's
        if let host, let known = OutletHosts.name(of: host) { findings.note(outlet: known, .declared) }
        for (text, rank) in site.names {
            guard let name = cleaned(text, site: site) else { continue }
            if !looksLikeHost(name) {
                findings.note(outlet: name, rank)
            } else if let known = OutletHosts.name(of: name.lowercased()) {
                findings.note(outlet: known, rank)
            }
        }
        if let suffix = suffix(facts.title, headline: title) { findings.note(outlet: suffix, .signature) }
        for node in facts.footerNodes.suffix(12) {
            let text = PageText.flatBytes(facts.markup, node, limit: 300)
            if let name = copyright(text) { findings.note(outlet: name, .signature) }
        }
        for (text, _) in site.names {
            if looksLikeHost(text) { findings.note(outlet: PageText.trimmed(text), .host) }
        }
    }

    /// An outlet's name without slogan and section: "The Malsk Courier - News from Orvenia" is "The Malsk Courier".
    /// Of several pieces the one that the host is named after, else the first.
    static func cleaned(_ text: String, site: SiteName? = nil) -> String? {
        let pieces = TitlePieces(text)
        let hosted = pieces.pieces.first { site?.isHost(PageText.key($0.string)) ?? false }
        var name = (hosted ?? pieces.pieces.first ?? Array(text.utf8)[...]).trimmed(of: "\"'|-,@#:.")
        for reserved in rights {
            if let at = Array(name.string.lowercased().utf8)[...].firstIndex(of: reserved), at < name.count {
                name = name.prefix(at).trimmed(of: ",.-|")
            }
        }
        if pieces.pieces.count == 1, let cut = name.firstIndex(of: ": "), cut - name.startIndex >= 3 {
            name = name[..<cut]
        }
        if name.startsFolded("copyright") || name.starts(with: [0xC2, 0xA9]) || name.startsFolded("(c)") {
            if case .named(let holder)? = CopyrightLine.parse(name) { return holder }
            return nil
        }
        if let open = name.firstIndex(of: " ("),
            !name[open...].contains(UInt8(ascii: ")")) || name.last == UInt8(ascii: ")")
        {
            name = name[..<open]
        }
        var cleaned = NameText.outlet(name)
        if cleaned.hasSuffix(" &") { cleaned = String(cleaned.dropLast(2)) }
        let words = Array(cleaned.utf8)[...].words
        // "Ana Bell info@example.org" is an imprint
        guard !words.contains(where: { $0.contains(UInt8(ascii: "@")) && $0.contains(UInt8(ascii: ".")) }) else {
            return nil
        }
        guard !words.isEmpty, words.count <= 7, cleaned.utf8.count >= 2, cleaned.utf8.count <= 60 else { return nil }
        guard !notNames.contains(cleaned.lowercased()) else { return nil }
        return cleaned
    }

    private static let rights: [StaticString] = [
        " all rights", " alle rechte", " tous droits", " todos los", " rights reserved",
    ]

    private static let notNames: Set<String> = [
        "home", "startseite", "news", "blog", "website", "homepage", "online", "index", "nachrichten", "admin", "title",
        "site", "my site", "undefined", "null", "none", "default", "wordpress", "organization", "portal", "start",
        "pro",
        "facebook", "twitter", "accueil", "inicio", "true", "false", "all",
    ]

    /// The last piece of the `<title>` where the headline is all before it.
    private static func suffix(_ title: String?, headline: String?) -> String? {
        guard let title, let headline else { return nil }
        let pieces = TitlePieces(title).pieces
        guard pieces.count > 1, let last = pieces.last else { return nil }
        let key = PageText.key(headline)
        let before = PageText.key(pieces.dropLast().map(\.string).joined(separator: " "))
        guard before.count >= key.count || before.starts(with: key), NameText.isOutletLike(last),
            !HeadWords.sections.contains(last.string.lowercased()), !looksLikeHost(last.string)
        else { return nil }
        return cleaned(last.string)
    }

    /// The holder that a line with "©" and a year names; without a year it is a picture's.
    private static func copyright(_ text: [UInt8]) -> String? {
        let line = text[...]
        guard line.contains(where: Ascii.isDigit) else { return nil }
        guard let at = line.firstIndex(of: "\u{A9}") ?? line.firstIndex(of: "Copyright") else { return nil }
        guard case .named(let name)? = CopyrightLine.parse(line[at...].prefix(160)) else { return nil }
        return looksLikeHost(name) || name.utf8.contains(UInt8(ascii: ":")) ? nil : cleaned(name)
    }

    /// Whether a name is an address: no spaces, and a full stop inside before two to four letters.
    static func looksLikeHost(_ name: String) -> Bool {
        let bytes = Array(name.utf8)[...].trimmed
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex, !bytes.contains(Ascii.space)
        else {
            return bytes.startsFolded("www.") || bytes.firstIndex(of: "://") != nil
        }
        let end = bytes[(dot + 1)...]
        return (2...4).contains(end.count) && end.allSatisfy(Ascii.isLetter)
    }
}
