import Foundation
import GRDB
import ReadoutAnalysis
import ReadoutArchive
import ReadoutArticles
import Synchronization
import Testing
import TestSupport

@Suite struct FindingTests {
    @Test func anArticleComesWithWhatWasFoundInIt() async throws {
        let shelf = try Shelf()
        try await shelf.add("other", Told.of("Mara J. Aurel"))
        try await shelf.add("another", Told.of("Mara J. Aurel"))
        let told = Told.of {
            $0.name("Mara Aurel", role: "President")
            $0.date("2022-09-15", as: "on Thursday")
            $0.figure(1000, unit: "day", as: "nearly 1,000 days", about: "war")
        }
        let id = try await shelf.add("a", told)
        let found = try await shelf.archive.read { try $0.analysedArticle(id: id) }?.analysis
        #expect(found?.mentions.map(\.actor) == ["Mara J. Aurel"], "the name that all articles together give")
        #expect(found?.mentions.first?.role == told.analysis.mentions[0].role)
        #expect(found?.dates == told.analysis.dates && found?.figures == told.analysis.figures)
        let bare = try await shelf.add("bare", Shelf.content("Nobody has looked."))
        #expect(try await shelf.archive.read { try $0.analysedArticle(id: bare) }?.analysis == nil)
    }

    @Test func relationsAreFoundByWhatTheySay() async throws {
        let shelf = try Shelf()
        try await shelf.add(
            "a",
            Told.of {
                $0.name("Aurelia", .state)
                $0.name("Northern Pact", .organization)
                $0.relate("Aurelia", .memberOf, "Northern Pact", since: "2017", until: "2021-06")
                $0.relate("Belmark", .applicantTo, "Northern Pact", polarity: .expected, by: "Aurelia")
            }, published: "2020")
        try await shelf.add(
            "b", Told.of { $0.relate("Aurelia", .borders, "Belmark", polarity: .denied) }, published: "2021")
        func list(
            _ subject: String? = nil, _ relation: RelationName? = nil, _ object: String? = nil, at: String? = nil,
            polarity: Relation.Polarity? = nil
        ) async throws -> [String] {
            let page = try await shelf.archive.relations(
                subject: subject, relation: relation, object: object, at: at, polarity: polarity, limit: 10, offset: 0
            ).0
            #expect(page.total == page.items.count)
            return page.items.map { "\($0.relation.subject) \($0.relation.relation.rawValue) \($0.relation.object)" }
        }
        let member = "Aurelia member of Northern Pact"
        let applicant = "Belmark applicant to Northern Pact"
        let borders = "Aurelia borders Belmark"
        #expect(try await list() == [borders, member, applicant])
        #expect(try await list("aurelia") == [borders, member])
        #expect(try await list(nil, .memberOf) == [member])
        #expect(try await list(nil, nil, "The Northern Pact") == [member, applicant])
        #expect(try await list(nil, nil, nil, polarity: .expected) == [applicant])
        for (date, isMember) in [
            ("2016", false), ("2017", true), ("2021", true), ("2021-06-30", true), ("2021-07", false),
        ] {
            #expect(try await list(nil, .memberOf, nil, at: date) == (isMember ? [member] : []), "\(date)")
        }
        let (page, _) = try await shelf.archive.actor(named: "Belmark", limit: 10)
        #expect(page.relations.count == 2 && page.actor.articles == 0, "only relations name it")
        #expect(page.relations.last?.relation.attributedTo == "Aurelia")
        await #expect(throws: Archive.UnknownActor.self) { try await list("Nowhere") }
    }

