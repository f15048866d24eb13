import ReadoutAnalysis

/// Speakers of a text whose names and attributions are given by hand, so that only the rules are tested: the source
/// stands in [ ], the cue in < >, what was said in { }; an attribution's parts stand in the same order of three.
enum SpeakerCase {
    private static let persons = [
        "Mira Orlan": "Mira Orlan", "Orlan": "Mira Orlan", "Marten Dvorak": "Marten Dvorak",
        "Dvorak": "Marten Dvorak", "Thomas Brandt": "Thomas Brandt", "Brandt": "Thomas Brandt",
        "Ilse Weil": "Ilse Weil", "Weil": "Ilse Weil", "Quist": "Quist",
    ]
    private static let organizations = [
        "Velmar Institute": "Velmar Institute", "RFE/RL": "RFE/RL", "Lenz Daily News": "Lenz Daily News",
        "Korvo Steel": "Korvo Steel", "Green Front": "Green Front", "TASS": "TASS",
    ]
    private static let states = ["China": "China", "Beijing": "China", "Poland": "Poland", "Kremlin": "Russia"]
    private static let demonyms = ["Chinese": "China", "Polish": "Poland", "Russian": "Russia"]

    /// A marked text in parts.
    private struct Marked {
        var plain = ""
        var spans: [(mark: Character, range: Range<Int>)] = []

        init(_ marked: String) {
            var open: [(mark: Character, start: Int)] = []
            for character in marked {
                switch character {
                case "[", "<", "{": open.append((character, plain.utf8.count))
                case "]", ">", "}":
                    if let last = open.popLast() { spans.append((last.mark, last.start..<plain.utf8.count)) }
                default: plain.append(character)
                }
            }
        }
    }

    /// What is found of each attribution, as "actor", "actor via relay" and "actor on date"; "–" for nobody.
    /// - Parameter roles: roles of persons, each by words that stand in the text before the name or behind it.
    static func speakers(_ marked: String, language: String? = nil, roles: [String: String] = [:]) -> [String] {
        let parts = Marked(marked)
        let text = AnnotatedText(parts.plain, language: language)
        let attributions = attributions(parts, text)
        let dates = DateFinder().dates(in: text, published: "2024-05-15")
        let reading = SpeakerFinder(gazetteer: .none).reading(
            of: text, mentions: mentions(text, roles), dates: dates, marks: QuotationMarks(text))
        let bytes = Array(parts.plain.utf8)
        return reading.speakers(of: attributions).map { speaker in
            var line = speaker.actor ?? "–"
            if let via = speaker.via { line += " via " + String(decoding: bytes[via], as: UTF8.self) }
            if let said = speaker.said { line += " on " + said }
            return line
        }
    }

    /// The nth source, cue and content of each kind belong together.
    private static func attributions(_ parts: Marked, _ text: AnnotatedText) -> [Attribution] {
        func all(_ mark: Character) -> [Range<Int>] {
            parts.spans.filter { $0.mark == mark }.sorted { $0.range.lowerBound < $1.range.lowerBound }
                .map { text.words(in: $0.range) }
        }
        let (sources, cues, contents) = (all("["), all("<"), all("{"))
        return sources.indices.map {
            Attribution(
                content: $0 < contents.count ? [contents[$0]] : [], cue: $0 < cues.count ? cues[$0] : nil,
                source: sources[$0])
        }
    }

    private static func mentions(_ text: AnnotatedText, _ roles: [String: String]) -> [ActorMention] {
        var found: [ActorMention] = []
        func add(_ names: [String: String], _ kind: ActorKind, isDemonym: Bool = false) {
            for (name, actor) in names {
                let wanted = AnnotatedText(name, language: text.language).words.map(\.key)
                for at in text.words.indices where at + wanted.count <= text.words.count {
                    let words = at..<at + wanted.count
                    guard words.map({ text.words[$0].key }) == wanted else { continue }
                    guard !found.contains(where: { $0.words.overlaps(words) && $0.words.count > words.count }) else {
                        continue
                    }
                    found.removeAll { $0.words.overlaps(words) }
                    found.append(
                        ActorMention(
                            words: words, range: text.range(words), actor: actor, kind: kind,
                            role: roles[actor].flatMap { role($0, words, text) }, isDemonym: isDemonym))
                }
            }
        }
        add(persons, .person)
        add(organizations, .organization)
        add(states, .state)
        add(demonyms, .state, isDemonym: true)
        return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// The bytes of a role where it stands right beside a name.
    private static func role(_ role: String, _ name: Range<Int>, _ text: AnnotatedText) -> Range<Int>? {
        let wanted = AnnotatedText(role, language: text.language).words.map(\.key)
        for first in [name.lowerBound - wanted.count, name.upperBound + 1, name.upperBound + 2]
        where first >= 0 && first + wanted.count <= text.words.count {
            let words = first..<first + wanted.count
            if words.map({ text.words[$0].key }) == wanted { return text.range(words) }
        }
        return nil
    }
}
