internal import Foundation
internal import GRDB
import ReadoutAnalysis
import ReadoutSearch

/// Keeps what was found in articles, within a transaction: the analysis itself, and what must be found without reading
/// analyses: who is named where, by which other names, in which roles, and who is what to whom. The tables stand in
/// Schema.swift.
///
/// Names with how often they occur, and their appearances, are written at the end and in their order, so that a name that
/// a hundred articles of one transaction have costs one row. Not Sendable: it stays on the transaction's thread.
final class FindingStore {
    /// By how much counts of a name change.
    private struct Change {
        var articles = 0
        var uses = 0
        var quotes = 0
    }

    private struct Alias: Hashable {
        var name: Int
        var text: String
    }

    /// What is known of one article, to be written or to be removed.
    private struct Entry {
        var article: Int
        var day: Int
        /// The names' numbers; those that are mentioned come first.
        var names: [Int]
        var mentioned: Int
        var roles: [(name: Int, title: String, start: Int)] = []
        var aliases: Set<Alias> = []
        /// All quotes, and how many of them each name is given.
        var quotes = 0
        var speakers: [Int: Int] = [:]
    }

    /// A row of `appearance`, or of `speech`.
    private struct Appearance: Comparable {
        var name: Int
        var day: Int
        var article: Int
        var quotes = 0

        static func < (one: Appearance, other: Appearance) -> Bool {
            (one.name, one.day, one.article) < (other.name, other.day, other.article)
        }
    }

    /// The day of an article without a date: before all others.
    static let undated = -1 << 23
    /// Bytes of a role that is kept, at most.
    private static let longestRole = 256

    private let db: Database
    private let gazetteer: Gazetteer
    private let memory: NameMemory
    private let families: FamilyStore
    private var known: [CodedAnalysis.Name: KnownName] = [:]
    private var names: [Int: CodedAnalysis.Name] = [:]
    private var lastName: Int?
    private var appearances: [Appearance] = []
    private var speeches: [Appearance] = []
    /// How many more quotes there are.
    private var quotes = 0
    /// What `memory` is to be told.
    private var settled: [CodedAnalysis.Name: KnownName?] = [:]
    private var changes: [Int: Change] = [:]
    private var aliases: [Alias: Int] = [:]

    init(_ db: Database, _ gazetteer: Gazetteer, _ memory: NameMemory, _ utterances: UtteranceMemory) {
        self.db = db
        self.gazetteer = gazetteer
        self.memory = memory
        families = FamilyStore(db, utterances)
    }

    // MARK: Articles

    /// Keeps what a reader has found in an article that has none kept.
    /// - Parameters:
    ///   - message: of `CodedAnalysis`; nil where the article was not analysed. What makes no sense counts as an analysis
    ///     that found nothing: asking for it again would give the same.
    ///   - language: BCP 47.
    ///   - day: of the publication, in days since 1970.
    /// - Returns: what is searched of it.
    @discardableResult
    func keep(
        _ article: Int, _ message: [UInt8]?, text: String, language: String?, day: Int?
    ) throws -> IndexedFindings {
        guard let message else { return IndexedFindings() }
        let coded = CodedAnalysis(message: message) ?? CodedAnalysis(Analysis())
        let found = coded.analysis(of: text)
        let sound = found == nil ? CodedAnalysis(Analysis()) : coded
        let names = try sound.names.map(number)
        try db.run(
            "INSERT INTO analysis VALUES (?, ?, ?)",
            // A reader may have been taken over: it does not say how far into the future its analysis is the newest.
            [article, min(sound.version, Analyzer.version), Data(sound.bytes(numbers: names))])
        let entry = entry(article, day, (sound.names, names), sound.mentioned, found ?? Analysis(), text)
        for name in Set(entry.names.prefix(entry.mentioned)) {
            appearances.append(Appearance(name: name, day: entry.day, article: article))
        }
        for (name, quotes) in entry.speakers {
            speeches.append(Appearance(name: name, day: entry.day, article: article, quotes: quotes))
        }
        for role in entry.roles {
            try db.run(
                "INSERT OR IGNORE INTO role VALUES (?, ?, ?, ?, ?)",
                [role.name, role.title, entry.day, article, role.start])
        }
        try keep((found ?? Analysis()).relations, entry, sound)
        count(entry, 1)
        let spoken = SpokenQuote.of((found ?? Analysis()).quotes, sound.names)
        families.keep(article, SpokenArticle(text: text, language: language, day: day, quotes: spoken))
        return IndexedFindings(
            actors: sound.names.prefix(sound.mentioned).map(IndexedActor.init), quotes: spoken.map(IndexedQuote.init))
    }

