import Foundation
import GRDB
import ReadoutArticles
import ReadoutSearch
import Synchronization
import Testing

@testable import ReadoutArchive

/// What was reported of the index, to be waited for.
final class Reports: Sendable {
    private let stream: AsyncStream<String>
    private let sender: AsyncStream<String>.Continuation

    init() { (stream, sender) = AsyncStream.makeStream() }

    func tell(_ words: String) { sender.yield(words) }

    /// Returns when something with these words in it was reported.
    func wait(for words: String) async { for await report in stream where report.contains(words) { return } }
}

@Suite("The search index")
struct IndexTests {
    /// An archive of two articles that was closed, and what may be done to its files before it is opened again.
    func reopened(
        _ change: (_ folder: String) throws -> Void = { _ in }, reports: Reports = Reports()
    ) async throws -> Shelf {
        let folder = try TemporaryFolder()
        do {
            let shelf = try Shelf(in: folder)
            try await shelf.add("north/a", Shelf.content("The lock at Orrin is shut.", title: "Orrin"))
            try await shelf.add("north/b", Shelf.content("A ferry runs to Orrin."))
            try shelf.archive.close()
        }
        try change(folder.path)
        return try Shelf(in: folder) { reports.tell($0) }
    }

    func change(_ folder: String, _ sql: String) throws {
        let database = try DatabaseQueue(path: folder + "/readout.sqlite")
        try database.write { try $0.execute(sql: sql) }
        try database.close()
    }

    @Test func survivesTheArchivesEnd() async throws {
        let shelf = try await reopened()
        #expect(shelf.archive.moment.rebuilding == nil)
        #expect(try await shelf.search("orrin").total == 2)
        #expect(try await shelf.archive.check() == [])
    }

    /// Waits until nobody holds a state folder: an archive that was let go of may go a moment later.
    static func awaitUnlocked(_ folder: String) {
        let lock = open(folder + "/lock", O_RDWR | O_CLOEXEC)
        flock(lock, LOCK_EX)
        close(lock)
    }

    @Test func takesFromTheJournalWhatACrashKeptFromIt() async throws {
        let folder = try TemporaryFolder()
        do {
            let shelf = try Shelf(in: folder)
            try await shelf.add("a", Shelf.content("The lock is shut."))
            try await shelf.add("b", Shelf.content("A ferry runs."))
            _ = try await shelf.archive.commit([.forgotten(path: "b")])
            try await shelf.add("a", Shelf.content("The lock is open."))
            // Not closed.
        }
        Self.awaitUnlocked(folder.path)
        let shelf = try Shelf(in: folder)
        #expect(shelf.archive.moment.rebuilding == nil)
        for (query, count) in [("open", 1), ("shut", 0), ("ferry", 0), ("", 1)] {
            #expect(try await shelf.search(query).total == count, "\(query)")
        }
        #expect(try await shelf.archive.check() == [])
    }

