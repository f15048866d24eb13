internal import GRDB
package import ReadoutAnalysis

/// What articles say: relations, figures and dates.
extension ArchiveView {
    /// What relations are asked for.
    struct RelationRequest {
        var subject: ActorGroup?
        var relation: RelationName?
        var object: ActorGroup?
        /// Subject or object.
        var either: ActorGroup?
        /// ISO 8601.
        var date: String?
        var polarity: Relation.Polarity?
    }

    /// Relations, the newest article first; those without a date last. At most `countLimit` are counted.
    func relations(
        _ request: RelationRequest, limit: Int, offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<StoredRelation> {
        var conditions: [String] = []
        if let subject = request.subject { conditions.append("subject IN (\(Self.list(subject.ids)))") }
        if let object = request.object { conditions.append("object IN (\(Self.list(object.ids)))") }
        if let either = request.either {
            let ids = Self.list(either.ids)
            conditions.append("(subject IN (\(ids)) OR object IN (\(ids)))")
        }
        if let relation = request.relation { conditions.append("relation = \(relation.code)") }
        if let polarity = request.polarity { conditions.append("polarity = \(polarity.code)") }
        var arguments: [String] = []
        if let date = request.date {
            // "2022" is before "2022~", and so is every day of it.
            conditions.append("(since IS NULL OR since <= ? || '~') AND (until IS NULL OR until || '~' >= ?)")
            arguments = [date, date]
        }
        let source = "FROM relation" + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
        let total = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM (SELECT 1 \(source) LIMIT \(Self.countLimit))",
            arguments: StatementArguments(arguments))
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT article, subject, relation, object, since, until, polarity, attributed, start, length \(source)
                ORDER BY day DESC, article DESC, place LIMIT \(limit) OFFSET \(offset)
                """, arguments: StatementArguments(arguments))
        let articles = try references(Array(Set(rows.map { $0[0] })))
        let items = try rows.compactMap { row -> StoredRelation? in
            guard let article = articles[row[0]], let relation = RelationName(code: row[2]),
                let polarity = Relation.Polarity(code: row[6])
            else { return nil }
            let start: Int = row[8]
            return StoredRelation(
                article: article,
                relation: Relation(
                    subject: try shown(row[1], resolver), relation: relation, object: try shown(row[3], resolver),
                    since: row[4], until: row[5], polarity: polarity,
                    attributedTo: try (row[7] as Int?).map { try shown($0, resolver) },
                    range: start..<start + (row[9] as Int)))
        }
        return ListPage(total: total ?? 0, items: items)
    }

    /// The name that is shown of an actor; of what somebody has said to be none, the name itself.
    private func shown(_ id: Int, _ resolver: ActorResolver) throws -> String {
        try resolver.shown(id)
            ?? String.fetchOne(db.cachedStatement(sql: "SELECT text FROM name WHERE id = ?"), arguments: [id]) ?? ""
    }

    /// What was found in an article, with the names that all articles together give its actors; nil where nothing is
    /// kept. Mentions of what is no actor are left out.
    func analysis(of article: Int, text: String, _ resolver: ActorResolver) throws -> Analysis? {
        guard let stored = try stored(article) else { return nil }
        let names = try stored.names(db)
        guard var found = stored.analysis(names, of: text) else { return nil }
        var shown: [String: (name: String, kind: ActorKind)] = [:]
        var byKind: [CodedAnalysis.Name: (name: String, kind: ActorKind)] = [:]
        for (name, number) in zip(names, stored.numbers) {
            guard let group = try resolver.group(of: number) else { continue }
            byKind[name] = (group.shown, group.kind)
            if shown[name.text] == nil { shown[name.text] = (group.shown, group.kind) }
        }
        found.mentions = found.mentions.compactMap { mention in
            byKind[CodedAnalysis.Name(kind: mention.kind, text: mention.actor)].map {
                Mention(actor: $0.name, kind: $0.kind, range: mention.range, role: mention.role)
            }
        }
        found.relations = found.relations.compactMap { relation in
            guard let subject = shown[relation.subject], let object = shown[relation.object] else { return nil }
            var relation = relation
            (relation.subject, relation.object) = (subject.name, object.name)
            relation.attributedTo = relation.attributedTo.map { shown[$0]?.name ?? $0 }
            return relation
        }
        found.quotes = found.quotes.map { quote in
            var quote = quote
            quote.speaker = quote.speaker.flatMap { shown[$0]?.name }
            return quote
        }
        return found
    }

    /// The newest articles, those without a date last.
    func newest(limit: Int) throws -> [Int] {
        try Int.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM article ORDER BY published_at DESC, id DESC LIMIT ?"),
            arguments: [limit])
    }

    /// Figures of these articles, in their order.
    /// - Parameter unit: as in `Figure`, in any case.
    func figures(in articles: [Int], unit: String?, limit: Int, offset: Int) throws -> ListPage<StoredFigure> {
        let unit = unit?.lowercased()
        var total = 0
        var page: [(article: Int, figure: Figure, text: String, about: String?)] = []
        for article in articles {
            guard let (found, text) = try found(in: article), !found.figures.isEmpty else { continue }
            for figure in found.figures where unit == nil || figure.unit?.lowercased() == unit {
                defer { total += 1 }
                guard total >= offset, page.count < limit else { continue }
                page.append((article, figure, text(figure.range), figure.about.map(text)))
            }
        }
        let references = try references(Array(Set(page.map(\.article))))
        return ListPage(
            total: total,
            items: page.compactMap { entry in
                references[entry.article].map {
                    StoredFigure(article: $0, text: entry.text, figure: entry.figure, aboutText: entry.about)
                }
            })
    }

    /// What was found in an article, by the names that it gives, and what gives the text of a place.
    func found(in article: Int) throws -> (Analysis, (Range<Int>) -> String)? {
        guard let stored = try stored(article),
            let text = try String.fetchOne(
                db.cachedStatement(sql: "SELECT plain(text) FROM body WHERE article = ?"), arguments: [article])
        else { return nil }
        // Figures and dates name no actors.
        let names = stored.numbers.map { CodedAnalysis.Name(kind: .place, text: "\($0)") }
        guard let found = stored.analysis(names, of: text) else { return nil }
        return (found, { text.slice($0) })
    }
}

extension String {
    /// The text of some bytes, which are within it and cut no character in two.
    func slice(_ range: Range<Int>) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}
