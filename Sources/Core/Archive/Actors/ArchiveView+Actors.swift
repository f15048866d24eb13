internal import GRDB
package import ReadoutAnalysis

/// What answers about actors need beside the database.
struct ActorContext: Sendable {
    var knowledge: @Sendable () -> Knowledge = { .none }
    var gazetteer = Gazetteer.none
}

/// Who is who. Lists are bounded so that none reads the whole of a large archive; where it says so, a count stops there.
extension ArchiveView {
    /// Names that a list without a query looks at beyond those it shows, and all of an archive that has no more.
    private static let fewNames = 2_000
    /// What is counted one by one, at most.
    static let countLimit = 100_000
    private static let aliasesShown = 20
    private static let rolesShown = 24
    private static let titleLimit = 256

    /// Who is who at this moment. For several questions make one, and ask it.
    func resolver() -> ActorResolver {
        ActorResolver(db, knowledge: context.knowledge(), gazetteer: context.gazetteer)
    }

    // MARK: Lists

    /// The actors that most articles mention, of one kind where it is given. Where there are many names, the total is of
    /// names that are not spelled alike.
    func actors(
        kind: ActorKind?, limit: Int, offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<ActorRecord> {
        let wanted = max(Self.fewNames, 2 * (offset + limit))
        let ids = try Int.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM name WHERE articles > 0 ORDER BY articles DESC, id LIMIT ?"),
            arguments: [wanted + 1])
        let groups = try groups(ids, kind, resolver)
        let page = try records(groups.sorted(by: Self.precedes), limit, offset, resolver)
        guard ids.count > wanted else { return page }
        let all = kind == nil ? try tally().actors : try names(of: kind)
        return ListPage(total: max(all, page.total), items: page.items)
    }

