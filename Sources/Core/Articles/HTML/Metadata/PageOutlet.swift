/// Who publishes a page: a name that people use.
enum PageOutlet {
    /// Notes the outlets that a page names, in the order in which they are believed, and its host's.
    static func note(_ facts: PageFacts, _ site: SiteName, host: String?, title: String?, in findings: inout Findings) {
        // the table's names are those that people use; a publisher may give its company's
        if let host, let known = OutletHosts.name(of: host) { findings.note(outlet: known, .declared) }
        let suffix = PageSuffix.find(facts.title, headline: title, site: site, hasHost: host != nil)
        let (declared, hosts, others) = told(site, suffix: suffix)
        for name in declared { findings.note(outlet: name, .declared) }
        if let suffix, suffix.isBacked, !looksLikeHost(suffix.name) { findings.note(outlet: suffix.name, .copyright) }
        for name in others where site.isHost(PageText.key(name)) { findings.note(outlet: name, .copyright) }
        // a site that calls itself by its host
        for name in hosts { findings.note(outlet: name, .copyright) }
        for name in others { findings.note(outlet: name, .copyright) }
        if let suffix { findings.note(outlet: suffix.name, .signature) }
        // last: who holds the rights, or made the page, is often another company
        for node in facts.footerNodes.suffix(12) {
            let text = PageText.flatBytes(facts.markup, node, limit: 300)
            guard let name = copyright(text) else { continue }
            if looksLikeHost(name) {
                findings.note(outlet: name, .host)
            } else if isHolder(name, site: site, hasHost: host != nil) {
                findings.note(outlet: name, .sourceLine)
            }
        }
    }

    /// The names that metadata tell: declared ones that are names, the likeliest first; those that are hosts; and those
    /// of other places.
    private static func told(
        _ site: SiteName, suffix: PageSuffix?
    ) -> (declared: [String], hosts: [String], others: [String]) {
        var declared: [(name: String, score: Int)] = []
        var (hosts, others): ([String], [String]) = ([], [])
        let suffixKey = suffix.map { PageText.bare(PageText.key($0.name)) }
        for entry in site.names {
            guard let name = cleaned(entry.text, site: site, suffix: suffixKey) else { continue }
            let key = PageText.bare(PageText.key(name))
            if looksLikeHost(name) {
                if let known = OutletHosts.name(of: name.lowercased()) {
                    declared.append((known, entry.weight + 3))
                } else if entry.isDeclared || site.isHost(key) {
                    hosts.append(name)
                }
            } else if entry.isDeclared {
                var score = entry.weight
                if site.isHost(key) { score += 2 }
                if let suffixKey, suffixKey == key { score += 3 }
                // a piece of a slogan
                if score == entry.weight, TitlePieces(entry.text).pieces.count > 1 { score -= 2 }
                declared.append((name, score))
            } else {
                others.append(name)
            }
        }
        let sorted = declared.enumerated().sorted { a, b in
            a.element.score == b.element.score ? a.offset < b.offset : a.element.score > b.element.score
        }
        var names = sorted.map(\.element.name)
        if let first = names.first {
            names[0] = bestWritten(first, of: names + others + (suffix.map { [$0.name] } ?? []))
        }
        return (names, hosts, others)
    }

    /// Of the names that are one but for case and spaces, the one that is written out: "PC Gamer" rather than "pcgamer",
    /// "Blinker" rather than "BLINKER".
    private static func bestWritten(_ name: String, of names: [String]) -> String {
        let key = PageText.bare(PageText.key(name))
        var best = (name: name, score: style(name))
        for other in names where PageText.bare(PageText.key(other)) == key {
            if style(other) > best.score { best = (other, style(other)) }
        }
        return best.name
    }

    private static func style(_ name: String) -> Int {
        let bytes = Array(name.utf8)
        let isMixed = bytes.contains(where: Ascii.isUpper) && bytes.contains(where: Ascii.isLower)
        return (isMixed ? 2 : 0) + (bytes.contains(Ascii.space) ? 1 : 0) + (bytes.contains { $0 >= 0xC3 } ? 1 : 0)
    }

    /// Whether the holder of a page's rights is its outlet: named as the site, known, or with a word that outlets' names
    /// have and companies' do not.
    private static func isHolder(_ name: String, site: SiteName, hasHost: Bool) -> Bool {
        if site.isNameLike(name) || OutletNames.isKnown(name) { return true }
        let words = name.lowercased().utf8.split(separator: Ascii.space).map { String(decoding: $0, as: UTF8.self) }
        if words.contains(where: companyWords.contains) { return false }
        return !hasHost || words.contains(where: OutletNames.words.contains)
    }

    private static let companyWords: Set<String> = [
        "media", "medien", "medienverbund", "group", "gruppe", "holding", "systems", "solutions", "technologies",
        "software", "design", "digital", "publishing", "publishers", "publications", "verlag", "verlagsgesellschaft",
        "editora", "editorial", "agency", "agentur", "themes", "theme", "interactive", "service", "services", "network",
        "hermanos", "enterprises", "wordpress", "xenforo", "marketing", "communications", "international",
    ]

    /// An outlet's name without slogan and section: "The Malsk Courier - News from Orvenia" is "The Malsk Courier".
    /// Of several pieces the one that the host is named after, else the first.
    static func cleaned(_ text: String, site: SiteName? = nil, suffix: [UInt8]? = nil) -> String? {
        let pieces = TitlePieces(text)
        let hosted = pieces.pieces.first { piece in
            let key = PageText.bare(PageText.key(piece.string))
            return site?.isHost(key) ?? false || suffix.map { $0 == key } ?? false
        }
        // a bar inside the name that the host has whole ("Malsk|News" of malsk-news.example)
        if pieces.pieces.count == 2, let site, PageText.bare(PageText.key(text)) == site.hostLabel {
            return NameText.outlet(Array(pieces.pieces.map(\.string).joined(separator: " ").utf8)[...])
        }
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
        // "News from Orvenia on www.malsk.example" is a slogan
        guard words.count == 1 || !words.contains(where: { $0.startsFolded("www.") }) && !endsOnHost(words) else {
            return nil
        }
        if words.count == 1, looksLikeHost(cleaned) { return host(cleaned) }
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

    /// The holder that a line with "©" and a year names; without a year it is a picture's.
    private static func copyright(_ text: [UInt8]) -> String? {
        let line = text[...]
        guard line.contains(where: Ascii.isDigit) else { return nil }
        guard let at = line.firstIndex(of: "\u{A9}") ?? line.firstIndex(of: "Copyright") else { return nil }
        guard case .named(let name)? = CopyrightLine.parse(line[at...].prefix(160)) else { return nil }
        return name.utf8.contains(UInt8(ascii: ":")) ? nil : looksLikeHost(name) ? host(name) : cleaned(name)
    }

    /// "More at malsk.example": a host after a word in lower case.
    private static func endsOnHost(_ words: [Bytes]) -> Bool {
        guard let last = words.last, words.count > 2, looksLikeHost(last.string) else { return false }
        return !words[words.count - 2].startsWithCapital
    }

    /// A host as a name: without "www." and stroke; nil for addresses of pages.
    static func host(_ name: String) -> String? {
        var host = Array(name.utf8)[...].trimmed(of: "/")
        if host.startsFolded("www.") { host = host.dropFirst(4) }
        return host.contains(UInt8(ascii: "/")) || host.contains(UInt8(ascii: ":")) || host.isEmpty ? nil : host.string
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
