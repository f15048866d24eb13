import ReadoutAnalysis

/// What names are found by in the archive.
enum NameKey {
    /// A number that two names share which may be one actor's by their letters alone: persons by given and family name,
    /// spelled the same; others by all their words, or by the name that the gazetteer has for them.
    static func of(_ name: CodedAnalysis.Name, _ gazetteer: Gazetteer) -> Int {
        name.kind == .person ? person(name.text) : other(name.text, gazetteer)
    }

    static func person(_ name: String) -> Int {
        guard let parts = NameParts(name) else { return hash("n|" + name) }
        return hash(parts.given.map { "p|\($0)|\(parts.family)|\(parts.suffix)" } ?? "s|" + parts.family)
    }

    static func other(_ name: String, _ gazetteer: Gazetteer) -> Int {
        let usual = usual(name, gazetteer)
        let words = words(usual)
        return hash("n|" + (words.isEmpty ? usual : words.joined(separator: " ")))
    }

    /// The name that the gazetteer has for a state, an organization or a city; else the name itself.
    static func usual(_ name: String, _ gazetteer: Gazetteer) -> String {
        guard let entry = gazetteer.entry(named: name),
            !entry.kinds.isDisjoint(with: [.state, .organization, .city])
        else { return name }
        return entry.name
    }

    /// The words of a name that is no person's: folded, in American spelling, without an article before them and the
    /// form of a company behind them.
    static func words(_ name: String) -> [String] {
        var words = split(name).map { $0 == "&" ? "and" : american(NameSpelling.folded($0)) }.filter { !$0.isEmpty }
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        while words.count > 1, let last = words.last, NameVariants.companyForms.contains(last) { words.removeLast() }
        return words
    }

    private static func american(_ word: String) -> String {
        for (british, american) in [
            ("isation", "ization"), ("isations", "izations"), ("centre", "center"), ("labour", "labor"),
            ("defence", "defense"), ("programme", "program"),
        ] where word.hasSuffix(british) { return word.dropLast(british.count) + american }
        return word
    }

    /// The words by which a name is looked for: spelled, each once, the first 24 bytes of each.
    static func searched(_ name: CodedAnalysis.Name) -> Set<String> { searched(name.text) }

    static func searched(_ name: String) -> Set<String> {
        Set(split(name).map { prefix(NameSpelling.letters(NameSpelling.folded($0))) }.filter { !$0.isEmpty })
    }

    /// What stands between spaces, hyphens, commas and slashes. By code points: names come by the million, and looking
    /// for characters takes longer than all else that is done with them.
    private static func split(_ name: String) -> [Substring] {
        name.unicodeScalars.split { scalar in
            switch scalar {
            case " ", "-", ",", "/": true
            default: scalar.value > 0x7F && scalar.properties.isWhitespace
            }
        }.map(Substring.init)
    }

    private static func prefix(_ word: String) -> String {
        word.utf8.count <= 24 ? word : String(decoding: word.utf8.prefix(24), as: UTF8.self)
    }

    /// The name without case, accents and marks: what knowledge files go by.
    static func folded(_ name: String) -> String {
        name.split { $0.isWhitespace || $0 == "-" || $0 == "," }.map(NameSpelling.folded).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// FNV-1a.
    private static func hash(_ text: String) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // In six bytes: SQLite keeps it in less, and among ten million names few share it, which is looked at.
        return Int(hash >> 16)
    }
}
