import Testing

@testable import ReadoutArticles

@Suite("Parsed markup")
struct MarkupTests {
    @Test("an element whose name is one too many stays an element, with its attributes and without a text of its own")
    func names() throws {
        var page = "<p>The ferry"
        for number in 0..<100_500 { page += "<x\(number)>" + "</x\(number)>" }
        page += "<zz class=\"a\" id=\"b\"></zz> crossed.</p>"
        let markup = try #require(Markup())
        try Array(page.utf8).withUnsafeBufferPointer { try markup.parse(html: $0) }
        #expect(String(decoding: markup.text(0), as: UTF8.self) == "The ferry crossed.")
        let last = try #require(markup.elements().first { markup.attribute(.id, of: $0) == "b" })
        #expect(markup.name(last) == nil && !markup.isText(last))
    }

    @Test("an empty attribute is empty, also where the document has no text at all")
    func empty() throws {
        let markup = try #require(Markup())
        try Array("<a lang=\"\"/>".utf8).withUnsafeBufferPointer { try markup.parse(xml: $0) }
        #expect(markup.attribute(.lang, of: 1) == "")
    }
}
