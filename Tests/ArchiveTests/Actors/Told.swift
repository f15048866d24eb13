import ReadoutAnalysis
import ReadoutArchive
import ReadoutArticles

/// An article in the making, with what is found in it.
struct Told {
    private(set) var text = ""
    private(set) var analysis = Analysis()

    private mutating func add(_ piece: String) -> Range<Int> {
        let start = text.utf8.count
        text += piece
        return start..<text.utf8.count
    }

    mutating func say(_ piece: String) { _ = add(piece) }

    /// Names an actor, by its fullest name where nothing else is said.
    mutating func name(_ actor: String, _ kind: ActorKind = .person, as surface: String? = nil, role: String? = nil) {
        let role = role.map { add($0) }
        if role != nil { say(" ") }
        analysis.mentions.append(Mention(actor: actor, kind: kind, range: add(surface ?? actor), role: role))
        say(", ")
    }

    mutating func date(_ value: String?, as words: String) {
        analysis.dates.append(DateMention(range: add(words), value: value))
        say(". ")
    }

    mutating func figure(_ value: Double, unit: String?, as words: String, about: String? = nil) {
        let range = add(words)
        say(" ")
        analysis.figures.append(Figure(range: range, value: value, unit: unit, about: about.map { add($0) }))
        say(". ")
    }

    mutating func relate(
        _ subject: String, _ relation: RelationName, _ object: String, since: String? = nil, until: String? = nil,
        polarity: Relation.Polarity = .asserted, by speaker: String? = nil
    ) {
        analysis.relations.append(
            Relation(
                subject: subject, relation: relation, object: object, since: since, until: until, polarity: polarity,
                attributedTo: speaker, range: add("\(subject) \(relation.rawValue) \(object).")))
        say(" ")
    }

    /// Somebody says something, in so many runs between which the attribution stands.
    mutating func quote(
        _ words: String..., by speaker: String? = nil, as surface: String? = nil, kind: Quote.Kind = .direct,
        cue: String = "said", via: String? = nil, said: String? = nil
    ) {
        var quote = Quote(kind: kind, ranges: [], speaker: speaker, said: said)
        for (place, run) in words.enumerated() {
            say(kind == .direct ? "\u{201C}" : "")
            quote.ranges.append(add(run))
            say(kind == .direct ? "\u{201D} " : " ")
            guard place == 0 else { continue }
            if let surface = surface ?? speaker {
                quote.speakerRange = add(surface)
                say(" ")
            }
            quote.cue = add(cue)
            if let via {
                say(" to ")
                quote.via = add(via)
            }
            say(". ")
        }
        analysis.quotes.append(quote)
    }

    static func of(_ body: (inout Told) -> Void) -> Told {
        var told = Told()
        body(&told)
        return told
    }

    /// An article that names these persons.
    static func of(_ actors: String...) -> Told {
        of { told in for actor in actors { told.name(actor) } }
    }

    func file(published: String? = nil, outlet: String? = nil, version: Int = Analyzer.version) -> ReadFile {
        ReadFile(
            sha256: FileReader.sha256(Array(text.utf8)),
            articles: [
                Article(
                    format: .text, outlet: outlet,
                    published: published.map { PublicationDate(value: $0, source: .byline) }, language: "en",
                    text: text, paragraphs: [0..<text.utf8.count],
                    analysis: CodedAnalysis(analysis, version: version).message)
            ])
    }
}

extension Shelf {
    @discardableResult
    func add(_ path: String, _ told: Told, published: String? = nil, outlet: String? = nil) async throws -> Int {
        try await add(path, told.file(published: published, outlet: outlet))
    }

    /// All actors by name, with how many articles name them.
    func actors() async throws -> [String: Int] {
        let page = try await archive.actors(query: nil, name: nil, kind: nil, limit: 1000, offset: 0).0
        return Dictionary(page.items.map { ($0.name, $0.articles) }, uniquingKeysWith: { $0 + $1 })
    }

    func actor(_ name: String) async throws -> ActorRecord? {
        do { return try await archive.actor(named: name, limit: 100).0.actor } catch is Archive.UnknownActor {
            return nil
        }
    }
}
