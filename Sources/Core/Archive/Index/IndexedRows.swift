internal import Foundation
internal import GRDB
package import ReadoutAnalysis
package import ReadoutSearch

/// Articles as the search index takes them, read from the archive.
struct IndexedRows {
    let db: Database
    private let names = KnownNames()

    init(db: Database) { self.db = db }

    static let select = """
        SELECT article.id, title, subtitle, plain(text), bylines, outlet.name, language, format, path, published_at, first_day,
            last_day, indexed_at, copy.article IS NOT NULL, article.changed, analysis.data
        FROM article JOIN file ON file.id = article.file JOIN body ON body.article = article.id
            LEFT JOIN outlet ON outlet.id = article.outlet LEFT JOIN copy ON copy.article = article.id
            LEFT JOIN analysis ON analysis.article = article.id
        """

    /// The article with this id; nil where there is none.
    func article(_ id: Int) throws -> IndexedArticle? {
        try Row.fetchOne(db.cachedStatement(sql: Self.select + " WHERE article.id = ?"), arguments: [id]).map(
            article)
    }

    /// The next articles by their ids after `id`, `limit` at most.
    func articles(after id: Int, limit: Int) throws -> [IndexedArticle] {
        try Row.fetchAll(
            db.cachedStatement(sql: Self.select + " WHERE article.id > ? ORDER BY article.id LIMIT ?"),
            arguments: [id, limit]
        ).map(article)
    }

    /// What became of these articles, each once.
    func changes(of ids: [Int]) throws -> [IndexChange] {
        try Set(ids).sorted().map { id in try article(id).map(IndexChange.put) ?? .remove(id) }
    }

    /// The article of a row that `select` gives.
    func article(_ row: Row) throws -> IndexedArticle {
        let first = (row[10] as Int?).flatMap { Day(number: $0) }
        let last = (row[11] as Int?).flatMap { Day(number: $0) }
        let findings = try findings(row[15])
        return IndexedArticle(
            id: row[0], title: row[1], subtitle: row[2], text: row[3], bylines: Bylines.decode(row[4]), outlet: row[5],
            language: row[6], format: row[7], path: row[8], publishedAt: row[9],
            days: first.map { DayRange(first: $0, last: last) }, addedAt: row[12] as Int / 1000, isCopy: row[13],
            actors: findings.actors, quotes: findings.quotes)
    }

    private func findings(_ data: Data?) throws -> IndexedFindings {
        guard let analysis = data.flatMap(StoredAnalysis.init) else { return IndexedFindings() }
        return IndexedFindings(
            actors: try analysis.numbers.prefix(analysis.mentioned).compactMap { try names.actor($0, db) },
            quotes: try analysis.quotes().prefix(QuoteNumber.most).map(quote))
    }

    /// A quote whose speaker is called by a name's number.
    func quote(_ quote: Quote) throws -> IndexedQuote {
        IndexedQuote(
            quote.ranges, speaker: try quote.speaker.flatMap { Int($0) }.flatMap { try names.actor($0, db) })
    }
}

/// What is searched of an analysis.
struct IndexedFindings {
    /// Who is mentioned.
    var actors: [IndexedActor] = []
    /// In the order of the text.
    var quotes: [IndexedQuote] = []
}

/// Names that were looked up for the articles before.
private final class KnownNames {
    private var actors: [Int: IndexedActor] = [:]

    func actor(_ number: Int, _ db: Database) throws -> IndexedActor? {
        if let actor = actors[number] { return actor }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT kind, text FROM name WHERE id = ?"), arguments: [number])
        guard let row, let kind = ActorKind(code: row[0]) else { return nil }
        let actor = IndexedActor(CodedAnalysis.Name(kind: kind, text: row[1]))
        actors[number] = actor
        return actor
    }
}

extension IndexedActor {
    /// The actor that a name of the archive stands for.
    package init(_ name: CodedAnalysis.Name) { self.init(Kind(name.kind), name.text) }
}

extension IndexedQuote {
    init(_ spoken: SpokenQuote) {
        let speaker = spoken.quote.speaker.flatMap { name in
            spoken.kind.map { IndexedActor(CodedAnalysis.Name(kind: $0, text: name)) }
        }
        self.init(spoken.quote.ranges, speaker: speaker)
    }
}

extension IndexedActor.Kind {
    package init(_ kind: ActorKind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .state: self = .state
        case .place: self = .place
        }
    }
}

extension ActorKind {
    init(_ kind: IndexedActor.Kind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .state: self = .state
        case .place: self = .place
        }
    }
}
