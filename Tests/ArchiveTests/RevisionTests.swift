import GRDB
import ReadoutArticles
import Testing

@testable import ReadoutArchive

/// An article of a file of several.
private func entry(_ part: Int, _ key: String?, _ text: String, title: String? = nil) -> Article {
    Article(part: part, key: key, format: .feed, title: title, text: text, paragraphs: [0..<text.utf8.count])
}

extension Shelf {
    /// Puts the file into the queue; the claim of its reading.
    fileprivate func wait(_ path: String, again: Bool = false) async throws -> Int {
        try await archive.commit([.pending(path: path, stamp: Self.stamp(), again: again)]).tally.clock
    }

    fileprivate func end(
        _ path: String, _ claim: Int, _ articles: [Article], sha256: String, reason: String? = nil
    ) async throws -> Commit {
        let reading = Change.Reading(stamp: Self.stamp(), reader: 1, claim: claim)
        let content = ReadFile(sha256: sha256, articles: articles)
        return try await archive.commit([.indexed(path: path, reading, content: content, reason: reason)])
    }

    /// Reads the file whole; its articles' ids.
    fileprivate func read(_ path: String, _ articles: [Article], sha256: String) async throws -> [Int] {
        _ = try await end(path, wait(path), articles, sha256: sha256)
        return try await ids(path)
    }

    fileprivate func ids(_ path: String) async throws -> [Int] {
        try await archive.read { try $0.file(path: path)?.articles ?? [] }
    }

    fileprivate func revision(_ id: Int) async throws -> Int? {
        try await archive.read { try $0.article(id: id)?.revision }
    }

    fileprivate func text(_ id: Int, earlier revision: Int? = nil) async throws -> String? {
        try await archive.read { view in
            let stored = try revision.map { try view.article(id: id, earlier: $0) } ?? view.article(id: id)
            return stored?.article.text
        }
    }
}

