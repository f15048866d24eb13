import ReadoutArchive
import ReadoutArticles
import ReadoutSearch
import Testing

/// An archive in a folder of its own.
struct Shelf {
    private let folder: TemporaryFolder
    let archive: Archive

    init() throws { try self.init(in: TemporaryFolder()) }

    init(in folder: TemporaryFolder, report: @escaping @Sendable (String) -> Void = { _ in }) throws {
        self.folder = folder
        archive = try Archive(folder: folder.path, report: report)
    }

    static func stamp(_ size: Int = 1) -> FileStamp {
        FileStamp(size: size, modified: 2, statusChanged: 3, device: 4, inode: 5)
    }

    /// A file of one article; another text is another file where `sha256` does not say otherwise.
    static func content(
        _ text: String, title: String? = nil, outlet: String? = nil, published: String? = nil, sha256: String? = nil
    ) -> ReadFile {
        ReadFile(
            sha256: sha256 ?? FileReader.sha256(Array(text.utf8)),
            articles: [
                Article(
                    format: .text, title: title, outlet: outlet,
                    published: published.map { PublicationDate(value: $0, source: .byline) }, language: "en",
                    text: text,
                    paragraphs: [0..<text.utf8.count])
            ])
    }

    /// Takes a file in, as the desk does: first it waits, then it is read.
    @discardableResult
    func add(_ path: String, _ content: ReadFile) async throws -> Int {
        let waiting = try await archive.commit([.pending(path: path, stamp: Self.stamp())])
        let reading = Change.Reading(stamp: Self.stamp(), reader: 1, claim: waiting.tally.clock)
        let done = try await archive.commit([.indexed(path: path, reading, content: content)])
        guard case .changed(let record) = done.events.first, let id = record.articles.first else { return 0 }
        return id
    }

    func search(
        _ text: String, sort: Sort = .relevance, facets: [FacetField] = [], limit: Int = 20, offset: Int = 0,
        asOf clock: Int? = nil
    ) async throws -> FoundPage {
        var parser = QueryParser(today: ReadoutSearch.Day(year: 2022, month: 9, day: 20)!)
        parser.actors = { [archive] in archive.indexedActors($0, $1) }
        let query = try parser.parse(text)
        return try archive.search(
            SearchRequest(query: query, sort: sort, facets: facets, limit: limit, offset: offset), text: text,
            parser: parser, asOf: clock, context: 240)
    }

    func found(_ query: String) async throws -> [Int] { try await search(query).hits.map(\.article.id) }
}

@Suite struct LedgerTests {
    @Test func everyChangeTakesATickAndIsCounted() async throws {
        let shelf = try Shelf()
        let first = try await shelf.archive.commit([
            .pending(path: "a", stamp: Shelf.stamp()), .ignored(path: ".b", stamp: Shelf.stamp(), reason: "hidden"),
        ])
        #expect(first.tally.clock == 2)
        #expect(first.tally.pending == 1 && first.tally.ignored == 1)
        try await shelf.add("a", Shelf.content("Text."))
        let tally = try await shelf.archive.read { try $0.tally() }
        #expect(tally.pending == 0 && tally.indexed == 1 && tally.articles == 1)
    }

    @Test func aChangedFileKeepsItsArticleAndCountsTheRevisionUp() async throws {
        let shelf = try Shelf()
        let before = try await shelf.add("a", Shelf.content("The first wording."))
        let after = try await shelf.add("a", Shelf.content("The second wording."))
        #expect(before == after)
        let article = try await shelf.archive.read { try $0.article(id: after) }
        #expect(article?.revision == 2)
        #expect(try await shelf.found("first") == [])
        #expect(try await shelf.found("second") == [after])
    }

