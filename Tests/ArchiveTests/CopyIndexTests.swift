import GRDB
import ReadoutArchive
import ReadoutArticles
import ReadoutSearch
import TestSupport
import Testing

@Suite struct CopyIndexTests {
    /// An invented wire story, by its paragraphs.
    static let wire = [
        """
        Firefighters from four districts contained the blaze above Sankt Ferin on Sunday evening, after it had burned \
        through 1,300 hectares of pine forest and forced the evacuation of the spa and two campsites.
        """,
        """
        Captain Jonas Wherry of the mountain rescue said that a change of wind had saved the village. "Half an hour \
        later we would have been talking about houses," Wherry told a news conference in the school gymnasium.
        """,
        """
        The provincial government put the damage at 8.5 million crowns and asked the air force to keep both \
        helicopters in \
        the valley until rain sets in, which forecasters at Brennau expect on Thursday.
        """,
    ]
    static let local = [
        """
        Readers of this newspaper sent more than two hundred parcels to the evacuated families, and the bakery on the \
        market square opened at midnight to supply the volunteers with bread and coffee.
        """,
        """
        The district school reopens on Tuesday. Parents are asked to collect the timetables from the town hall, \
        where the \
        library and the lost property office will share a room until the gymnasium has been cleaned.
        """,
    ]
    static func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n\n") }
    static let story = text(wire)

    func copyOf(_ id: Int, _ shelf: Shelf) async throws -> Int? {
        let listed = try await shelf.archive.read { try $0.references([id])[id]?.copyOf }
        #expect(try await shelf.archive.read { try $0.article(id: id)?.copyOf } == listed)
        return listed
    }

    @Test func wireCopyIsRelatedToTheOriginal() async throws {
        let shelf = try Shelf()
        let first = try await shelf.add("a", Shelf.content(Self.story, title: "Blaze contained"))
        let cut = try await shelf.add("b", Shelf.content(Self.text(Array(Self.wire[..<2])), title: "Village saved"))
        let longer = try await shelf.add("c", Shelf.content(Self.text(Self.wire + [Self.local[0]])))
        let other = try await shelf.add("d", Shelf.content(Self.text(Self.local)))
        #expect(try await copyOf(first, shelf) == nil)
        #expect(try await copyOf(cut, shelf) == first)
        #expect(try await copyOf(longer, shelf) == first)
        #expect(try await copyOf(other, shelf) == nil)
        #expect(try await shelf.found("is:copy").sorted() == [cut, longer])
        #expect(try await shelf.found("blaze -is:copy") == [first])
        #expect(try await shelf.found("is:copy newspaper") == [longer])
        #expect(try await Set(shelf.found("newspaper OR is:copy")) == [cut, longer, other])
        #expect(try await shelf.archive.check() == [])
    }

    @Test func theNextReportOfASeriesIsAnOriginal() async throws {
        func tender(_ sum: String, _ day: String) -> String {
            """
            The treasury of Lomnice said it would offer \(sum) million crowns of thirteen-week notes at its regular \
            tender on \(day), and that bids must reach the counter of the state bank at Brennau before noon.
            """
        }
        let shelf = try Shelf()
        let first = try await shelf.add("a", Shelf.content(tender("200", "April 17"), published: "2022-04-14"))
        let next = try await shelf.add("b", Shelf.content(tender("500", "April 24"), published: "2022-04-21"))
        let again = try await shelf.add("c", Shelf.content(tender("500", "April 24"), published: "2022-04-22"))
        #expect(try await copyOf(first, shelf) == nil)
        #expect(try await copyOf(next, shelf) == nil)
        #expect(try await copyOf(again, shelf) == next)
    }

    @Test func theFirstPublishedIsTheOriginalWheneverItComes() async throws {
        let shelf = try Shelf()
        let undated = try await shelf.add("a", Shelf.content(Self.story))
        let late = try await shelf.add("b", Shelf.content(Self.story, published: "2022-09-16"))
        #expect(try await copyOf(undated, shelf) == late)
        let early = try await shelf.add("c", Shelf.content(Self.story, published: "2022-09-15"))
        #expect(try await copyOf(late, shelf) == early)
        #expect(try await copyOf(undated, shelf) == early)
        #expect(try await copyOf(early, shelf) == nil)
    }

