import ReadoutArticles
import Testing

@Suite("HTML inside other forms")
struct FragmentTests {
    /// Whether this version reads HTML at all.
    static let readsHTML =
        DataFixtures.reason(Array("<html><body><p>They met in Malsk.</p></body></html>".utf8), name: "a.html")
        .map { !$0.contains("not a form") } ?? true

    static let met = "They met in Malsk on Friday & talked about the water of the Velm."
    static let parted = "They parted in the evening, and nobody was left dry this summer."
    static let html =
        "<p>They met in Malsk on <em>Friday</em> &amp; talked about the water of the Velm.</p><script>x()</script>"
        + "<p>They parted in the evening,<br>and nobody was left dry this summer.</p>"
    static let escaped = html.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    static let xhtml = html.replacing("<br>", with: "<br/>")
    static let json = html.replacing("\"", with: "\\\"")

    static let files: [(name: String, text: String)] = [
        ("a.json", "{\"headline\": \"T\", \"articleBody\": \"\(json)\"}"),
        ("ninjs.json", "{\"uri\": \"u\", \"headline\": \"T\", \"body_xhtml\": \"\(json)\"}"),
        ("wordpress.json", "[{\"title\": {\"rendered\": \"T\"}, \"content\": {\"rendered\": \"\(json)\"}}]"),
        (
            "escaped.xml",
            "<rss><channel><item><title>T</title><description>\(escaped)</description></item></channel></rss>"
        ),
        (
            "cdata.xml",
            "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><title>T</title>"
                + "<content:encoded><![CDATA[\(html)<p>The post <a href=\"x\">T</a> appeared first on <a>Malsk</a>.</p>]]>"
                + "</content:encoded></item></channel></rss>"
        ),
        (
            "atom.xml",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>T</title><content type=\"xhtml\">"
                + "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(xhtml)</div></content></entry></feed>"
        ),
        (
            "newsml.xml",
            "<newsItem guid=\"a\"><contentMeta><headline>T</headline></contentMeta><contentSet><inlineXML>"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Not it</title></head><body>\(xhtml)</body></html>"
                + "</inlineXML></contentSet></newsItem>"
        ),
    ]

    @Test("is read as its paragraphs", .enabled(if: readsHTML), arguments: files)
    func reads(name: String, text: String) throws {
        let article = try DataFixtures.read(text, as: name).articles[0]
        #expect(article.title == "T", "\(name)")
        #expect(DataFixtures.paragraphs(article) == [FragmentTests.met, FragmentTests.parted], "\(name)")
    }
}
