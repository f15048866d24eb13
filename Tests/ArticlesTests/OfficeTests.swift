import ReadoutArticles
import Testing

@Suite("DOCX and ODT")
struct OfficeTests {
    @Test("give paragraphs, lists and tables, without footnotes", arguments: ["docx/talks.docx", "odt/talks.odt"])
    func reads(name: String) throws {
        let article = try DataFixtures.read(name).articles[0]
        #expect(
            DataFixtures.line(article)
                == "River states agree to share the Velm / Six governments end four years of quarrel over a dam / – / "
                + "2022-09-16 / Ana Bell / – / – / en / –", "\(name)")
        let paragraphs = DataFixtures.paragraphs(article)
        #expect(paragraphs.count == 19, "\(name)")
        #expect(paragraphs.first?.hasPrefix("Ministers from six river states agreed") == true, "\(name)")
        #expect(paragraphs.contains("A village above the water"), "\(name)")
        #expect(
            paragraphs.suffix(7) == [
                "The treaty is signed in May.", "The dams are inspected.", "State | Share", "Orvenia | 31",
                "Tamria | 22", "They met in Malsk and talked all night.", "Then they slept.",
            ], "\(name)")
        #expect(article.format.rawValue == String(name.prefix { $0 != "/" }))
    }

    @Test("in Word are read with their changes accepted, without hidden text, captions and text boxes")
    func tracked() throws {
        let article = try DataFixtures.read("docx/tracked.docx").articles[0]
        #expect(article.title == "Fluss-Staaten einig" && article.bylines == ["Ana Bell"])
        let paragraphs = DataFixtures.paragraphs(article)
        #expect(paragraphs.count == 3)
        #expect(
            paragraphs.first
                == "They met on Friday in Malsk-Karsk and talked for two days about the water.")
        #expect(paragraphs[1].hasPrefix("They parted in the evening") && paragraphs[2] == "Nobody was left dry.")
    }

    static let refusals: [(name: String, words: String)] = [
        ("bomb", "unpacks to 1028 times its size"), ("lying-bomb", "larger than the archive says"),
        ("cut-off", "the end of the archive is missing"), ("no-document", "“word/document.xml” is missing"),
    ]

    @Test("that are broken say how", arguments: refusals)
    func refuses(name: String, words: String) throws {
        let reason = DataFixtures.reason(try DataFixtures.bytes("docx/\(name).docx"), name: "a.docx") ?? "read"
        #expect(reason.hasPrefix("broken Word document (DOCX): ") && reason.contains(words), "\(name): \(reason)")
    }
}
