import ReadoutArticles
import Testing

@Suite("PDF")
struct PDFTests {
    static let head =
        "River states agree to share the Velm / Six governments end four years of quarrel over a dam / "

    static let files: [(name: String, line: String)] = [
        ("two-columns", "The Malsk Courier / 2022-09-16 / Ana Bell / – / – / en / –"),
        ("three-columns", "The Malsk Courier / 2022-09-16 / Ana Bell / – / – / en / –"),
        ("memo", "– / 2022-09-16 / Ana Bell / – / – / en / –"),
        (
            "printed-page",
            "– / 2022-09-16 / Ana Bell / – / https://www.malsk-courier.example/2022/09/16/velm-agreement.html / en / –"
        ),
    ]

    @Test("gives the same paragraphs however they are set: columns, hyphens, pages, running heads", arguments: files)
    func reads(name: String, line: String) throws {
        let article = try DataFixtures.read("pdf/\(name).pdf").articles[0]
        #expect(DataFixtures.line(article) == PDFTests.head + line, "\(name)")
        #expect(article.format == .pdf)
        let expected = try DataFixtures.read("odt/talks.odt").articles[0]
        #expect(
            DataFixtures.paragraphs(article) == Array(DataFixtures.paragraphs(expected).prefix(12)), "\(name)")
    }

    static let refusals: [(name: String, words: String)] = [
        ("scanned", "no text in it, needs OCR"), ("locked", "locked with a password"),
    ]

    @Test("without a text that can be taken out says why", arguments: refusals)
    func refuses(name: String, words: String) throws {
        let reason = DataFixtures.reason(try DataFixtures.bytes("pdf/\(name).pdf"), name: "a.pdf") ?? "read"
        #expect(reason.contains(words), "\(name): \(reason)")
    }

    @Test("that is cut off or no PDF but for its first bytes says so, and costs nothing else")
    func broken() throws {
        let bytes = try DataFixtures.bytes("pdf/memo.pdf")
        for broken in [Array(bytes[..<200]), Array("%PDF-1.7\n".utf8) + Array(repeating: 0x41, count: 5000)] {
            let reason = DataFixtures.reason(broken, name: "a.pdf") ?? "read"
            #expect(reason.hasPrefix("broken PDF: ") || reason.hasPrefix("no article in it"), "\(reason)")
        }
    }
}
