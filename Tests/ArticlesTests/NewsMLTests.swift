import ReadoutArticles
import Testing

@Suite("NewsML")
struct NewsMLTests {
    @Test("G2 gives an article for each item with a text: NITF inside, plain text; no packages and pictures")
    func g2() throws {
        let file = try DataFixtures.read("newsml/g2.xml")
        #expect(
            file.articles.map(DataFixtures.line) == [
                "River states agree / Six governments end four years of quarrel / Orvel Press / "
                    + "2022-09-16T12:00:00+02:00 / Ana Bell / MALSK, Sept. 16 / – / en / "
                    + "urn:newsml:orvel.example:20220916:1",
                "Locks to open / – / Orvel Press / 2022-09-17T06:00:00Z / – / – / – / en / "
                    + "urn:newsml:orvel.example:20220917:3",
            ])
        #expect(
            file.articles.map(DataFixtures.paragraphs) == [
                ["They met in Malsk on Friday.", "They parted in the evening."],
                ["The first lock opens on Monday.", "Bargemen went home to sleep."],
            ])
        #expect(file.note == "1 of 3 entries left out: the news item (“A quay”) has no text")
        #expect(file.articles.allSatisfy { $0.format == .newsml })
    }

    @Test("1.2 is read too")
    func first() throws {
        let article = try DataFixtures.read("newsml/newsml-1.xml").articles[0]
        #expect(
            DataFixtures.line(article)
                == "River states agree / Six governments end a quarrel / Orvel Press / 2022-09-16T14:30:00Z / Ana Bell / "
                + "MALSK, Sept. 16 / – / en / –")
        #expect(article.text == "They met in Malsk on Friday.\n\nThey parted in the evening.")
    }

    @Test(
        "without a text says so",
        arguments: [
            ("<packageItem guid=\"a\"/>", "NewsML without a news item"),
            (
                "<newsItem guid=\"a\"><contentMeta><headline>A quay</headline></contentMeta></newsItem>",
                "(“A quay”) has no text"
            ),
            ("<newsMessage><itemSet>", "broken NewsML: line 1"),
        ])
    func refuses(text: String, words: String) {
        let reason = DataFixtures.reason(Array(text.utf8), name: "a.xml") ?? "read"
        #expect(reason.contains(words), "\(text): \(reason)")
    }
}
