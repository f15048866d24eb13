import ReadoutArchive
import ReadoutArticles
import Testing

/// An article of a file of several.
func entry(_ part: Int, _ key: String?, _ text: String, title: String? = nil) -> Article {
    Article(part: part, key: key, format: .feed, title: title, text: text, paragraphs: [0..<text.utf8.count])
}

extension Shelf {
    /// Puts the file into the queue; the claim of its reading.
    func wait(_ path: String, again: Bool = false) async throws -> Int {
        try await archive.commit([.pending(path: path, stamp: Self.stamp(), again: again)]).tally.clock
    }

    func end(
        _ path: String, _ claim: Int, _ articles: [Article], sha256: String, reason: String? = nil
    ) async throws -> Commit {
        let reading = Change.Reading(stamp: Self.stamp(), reader: 1, claim: claim)
        let content = ReadFile(sha256: sha256, articles: articles)
        return try await archive.commit([.indexed(path: path, reading, content: content, reason: reason)])
    }

    /// Reads the file whole; its articles' ids.
    func read(_ path: String, _ articles: [Article], sha256: String) async throws -> [Int] {
        _ = try await end(path, wait(path), articles, sha256: sha256)
        return try await ids(path)
    }

    func ids(_ path: String) async throws -> [Int] {
        try await archive.read { try $0.file(path: path)?.articles ?? [] }
    }

    func revision(_ id: Int) async throws -> Int? {
        try await archive.read { try $0.article(id: id)?.revision }
    }

    func text(_ id: Int, earlier revision: Int? = nil) async throws -> String? {
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

    @Test func ofOneKeyDoNotSlideWhenAnotherComesBeforeThem() async throws {
        let shelf = try Shelf()
        let old = try await shelf.read(
            "f", ["One.", "Two.", "Three."].enumerated().map { entry($0, "x", $1) }, sha256: "01")
        let new = try await shelf.read(
            "f", ["New.", "One.", "Two.", "Three."].enumerated().map { entry($0, "x", $1) }, sha256: "02")
        #expect(Array(new.dropFirst()) == old)
        for id in new { #expect(try await shelf.revision(id) == 1) }
    }

    @Test func ofOneKeyDoNotSlideWhereThereWasOneOrAreVeryMany() async throws {
        for count in [1, 200] {
            let shelf = try Shelf()
            let texts = (0..<count).map { "Text \($0)." }
            let old = try await shelf.read("f", texts.enumerated().map { entry($0, "x", $1) }, sha256: "01")
            let new = try await shelf.read(
                "f", (["New."] + texts).enumerated().map { entry($0, "x", $1) }, sha256: "02")
            #expect(Array(new.dropFirst()) == old, "\(count)")
            for id in new { #expect(try await shelf.revision(id) == 1, "\(count)") }
        }
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
        let article = Article(format: .text, language: "en", text: "One.", paragraphs: [0..<4])
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

    /// Broken files that come one after the other, with or without a good one before: by their keys, what each brings
    /// before it breaks off, and what answers then.
    @Test(
        arguments: [
            ([], [(["a", "b"], ["a", "b"]), (["c"], ["c"]), (["b", "c"], ["b", "c"])]),
            (["a", "b"], [(["a", "x"], ["a", "b", "x"]), (["y"], ["a", "b", "y"]), (["b"], ["a", "b"])]),
        ] as [([String], [([String], [String])])])
    func thatFailsLeavesNothingOfEarlierOnesThatFailed(good: [String], broken: [([String], [String])]) async throws {
        let shelf = try Shelf()
        func entries(_ keys: [String]) -> [Article] { keys.enumerated().map { entry($0, $1, "Text \($1).") } }
        func keys() async throws -> [String] {
            let ids = try await shelf.ids("f")
            return try await shelf.archive.read { view in
                try ids.compactMap { try view.article(id: $0)?.article.key }.sorted()
            }
        }
        let old = good.isEmpty ? [] : try await shelf.read("f", entries(good), sha256: "01")
        for (brought, left) in broken {
            let claim = try await shelf.wait("f")
            let reading = Change.Reading(stamp: Shelf.stamp(), reader: 1, claim: claim)
            let done = try await shelf.archive.commit([
                .part(path: "f", claim: claim, articles: entries(brought)),
                .failed(path: "f", reading, reason: "it is cut off"),
            ])
            #expect(try await keys() == left, "\(brought)")
            #expect(done.tally.articles == left.count, "\(brought)")
        }
        #expect(try await Set(shelf.ids("f")).isSuperset(of: old))
        #expect(try await shelf.archive.check() == [])
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