    @Test func figuresAndDatesAreListed() async throws {
        let shelf = try Shelf()
        let told = Told.of {
            $0.name("Mara Aurel")
            $0.date("2022-09-15", as: "came on Thursday")
            $0.figure(12, unit: "percent", as: "12 percent", about: "the trade")
            $0.figure(3, unit: nil, as: "three ships")
            $0.date("2021", as: "It began in 2021")
            $0.date(nil, as: "It ends some day")
        }
        try await shelf.add("a", told, published: "2022-09-16", outlet: "Courier")
        try await shelf.add("b", told, published: "2022-09-17", outlet: "Herald")
        let figures = try await shelf.archive.figures(query: nil, unit: nil, limit: 3, offset: 1).0
        #expect(figures.total == 4 && figures.items.map(\.text) == ["three ships", "12 percent", "three ships"])
        let percent = try await shelf.archive.figures(query: nil, unit: "PERCENT", limit: 1, offset: 0).0
        #expect(percent.total == 2 && percent.items.first?.aboutText == "the trade")
        #expect(percent.items.first?.article.published == "2022-09-17", "the newest first")
        let entries = try await shelf.archive.timeline(query: nil, actor: nil, limit: 10, offset: 0).0.items
        #expect(entries.map(\.date) == ["2021", "2022-09-15"])
        #expect(entries.first?.text == "It began in 2021.")
        #expect(entries.first?.outlets == ["Courier", "Herald"], "one sentence in two articles is one entry")
        #expect(entries.last?.actors == ["Mara Aurel"])
        let hers = try await shelf.archive.timeline(query: nil, actor: "mara aurél", limit: 10, offset: 0)
        #expect(hers.0.items.map(\.date) == ["2022-09-15"], "the other sentence does not name her")
    }

