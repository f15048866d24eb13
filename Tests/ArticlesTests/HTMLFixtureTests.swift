import Foundation
import Testing

@testable import ReadoutArticles

/// Whole saved pages under Tests/Fixtures/html, each with its article's body beside it, a line a paragraph.
@Suite("A saved page") struct HTMLFixtureTests {
    @Test("gives its article", arguments: ["wordpress", "heavy", "tables", "minimal"])
    func aSavedPageGivesItsArticle(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/html")
        let html = try Data(contentsOf: folder.appendingPathComponent("\(name).html"))
        let expected = try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
        let page = try HTMLForm.draft(page: Array(html), address: nil, today: HTMLSamples.today).page
        #expect(
            page.lines.indices.map { page[$0].string } == expected.split(separator: "\n").map(String.init), "\(name)")
    }
}