    static let damages: [(what: String, damage: @Sendable (String) throws -> Void)] = [
        (
            "files of nonsense",
            { folder in
                for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/index") {
                    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: folder + "/index/" + file))
                }
            }
        ),
        ("no files", { try FileManager.default.removeItem(atPath: $0 + "/index") }),
        (
            "empty files",
            { folder in
                for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/index") {
                    try Data().write(to: URL(fileURLWithPath: folder + "/index/" + file))
                }
            }
        ),
    ]

    @Test(arguments: 0..<3) func isMadeAnewWhereItIsDamagedAndAnswersMeanwhile(damage: Int) async throws {
        let reports = Reports()
        let (what, damage) = Self.damages[damage]
        let shelf = try await reopened(damage, reports: reports)
        let before = try await shelf.search("orrin")
        #expect(before.total == 0 && before.moment.rebuilding == 0, "\(what)")
        let new = try await shelf.add("c", Shelf.content("Ice at Orrin."))
        let archive = shelf.archive
        async let _ = archive.keepIndex()
        await reports.wait(for: "was made anew")
        #expect(try await shelf.search("orrin").total == 3, "\(what)")
        #expect(try await shelf.found("ice") == [new], "\(what)")
        #expect(shelf.archive.moment.rebuilding == nil, "\(what)")
        #expect(try await shelf.archive.check() == [], "\(what)")
        try shelf.archive.close()
    }

    static let gaps: [(what: String, sql: String)] = [
        ("another archive", "UPDATE desk SET value = 'another' WHERE key = 'archive_id'"),
        ("a gap in the journal", "UPDATE sqlite_sequence SET seq = 1000 WHERE name = 'journal'; DELETE FROM journal"),
        (
            "an older archive",
            "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'journal'; DELETE FROM journal WHERE seq > 1"
        ),
    ]

    @Test(arguments: 0..<3) func isMadeAnewWhereItIsOf(gap: Int) async throws {
        let reports = Reports()
        let (what, sql) = Self.gaps[gap]
        let shelf = try await reopened({ try change($0, sql) }, reports: reports)
        #expect(shelf.archive.moment.rebuilding == 0, "\(what)")
        let archive = shelf.archive
        async let _ = archive.keepIndex()
        await reports.wait(for: "was made anew")
        #expect(try await shelf.search("orrin").total == 2, "\(what)")
        try shelf.archive.close()
    }

    @Test func catchesUpInTheBackgroundWithALongJournal() async throws {
        let shelf = try await reopened {
            try change(
                $0,
                """
                UPDATE body SET text = 'No more word of it.' WHERE article = 1;
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
                INSERT INTO journal(article) SELECT 1 + i % 2 FROM n;
                """)
        }
        #expect(shelf.archive.moment.rebuilding == 0)
        #expect(try await shelf.search("ferry").total == 1)
        let new = try await shelf.add("c", Shelf.content("Ice at Orrin."))
        #expect(try await shelf.found("ice") == [new])
        let archive = shelf.archive
        async let _ = archive.keepIndex()
        while shelf.archive.moment.rebuilding != nil { await Task.yield() }
        #expect(try await shelf.search("shut").total == 0)
        #expect(try await shelf.found("ice") == [new])
        #expect(try await shelf.archive.check() == [])
        try shelf.archive.close()
    }

    @Test func isMadeAnewWhereASearchFindsItDamaged() async throws {
        let reports = Reports()
        let shelf = try await reopened(reports: reports)
        let moment = shelf.archive.moment
        #expect(shelf.archive.keeper.isDamaged(moment))
        #expect(try await shelf.search("orrin").moment.rebuilding == 0)
        let archive = shelf.archive
        async let _ = archive.keepIndex()
        await reports.wait(for: "was made anew")
        #expect(try await shelf.search("orrin").total == 2)
        // A second time in a row it is not the files' doing.
        #expect(!shelf.archive.keeper.isDamaged(shelf.archive.moment))
        #expect(try await shelf.search("orrin").total == 2)
        try shelf.archive.close()
    }

    @Test func followsANewNameAndANewRelation() async throws {
        let shelf = try await reopened()
        let claim = try await shelf.wait("south/a")
        _ = try await shelf.archive.commit([
            .renamed(path: "north/a", to: "south/a", claim: claim, stamp: Shelf.stamp())
        ])
        #expect(try await shelf.search("path:north").total == 1)
        #expect(try await shelf.search("orrin path:south").total == 1)
        let first = try await shelf.add("c", Shelf.content(CopyIndexTests.story, published: "2022-09-14"))
        let second = try await shelf.add("d", Shelf.content(CopyIndexTests.story, published: "2022-09-15"))
        #expect(try await shelf.found("is:copy") == [second])
        // The one that was there becomes a copy, though its file stays as it is; and none again.
        let third = try await shelf.add("e", Shelf.content(CopyIndexTests.story, published: "2022-09-13"))
        #expect(try await Set(shelf.found("is:copy")) == [first, second])
        _ = try await shelf.archive.commit([.forgotten(path: "e")])
        #expect(try await shelf.found("is:copy") == [second])
        #expect(try await shelf.found("blaze").contains(third) == false)
        #expect(try await shelf.archive.check() == [])
    }

    @Test func givesTheNextPageOfTheSameAnswerWhileArticlesCome() async throws {
        let shelf = try Shelf()
        for place in 0..<30 { try await shelf.add("\(place)", Shelf.content("Ice \(place).", published: "2022-09-01")) }
        let first = try await shelf.search("ice", sort: .newest, limit: 10)
        let clock = first.moment.tally.clock
        var ids = first.hits.map(\.article.id)
        for page in 1...2 {
            for place in 0..<5 {
                try await shelf.add("new \(page) \(place)", Shelf.content("Ice.", published: "2022-09-02"))
            }
            let next = try await shelf.search("ice", sort: .newest, limit: 10, offset: page * 10, asOf: clock)
            #expect(next.moment.tally.clock == clock && next.total == 30)
            ids += next.hits.map(\.article.id)
        }
        #expect(ids == Array((1...30).reversed()))
        let now = try await shelf.search("ice", sort: .newest, limit: 10)
        #expect(now.total == 40 && now.moment.tally.clock > clock)
        // One that is gone is left out, also of a page that is older than that.
        _ = try await shelf.archive.commit([.forgotten(path: "29")])
        let old = try await shelf.search("ice", sort: .newest, limit: 10, asOf: clock)
        #expect(old.hits.map(\.article.id) == Array((21...29).reversed()) && old.total == 30)
        // A moment that is not kept gives way to the present one, which says so.
        #expect(try await shelf.search("ice", asOf: 3).moment.tally.clock == clock + 21)
    }

    @Test func journalIsForgottenAsFarAsTheIndexIsOnDisk() async throws {
        let shelf = try await reopened()
        try await shelf.add("c", Shelf.content("Ice."))
        let kept = try await shelf.archive.pool.read { try Int.fetchAll($0, sql: "SELECT article FROM journal") }
        #expect(kept == [3])
    }

    @Test func changesOfOneCommitAreNotedOnceAnArticle() async throws {
        let shelf = try Shelf()
        let claim = try await shelf.wait("a")
        _ = try await shelf.archive.commit([
            .indexed(
                path: "a", Change.Reading(stamp: Shelf.stamp(), reader: 1, claim: claim), content: Shelf.content("One.")
            ),
            .pending(path: "a", stamp: Shelf.stamp()),
            .indexed(
                path: "a", Change.Reading(stamp: Shelf.stamp(), reader: 1, claim: claim + 2),
                content: Shelf.content("Two.")),
        ])
        let kept = try await shelf.archive.pool.read { try Int.fetchAll($0, sql: "SELECT article FROM journal") }
        #expect(kept == [1])
        #expect(try await shelf.found("two") == [1])
        #expect(try await shelf.found("one") == [])
        _ = try await shelf.archive.commit([.pending(path: "b", stamp: Shelf.stamp())])
        let last = try await shelf.archive.pool.read { try Journal(db: $0).last() }
        #expect(last == 1)
    }
}

