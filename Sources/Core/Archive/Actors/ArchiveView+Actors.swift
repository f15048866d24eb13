internal import GRDB
package import ReadoutAnalysis
import ReadoutSearch

/// What answers about actors need beside the database.
struct ActorContext: Sendable {
    var knowledge: @Sendable () -> Knowledge = { .none }
    var gazetteer = Gazetteer.none
    var memory = ActorMemory()
}

/// Who is who. Lists are bounded so that none reads the whole of a large archive; where it says so, a count stops there.
extension ArchiveView {
    /// Of an archive that has no more names all are looked at for a list without a query; else three times as many as
    /// are shown: several may be one actor's, and the sums have another order than the single ones.
    private static let fewNames = 500
    /// What is counted one by one, at most.
    static let countLimit = 100_000

    /// Who is who at this moment. For several questions make one, and ask it.
    func resolver() throws -> ActorResolver {
        try ActorResolver(
            db, knowledge: context.knowledge(), gazetteer: context.gazetteer, memory: context.memory)
    }

    // MARK: Lists

    /// The actors that most articles mention, of one kind where it is given. Where there are many names, the total is of
    /// names that are not spelled alike.
    func actors(
        kind: ActorKind?, limit: Int, offset: Int, _ resolver: ActorResolver
    ) throws -> ListPage<ActorRecord> {
        let wanted = max(Self.fewNames, 3 * (offset + limit))
        let ids = try mostFrequentNames(of: kind, limit: wanted + 1)
        let groups = try groups(ids, kind, resolver).map { try counted($0, resolver) }
        var page = try records(groups.sorted(by: Self.precedes), limit, offset, resolver)
        guard ids.count > wanted else { return page }
        page.total = max(page.total, kind == nil ? try tally().actors : try names(of: kind))
        return page
    }

    /// The names that most articles mention. Most names are in one article: these have no index.
    private func mostFrequentNames(of kind: ActorKind?, limit: Int) throws -> [Int] {
        let condition = kind.map { "AND kind = \($0.code)" } ?? ""
        let several = try Int.fetchAll(
            db.cachedStatement(
                sql: "SELECT id FROM name WHERE articles > 1 \(condition) ORDER BY articles DESC, id LIMIT ?"),
            arguments: [limit])
        guard several.count < limit else { return several }
        return several
            + (try Int.fetchAll(
                db.cachedStatement(sql: "SELECT id FROM name WHERE +articles = 1 \(condition) ORDER BY id LIMIT ?"),
                arguments: [limit - several.count]))
    }

    /// The names of actors of several names, among the most frequent ones, each with the one that is shown.
    func actorMerges(_ resolver: ActorResolver) throws -> ActorMerges {
        let ids = try mostFrequentNames(of: nil, limit: 2_000)
        var merges: [IndexedActor: String] = [:]
        for group in try groups(ids, nil, resolver) where group.names.count > 1 {
            for name in group.names where name.text != group.shown {
                merges[IndexedActor(IndexedActor.Kind(name.kind), name.text)] = group.shown
            }
        }
        return ActorMerges(merges)
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
        groups = try groups.filter { $0.articles > 0 }.map { try counted($0, resolver) }
        return try records(groups.sorted(by: Self.precedes), limit, offset, resolver)
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
    func counts(
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