    @Test func whateverHappensTheTablesAreThoseOfAFreshArchive() async throws {
        var generator = SeededGenerator(seed: 11)
        let (shelf, fresh) = (try Shelf(), try Shelf())
        var told: [String: (told: Told, published: String?)] = [:]
        func random() -> Told {
            let people = ["Mara Aurel", "Mara Aurél", "Aurel", "Milo Brand", "Brand", "Aurelia", "Northern Pact"]
            return Told.of { told in
                for _ in 0..<Int.random(in: 0..<5, using: &generator) {
                    let name = people.randomElement(using: &generator)!
                    told.name(
                        name, ActorKind.allCases.randomElement(using: &generator)!,
                        as: Bool.random(using: &generator) ? people.randomElement(using: &generator)! : nil,
                        role: Bool.random(using: &generator) ? "President" : nil)
                }
                if Bool.random(using: &generator) {
                    told.relate(people.randomElement(using: &generator)!, .borders, "Belmark", since: "2022")
                }
                for place in 0..<Int.random(in: 0..<4, using: &generator) {
                    told.quote(
                        "Line \(place)",
                        by: Bool.random(using: &generator) ? people.randomElement(using: &generator) : nil)
                }
                told.say("Copy \(Int.random(in: 0..<1_000_000, using: &generator))")
            }
        }
        for round in 0..<150 {
            let path = "f\(Int.random(in: 0..<12, using: &generator))"
            if told[path] != nil, Int.random(in: 0..<3, using: &generator) == 0 {
                _ = try await shelf.archive.commit([.forgotten(path: path)])
                told[path] = nil
            } else {
                let new = (random(), ["2020", "2021-05-05", nil].randomElement(using: &generator)!)
                try await shelf.add(path, new.0, published: new.1)
                told[path] = new
            }
            guard round % 30 == 29 else { continue }
            for path in try await fresh.archive.read({ try $0.files(in: nil, limit: 100, offset: 0) }).map(\.path) {
                _ = try await fresh.archive.commit([.forgotten(path: path)])
            }
            // In another order than the one in which they came.
            for (path, (told, published)) in told.sorted(by: { $0.key > $1.key }) {
                try await fresh.add(path, told, published: published)
            }
            let (tables, wanted) = (try shelf.tables(), try fresh.tables())
            for (table, rows) in wanted { #expect(tables[table] == rows, "round \(round), \(table)") }
            let (actors, wantedActors) = (try await shelf.list(), try await fresh.list())
            #expect(actors == wantedActors, "round \(round): the same actors in whatever order articles came")
        }
    }

    @Test func whatAReaderInventsIsNotBelieved() async throws {
        let shelf = try Shelf()
        var generator = SeededGenerator(seed: 12)
        var content = Told.of("Mara Aurel").file()
        for round in 0..<300 {
            var message = CodedAnalysis(Told.of("Mara Aurel", "Milo Brand").analysis).message
            for _ in 0..<4 {
                message[Int.random(in: 0..<message.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            content.articles[0].analysis = round == 0 ? [] : message
            content.articles[0].text = "Short \(round)"
            content.sha256 = FileReader.sha256(Array("\(round)".utf8))
            let id = try await shelf.add("f\(round % 3)", content)
            #expect(try await shelf.archive.read { try $0.analysedArticle(id: id) } != nil)
        }
        for path in ["f0", "f1", "f2"] { _ = try await shelf.archive.commit([.forgotten(path: path)]) }
        #expect(try shelf.tables().allSatisfy { $0.value.isEmpty })
    }

    @Test func olderArticlesAreAnalysedFromTheNewestOn() async throws {
        let folder = try TemporaryFolder()
        var shelf: Shelf? = try Shelf(in: folder)
        for place in 0..<5 { try await shelf?.add("f\(place)", Shelf.content("Text \(place) of Mara.")) }
        // As an archive is that has had no analyzer, or another one.
        try shelf?.execute("DELETE FROM desk WHERE key = 'analysis_version'")
        try shelf?.archive.close()
        shelf = nil
        let again = try Shelf(in: folder)
        #expect(again.archive.reanalysed == 0)
        let seen = Seen()
        let isDone = try await again.archive.analyzeOlderArticles(limit: 2) { article in
            seen.add(article.text)
            return article.text == "Text 3 of Mara." ? .failed : .found(Self.found)
        }
        #expect(isDone && seen.texts == ["Text 4 of Mara.", "Text 3 of Mara."])
        #expect(again.archive.reanalysed.map { 0 < $0 && $0 < 1 } ?? false)
        #expect(try await again.archive.analyzeOlderArticles(limit: 2) { _ in .abandoned } == false)
        try await again.add("new", Told.of("Mara"))
        while try await again.archive.analyzeOlderArticles(
            limit: 2,
            with: { article in
                seen.add(article.text)
                return .found(Self.found)
            })
        {}
        #expect(seen.texts.suffix(3) == ["Text 2 of Mara.", "Text 1 of Mara.", "Text 0 of Mara."])
        #expect(again.archive.reanalysed == nil)
        #expect(try await again.actors() == ["Mara": 5])
    }

    private static let found = CodedAnalysis(
        Analysis(mentions: [Mention(actor: "Mara", kind: .person, range: 10..<14)])
    ).message
}

private final class Seen: Sendable {
    private let added = Mutex<[String]>([])
    var texts: [String] { added.withLock { $0 } }
    func add(_ text: String) { added.withLock { $0.append(text) } }
}

extension Shelf {
    /// What the tables of findings hold, without numbers that hang on the order in which articles came.
    func tables() throws -> [String: [String]] {
        let file = "file.path"
        let name = "(SELECT kind || text FROM name WHERE id ="
        let join = "JOIN article ON article.id = article JOIN file ON file.id = article.file"
        let queries = [
            "name": "SELECT kind, text, key, articles, uses, quotes FROM name",
            "word": "SELECT word, \(name) name) FROM name_word",
            "alias": "SELECT \(name) name), text, key, articles FROM alias",
            "appearance": "SELECT \(name) name), day, \(file) FROM appearance \(join)",
            "speech": "SELECT \(name) name), day, \(file), quotes FROM speech \(join)",
            "role": "SELECT \(name) name), role.title, day, \(file), start FROM role \(join)",
            "relation": """
            SELECT \(file), place, \(name) subject), relation, \(name) object), since, day, start, length
            FROM relation \(join)
            """,
            "analysis": "SELECT \(file), version, length(data) > 0 FROM analysis \(join)",
            "tally": "SELECT actors, quotes FROM tally WHERE actors > 0 OR quotes > 0",
        ]
        let database = try DatabaseQueue(path: archive.path)
        return try database.read { db in
            try queries.mapValues { try Row.fetchAll(db, sql: $0).map(\.description).sorted() }
        }
    }

    func execute(_ sql: String) throws { try DatabaseQueue(path: archive.path).write { try $0.execute(sql: sql) } }

    func list() async throws -> [ActorRecord] {
        try await archive.actors(query: nil, name: nil, kind: nil, limit: 100, offset: 0).0.items.map { record in
            var record = record
            record.roles = []
            return record
        }
    }
}
