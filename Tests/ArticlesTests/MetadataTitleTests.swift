import Testing

@testable import ReadoutArticles

@Suite("The headline of a page")
struct MetadataTitleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var head = ""
        var body = ""
        var title: String?
    }

    static let headline = MetadataSamples.title

    static let cases: [Case] = [
        Case(
            testDescription: "a heading that the title repeats", head: "<title>\(headline) | The Malsk Courier</title>",
            body: "<h1>\(headline)</h1>", title: headline),
        Case(
            testDescription: "the title's first piece where no heading is",
            head: "<title>\(headline) | Malsk Courier</title>",
            title: headline),
        Case(
            testDescription: "the title's second piece after the site's name",
            head: "<title>Malsk Courier - \(headline)</title><meta property=og:site_name content='Malsk Courier'>",
            title: headline),
        Case(
            testDescription: "without site and slogan",
            head: "<title>\(headline) » Malsk Courier » News from Orvenia</title>"
                + "<meta property=og:site_name content='Malsk Courier'>", title: headline),
        Case(
            testDescription: "the second heading where the site's name is the first",
            head: "<title>\(headline) – Malsk Courier</title><meta property=og:site_name content='Malsk Courier'>",
            body: "<h1>Malsk Courier</h1><div><h2>\(headline)</h2><p>Text.</p></div>", title: headline),
        Case(
            testDescription: "the heading in full where the metadata are cut",
            head: "<meta property=og:title content='River states agree to share…'>", body: "<h1>\(headline)</h1>",
            title: headline),
        Case(
            testDescription: "the metadata in full where the heading is cut",
            head: "<meta property=og:title content='\(headline) this summer'>", body: "<h1>\(headline)…</h1>",
            title: headline + " this summer"),
        Case(
            testDescription: "entities that were encoded twice",
            head: "<meta property=og:title content='Velm &amp;amp; Sarn: &amp;quot;A new start&amp;quot;'>",
            title: "Velm & Sarn: \"A new start\""),
        Case(
            testDescription: "of a heading without its kicker",
            head: "<title>Velm treaty: \(headline)</title>",
            body: "<h1><span class=article__kicker>Velm treaty</span> <span>\(headline)</span></h1>", title: headline),
        Case(
            testDescription: "of a heading without the time in it", head: "<title>\(headline)</title>",
            body: "<h1><time datetime=2022-09-15>15 September</time> \(headline)</h1>", title: headline),
        Case(
            testDescription: "without a date before it", head: "<title>15.09.2022 | \(headline)</title>",
            body: "<h1>15.09.2022 | \(headline)</h1>", title: headline),
        Case(
            testDescription: "an element that is marked as the headline",
            head: "<title>\(headline) | Malsk Courier</title>",
            body: "<h1>Latest</h1><div class=entry-title>\(headline)</div>", title: headline),
        Case(
            testDescription: "JSON-LD's where nothing else is",
            head: MetadataSamples.linked(#"{"@type":"NewsArticle","headline":"\#(headline)"}"#), title: headline),
        Case(
            testDescription: "a lone heading against metadata of the site",
            head: "<title>Malsk Courier</title><meta property=og:site_name content='Malsk Courier'>",
            body: "<h1>\(headline)</h1>", title: headline),
        Case(
            testDescription: "with its own dash", head: "<title>Velm - a river and its states | Malsk Courier</title>",
            body: "<h1>Velm - a river and its states</h1>", title: "Velm - a river and its states"),
        Case(
            testDescription: "a heading after an unclosed noscript",
            head: "<title>Velm talks: all about them</title>",
            body: "<noscript><div id=x></noscript><div>"
                + String(repeating: "<p>Text <b>of</b> the page</p>", count: 50) + "<h1>\(headline)</h1></div>",
            title: headline),
        Case(
            testDescription: "not a heading for screen readers",
            head: "<title>\(headline) at last | Malsk Courier</title>",
            body: "<h2 class=sr-only>\(headline) at last | Malsk Courier</h2><h1>\(headline)</h1>", title: headline),
        Case(testDescription: "nothing", head: "", body: "<p>Text.</p>", title: nil),
    ]

    @Test("is the one that people see", arguments: cases)
    func title(test: Case) {
        let found = MetadataSamples.findings(MetadataSamples.page(head: test.head, body: test.body))
        #expect(found.title == test.title, "\(test.testDescription)")
    }

    @Test(
        "has pieces between bars, dashes and arrows",
        arguments: [
            ("A | B", ["A", "B"]), ("A|B", ["A", "B"]), ("A - B – C", ["A", "B", "C"]), ("A-B", ["A-B"]),
            ("A » B", ["A", "B"]), ("A :: B", ["A", "B"]), ("A: b", ["A: b"]), ("", []), (" | ", []),
        ])
    func pieces(text: String, pieces: [String]) {
        #expect(TitlePieces(text).pieces.map(\.string) == pieces, "\(text)")
    }
}
