import ReadoutAnalysis
import ReadoutArticles

/// The installed gazetteer and the finder over it.
let gazetteer = Gazetteer(models: .installed())
let finder = ActorFinder(gazetteer: gazetteer)

/// The mentions that are found in a text with the installed models.
func mentions(
    _ body: String, _ language: String? = "en", title: String? = nil, bylines: [String] = []
) -> (text: AnnotatedText, mentions: [ActorMention]) {
    let article = Article(
        format: .text, title: title, bylines: bylines, language: language, text: body, paragraphs: [0..<body.utf8.count]
    )
    let text = AnnotatedText(article)
    return (text, finder.mentions(spans(in: text), in: text, of: article))
}

/// The invented names of these tests as a tagger gives them, so that its weights do not matter here.
private func spans(in text: AnnotatedText) -> [NameSpan] {
    var spans: [NameSpan] = []
    var at = 0
    while at < text.words.count {
        var found: NameSpan?
        for (kind, names) in known {
            for name in names {
                let words = AnnotatedText(name).words
                guard at + words.count <= text.words.count, words.count > found?.words.count ?? 0 else { continue }
                let isHere = words.indices.allSatisfy { text.words[at + $0].key == words[$0].key }
                if isHere { found = NameSpan(words: at..<at + words.count, kind: kind) }
            }
        }
        if let found { spans.append(found) }
        at = found?.words.upperBound ?? at + 1
    }
    return spans
}

private let known: [(NameSpan.Kind, [String])] = [
    (
        .person,
        [
            "Marten V. Orlan", "Marten Orlan", "Michael Orlan", "Orlan", "Wang Shuren", "Wang", "Ahmed al-Darwish",
            "Darwish", "John Dvorak", "Mary Dvorak", "Pavel Dvorak", "Nora Dvorak", "Marten Dvorak", "Dvorak", "Nora",
            "Мартен Орлан",
        ]
    ),
    (
        .organization,
        [
            "Velmar Trade Organization", "VTO", "NATO", "Orlan Endowment for Peace", "Orlan Endowment",
            "Northern Institute", "Northern Peace", "Ministry", "External Affairs", "Center", "International Studies",
            "Orlan Accord", "NATOfan", "Orlan Endowment for Peace Day", "Operation Northern Peace", "Social Security",
            "Velmar County Recorder", "Barbs", "D-N.Y.", "R-S.C.", "DACA", "Court of Appeals", "9th Circuit",
            "Helen Velmarova", "SC",
        ]
    ),
    (.location, ["Velmar", "London", "Beijing", "Osaka", "Poland", "Berlin", "Paris", "Madrid"]),
]

/// "text=actor (kind)" for each mention of a kind, in their order.
func named(_ body: String, _ kind: ActorKind, title: String? = nil, bylines: [String] = []) -> [String] {
    let (text, mentions) = mentions(body, title: title, bylines: bylines)
    return mentions.filter { $0.kind == kind && !$0.isDemonym }.map {
        String(decoding: text.bytes[$0.range], as: UTF8.self) + "=" + $0.actor
    }
}

/// "actor: role" for each role.
func roles(_ body: String, _ language: String? = "en") -> [String] {
    let (text, mentions) = mentions(body, language)
    return mentions.compactMap { mention in
        mention.role.map { mention.actor + ": " + String(decoding: text.bytes[$0], as: UTF8.self) }
    }
}
