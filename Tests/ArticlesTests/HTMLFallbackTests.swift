import ReadoutArticles
import Testing

@Suite("A web page that hides its article")
struct HTMLFallbackTests {
    static let body =
        "<h1>Sluice at Malsk opened</h1>"
        + (1...8).map {
            "<p>The sluice at Malsk was opened on day \($0) of the flood, the water board of the valley said, and the river fell.</p>"
        }.joined()

    @Test("in a noscript that is never closed is read all the same")
    func noscript() throws {
        let items = String(repeating: "<i></i>", count: 220)
        let page = "<!DOCTYPE html><html><body><noscript><img src=a><div>\(items)\(Self.body)</div></body></html>"
        let read = try Samples.read(Array(page.utf8))
        #expect(read.articles[0].text.contains("day 8 of the flood"))
    }

    @Test("in elements with the names of what is no article is read all the same")
    func names() throws {
        let page = "<!DOCTYPE html><html><body><div class=\"sidebar\">\(Self.body)</div></body></html>"
        let read = try Samples.read(Array(page.utf8))
        #expect(read.articles[0].text.contains("day 1 of the flood"))
    }

    @Test("is ignored where it is a small frame of a page that was saved with it")
    func frame() {
        let frame = Array("<!DOCTYPE html><html><body><p>Buy boots at Malsk.</p></body></html>".utf8)
        let options = ReadingOptions(today: Samples.today)
        #expect(throws: ReadingError.noArticle(kind: "a piece of a saved page")) {
            try FileReader.read(frame, name: "Page_files/frame.html", options: options)
        }
        #expect(throws: Never.self) { try FileReader.read(frame, name: "pages/frame.html", options: options) }
    }
}
