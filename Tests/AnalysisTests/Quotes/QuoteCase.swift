import ReadoutAnalysis

/// Quotes of a text whose names are given by hand, without weights and gazetteers, so that marks, rules and assembly alone
/// are tested. ¶ stands for the end of a paragraph.
enum QuoteCase {
    private static let persons = [
        "Mara Orlan": "Mara Orlan", "Orlan": "Mara Orlan", "Jonas Merin": "Jonas Merin", "Merin": "Jonas Merin",
        "Nora Dvorak": "Nora Dvorak", "Dvorak": "Nora Dvorak", "Орлан": "Орлан", "Орлана": "Орлан",
    ]
    private static let others: [String: (String, ActorKind)] = [
        "Beijing": ("China", .state), "China": ("China", .state), "Velmar Institute": ("Velmar Institute", .organization),
    ]

    /// What is found, each as "kind, speaker, cue: words"; runs have " … " between them.
    static func quotes(_ marked: String, language: String) -> [String] {
        let text = AnnotatedText(marked.split(separator: "¶").joined(separator: "\n\n"), language: language)
        let finder = QuoteFinder(models: .none, gazetteer: .none)
        return finder.quotes(in: text, mentions: mentions(in: text), dates: []).map { quote in
            func words(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }
            let said = quote.ranges.map(words).joined(separator: " … ")
            let cue = quote.cue.map { ", " + words($0) } ?? ""
            return "\(quote.kind.rawValue), \(quote.speaker ?? "nobody")\(cue): \(said)"
        }
    }

    private static func mentions(in text: AnnotatedText) -> [ActorMention] {
        var found: [ActorMention] = []
        let names = persons.map { ($0.key, $0.value, ActorKind.person) } + others.map { ($0.key, $0.value.0, $0.value.1) }
        for (name, actor, kind) in names.sorted(by: { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }) {
            let wanted = AnnotatedText(name, language: text.language).words.map(\.key)
            for at in text.words.indices where at + wanted.count <= text.words.count {
                let words = at..<at + wanted.count
                guard words.map({ text.words[$0].key }) == wanted, !found.contains(where: { $0.words.overlaps(words) })
                else { continue }
                found.append(ActorMention(words: words, range: text.range(words), actor: actor, kind: kind))
            }
        }
        return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
}
