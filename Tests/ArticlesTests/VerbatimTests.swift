import ReadoutArticles
import Testing

@Suite("A file taken whole")
struct VerbatimTests {
    static let texts = [
        "Title of it\r\n\r\nBy Ana Bell September 15, 2022\r\n\r\n\(Samples.lead)\r\n\(Samples.second)\r\n",
        "\u{FEFF}Title of it\n\n\(Samples.lead)\n",
        "---\ntitle: River\n---\n# Title of it\n\n*\(Samples.lead)*\n",
        "  MALSK (OP) — \(Samples.lead)  \n\n\nAdvertisement\n\(Samples.second)/The Malsk Courier/",
    ]

    @Test("is the file, byte for byte", arguments: texts, ["a.txt", "a.md"])
    func isWhole(text: String, name: String) throws {
        let article = try Samples.article(Array(text.utf8), name: name, verbatim: true)
        #expect(Array(article.text.utf8) == Array(text.utf8))
    }

    @Test("still tells what its head says, and has every line as a paragraph")
    func metadata() throws {
        let text = VerbatimTests.texts[0]
        let article = try Samples.article(Array(text.utf8), verbatim: true)
        #expect(article.title == "Title of it")
        #expect(article.bylines == ["Ana Bell"])
        #expect(article.published?.value == "2022-09-15")
        let bytes = Array(text.utf8)
        let paragraphs = article.paragraphs.map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(paragraphs == ["Title of it", "By Ana Bell September 15, 2022", Samples.lead, Samples.second])
    }

    @Test("has wrapped lines as one paragraph")
    func wrapped() throws {
        let article = try Samples.article(Samples.wrapped.bytes, verbatim: true)
        #expect(article.paragraphs.count == 3)
        let plain = try Samples.article(Samples.wrapped.bytes)
        #expect(plain.title == "RIVER STATES AGREE TO SHARE WATER")
        #expect(plain.dateline == "MALSK, Sept 16")
        #expect(
            plain.text.hasPrefix(
                "Ministers from six river states agreed on Friday to share the water of the Velm, ending"))
        #expect(plain.paragraphs.count == 2)
    }
}
