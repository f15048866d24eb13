import ReadoutAnalysis

/// Relations of a text whose actors are given by hand, so that only the rules are tested.
enum RelationCase {
    private static let states = [
        "China", "Russia", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Uzbekistan", "India", "Pakistan", "Iran",
        "Belarus", "Afghanistan", "United States", "Japan", "Australia", "Ukraine", "Turkey", "Estonia", "Finland",
        "Sweden", "Germany", "France", "Poland", "Georgia", "Mongolia", "Iraq", "Kuwait", "Spain", "Egypt", "Sudan",
    ]
    private static let demonyms = [
        "Chinese": "China", "Russian": "Russia", "Kazakh": "Kazakhstan", "Uzbek": "Uzbekistan", "Indian": "India",
        "US": "United States", "Turkish": "Turkey", "German": "Germany", "French": "France", "Polish": "Poland",
        "Iranian": "Iran", "Japanese": "Japan",
    ]
    private static let organizations = [
        "Shanghai Cooperation Organization": "Shanghai Cooperation Organization",
        "SCO": "Shanghai Cooperation Organization", "NATO": "NATO", "EU": "European Union",
        "European Union": "European Union", "OPEC": "OPEC", "United Nations": "United Nations",
        "Eurasian Council": "Eurasian Council", "Velmar Institute": "Velmar Institute", "Orlan Group": "Orlan Group",
        "Korvo Steel": "Korvo Steel", "Green Front": "Green Front", "University of Lenz": "University of Lenz",
        "Daily Signal": "Daily Signal", "Open Harbor": "Open Harbor", "Asia Project": "Asia Project",
    ]
    private static let persons = [
        "Marten Dvorak", "Dvorak", "Ilse Brandt", "Brandt", "Tomas Weil", "Weil", "Nora Quist", "Quist",
    ]
    private static let places = [
        "Samarkand", "Astana", "Tashkent", "Tbilisi", "Lenz", "Central Asia", "Oregon", "Portland", "Velmar", "Paris",
    ]

    /// The relations of `text` as "subject · relation · object", with " since …", " until …", " (denied)", "
    /// (expected)" and " by …" where they are so.
    static func relations(_ text: String, language: String? = nil) -> [String] {
        let text = AnnotatedText(text, language: language)
        let finder = RelationFinder(gazetteer: .none)
        return finder.relations(in: text, mentions: mentions(text), dates: dates(text)).map { relation in
            var line = "\(relation.subject) · \(relation.relation.rawValue) · \(relation.object)"
            if let since = relation.since { line += " since \(since)" }
            if let until = relation.until { line += " until \(until)" }
            if relation.polarity != .asserted { line += " (\(relation.polarity.rawValue))" }
            if let speaker = relation.attributedTo { line += " by \(speaker)" }
            return line
        }
    }

    private static let names: [(words: [String], mention: (String, ActorKind, Bool))] = {
        var names: [(words: [String], mention: (String, ActorKind, Bool))] = []
        for name in states { names.append((split(name), (name, .state, false))) }
        for (name, state) in demonyms { names.append((split(name), (state, .state, name != "US"))) }
        for (name, actor) in organizations { names.append((split(name), (actor, .organization, false))) }
        for name in persons {
            let full = persons.first { $0.hasSuffix(name) } ?? name
            names.append((split(name), (full, .person, false)))
        }
        for name in places { names.append((split(name), (name, .place, false))) }
        return names.sorted { $0.words.count > $1.words.count }
    }()

    private static func split(_ name: String) -> [String] { name.split(separator: " ").map(String.init) }

    private static func mentions(_ text: AnnotatedText) -> [ActorMention] {
        var found: [ActorMention] = []
        var at = 0
        while at < text.words.count {
            let match = names.first { name in
                at + name.words.count <= text.words.count
                    && name.words.indices.allSatisfy { text.string(at + $0) == name.words[$0] }
            }
            if let match {
                let words = at..<at + match.words.count
                found.append(
                    ActorMention(
                        words: words, range: text.range(words), actor: match.mention.0, kind: match.mention.1,
                        isDemonym: match.mention.2))
                at = words.upperBound
                continue
            }
            found += parts(text, at)
            at += 1
        }
        return found
    }

    /// The names within a hyphenated word ("China-India").
    private static func parts(_ text: AnnotatedText, _ at: Int) -> [ActorMention] {
        guard text.words[at].shape.contains(.hyphen) else { return [] }
        var start = text.words[at].range.lowerBound
        return text.string(at).split(separator: "-").compactMap { part in
            let range = start..<start + part.utf8.count
            start = range.upperBound + 1
            guard let name = names.first(where: { $0.words == [String(part)] }) else { return nil }
            return ActorMention(
                words: at..<at + 1, range: range, actor: name.mention.0, kind: name.mention.1,
                isDemonym: name.mention.2)
        }
    }

    private static func dates(_ text: AnnotatedText) -> [DateMention] {
        text.words.indices.compactMap { index in
            let word = text.string(index)
            guard word.count == 4, let year = Int(word), (1900..<2100).contains(year) else { return nil }
            return DateMention(range: text.words[index].range, value: word)
        }
    }
}