    @Test func aRenamedFileKeepsItsArticle() async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("a", Shelf.content("Text."))
        let clock = try await shelf.archive.commit([.pending(path: "b", stamp: Shelf.stamp())]).tally.clock
        let commit = try await shelf.archive.commit([.renamed(path: "a", to: "b", claim: clock, stamp: Shelf.stamp())])
        #expect(commit.events.count == 2)
        #expect(commit.events.first == .forgotten(path: "a", clock: clock + 1))
        #expect(commit.tally.indexed == 1 && commit.tally.pending == 0)
        #expect(try await shelf.archive.read { try $0.article(path: "b", part: 0) } == id)
    }

    @Test func aNameThatHasChangedSinceIsNoNewNameOfAFile() async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("a", Shelf.content("Text."))
        let claim = try await shelf.wait("b")
        let now = try await shelf.wait("b")
        let stale: [(Change, String)] = [
            (.renamed(path: "a", to: "b", claim: claim, stamp: Shelf.stamp()), "replaced"),
            (.renamed(path: "a", to: "c", claim: claim, stamp: Shelf.stamp()), "gone"),
        ]
        for (change, why) in stale {
            let commit = try await shelf.archive.commit([change])
            #expect(commit.events.isEmpty && commit.tally.clock == now, "\(why)")
            #expect(commit.tally.pending == 1 && commit.tally.indexed == 1, "\(why)")
        }
        #expect(try await shelf.ids("a") == [id])
    }

    @Test func aFailedReadingKeepsTheLastGoodArticle() async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("a", Shelf.content("Good text."))
        let clock = try await shelf.archive.commit([.pending(path: "a", stamp: Shelf.stamp(9))]).tally.clock
        let reading = Change.Reading(stamp: Shelf.stamp(9), reader: 1, claim: clock)
        let commit = try await shelf.archive.commit([.failed(path: "a", reading, reason: "binary")])
        #expect(commit.tally.failed == 1 && commit.tally.articles == 1)
        #expect(try await shelf.found("good") == [id])
    }

    @Test func aStaleReadingIsDropped() async throws {
        let shelf = try Shelf()
        let old = try await shelf.archive.commit([.pending(path: "a", stamp: Shelf.stamp(1))]).tally.clock
        _ = try await shelf.archive.commit([.pending(path: "a", stamp: Shelf.stamp(2))])
        let reading = Change.Reading(stamp: Shelf.stamp(1), reader: 1, claim: old)
        let commit = try await shelf.archive.commit([.indexed(path: "a", reading, content: Shelf.content("Old."))])
        #expect(commit.events.isEmpty && commit.tally.pending == 1)
    }

    @Test func aForgottenFileTakesItsArticlesAlong() async throws {
        let shelf = try Shelf()
        try await shelf.add("a", Shelf.content("Some words."))
        let commit = try await shelf.archive.commit([.forgotten(path: "a")])
        #expect(commit.tally.articles == 0 && commit.tally.indexed == 0)
        #expect(try await shelf.found("words") == [])
        #expect(try await shelf.archive.check() == [])
    }

    @Test func whoFollowsGetsEachFilesLastChangeInTheOrderOfTheClock() async throws {
        let shelf = try Shelf()
        try await shelf.add("a", Shelf.content("One."))
        try await shelf.add("b", Shelf.content("Two."))
        _ = try await shelf.archive.commit([.forgotten(path: "a")])
        let events = try await shelf.archive.read { try $0.events(after: 0, limit: 10) }
        #expect(events.map(\.clock) == [4, 5])
        #expect(events.last == .forgotten(path: "a", clock: 5))
    }

    @Test func aSecondDaemonIsKeptOutOfTheStateFolder() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(folder: folder.path)
        #expect(throws: Archive.Failure.self) { try Archive(folder: folder.path) }
        withExtendedLifetime(archive) {}
    }

    @Test func theStateSurvivesReopening() async throws {
        let folder = try TemporaryFolder()
        do {
            let archive = try Archive(folder: folder.path)
            _ = try await archive.commit([.pending(path: "a", stamp: Shelf.stamp())])
            try archive.close()
        }
        let archive = try Archive(folder: folder.path)
        #expect(try await archive.read { try $0.tally() }.pending == 1)
    }
}