@Suite("Articles of a file that holds several")
struct SeveralTests {
    @Test func keepTheirIdsByTheirKeysWhenTheyTradePlaces() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read("f", [entry(0, "a", "Alpha."), entry(1, "b", "Beta.")], sha256: "01")
        let new = try await shelf.read(
            "f", [entry(0, "c", "Gamma."), entry(1, "b", "Beta."), entry(2, "a", "Alpha changed.")], sha256: "02")
        #expect(new.count == 3 && new[1] == old[1] && new[2] == old[0])
        #expect(try await shelf.revision(old[1]) == 1)
        #expect(try await shelf.revision(old[0]) == 2)
        #expect(try await shelf.found("gamma") == [new[0]])
        #expect(try await shelf.archive.read { try $0.article(path: "f", part: 2) } == old[0])
        #expect(try await shelf.archive.check() == [])
    }

    @Test func withoutKeysKeepThemByTheirContent() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read(
            "f", ["One.", "Two.", "Two."].enumerated().map { entry($0, nil, $1) }, sha256: "01")
        let new = try await shelf.read(
            "f", ["New.", "Two.", "One.", "Two."].enumerated().map { entry($0, nil, $1) }, sha256: "02")
        #expect(Array(new.dropFirst()) == [old[1], old[0], old[2]])
        for id in new { #expect(try await shelf.revision(id) == 1) }
        let changed = try await shelf.read("f", [entry(0, nil, "Else."), entry(1, nil, "One.")], sha256: "03")
        #expect(changed[1] == old[0] && !new.contains(changed[0]))
        #expect(try await shelf.archive.read { try $0.tally() }.articles == 2)
    }

    @Test func ofOneKeyAreMatchedInTheirOrder() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read("f", [entry(0, "x", "One."), entry(1, "x", "Two.")], sha256: "01")
        let new = try await shelf.read(
            "f", [entry(0, "x", "One."), entry(1, "x", "Two, changed."), entry(2, "x", "Three.")], sha256: "02")
        #expect(Array(new.prefix(2)) == old && new.count == 3)
        #expect(try await shelf.revision(old[0]) == 1)
        #expect(try await shelf.revision(old[1]) == 2)
    }

    @Test func whoseReaderLearnedTheirKeysKeepTheirIds() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read("f", [entry(0, nil, "One."), entry(1, nil, "Two.")], sha256: "01")
        let new = try await shelf.read("f", [entry(0, "a", "One."), entry(1, "b", "Two.")], sha256: "01")
        #expect(new == old)
        #expect(
            try await shelf.read("f", [entry(0, "b", "Two!"), entry(1, "a", "One!")], sha256: "02") == [old[1], old[0]])
    }

    @Test func readAgainByABetterReaderArePutRightWithoutANewRevision() async throws {
        let shelf = try Shelf()
        let several = try await shelf.read("f", [entry(0, "a", "One."), entry(1, "b", "Two.")], sha256: "01")
        #expect(
            try await shelf.read("f", [entry(0, "a", "One."), entry(1, "b", "Two, better.")], sha256: "01") == several)
        #expect(try await shelf.revision(several[1]) == 1)
        #expect(try await shelf.found("better") == [several[1]])
        let one = try await shelf.add("g", Shelf.content("Plain.", sha256: "0a"))
        #expect(try await shelf.add("g", Shelf.content("Plain and better.", sha256: "0a")) == one)
        #expect(try await shelf.revision(one) == 1)
        #expect(try await shelf.archive.read { try $0.revisions(article: one) }.count == 1)
    }

    @Test func aFileOfOneCountsUpWithItsContentAndKeepsItsIdWhenItBecomesOneOfSeveral() async throws {
        let shelf = try Shelf()
        let one = try await shelf.add("f", Shelf.content("One.", sha256: "01"))
        #expect(try await shelf.add("f", Shelf.content("One.", sha256: "02")) == one)
        #expect(try await shelf.revision(one) == 2)
        let article = Article(format: .text, text: "One.", paragraphs: [0..<4])
        var moved = article
        moved.part = 1
        let several = try await shelf.read("f", [entry(0, nil, "Zero."), moved], sha256: "03")
        #expect(several[1] == one)
        #expect(try await shelf.revision(one) == 2)
        #expect(try await shelf.read("f", [article], sha256: "04") == [one])
        #expect(try await shelf.add("f", Shelf.content("Else.", sha256: "05")) == one)
        #expect(try await shelf.revision(one) == 3)
    }
}

@Suite("A file that is read in parts")
struct PartTests {
    private static func entries(_ range: Range<Int>, _ text: (Int) -> String = { "Text \($0)." }) -> [Article] {
        range.map { entry($0, "k\($0)", text($0)) }
    }

