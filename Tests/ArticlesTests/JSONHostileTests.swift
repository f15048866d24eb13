import ReadoutArticles
import Testing

@Suite("Hostile data")
struct JSONHostileTests {
    static let texts: [String] = [
        String(repeating: "[", count: 1_000_000), String(repeating: "{\"a\":", count: 200_000),
        "[" + String(repeating: "{\"title\":\"T\",\"text\":", count: 100_000),
        "{\"articles\":" + String(repeating: "[", count: 100_000), "[{\"title\":", "[{\"", "{\"", "{\"a\":", "[{}",
        "{}{}{}",
        "[{},]", "[{}}{}]", "{\"a\":1}]]]]}}}}", "{\"text\":{\"text\":{\"text\":{\"text\":\"x\"}}}}",
        "[{\"text\":[[[[[[[[[[[]]]]]]]]]]]}]",
        "{\"title\":\"\\ud800\",\"text\":\"\\u0000\\uFFFF a\"}", "{\"a\":1}\n{\"b\":2}\n\n\n{",
        "{\"a\":\"" + String(repeating: "\\", count: 10_001),
        "<rss><channel><item>", "<rss>" + String(repeating: "<item>", count: 10_000), "<rss",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
        "<rss><channel><item><title>&a;&#0;&#xFFFFFFFF;&" + String(repeating: "&", count: 1000)
            + "</title></item></channel></rss>",
        "<nitf/>", "<nitf><body><body.content>" + String(repeating: "<p>", count: 100_000),
        "<newsMessage><newsItem/><newsItem><contentSet><inlineXML/></contentSet></newsItem></newsMessage>", "<NewsML/>",
        "<!DOCTYPE rss [" + String(repeating: "[", count: 10_000), "<!--", "<?xml",
        "<?xml version='1.0' encoding='x'?><rss/>",
        "%PDF-", "%PDF-1.7", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>",
        "PK\u{3}\u{4}", "PK\u{3}\u{4}" + String(repeating: "\u{0}", count: 26) + "word/document.xml",
        "PK\u{5}\u{6}" + String(repeating: "\u{7F}", count: 18),
    ]

    @Test("is read or refused with a reason", arguments: texts.indices)
    func survives(index: Int) {
        let bytes = Array(JSONHostileTests.texts[index].utf8)
        for name in ["a.json", "a.jsonl", "a.xml", "a"] {
            let reason = DataFixtures.reason(bytes, name: name)
            #expect(reason != "", "text \(index) as \(name)")
        }
    }

    @Test(
        "cut at any byte is read or refused",
        arguments: ["json/scrapers.json", "feed/rss.xml", "nitf/velm.xml", "newsml/g2.xml", "docx/tracked.docx"])
    func cut(name: String) throws {
        let bytes = try DataFixtures.bytes(name)
        for count in stride(from: 0, to: bytes.count, by: 23) {
            _ = DataFixtures.reason(Array(bytes[..<count]), name: name)
        }
    }

    @Test(
        "with bytes changed is read or refused",
        arguments: ["json/scrapers.json", "json/lines.jsonl", "feed/atom.xml", "docx/tracked.docx", "odt/talks.odt"])
    func changed(name: String) throws {
        let original = try DataFixtures.bytes(name)
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<150 {
            var bytes = original
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = DataFixtures.reason(bytes, name: name)
        }
    }

    @Test("an entity bomb is no more than its text")
    func entities() throws {
        let bomb =
            "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + "<rss><channel><item><title>T</title><description>They met. &c;</description></item></channel></rss>"
        let article = try DataFixtures.read(bomb, as: "a.xml").articles[0]
        #expect(article.text.utf8.count < 40, "\(article.text)")
    }
}
