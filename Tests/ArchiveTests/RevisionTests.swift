import GRDB
import ReadoutArticles
import ReadoutSearch
import Testing

@testable import ReadoutArchive

@Suite("Revisions")
struct RevisionTests {
    @Test func areKeptWithAllThatWasKnownOfThem() async throws {
        let shelf = try Shelf()
        let first = Article(
            format: .html, title: "Old", subtitle: "Deck", outlet: "The Courier", bylines: ["Ada Marsh", "Bo Lind"],
            dateline: "TIRMA", published: PublicationDate(value: "2022-09-15", source: .metadata),
            url: "https://example.org/a", language: "en", text: "The dam.\n\nIt holds.", paragraphs: [0..<8, 10..<19])
        let id = try await shelf.add("f", ReadFile(sha256: "01", articles: [first]))
        try await shelf.add("f", Shelf.content("The dam breaks.", title: "New", sha256: "02"))
        let old = try #require(try await shelf.archive.read { try $0.article(id: id, earlier: 1) })
        #expect(old.article == first && old.revision == 1 && old.sha256 == "01" && old.words == 4 && old.path == "f")
        #expect(try await shelf.archive.read { try $0.article(id: id, earlier: 2) } == nil)
        let all = try await shelf.archive.read { try $0.revisions(article: id) }
        #expect(all.map(\.revision) == [1, 2] && all.map(\.title) == ["Old", "New"] && all.map(\.words) == [4, 3])
        #expect(all[0].indexedAt == old.indexedAt && all.map(\.sha256) == ["01", "02"])
        #expect(try await shelf.archive.read { try $0.revisions(article: 99) } == [])
        // Only what an article says now is found.
        #expect(try await shelf.found("holds") == [])
    }

    @Test func areForgottenWithTheArticleAndOutliveARebuild() async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("f", Shelf.content("One.", sha256: "01"))
        try await shelf.add("f", Shelf.content("Two.", sha256: "02"))
        try await shelf.archive.rebuildIndex()
        #expect(try await shelf.archive.check() == [])
        #expect(try await shelf.text(id, earlier: 1) == "One.")
        _ = try await shelf.archive.commit([.forgotten(path: "f")])
        #expect(try await shelf.archive.read { try $0.revisions(article: id) } == [])
        #expect(try await shelf.archive.check() == [])
    }

    @Test func areAHundredAtMostTheFirstAndTheNewestAmongThem() async throws {
        let shelf = try Shelf()
        var id = 0
        for number in 1...230 {
            id = try await shelf.add(
                "f", Shelf.content("Wording \(number).", sha256: String(number + 0x1000, radix: 16)))
        }
        let article = id
        let kept = try await shelf.archive.read { try $0.revisions(article: article) }.map(\.revision)
        #expect(kept.count == 100 && kept.first == 1 && kept.suffix(20) == Array(211...230)[...])
        #expect(try await shelf.text(id, earlier: 229) == "Wording 229.")
    }

    @Test func areThinnedSoThatTheyAreSparserTheOlderTheyAre() {
        #expect(RevisionThinning.surplus(of: [1, 2, 3], before: 4, limit: 3) == [])
        #expect(RevisionThinning.surplus(of: [1, 2, 3, 4], before: 5, limit: 3) == [2])
        #expect(RevisionThinning.surplus(of: [1, 2], before: 3, limit: 1) == [])
        var kept: [Int] = []
        for revision in 1...20_000 {
            kept.append(revision)
            let surplus = RevisionThinning.surplus(of: kept, before: revision + 1, limit: 99)
            kept.removeAll { surplus.contains($0) }
        }
        #expect(kept.count == 99 && kept.first == 1 && kept.last == 20_000)
        for (left, right) in zip(kept, kept.dropFirst()) {
            #expect(right - left <= max(1, (20_001 - left) * 2 / 5), "\(left), \(right)")
        }
    }
}

@Suite("An archive of the first schema")
struct MigrationTests {
    @Test func isBroughtUpToDateWithItsArticles() async throws {
        let folder = try TemporaryFolder()
        do {
            let queue = try DatabaseQueue(path: folder.path + "/readout.sqlite")
            try Schema.migrator.migrate(queue, upTo: "1")
            try await queue.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO file(id, path, state, size, modified, status_changed, device, inode, sha256, reader,
                            changed) VALUES (1, 'a', 1, 1, 2, 3, 4, 5, x'0a', 1, 2);
                        INSERT INTO outlet VALUES (1, 'The Courier');
                        INSERT INTO article(id, file, part, revision, sha256, indexed_at, format, title, bylines,
                            outlet, words) VALUES (7, 1, 0, 3, x'0a', 0, 'text', 'Title', '', 1, 2), (9, 1, 1, 1, x'0a', 0,
                            'text', NULL, '', NULL, 2);
                        INSERT INTO body VALUES (7, 'Old words.', x''), (9, 'Other words.', x'');
                        INSERT INTO searched(rowid, title, text) VALUES (7, 'Title', 'Old words.'),
                            (9, NULL, 'Other words.');
                        INSERT INTO searched(searched, rowid, title, text) VALUES ('delete', 9, NULL, 'Other words.');
                        DELETE FROM body WHERE article = 9;
                        DELETE FROM article WHERE id = 9;
                        UPDATE tally SET clock = 2, indexed = 1, articles = 1;
                        """)
            }
            try queue.close()
        }
        let reports = Reports()
        let archive = try Archive(folder: folder.path) { reports.tell($0) }
        #expect(try await archive.check() == [])
        // FTS5's index is no more; one of our own is made while the desk answers.
        #expect(archive.moment.rebuilding == 0)
        async let _ = archive.keepIndex()
        await reports.wait(for: "was made anew")
        #expect(archive.moment.snapshot?.count == 1 && archive.moment.rebuilding == nil)
        let stored = try #require(try await archive.read { try $0.article(id: 7) })
        #expect(stored.article.text == "Old words." && stored.revision == 3 && stored.article.outlet == "The Courier")
        // The same content in place, another one as a new revision, and no id twice.
        func read(_ text: String, sha256: String) async throws -> Int {
            let claim = try await archive.commit([.pending(path: "a", stamp: Shelf.stamp())]).tally.clock
            let reading = Change.Reading(stamp: Shelf.stamp(), reader: 2, claim: claim)
            let content = Shelf.content(text, sha256: sha256)
            let done = try await archive.commit([.indexed(path: "a", reading, content: content)])
            guard case .changed(let record) = done.events.first else { return 0 }
            #expect(record.articles == [7])
            return try await archive.read { try $0.article(id: 7)?.revision ?? 0 }
        }
        #expect(try await read("Old words, read better.", sha256: "0a") == 3)
        #expect(try await read("New words.", sha256: "0b") == 4)
        #expect(try await archive.read { try $0.article(id: 7, earlier: 3)?.article.text } == "Old words, read better.")
        let claim = try await archive.commit([.pending(path: "b", stamp: Shelf.stamp())]).tally.clock
        let reading = Change.Reading(stamp: Shelf.stamp(), reader: 2, claim: claim)
        _ = try await archive.commit([.indexed(path: "b", reading, content: Shelf.content("More."))])
        #expect(try await archive.read { try $0.file(path: "b")?.articles } == [10])
        #expect(try await archive.check() == [])
        try archive.close()
    }
}