@Suite struct SearchTests {
    @Test func wordsPhrasesAndFilters() async throws {
        let shelf = try Shelf()
        let dam = try await shelf.add(
            "river/dam.txt",
            Shelf.content(
                "The minister said the dam would hold.", title: "A Dam", outlet: "The Courier", published: "2022-09-15")
        )
        let field = try await shelf.add(
            "field.txt",
            Shelf.content("No field will go dry, said the Präsident.", outlet: "Radio Ünder", published: "2022-10"))
        let undated = try await shelf.add("x.txt", Shelf.content("Dams and fields."))
        let expected: [(String, [Int])] = [
            ("dam", [dam, undated]), ("dam minister", [dam]), ("dam OR field", [dam, field, undated]),
            ("\"field will\"", [field]), ("\"will field\"", []), ("dam -minister", [undated]), ("-dam", [field]),
            ("prasident", [field]), ("min*", [dam]), ("title:dam", [dam]), ("title:minister", []),
            ("outlet:courier", [dam]), ("outlet:under", [field]), ("outlet:cour", []), ("path:RIVER/", [dam]),
            ("=dam", [dam]), ("=Präsident", [field]), ("=prasident", []), ("\"dams and\"", [undated]),
            ("\"dam and\"", []),
            ("format:text lang:en dam", [dam, undated]), ("lang:de", []), ("added:2022-09-20", []),
            ("-added:2022-09-20", [dam, field, undated]),
            ("date:2022-09", [dam]), ("date:2022", [dam, field]), ("since:2022-10-05", []),
            ("since:2022-09-16", [field]),
            ("until:2022-09-15 said", [dam]), ("outlet:courier OR fields", [dam, field, undated]),
            ("-outlet:courier", [field, undated]), ("", [dam, field, undated]),
        ]
        for (query, ids) in expected {
            #expect(try await Set(shelf.found(query)) == Set(ids), "\(query)")
            #expect(try await shelf.search(query).total == ids.count, "\(query)")
        }
    }

    @Test func snippetsAndHighlightsAreBytesOfTheText() async throws {
        let shelf = try Shelf()
        let text =
            String(repeating: "Etwas für Füller. ", count: 40) + "The “Präsident” spoke at length. "
            + String(repeating: "Später mehr. ", count: 40)
        try await shelf.add("a", Shelf.content(text))
        let hit = try #require(try await shelf.search("prasident spoke").hits.first)
        let passage = hit.passage
        let bytes = Array(text.utf8)
        #expect(String(decoding: bytes[passage.span], as: UTF8.self) == passage.text)
        let words = passage.highlights.map { String(decoding: Array(passage.text.utf8)[$0], as: UTF8.self) }
        #expect(words == ["Präsident", "spoke"])
        #expect(passage.text.utf8.count <= 240)
    }

    @Test func titlesWeighMoreAndNewestComesFirstWhenAsked() async throws {
        let shelf = try Shelf()
        let inText = try await shelf.add("a", Shelf.content("A summit.", title: "Else", published: "2022-01-01"))
        let inTitle = try await shelf.add("b", Shelf.content("Words.", title: "Summit", published: "2021-01-01"))
        let undated = try await shelf.add("c", Shelf.content("A summit there, with many other words."))
        #expect(try await shelf.found("summit").first == inTitle)
        #expect(try await shelf.search("summit", sort: .newest).hits.map(\.article.id) == [inText, inTitle, undated])
        #expect(try await shelf.search("summit", sort: .oldest).hits.map(\.article.id) == [inTitle, inText, undated])
    }

    @Test func aChangedArticleIsRankedByItsNewLength() async throws {
        let changed = try Shelf()
        let fresh = try Shelf()
        let other = Shelf.content("No words on it.")
        let content = Shelf.content("A summit " + String(repeating: "and more ", count: 50))
        try await changed.add("a", Shelf.content("A summit of the sea."))
        try await changed.add("b", other)
        let before = try await changed.search("summit").hits.first?.score
        try await changed.add("a", content)
        try await fresh.add("a", content)
        try await fresh.add("b", other)
        let after = try await changed.search("summit").hits.first?.score
        #expect(try await fresh.search("summit").hits.first?.score == after)
        #expect(before != after)
    }

    @Test func facetsCountEveryMatch() async throws {
        let shelf = try Shelf()
        for (index, outlet) in ["A", "B", "A"].enumerated() {
            try await shelf.add("\(index)", Shelf.content("Word.", outlet: outlet, published: "2022-0\(index + 1)-03"))
        }
        let facets = try await shelf.search("word", facets: [.outlet, .month]).facets
        #expect(facets[0].values == [FacetValue(value: "A", count: 2), FacetValue(value: "B", count: 1)])
        #expect(facets[1].values.map(\.value) == ["2022-01", "2022-02", "2022-03"])
    }
}
