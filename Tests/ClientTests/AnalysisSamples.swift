import ReadoutProtocol

extension Samples {
    static func role(_ title: String, in article: Int, on date: String?, at start: Int = 345) -> Contract.Role {
        var ref = ref(article)
        ref.published = date
        return Contract.Role(title: title, article: ref, span: Contract.Span(start..<start + title.utf8.count))
    }

    static func actor(
        _ name: String, _ kind: Contract.ActorKind = .person, articles: Int = 14, aliases: [String] = [],
        roles: [Contract.Role] = []
    ) -> Contract.Actor {
        Contract.Actor(
            name: name, kind: kind, aliases: aliases, roles: roles, articles: articles, quotes: 0,
            firstSeen: "2021-09-15T14:30:00Z", lastSeen: "2023-09-16")
    }

    static func relation(_ subject: String, _ relation: String, _ object: String, in article: Int = 28)
        -> Contract.Relation
    {
        Contract.Relation(
            subject: subject, relation: relation, object: object, since: nil, until: nil, polarity: .asserted,
            attributedTo: nil, article: ref(article), span: Contract.Span(10..<33))
    }

    static func figure(
        _ value: Double, _ unit: String? = nil, until: Double? = nil, _ hedge: Contract.Hedge? = nil,
        about: String? = nil
    ) -> Contract.Figure {
        Contract.Figure(
            article: ref(28), text: "so much", span: Contract.Span(67..<74), value: value, until: until, unit: unit,
            hedge: hedge, about: about)
    }

    /// An article of two paragraphs with an actor of each kind, dates and figures.
    static var analysed: Contract.Article {
        let text = """
            President Ada Marsh of Velmar met the River Union in Tirma on Wednesday. It was cold.

            She spoke for 20 minutes; Marsh left in spring.
            """
        var article = article(text, paragraphs: [0..<85, 87..<134])
        func span(_ words: String, _ skip: Int = 0) -> Contract.Span {
            let bytes = Array(text.utf8)
            let wanted = Array(words.utf8)
            let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
            return Contract.Span(starts[skip]..<starts[skip] + wanted.count)
        }
        func mention(_ actor: String, _ kind: Contract.ActorKind, _ words: String, role: String? = nil)
            -> Contract.Mention
        {
            Contract.Mention(actor: actor, kind: kind, text: words, span: span(words), role: role)
        }
        article.mentions = [
            mention("Ada Marsh", .person, "Ada Marsh", role: "President"), mention("Velmar", .state, "Velmar"),
            mention("River Union", .organization, "River Union"), mention("Tirma", .place, "Tirma"),
            Contract.Mention(actor: "Ada Marsh", kind: .person, text: "Marsh", span: span("Marsh", 1), role: nil),
        ]
        article.dates = [
            Contract.DateMention(
                text: "Wednesday", span: span("Wednesday"), value: "2022-09-14", until: nil, anchored: true),
            Contract.DateMention(text: "spring", span: span("spring"), value: nil, until: nil, anchored: false),
        ]
        article.figures = [
            Contract.Figure(
                article: article.ref, text: "20 minutes", span: span("20 minutes"), value: 20, until: nil,
                unit: "minute", hedge: nil, about: "She spoke")
        ]
        article.relations = [relation("Ada Marsh", "leader of", "Velmar", in: 7)]
        return article
    }
}
