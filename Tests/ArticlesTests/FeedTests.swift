import ReadoutArticles
import Testing

@Suite("Feeds")
struct FeedTests {
    static let files: [(name: String, articles: [String])] = [
        (
            "rss.xml",
            [
                "River states agree & part / Six governments end four\u{A0}years of quarrel / The Malsk Courier / "
                    + "2022-09-16T14:30:00+02:00 / Ana Bell / – / https://malsk.example/1 / en-GB / malsk-1",
                "Locks to open / – / The Malsk Courier / 2022-09-17T06:00:00Z / Tom Reed / – / "
                    + "https://malsk.example/2?a=1&b=2 / en-GB / https://malsk.example/2?a=1&b=2",
                "Gauges read / – / Radio Orvel / 2022-09-18T07:00:00Z / – / – / https://orvel.example/4 / en-GB / "
                    + "https://orvel.example/4",
            ]
        ),
        (
            "rss-1.xml",
            [
                "River states agree / – / Malsk Courier / 2022-09-16 / Ana Bell / – / https://malsk.example/1 / en / "
                    + "https://malsk.example/1"
            ]
        ),
        (
            "atom.xml",
            [
                "River states agree / A deck of a few words / Orvel Press / 2022-09-16T14:30:00+02:00 / "
                    + "Ana Bell, Tom Reed / – / https://orvel.example/1 / en / urn:orvel:1",
                "Locks to open / – / Orvel Press / 2022-09-17T09:00:00Z / – / – / https://orvel.example/2 / en / "
                    + "urn:orvel:2",
            ]
        ),
    ]

    @Test("give an article for each entry that has a text", arguments: files.indices)
    func entries(index: Int) throws {
        let (name, expected) = FeedTests.files[index]
        let file = try DataFixtures.read("feed/\(name)")
        #expect(file.articles.map(DataFixtures.line) == expected, "\(name)")
        #expect(file.articles.allSatisfy { $0.format == .feed && $0.published?.source == .feed }, "\(name)")
        #expect(file.articles.map(\.part) == Array(expected.indices), "\(name)")
    }

    @Test("name the entries that have no text")
    func titleOnly() throws {
        let note = try #require(try DataFixtures.read("feed/rss.xml").note)
        #expect(note == "1 of 4 entries left out: entry 3 (“Only a title”) has no text but its title")
    }

    @Test("prefer the whole text to the summary, and read it as plain text or HTML")
    func content() throws {
        let article = try DataFixtures.read("feed/rss.xml").articles[0]
        #expect(DataFixtures.paragraphs(article) == ["They met in Malsk & talked.", "They parted in the evening."])
    }

    @Test("that are cut off give the entries before, and say where")
    func cutOff() throws {
        let file = try DataFixtures.read("feed/cut-off.xml")
        #expect(file.articles.map(\.title) == ["One", "Two"])
        #expect(file.note?.contains("the feed is broken at line 5") == true, "\(file.note ?? "no note")")
    }

    @Test(
        "in other encodings are read",
        arguments: ["utf-16", "windows-1252"])
    func encodings(name: String) throws {
        let text =
            "<?xml version=\"1.0\" encoding=\"\(name)\"?><rss><channel><title>Café</title>"
            + "<item><title>Éire</title><description>They met in a café.</description></item></channel></rss>"
        let bytes: [UInt8] =
            name == "utf-16"
            ? [0xFF, 0xFE] + text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            : text.unicodeScalars.map { UInt8($0.value) }
        let article = try Samples.article(bytes, name: "a.xml")
        #expect(article.title == "Éire" && article.text == "They met in a café." && article.outlet == "Café")
    }

    @Test(
        "are told from other XML",
        arguments: [
            ("<rss/>", "without entries"), ("<?xml version=\"1.0\"?><!-- a > b --><rss></rss>", "without entries"),
            ("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "without entries"),
            ("<rss><channel>", "broken news feed"),
        ])
    func empty(text: String, words: String) {
        let reason = DataFixtures.reason(Array(text.utf8), name: "a.xml") ?? "read"
        #expect(reason.contains(words), "\(text): \(reason)")
    }

    @Test("of twenty thousand entries are read from a stream")
    func stream() throws {
        let entry = Array("<item><title>T</title><description>They met in Malsk.</description></item>\n".utf8)
        var left = 20_000
        var rest = Array("<rss><channel><title>The Malsk Courier</title>".utf8)
        let stream = ByteStream { (buffer) throws(ReadingError) -> Int in
            while rest.count < buffer.count, left > 0 {
                rest += entry
                left -= 1
                if left == 0 { rest += Array("</channel></rss>".utf8) }
            }
            let count = min(rest.count, buffer.count)
            for i in 0..<count { buffer[i] = rest[i] }
            rest.removeFirst(count)
            return count
        }
        var count = 0
        let note = try FileReader.read(stream, name: "a.xml", options: ReadingOptions(today: Samples.today)) {
            (article) throws(ReadingError) in
            if article.outlet == "The Malsk Courier" { count += 1 }
        }
        #expect(count == 20_000 && note == nil)
    }
}
