internal import GRDB
package import ReadoutAnalysis

/// One actor: what the articles say of it.
extension ArchiveView {
    private static let aliasesShown = 20
    private static let countedLimit = 20_000
    private static let rolesShown = 24
    private static let titleLimit = 256
    /// So many of the newest articles tell who is mentioned together with it.
    private static let articlesAsked = 2_000

    /// What is known of an actor.
    func record(_ group: ActorGroup, _ resolver: ActorResolver) throws -> ActorRecord {
        ActorRecord(
            name: group.shown, kind: group.kind, aliases: try aliases(group, resolver),
            roles: try roles(group), articles: try counted(group, resolver).articles, quotes: try quotes(by: group),
            firstSeen: try seen(group, "ASC"), lastSeen: try seen(group, "DESC"))
    }

    /// The actor with the number of articles that mention it: counted one by one where several of its names may stand in
    /// one article and they are not very many.
    func counted(_ group: ActorGroup, _ resolver: ActorResolver) throws -> ActorGroup {
        let mentioned = group.names.filter { $0.articles > 0 }
        guard !group.isCounted, mentioned.count > 1, group.articles <= Self.countedLimit else { return group }
        var counted = group
        counted.articles =
            try Int.fetchOne(
                db,
                sql: "SELECT count(DISTINCT article) FROM appearance WHERE name IN (\(Self.list(mentioned.map(\.id))))")
            ?? group.articles
        counted.isCounted = true
        resolver.remember(counted)
        return counted
    }

    /// Numbers for a statement.
    static func list(_ ids: [Int]) -> String { ids.map(String.init).joined(separator: ",") }

    private func aliases(_ group: ActorGroup, _ resolver: ActorResolver) throws -> [String] {
        var counts: [String: (text: String, articles: Int)] = [:]
        func add(_ text: String, _ articles: Int) {
            counts[NameKey.folded(text), default: (text, 0)].articles += articles
        }
        for name in group.names {
            add(name.text, name.articles)
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT text, articles FROM alias WHERE name = ? ORDER BY articles DESC, text LIMIT 64"),
                arguments: [name.id])
            for row in rows where !resolver.knowledge.isNoActor(row[0]) { add(row[0], row[1]) }
        }
        counts[NameKey.folded(group.shown)] = nil
        return counts.values.sorted { ($0.articles, $1.text) > ($1.articles, $0.text) }
            .prefix(Self.aliasesShown).map(\.text)
    }

    /// The publication date of the first or the last article that mentions it.
    private func seen(_ group: ActorGroup, _ order: String) throws -> String? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT day, article FROM appearance WHERE name = ? AND day > \(FindingStore.undated)
                ORDER BY day \(order), article \(order) LIMIT 1
                """)
        let ends = try group.names.filter { $0.articles > 0 }.compactMap { name in
            try Row.fetchOne(statement, arguments: [name.id]).map { (day: $0[0] as Int, article: $0[1] as Int) }
        }
        let end = order == "ASC" ? ends.min { $0 < $1 } : ends.max { $0 < $1 }
        guard let end else { return nil }
        return try String.fetchOne(
            db.cachedStatement(sql: "SELECT published FROM article WHERE id = ?"), arguments: [end.article])
    }

    /// The titles that most articles give it, by date: of each the first article, and the last one where it is another.
    private func roles(_ group: ActorGroup) throws -> [RoleRecord] {
        struct Use {
            var name: Int
            var title: String
            var count: Int
        }
        let next = try db.cachedStatement(
            sql: "SELECT title FROM role WHERE name = ? AND title > ? ORDER BY title LIMIT 1")
        let count = try db.cachedStatement(
            sql: "SELECT count(*) FROM (SELECT 1 FROM role WHERE name = ? AND title = ? LIMIT 200)")
        var uses: [Use] = []
        for name in group.names {
            var last = ""
            while uses.count < Self.titleLimit, let title = try String.fetchOne(next, arguments: [name.id, last]) {
                let number = try Int.fetchOne(count, arguments: [name.id, title]) ?? 0
                uses.append(Use(name: name.id, title: title, count: number))
                last = title
            }
        }
        let frequent = uses.sorted { ($0.count, $1.title) > ($1.count, $0.title) }.prefix(Self.rolesShown)
        var ends: [(title: String, day: Int, article: Int, start: Int)] = []
        for use in frequent {
            for order in ["ASC", "DESC"] {
                // Those without a date come first; they say nothing of when.
                let row = try Row.fetchOne(
                    db.cachedStatement(
                        sql: """
                            SELECT day, article, start FROM role WHERE name = ? AND title = ?
                            ORDER BY day = \(FindingStore.undated), day \(order), article \(order) LIMIT 1
                            """), arguments: [use.name, use.title])
                guard let row else { continue }
                let end = (title: use.title, day: row[0] as Int, article: row[1] as Int, start: row[2] as Int)
                if !ends.contains(where: { $0 == end }) { ends.append(end) }
            }
        }
        ends.sort { ($0.day, $0.article, $0.start) < ($1.day, $1.article, $1.start) }
        let articles = try references(Array(Set(ends.map(\.article))))
        return ends.compactMap { end in
            articles[end.article].map {
                RoleRecord(title: end.title, article: $0, span: end.start..<end.start + end.title.utf8.count)
            }
        }
    }

    /// Who is mentioned in the same articles, of the newest `articlesAsked`: how many of them, the most frequent first.
    func together(_ group: ActorGroup, limit: Int, _ resolver: ActorResolver) throws -> [ActorCount] {
        try counts(in: try articles(of: group, limit: Self.articlesAsked), resolver).filter { $0.group.id != group.id }
            .prefix(limit).map { ActorCount(name: $0.group.shown, kind: $0.group.kind, count: $0.articles) }
    }

    /// The articles that mention an actor, the newest first.
    func articles(of group: ActorGroup, limit: Int) throws -> [Int] {
        try Int.fetchAll(
            db,
            sql: """
                SELECT DISTINCT article FROM appearance WHERE name IN (\(Self.list(group.ids)))
                ORDER BY day DESC, article DESC LIMIT \(limit)
                """)
    }
}