    private func names(of kind: ActorKind?) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(*) FROM (
                        SELECT 1 FROM name WHERE articles > 0 AND kind = ? LIMIT \(Self.countLimit))
                    """), arguments: [kind?.code]) ?? 0
    }

    /// The actors with a name of which each of these words begins a word.
    func actors(
        name: String, kind: ActorKind?, limit: Int, offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<ActorRecord> {
        var ids: Set<Int>?
        for word in NameKey.searched(name) {
            let found = Set(try names(beginning: word, limit: 20_000))
            ids = ids?.intersection(found) ?? found
        }
        var groups = try groups(Array(ids ?? []), kind, resolver)
        if let called = try resolver.group(named: name), kind == nil || called.kind == kind,
            !groups.contains(where: { $0.id == called.id })
        {
            groups.append(called)
        }
        return try records(groups.filter { $0.articles > 0 }.sorted(by: Self.precedes), limit, offset, resolver)
    }

    private func names(beginning word: String, limit: Int) throws -> [Int] {
        // No word has the byte 0xFF.
        try Int.fetchAll(
            db.cachedStatement(
                sql: "SELECT name FROM name_word WHERE word >= ? AND word < ? || char(1114111) LIMIT ?"),
            arguments: [word, word, limit])
    }

    /// The actors that these articles mention; only these articles count.
    func actors(
        in articles: [Int], name: String?, kind: ActorKind?, limit: Int, offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<ActorRecord> {
        let found = try counts(in: articles, resolver).filter { counted in
            (kind == nil || counted.group.kind == kind) && name.map { Self.bears(counted.group, $0) } ?? true
        }
        let page = try found.dropFirst(offset).prefix(limit).map { counted in
            var record = try record(counted.group, resolver)
            record.articles = counted.articles
            return record
        }
        return ListPage(total: found.count, items: page)
    }

    private static func bears(_ group: ActorGroup, _ name: String) -> Bool {
        let asked = NameKey.searched(name)
        return group.names.contains { row in
            let words = NameKey.searched(row.text)
            return asked.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
        }
    }

    /// How many of these articles mention each actor, the most frequent first.
    private func counts(
        in articles: [Int], _ resolver: ActorResolver
    ) throws -> [(group: ActorGroup, articles: Int)] {
        var groups: [Int: ActorGroup?] = [:]
        var counts: [Int: (group: ActorGroup, articles: Int)] = [:]
        for article in articles {
            var seen: Set<Int> = []
            for name in try mentioned(in: article) {
                let group: ActorGroup?
                if let known = groups[name] {
                    group = known
                } else {
                    group = try resolver.group(of: name)
                    groups[name] = .some(group)
                }
                guard let group, seen.insert(group.id).inserted else { continue }
                counts[group.id, default: (group, 0)].articles += 1
            }
        }
        return counts.values.sorted {
            $0.articles == $1.articles ? Self.precedes($0.group, $1.group) : $0.articles > $1.articles
        }
    }

    /// The numbers of the names that an article mentions.
    private func mentioned(in article: Int) throws -> ArraySlice<Int> {
        try stored(article).map { $0.numbers.prefix($0.mentioned) } ?? []
    }

    func stored(_ article: Int) throws -> StoredAnalysis? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT data FROM analysis WHERE article = ?"), arguments: [article]
        ).flatMap { StoredAnalysis($0[0]) }
    }

    private func groups(_ ids: [Int], _ kind: ActorKind?, _ resolver: ActorResolver) throws -> [ActorGroup] {
        var seen: Set<Int> = []
        return try ids.compactMap { try resolver.group(of: $0) }
            .filter { (kind == nil || $0.kind == kind) && seen.insert($0.id).inserted }
    }

    private static func precedes(_ one: ActorGroup, _ other: ActorGroup) -> Bool {
        (one.articles, other.shown, other.kind.code) > (other.articles, one.shown, one.kind.code)
    }

    private func records(
        _ groups: [ActorGroup], _ limit: Int, _ offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<ActorRecord> {
        ListPage(
            total: groups.count,
            items: try groups.dropFirst(offset).prefix(limit).map { try record($0, resolver) })
    }

    // MARK: One actor

    /// What is known of an actor.
    func record(_ group: ActorGroup, _ resolver: ActorResolver) throws -> ActorRecord {
        ActorRecord(
            name: group.shown, kind: group.kind, aliases: try aliases(group, resolver),
            roles: try roles(group), articles: try articles(group), quotes: 0,
            firstSeen: try seen(group, "ASC"), lastSeen: try seen(group, "DESC"))
    }

    /// How many articles mention it; counted one by one where several of its names may stand in one article.
    private func articles(_ group: ActorGroup) throws -> Int {
        let most = group.articles
        let mentioned = group.names.filter { $0.articles > 0 }
        guard mentioned.count > 1, most <= Self.countLimit else { return most }
        return try Int.fetchOne(
            db, sql: "SELECT count(DISTINCT article) FROM appearance WHERE name IN (\(Self.list(mentioned.map(\.id))))")
            ?? most
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

    /// Who is mentioned in the same articles, of the newest 2,000: how many of them, the most frequent first.
    func together(_ group: ActorGroup, limit: Int, _ resolver: ActorResolver) throws -> [ActorCount] {
        try counts(in: try articles(of: group, limit: 2_000), resolver).filter { $0.group.id != group.id }
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

    // MARK: Names that are not known

    /// Names of actors that are spelled like this one, the likeliest first.
    func suggestions(for name: String, limit: Int, _ resolver: ActorResolver) throws -> [String] {
        let asked = NameKey.folded(name).split(separator: " ")
        var ids: Set<Int> = []
        for word in NameKey.searched(name).sorted() {
            var beginning = word
            while beginning.utf8.count >= 3 {
                let found = try names(beginning: beginning, limit: 200)
                ids.formUnion(found)
                if !found.isEmpty { break }
                beginning.removeLast()
            }
        }
        var seen: Set<String> = []
        return try ids.sorted().prefix(400).compactMap { try resolver.group(of: $0) }
            .map { group in
                let names = [group.shown] + group.names.map(\.text)
                return (
                    group, names.map { Self.distance(asked, NameKey.folded($0).split(separator: " ")) }.min() ?? .max
                )
            }
            .sorted { ($0.1, $1.0.articles, $0.0.shown) < ($1.1, $0.0.articles, $1.0.shown) }
            .map(\.0.shown).filter { seen.insert($0).inserted }.prefix(limit).map(\.self)
    }

    /// How far words that were asked for are from the words of a name: each from the nearest one.
    private static func distance(_ asked: [Substring], _ name: [Substring]) -> Int {
        asked.reduce(0) { sum, word in sum + (name.map { distance(word, $0) }.min() ?? word.utf8.count) }
    }

    /// Levenshtein's distance of the first 64 letters.
    private static func distance(_ one: Substring, _ other: Substring) -> Int {
        let (one, other) = (Array(one.unicodeScalars.prefix(64)), Array(other.unicodeScalars.prefix(64)))
        var row = Array(0...other.count)
        for (place, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for column in other.indices {
                let replaced = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
