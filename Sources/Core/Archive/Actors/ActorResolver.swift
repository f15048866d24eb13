internal import GRDB
import ReadoutAnalysis

/// Who is who in all articles, at one moment. Actors are nowhere written down: they follow from the names that articles
/// give, how often they do, and the knowledge files, so that the same articles give the same actors in whatever order
/// they came. What is found out is remembered for this moment. It must not leave the thread of its view.
final class ActorResolver {
    /// A name that is a family name alone, or an acronym, is taken for another actor's where so many of the articles
    /// that tell (they give the actor both names) mean that one,
    private static let share = (9, 10)
    /// and where there are so many of them; of an acronym whose letters the other name has, one is enough.
    private static let least = 3
    /// So many where the one name is no part of the other ("Pelé").
    private static let leastOfOthers = 5
    /// Other names of an actor that are looked at.
    private static let aliasLimit = 200

    let db: Database
    let knowledge: Knowledge
    let gazetteer: Gazetteer
    private let memory: ActorMemory
    let moment: ActorMemory.Moment
    private var known: ActorMemory.Content

    init(_ db: Database, knowledge: Knowledge, gazetteer: Gazetteer, memory: ActorMemory) throws {
        self.db = db
        self.knowledge = knowledge
        self.gazetteer = gazetteer
        self.memory = memory
        moment = ActorMemory.Moment(journal: try Journal(db: db).last(), knowledge: knowledge.generation)
        known = memory.content(at: moment)
    }

    deinit { memory.keep(known, at: moment) }

    // MARK: Groups

    /// The actor that a name of the archive belongs to; nil where it is no actor's.
    func group(of id: Int) throws -> ActorGroup? {
        if let group = known.groups[id] { return group }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT key FROM name WHERE id = ?"), arguments: [id])
        guard let key = row?[0] as Int?, let cluster = try cluster(of: id, key: key) else {
            known.groups[id] = .some(nil)
            return nil
        }
        let group = try group(from: cluster)
        for name in group.ids { known.groups[name] = group }
        return group
    }

    /// Keeps an actor whose articles were counted.
    func remember(_ group: ActorGroup) {
        for name in group.ids { known.groups[name] = group }
    }

    /// The name that is shown of an actor; nil where the name is no actor's.
    func shown(_ id: Int) throws -> String? { try group(of: id)?.shown }

    /// Gathers all that belongs to an actor, from one of its clusters.
    private func group(from cluster: [NameRow]) throws -> ActorGroup {
        var clusters: [[NameRow]] = []
        var seen: Set<Int> = []
        var waiting: [[NameRow]] = [cluster]
        var sets: Set<Int> = []
        while let next = waiting.popLast() {
            guard let first = next.first, seen.insert(first.id).inserted else { continue }
            clusters.append(next)
            let said = Set(next.compactMap { knowledge.set(of: $0.text) })
            if said.isEmpty, let target = try target(of: next) { waiting.append(target) }
            waiting += try shortNames(of: next)
            for set in said where sets.insert(set).inserted {
                for name in knowledge.names(in: set) { waiting += try self.clusters(named: name) }
            }
        }
        let names = clusters.flatMap(\.self).sorted(by: NameRow.precedes)
        let shown = sets.sorted(by: >).lazy.compactMap(self.knowledge.shown).first ?? Self.shown(clusters)
        return ActorGroup(names: names, shown: shown, kind: kind(shown, names, clusters))
    }

    private func kind(_ shown: String, _ names: [NameRow], _ clusters: [[NameRow]]) -> ActorKind {
        for name in [shown] + names.map(\.text) {
            if let kind = knowledge.kind(of: name) { return kind }
        }
        let full = clusters.filter { !Self.isShort($0) }.flatMap(\.self)
        var counts: [ActorKind: Int] = [:]
        for name in full.isEmpty ? names : full { counts[name.kind, default: 0] += name.articles + 1 }
        return ActorKind.allCases.max { (counts[$0] ?? 0, $1.code) < (counts[$1] ?? 0, $0.code) } ?? .organization
    }