@Suite struct KeptMomentTests {
    @Test func theLastEightThatWereAskedForAreKeptForTenMinutes() {
        var kept = KeptMoments()
        let now = ContinuousClock.now
        for clock in 1...10 { kept.keep(IndexMoment(tally: Tally(clock: clock)), now: now) }
        kept.keep(IndexMoment(tally: Tally(clock: 3)), now: now + .seconds(300))
        kept.keep(IndexMoment(tally: Tally(clock: 11)), now: now + .seconds(300))
        #expect((1...11).filter { kept.moment(clock: $0) != nil } == [3, 5, 6, 7, 8, 9, 10, 11])
        kept.expire(now: now + .seconds(601))
        #expect((1...11).filter { kept.moment(clock: $0) != nil } == [3, 11])
    }
}

@Suite struct CommonWordTests {
    @Test func areChosenAnewAsTheArchiveGrows() {
        var choice = CommonWordChoice()
        for (chosenAt, now, isDue) in [
            (0, 4_095, false), (0, 4_096, true), (4_096, 60_000, false), (5_000, 65_536, true),
            (65_536, 900_000, false),
        ] {
            choice.articles = chosenAt
            #expect(choice.isDue(articles: now) == isDue, "\(chosenAt), \(now)")
        }
        var (former, new) = (CommonWordChoice(), CommonWordChoice())
        former.words = (0..<19).map { "\($0)" }
        new.words = former.words + ["of"]
        #expect(!new.isWorthRebuilding(from: former))
        new.words.append("the")
        new.words.append("and")
        #expect(new.isWorthRebuilding(from: former))
    }

    @Test func areThoseOfMostArticles() async throws {
        let shelf = try Shelf()
        let articles = (0..<600).map { place in
            var article = Shelf.content(
                "The ferry \(place) of Orrin" + (place % 20 == 0 ? " was Late." : place % 30 == 1 ? " sank." : ".")
            ).articles[0]
            article.part = place
            return article
        }
        #expect(try await shelf.read("f", articles, sha256: "01").count == 600)
        let choice = try await shelf.archive.pool.read { try CommonWordChoice(choosingFrom: ArchiveView(db: $0)) }
        #expect(Set(choice.words) == ["the", "ferry", "of", "orrin", "was", "late"])
        #expect(choice.articles == 600)
    }
}

@Suite struct SavedQueryTests {
    @Test func areKeptUnderTheirNames() async throws {
        let folder = try TemporaryFolder()
        do {
            let archive = try Archive(folder: folder.path)
            try await archive.save(SavedQuery(name: "ice", query: "ice OR frost"))
            try await archive.save(SavedQuery(name: "dam", query: "dam"))
            try await archive.save(SavedQuery(name: "ice", query: "ice"))
            #expect(archive.savedQuery("ice") == "ice")
            #expect(try await archive.deleteQuery("dam"))
            #expect(try await archive.deleteQuery("dam") == false)
            try archive.close()
        }
        let archive = try Archive(folder: folder.path)
        #expect(archive.savedQueries() == [SavedQuery(name: "ice", query: "ice")])
        #expect(archive.savedQuery("dam") == nil)
    }
}
