import ReadoutAnalysis
import ReadoutArticles

/// The installed gazetteer and the finder over it.
let gazetteer = Gazetteer(models: .installed())
let tagger = NameTagger(models: .installed(), gazetteer: gazetteer)
let finder = ActorFinder(gazetteer: gazetteer)

/// The mentions that are found in a text with the installed models.
func mentions(
    _ body: String, _ language: String? = "en", title: String? = nil, bylines: [String] = []
) -> (text: AnnotatedText, mentions: [ActorMention]) {
    let article = Article(
        format: .text, title: title, bylines: bylines, language: language, text: body, paragraphs: [0..<body.utf8.count]
    )
    let text = AnnotatedText(article)
    return (text, finder.mentions(tagger.names(in: text), in: text, of: article))
}

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