    /// The fullest of the names that are at least a fifth as frequent as the most frequent one: of the most words, initials
    /// left out, then the most frequent. A family name or an acronym only where there is no other.
    private static func shown(_ clusters: [[NameRow]]) -> String {
        let full = clusters.filter { !isShort($0) }.flatMap(\.self)
        let names = (full.isEmpty ? clusters.flatMap(\.self) : full).sorted(by: NameRow.precedes)
        guard let most = names.first else { return "" }
        func words(_ name: NameRow) -> Int {
            name.text.split(separator: " ").count { !($0.hasSuffix(".") && $0.utf8.count <= 3) }
        }
        let frequent = names.filter { $0.articles * 5 >= most.articles }
        let longest = frequent.map(words).max() ?? 0
        return frequent.first { words($0) == longest }?.text ?? most.text
    }

    // MARK: Clusters

    private func clusters(key: Int) throws -> [[NameRow]] {
        if let clusters = known.clusters[key] { return clusters }
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, kind, text, articles FROM name WHERE key = ?"), arguments: [key]
        ).compactMap { row in
            ActorKind(code: row[1]).map { NameRow(id: row[0], kind: $0, text: row[2], articles: row[3]) }
        }
        let clusters = NameClusters(knowledge: knowledge, gazetteer: gazetteer)
            .clusters(rows.filter { !knowledge.isNoActor($0.text) })
        known.clusters[key] = clusters
        return clusters
    }

    private func cluster(of id: Int, key: Int) throws -> [NameRow]? {
        try clusters(key: key).first { $0.contains { $0.id == id } }
    }

    /// The clusters that have a name, in whatever case, written with or without accents.
    private func clusters(named name: String) throws -> [[NameRow]] {
        let folded = NameKey.folded(name)
        return try keys(of: name).flatMap { try clusters(key: $0) }
            .filter { $0.contains { NameKey.folded($0.text) == folded } }
    }

    private func keys(of name: String) -> [Int] {
        let (person, other) = (NameKey.person(name), NameKey.other(name, gazetteer))
        return person == other ? [person] : [person, other]
    }

    // MARK: Short names

    /// A family name alone, or an acronym.
    private static func isShort(_ cluster: [NameRow]) -> Bool {
        guard let first = cluster.first else { return false }
        return first.kind == .person
            ? NameParts(first.text)?.given == nil : first.kind == .organization && isAcronym(first.text)
    }

    private static func isAcronym(_ name: String) -> Bool {
        let letters = name.utf8.filter { $0 != UInt8(ascii: ".") }
        return (2...8).contains(letters.count) && letters.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
    }

    /// Whose a short name is, where the articles that tell agree; nil where it stays a name of its own.
    private func target(of cluster: [NameRow]) throws -> [NameRow]? {
        guard let first = cluster.first, Self.isShort(cluster) else { return nil }
        if let target = known.targets[first.id] { return target }
        known.targets[first.id] = .some(nil)
        let target = try findTarget(of: cluster, first)
        known.targets[first.id] = .some(target)
        return target
    }

    private func findTarget(of cluster: [NameRow], _ first: NameRow) throws -> [NameRow]? {
        let key = NameKey.of(CodedAnalysis.Name(kind: first.kind, text: first.text), gazetteer)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT alias.name, alias.articles, name.key FROM alias JOIN name ON name.id = alias.name
                    WHERE alias.key = ? ORDER BY alias.articles DESC, name.text, name.kind LIMIT 100
                    """), arguments: [key])
        var candidates: [(cluster: [NameRow], articles: Int)] = []
        for row in rows {
            guard let other = try self.cluster(of: row[0], key: row[2]), let name = other.first,
                name.id != first.id, (name.kind == .person) == (first.kind == .person), !Self.isShort(other)
            else { continue }
            if let place = candidates.firstIndex(where: { $0.cluster[0].id == name.id }) {
                candidates[place].articles += row[1]
            } else {
                candidates.append((other, row[1]))
            }
        }
        guard let best = candidates.max(by: { ($0.articles, $1.cluster[0].text) < ($1.articles, $0.cluster[0].text) })
        else { return nil }
        let all = candidates.reduce(0) { $0 + $1.articles }
        guard best.articles * Self.share.1 >= all * Self.share.0, best.articles >= least(of: first, best.cluster),
            !best.cluster.contains(where: { name in cluster.contains { knowledge.areApart($0.text, name.text) } })
        else { return nil }
        return best.cluster
    }

    /// How many articles must tell that a short name is this one's.
    private func least(of name: NameRow, _ cluster: [NameRow]) -> Int {
        if name.kind == .person {
            guard let family = NameParts(name.text)?.family else { return .max }
            let isPart = cluster.contains { NameParts($0.text)?.words.contains(family) ?? false }
            return isPart ? Self.least : Self.leastOfOthers
        }
        let letters = name.text.utf8.filter { $0 != UInt8(ascii: ".") }
        let isInitials = cluster.contains { other in
            let words = other.text.split { $0 == " " || $0 == "-" }
            let capitals = words.compactMap(\.utf8.first).filter { 0x41...0x5A ~= $0 }
            return capitals == letters || words.compactMap(\.utf8.first).map { $0 & 0xDF } == letters
        }
        return isInitials ? 1 : Self.least
    }

    /// The short names that are this cluster's: of those that articles give it beside its full name.
    private func shortNames(of cluster: [NameRow]) throws -> [[NameRow]] {
        guard let first = cluster.first, !Self.isShort(cluster) else { return [] }
        var found: [[NameRow]] = []
        var keys: Set<Int> = []
        for row in cluster {
            keys.formUnion(
                try Int.fetchAll(
                    db.cachedStatement(
                        sql: "SELECT key FROM alias WHERE name = ? ORDER BY articles DESC LIMIT \(Self.aliasLimit)"),
                    arguments: [row.id]))
        }
        for key in keys {
            for other in try clusters(key: key) where try target(of: other)?.first?.id == first.id {
                if !other.contains(where: { knowledge.set(of: $0.text) != nil }) { found.append(other) }
            }
        }
        return found
    }

    // MARK: Asked by name

    /// The actor that a name means, in whatever case and spelling: the most frequent of those that bear it, else of those
    /// that articles call by it too; nil where there is none.
    /// - Parameter kinds: what the actor may be; nil: anything.
    func group(named name: String, kinds: Set<ActorKind>? = nil) throws -> ActorGroup? {
        let folded = NameKey.folded(name)
        guard !folded.isEmpty else { return nil }
        func fits(_ group: ActorGroup) -> Bool { kinds?.contains(group.kind) ?? true }
        if let set = knowledge.set(of: name) {
            let said = try knowledge.names(in: set).flatMap { try self.clusters(named: $0) }
            if let group = try mostFrequent(said.compactMap(\.first?.id), fits) { return group }
        }
        let alike = try keys(of: name).flatMap { try clusters(key: $0) }
            .filter { cluster in !cluster.contains { knowledge.areApart($0.text, name) } }
        let exact = alike.filter { $0.contains { NameKey.folded($0.text) == folded } }
        for clusters in [exact, alike] {
            if let group = try mostFrequent(clusters.compactMap(\.first?.id), fits) { return group }
        }
        var called: [Int: Int] = [:]
        for key in keys(of: name) {
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT name, articles FROM alias WHERE key = ? ORDER BY articles DESC, name LIMIT 100"),
                arguments: [key])
            for row in rows {
                if let group = try group(of: row[0]), fits(group) { called[group.id, default: 0] += row[1] }
            }
        }
        let groups = try called.compactMap { id, count in try group(of: id).map { ($0, count) } }
        return try groups.max { ($0.1, $1.0.shown) < ($1.1, $0.0.shown) }?.0 ?? person(called: name, fits)
    }

    /// The person with a word in the name, where nine in ten of the articles that mention one with that word mention this
    /// one; nil where none is so frequent, and of several words.
    private func person(called name: String, _ fits: (ActorGroup) -> Bool) throws -> ActorGroup? {
        guard let parts = NameParts(name), parts.given == nil else { return nil }
        let ids = try Int.fetchAll(
            db.cachedStatement(sql: "SELECT name FROM name_word WHERE word = ? ORDER BY name LIMIT 500"),
            arguments: [parts.family])
        var seen: Set<Int> = []
        let groups = try ids.compactMap { try group(of: $0) }
            .filter { $0.kind == .person && $0.articles > 0 && seen.insert($0.id).inserted }
        let all = groups.reduce(0) { $0 + $1.articles }
        return groups.first { fits($0) && $0.articles * Self.share.1 >= all * Self.share.0 }
    }

    private func mostFrequent(_ ids: [Int], _ fits: (ActorGroup) -> Bool) throws -> ActorGroup? {
        try ids.compactMap { try group(of: $0) }.filter(fits)
            .max { ($0.articles, $1.shown, $1.kind.code) < ($1.articles, $0.shown, $0.kind.code) }
    }
}