    @Test func answersWhileItIsBeingReadAndLosesWhatNoPartBrought() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read("f", Self.entries(0..<6), sha256: "01")
        let claim = try await shelf.wait("f")
        let part = try await shelf.archive.commit([
            .part(path: "f", claim: claim, articles: [entry(0, "new", "Fresh."), entry(1, "k4", "Text 4.")]),
            .part(path: "f", claim: claim, articles: [entry(2, "k1", "Text 1 changed.")]),
        ])
        #expect(part.events.isEmpty && part.tally.clock == claim + 2 && part.tally.pending == 1)
        #expect(part.tally.articles == 7)
        #expect(try await shelf.found("fresh").count == 1)
        #expect(try await shelf.archive.read { try $0.article(path: "f", part: 2) } == old[1])
        let end = try await shelf.end(
            "f", claim, [entry(3, "k5", "Text 5.")], sha256: "02", reason: "2 of 6 entries were left out: no text")
        #expect(end.tally.articles == 4 && end.tally.indexed == 1 && end.tally.pending == 0)
        let file = try await shelf.archive.read { try $0.file(path: "f") }
        #expect(file?.reason == "2 of 6 entries were left out: no text")
        #expect(file.map { Array($0.articles.dropFirst()) } == [old[4], old[1], old[5]])
        #expect(try await shelf.revision(old[1]) == 2)
        #expect(try await shelf.revision(old[4]) == 1)
        #expect(try await shelf.archive.check() == [])
    }

    @Test func tellsTheFilesDigestWhenItIsKnown() async throws {
        let shelf = try Shelf()
        func digests(_ id: Int) async throws -> [String] {
            try await shelf.archive.read { try $0.revisions(article: id).map(\.sha256) }
        }
        let claim = try await shelf.wait("f")
        _ = try await shelf.archive.commit([.part(path: "f", claim: claim, articles: Self.entries(0..<2))])
        let ids = try await shelf.ids("f")
        #expect(try await digests(ids[0]) == [""])
        _ = try await shelf.end("f", claim, [], sha256: "01")
        #expect(try await digests(ids[0]) == ["01"])
        let next = try await shelf.wait("f")
        _ = try await shelf.archive.commit([
            .part(path: "f", claim: next, articles: Self.entries(0..<2) { "Now \($0)." })
        ])
        #expect(try await digests(ids[0]) == ["01", ""])
        let reading = Change.Reading(stamp: Shelf.stamp(), reader: 1, claim: next)
        _ = try await shelf.archive.commit([.failed(path: "f", reading, reason: "broken", sha256: [9])])
        #expect(try await digests(ids[0]) == ["01", ""])
        _ = try await shelf.end("f", shelf.wait("f", again: true), Self.entries(0..<2) { "Now \($0)." }, sha256: "02")
        #expect(try await digests(ids[0]) == ["01", "02"])
    }

    @Test func thatBeginsAnewAfterACrashKeepsIdsAndRevisions() async throws {
        let folder = try TemporaryFolder()
        var ids: [Int] = []
        do {
            let archive = try Archive(folder: folder.path)
            let claim = try await archive.commit([.pending(path: "f", stamp: Shelf.stamp())]).tally.clock
            _ = try await archive.commit([.part(path: "f", claim: claim, articles: Self.entries(0..<4))])
            ids = try await archive.read { try $0.file(path: "f")?.articles ?? [] }
            try archive.close()
        }
        let archive = try Archive(folder: folder.path)
        let claim = try #require(try await archive.read { try $0.pending(after: 0, limit: 1) }.first?.changed)
        // Once more, with an article less, and then in other places.
        _ = try await archive.commit([.part(path: "f", claim: claim, articles: Self.entries(0..<2))])
        _ = try await archive.commit([
            .part(path: "f", claim: claim, articles: [entry(0, "k3", "Text 3.")]),
            .part(path: "f", claim: claim, articles: [entry(1, "k0", "Text 0."), entry(2, "k9", "Text 9.")]),
        ])
        let reading = Change.Reading(stamp: Shelf.stamp(), reader: 1, claim: claim)
        let end = try await archive.commit([
            .indexed(path: "f", reading, content: ReadFile(sha256: "01", articles: [entry(3, "k1", "Text 1.")]))
        ])
        #expect(end.tally.articles == 4)
        let after = try await archive.read { try $0.file(path: "f")?.articles ?? [] }
        #expect([after[0], after[1], after[3]] == [ids[3], ids[0], ids[1]])
        for id in after { #expect(try await archive.read { try $0.article(id: id)?.revision } == 1) }
        #expect(try await archive.check() == [])
    }

    @Test func thatFailsOnTheWayKeepsWhatWasThere() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read("f", Self.entries(0..<4), sha256: "01")
        let claim = try await shelf.wait("f")
        let reading = Change.Reading(stamp: Shelf.stamp(), reader: 1, claim: claim)
        let done = try await shelf.archive.commit([
            .part(path: "f", claim: claim, articles: [entry(0, "k2", "Text 2, changed.")]),
            .failed(path: "f", reading, reason: "it breaks off"),
        ])
        #expect(done.tally.failed == 1 && done.tally.articles == 4)
        #expect(try await Set(shelf.ids("f")) == Set(old))
        // The next reading finds the article changed by the failed one, and leaves its revision alone.
        let again = try await shelf.wait("f", again: true)
        let articles = Self.entries(0..<4) { $0 == 2 ? "Text 2, changed." : "Text \($0), changed." }
        _ = try await shelf.archive.commit([.part(path: "f", claim: again, articles: Array(articles.prefix(3)))])
        _ = try await shelf.end("f", again, [articles[3]], sha256: "02")
        #expect(try await shelf.ids("f") == old)
        for id in old { #expect(try await shelf.revision(id) == 2) }
    }

    @Test func ofTheSameContentIsPutRightInPlace() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read("f", Self.entries(0..<2), sha256: "01")
        let claim = try await shelf.wait("f", again: true)
        _ = try await shelf.archive.commit([
            .part(path: "f", claim: claim, articles: Self.entries(0..<1) { "Better \($0)." })
        ])
        _ = try await shelf.end("f", claim, Self.entries(1..<2) { "Better \($0)." }, sha256: "01")
        for id in old { #expect(try await shelf.revision(id) == 1) }
        #expect(try await shelf.found("better").count == 2)
    }

    @Test func staleOrEmptyIsDropped() async throws {
        let shelf = try Shelf()
        let old = try await shelf.wait("f")
        let claim = try await shelf.wait("f")
        let done = try await shelf.archive.commit([
            .part(path: "f", claim: old, articles: Self.entries(0..<1)), .part(path: "f", claim: claim, articles: []),
            .part(path: "nobody", claim: 1, articles: Self.entries(0..<1)),
        ])
        #expect(done.tally.articles == 0 && done.tally.clock == claim)
    }

    @Test func isForgottenWithAllItsArticles() async throws {
        let shelf = try Shelf()
        _ = try await shelf.read("f", Self.entries(0..<3), sha256: "01")
        let claim = try await shelf.wait("f")
        let done = try await shelf.archive.commit([
            .part(path: "f", claim: claim, articles: Self.entries(0..<2) { "Changed \($0)." }), .forgotten(path: "f"),
        ])
        #expect(done.tally.articles == 0 && done.tally.pending == 0)
        #expect(try await shelf.archive.check() == [])
    }
}