    @Test func copiesGetAnotherOriginalWhenTheirsGoes() async throws {
        let shelf = try Shelf()
        let first = try await shelf.add("a", Shelf.content(Self.story, published: "2022-09-14"))
        let second = try await shelf.add("b", Shelf.content(Self.story, published: "2022-09-15"))
        let third = try await shelf.add("c", Shelf.content(Self.story, published: "2022-09-16"))
        #expect(try await copyOf(third, shelf) == first)
        _ = try await shelf.archive.commit([.forgotten(path: "a")])
        #expect(try await copyOf(second, shelf) == nil)
        #expect(try await copyOf(third, shelf) == second)
        _ = try await shelf.archive.commit([.forgotten(path: "c"), .forgotten(path: "b")])
        #expect(try await shelf.found("is:copy") == [])
        #expect(try await shelf.archive.check() == [])
    }

    @Test func aChangedArticleIsRelatedByWhatItSaysNow() async throws {
        let shelf = try Shelf()
        let first = try await shelf.add("a", Shelf.content(Self.story))
        let second = try await shelf.add("b", Shelf.content(Self.text(Self.local)))
        #expect(try await copyOf(second, shelf) == nil)
        #expect(try await shelf.add("b", Shelf.content(Self.story, title: "Changed")) == second)
        #expect(try await copyOf(second, shelf) == first)
        #expect(try await shelf.add("a", Shelf.content(Self.text(Self.local))) == first)
        #expect(try await copyOf(first, shelf) == nil)
        #expect(try await copyOf(second, shelf) == nil)
        let third = try await shelf.add("c", Shelf.content(Self.text(Self.local + [Self.wire[0]])))
        #expect(try await copyOf(third, shelf) == first)
    }