    /// Forgets what was found in an article, which still stands in its tables as it was when that was kept.
    func forget(_ article: Int) throws {
        // It may have come in this very transaction.
        try write()
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT data, plain(text), first_day, language FROM analysis JOIN body ON body.article = analysis.article
                        JOIN article ON article.id = analysis.article
                    WHERE analysis.article = ?
                    """), arguments: [article])
        guard let row else { return }
        let text: String = row[1]
        if let stored = StoredAnalysis(row[0]) {
            let names = try stored.names(db)
            let found = stored.analysis(names, of: text) ?? Analysis()
            let entry = entry(article, row[2], (names, stored.numbers), stored.mentioned, found, text)
            for name in Set(entry.names.prefix(entry.mentioned)) {
                try db.run(
                    "DELETE FROM appearance WHERE name = ? AND day = ? AND article = ?", [name, entry.day, article])
            }
            for name in entry.speakers.keys {
                try db.run(
                    "DELETE FROM speech WHERE name = ? AND day = ? AND article = ?", [name, entry.day, article])
            }
            for role in entry.roles {
                try db.run(
                    "DELETE FROM role WHERE name = ? AND title = ? AND day = ? AND article = ?",
                    [role.name, role.title, entry.day, article])
            }
            count(entry, -1)
            families.forget(
                article,
                SpokenArticle(text: text, language: row[3], day: row[2], quotes: SpokenQuote.of(found.quotes, names)))
        }
        try db.run("DELETE FROM relation WHERE article = ?", [article])
        try db.run("DELETE FROM analysis WHERE article = ?", [article])
    }

    /// Of which version the analysis of an article is that is kept; nil where there is none.
    func version(of article: Int) throws -> Int? {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT version FROM analysis WHERE article = ?"), arguments: [article])
    }

    private func keep(_ relations: [Relation], _ entry: Entry, _ coded: CodedAnalysis) throws {
        guard !relations.isEmpty else { return }
        let numbers = Self.numbers(coded.names, entry.names)
        for (place, relation) in relations.enumerated() {
            try db.run(
                "INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    entry.article, place, numbers[relation.subject], relation.relation.code, numbers[relation.object],
                    relation.since, relation.until, relation.polarity.code,
                    relation.attributedTo.flatMap { numbers[$0] }, entry.day, relation.range.lowerBound,
                    relation.range.count,
                ])
        }
    }

    /// The names' numbers, whatever kind they are of: relations and quotes do not say what an actor is.
    private static func numbers(_ names: [CodedAnalysis.Name], _ numbers: [Int]) -> [String: Int] {
        Dictionary(zip(names.lazy.map(\.text), numbers), uniquingKeysWith: { first, _ in first })
    }

    /// What is written of an article, or was: the same from the same.
    private func entry(
        _ article: Int, _ day: Int?, _ names: (texts: [CodedAnalysis.Name], numbers: [Int]), _ mentioned: Int,
        _ found: Analysis, _ text: String
    ) -> Entry {
        var entry = Entry(article: article, day: day ?? Self.undated, names: names.numbers, mentioned: mentioned)
        let numbers = Dictionary(zip(names.texts, names.numbers), uniquingKeysWith: { first, _ in first })
        let bytes = Array(text.utf8)
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for mention in found.mentions {
            guard let number = numbers[CodedAnalysis.Name(kind: mention.kind, text: mention.actor)] else { continue }
            let surface = string(mention.range)
            if surface != mention.actor, Self.isLine(surface) {
                entry.aliases.insert(Alias(name: number, text: surface))
            }
            if let role = mention.role, !role.isEmpty, role.count <= Self.longestRole {
                let title = string(role)
                if !entry.roles.contains(where: { $0.name == number && $0.title == title }) {
                    entry.roles.append((number, title, role.lowerBound))
                }
            }
        }
        entry.quotes = found.quotes.count
        if found.quotes.contains(where: { $0.speaker != nil }) {
            let numbers = Self.numbers(names.texts, names.numbers)
            for quote in found.quotes {
                if let name = quote.speaker.flatMap({ numbers[$0] }) { entry.speakers[name, default: 0] += 1 }
            }
        }
        return entry
    }

    private static func isLine(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x20 }
    }

    private func count(_ entry: Entry, _ step: Int) {
        for name in Set(entry.names) { changes[name, default: Change()].uses += step }
        for name in Set(entry.names.prefix(entry.mentioned)) { changes[name, default: Change()].articles += step }
        for alias in entry.aliases { aliases[alias, default: 0] += step }
        for (name, quotes) in entry.speakers { changes[name, default: Change()].quotes += step * quotes }
        quotes += step * entry.quotes
    }

    // MARK: Names

    /// The number of a name, which is made where there is none.
    private func number(_ name: CodedAnalysis.Name) throws -> Int {
        if let known = known[name] { return known.id }
        let known = try memory[name] ?? stored(name)
        self.known[name] = known
        names[known.id] = name
        return known.id
    }

    private func stored(_ name: CodedAnalysis.Name) throws -> KnownName {
        let key = NameKey.of(name, gazetteer)
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT id, articles, uses, quotes FROM name WHERE key = ? AND kind = ? AND text = ?"),
            arguments: [key, name.kind.code, name.text])
        if let row { return KnownName(id: row[0], key: key, articles: row[1], uses: row[2], quotes: row[3]) }
        let last = try lastName ?? Int.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM name")) ?? 0
        lastName = last + 1
        return KnownName(id: last + 1, key: key, isNew: true)
    }

    private func insert(_ name: CodedAnalysis.Name, _ known: KnownName) throws {
        try db.run(
            "INSERT INTO name(id, kind, text, key, articles, uses, quotes) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [known.id, name.kind.code, name.text, known.key, known.articles, known.uses, known.quotes])
        for word in NameKey.searched(name) { try db.run("INSERT INTO name_word VALUES (?, ?)", [word, known.id]) }
    }

    /// Writes what is only kept in memory so far, but for the counts.
    private func write() throws {
        for (name, var new) in known.filter(\.value.isNew).sorted(by: { $0.value.id < $1.value.id }) {
            try insert(name, new)
            new.isNew = false
            known[name] = new
        }
        try writeAppearances()
    }

    private func writeAppearances() throws {
        appearances.sort()
        speeches.sort()
        try Self.appearanceRows.insert(appearances.flatMap { [$0.name, $0.day, $0.article] }, db)
        try Self.speechRows.insert(speeches.flatMap { [$0.name, $0.day, $0.article, $0.quotes] }, db)
        (appearances, speeches) = ([], [])
    }

    private static let appearanceRows = RowsOfNumbers(table: "appearance", columns: 3)
    private static let speechRows = RowsOfNumbers(table: "speech", columns: 4)

    /// Ends the transaction's work: counts, and forgets the names that nothing uses any more.
    func settle() throws {
        try writeAppearances()
        try families.settle()
        var actors = 0
        for (name, change) in changes.sorted(by: { $0.key < $1.key }) { actors += try settle(name, change) }
        for (alias, step) in aliases where step != 0 { try settle(alias, step) }
        (changes, aliases, known, names) = ([:], [:], [:], [:])
        if actors != 0 || quotes != 0 {
            try db.run("UPDATE tally SET actors = actors + ?, quotes = quotes + ?", [actors, quotes])
        }
        quotes = 0
    }

    /// Remembers the names as they are, once the transaction is committed.
    func committed() { memory.keep(settled) }

    /// A name by its number; nil where there is none.
    private func name(_ id: Int) throws -> (CodedAnalysis.Name, KnownName)? {
        if let name = names[id], let known = known[name] { return (name, known) }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT kind, text, key, articles, uses, quotes FROM name WHERE id = ?"),
            arguments: [id])
        guard let row, let kind = ActorKind(code: row[0]) else { return nil }
        return (
            CodedAnalysis.Name(kind: kind, text: row[1]),
            KnownName(id: id, key: row[2], articles: row[3], uses: row[4], quotes: row[5])
        )
    }

    /// How many more actors there are: names that share a key count once.
    private func settle(_ id: Int, _ change: Change) throws -> Int {
        guard let (name, stored) = try name(id) else { return 0 }
        var known = stored
        // Where nothing uses it, an article has come and gone within the transaction.
        if change.uses == 0, change.articles == 0, change.quotes == 0, known.uses > 0 { return 0 }
        let before = known.articles
        known.articles += change.articles
        known.uses += change.uses
        known.quotes += change.quotes
        if known.isNew {
            try insert(name, known)
            known.isNew = false
        } else if known.uses > 0 {
            try db.run(
                "UPDATE name SET articles = ?, uses = ?, quotes = ? WHERE id = ?",
                [known.articles, known.uses, known.quotes, id])
        } else {
            try db.run("DELETE FROM name WHERE id = ?", [id])
            try db.run("DELETE FROM alias WHERE name = ?", [id])
            for word in NameKey.searched(name) {
                try db.run("DELETE FROM name_word WHERE word = ? AND name = ?", [word, id])
            }
        }
        self.known[name] = known
        names[id] = name
        settled[name] = .some(known.uses > 0 ? known : nil)
        guard (before > 0) != (known.articles > 0) else { return 0 }
        let others = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM name WHERE key = ? AND id <> ? AND articles > 0 LIMIT 1"),
            arguments: [known.key, id])
        return others != nil ? 0 : known.articles > 0 ? 1 : -1
    }

    private func settle(_ alias: Alias, _ step: Int) throws {
        try db.run(
            "UPDATE alias SET articles = articles + ? WHERE name = ? AND text = ?", [step, alias.name, alias.text])
        if step < 0 {
            try db.run("DELETE FROM alias WHERE name = ? AND text = ? AND articles <= 0", [alias.name, alias.text])
        } else if db.changesCount == 0, let (name, _) = try name(alias.name) {
            let key = NameKey.of(CodedAnalysis.Name(kind: name.kind, text: alias.text), gazetteer)
            try db.run("INSERT INTO alias VALUES (?, ?, ?, ?)", [alias.name, alias.text, key, step])
        }
    }
}