@Suite("What a reader has ignored")
struct IgnoredTests {
    @Test func saysWhichReaderItWasAndAStaleOneIsDropped() async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("f", Shelf.content("Words."))
        let stale = try await shelf.wait("f")
        let claim = try await shelf.wait("f")
        func ignored(_ claim: Int) -> Change {
            let reading = Change.Reading(stamp: Shelf.stamp(7), reader: 3, claim: claim)
            return .ignored(path: "f", stamp: Shelf.stamp(7), reason: "a PNG image", reading: reading, sha256: [1, 2])
        }
        #expect(try await shelf.archive.commit([ignored(stale)]).events.isEmpty)
        let done = try await shelf.archive.commit([ignored(claim)])
        #expect(done.tally.ignored == 1 && done.tally.articles == 0)
        let file = try #require(try await shelf.archive.read { try $0.file(path: "f") })
        #expect(file.state == .ignored && file.reader == 3 && file.sha256 == [1, 2] && file.stamp.size == 7)
        #expect(try await shelf.text(id) == nil)
        _ = try await shelf.archive.commit([.ignored(path: "f", stamp: Shelf.stamp(), reason: "its name")])
        #expect(try await shelf.archive.read { try $0.file(path: "f")?.reader } == nil)
    }
}

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
                        DELETE FROM searched WHERE 0;
                        INSERT INTO searched(searched, rowid, title, text) VALUES ('delete', 9, NULL, 'Other words.');
                        DELETE FROM body WHERE article = 9;
                        DELETE FROM article WHERE id = 9;
                        UPDATE tally SET clock = 2, indexed = 1, articles = 1;
                        """)
            }
            try queue.close()
        }
        let archive = try Archive(folder: folder.path)
        #expect(try await archive.check() == [])
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
    }
}