    /// Some copies of two stories and a text that has both: whichever comes first, each is related to the same one.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func theOrderOfArrivalMakesNoDifference(seed: UInt64) async throws {
        let texts = [
            Self.story, Self.text(Array(Self.wire[1...])), Self.text(Self.wire + Self.local),
            Self.text(["Sankt Ferin (Gazette) - " + Self.local[1]] + Self.wire[1...]), Self.text(Self.local),
            Self.text(Self.local.reversed()), Self.story.uppercased(),
        ]
        var random = SeededGenerator(seed: seed)
        let shelf = try Shelf()
        var ids: [Int: Int] = [:]
        for place in texts.indices.shuffled(using: &random) {
            let content = Shelf.content(texts[place], published: "2022-09-1\(place)")
            ids[place] = try await shelf.add("\(place)", content)
            // One that went and came back.
            if Bool.random(using: &random) {
                _ = try await shelf.archive.commit([.forgotten(path: "\(place)")])
                ids[place] = try await shelf.add("\(place)", content)
            }
        }
        var originals: [Int: Int] = [:]
        for (place, id) in ids {
            let original = try await copyOf(id, shelf)
            originals[place] = ids.first { $0.value == original }?.key
        }
        #expect(originals == [1: 0, 2: 0, 3: 0, 5: 4, 6: 0])
        #expect(try await shelf.archive.check() == [])
    }

    @Test func aStoryThatRanInAHundredPapersIsFoundAsSoonAsInTwo() async throws {
        let shelf = try Shelf()
        let first = try await shelf.add("0", Shelf.content(Self.story, published: "2022-09-15"))
        for place in 1...100 {
            let id = try await shelf.add("\(place)", Shelf.content(Self.story, published: "2022-09-16"))
            #expect(try await copyOf(id, shelf) == first)
        }
        let before = try await shelf.add("before", Shelf.content(Self.story, published: "2022-09-14"))
        #expect(try await shelf.found("is:copy").count == 20)
        #expect(try await shelf.search("is:copy").total == 101)
        // So great a family stays with its original.
        #expect(try await copyOf(before, shelf) == first)
        #expect(try await copyOf(first, shelf) == nil)
        #expect(try await shelf.archive.check() == [])
    }

    @Test func aGreatFamilyGoesOverToItsEarliestAsAWhole() async throws {
        let shelf = try Shelf()
        let first = Shelf.content(Self.text(Self.wire + Self.local), published: "2022-09-14")
        let original = try await shelf.add("first", first)
        // Alike to the first, and not to the others.
        let cut = try await shelf.add("cut", Shelf.content(Self.text(Self.local), published: "2022-09-17"))
        #expect(try await copyOf(cut, shelf) == original)
        var copies: [Int] = []
        for place in 0..<70 {
            copies.append(
                try await shelf.add("\(place)", Shelf.content(Self.story, published: "2022-09-\(16 - place / 69)")))
        }
        _ = try await shelf.archive.commit([.forgotten(path: "first")])
        let heir = copies[69]
        #expect(try await copyOf(heir, shelf) == nil)
        for id in copies.dropLast() + [cut] { #expect(try await copyOf(id, shelf) == heir) }
        #expect(try await shelf.archive.check() == [])
    }

    /// Each of them compared with each took more than a minute for 2,000.
    @Test(.timeLimit(.minutes(1)), arguments: [false, true])
    func aFileOfManyCopiesGoesAsFastAsItCame(isNewestFirst: Bool) async throws {
        let shelf = try Shelf()
        let articles = (0..<1500).map { place in
            var article = Shelf.content(Self.story).articles[0]
            article.part = place
            article.key = "\(place)"
            let day = isNewestFirst ? 1500 - place : place
            article.published = PublicationDate(
                value: "2022-09-15T\(10 + day / 600):\(10 + day % 600 / 60):\(10 + day % 60 / 2)", source: .byline)
            return article
        }
        let ids = try await shelf.read("f", articles, sha256: "01")
        #expect(try await shelf.search("is:copy").total == 1499)
        #expect(try await shelf.read("f", Array(articles.suffix(700)), sha256: "02") == ids.suffix(700))
        #expect(try await shelf.search("is:copy").total == 699)
        #expect(try await shelf.archive.check() == [])
        _ = try await shelf.archive.commit([.forgotten(path: "f")])
        #expect(try await shelf.search("is:copy").total == 0)
        #expect(try await shelf.archive.check() == [])
    }

    @Test func articlesFromBeforeAreRelatedInSteps() async throws {
        let folder = try TemporaryFolder()
        var ids: [Int] = []
        do {
            let shelf = try Shelf(in: folder)
            for place in 0..<5 { ids.append(try await shelf.add("\(place)", Shelf.content(Self.story))) }
            try shelf.archive.close()
        }
        // As an archive was before it knew of copies.
        do {
            let database = try DatabaseQueue(path: folder.path + "/readout.sqlite")
            try await database.write { db in
                try db.execute(
                    sql: "DROP TABLE copy; DROP TABLE copy_key; DELETE FROM grdb_migrations WHERE identifier = '3'")
            }
            try database.close()
        }
        let again = try Shelf(in: folder)
        #expect(try await copyOf(ids[4], again) == nil)
        // One comes, and one changes, before all are related.
        let new = try await again.add("new", Shelf.content(Self.story))
        try await again.add("3", Shelf.content(Self.text(Self.wire + Self.local)))
        var steps = 1
        while try await again.archive.relateOlderArticles(limit: 2) { steps += 1 }
        #expect(steps == 3)
        for id in ids[1...] + [new] { #expect(try await copyOf(id, again) == ids[0]) }
        #expect(try await again.archive.relateOlderArticles(limit: 2) == false)
        try await again.archive.rebuildIndex()
        #expect(try await again.archive.check() == [])
        #expect(try await again.found("is:copy") == [])
        while try await again.archive.relateOlderArticles(limit: 2) {}
        #expect(try await again.search("is:copy").total == 5)
        #expect(try await again.archive.check() == [])
    }
}
