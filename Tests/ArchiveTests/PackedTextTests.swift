import GRDB
import ReadoutAnalysis
import ReadoutArchive
import ReadoutArticles
import Testing
import TestSupport

@Suite struct PackedTextTests {
    private static let long = String(repeating: "Der Fährhafen öffnet — “Смотри”, said the harbour master. ", count: 40)

    @Test func textsComeBackAsTheyWere() async throws {
        let shelf = try Shelf()
        var generator = SeededGenerator(seed: 31)
        let noise = String(
            String.UnicodeScalarView(
                (0..<600).map { _ in Unicode.Scalar(UInt8.random(in: 1...127, using: &generator)) }))
        let texts = ["", "Short.", Self.long, noise, String(repeating: "a", count: 1_000_000)]
        for (place, text) in texts.enumerated() {
            let id = try await shelf.add("\(place)", Shelf.content(text))
            #expect(try await shelf.archive.read { try $0.article(id: id)?.article.text } == text, "text \(place)")
        }
        #expect(try await shelf.search("harbour").hits.count == 1)
        let kept = try shelf.bytes(3)
        #expect(kept.map { $0 * 4 < Self.long.utf8.count } ?? false, "packed: \(kept ?? 0) bytes")
    }

    @Test func textsThatWereKeptBeforeAreRead() async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("a", Shelf.content(Self.long))
        try shelf.execute("UPDATE body SET text = '\(Self.long)'")
        #expect(try await shelf.archive.read { try $0.article(id: id)?.article.text } == Self.long)
        #expect(try await shelf.search("harbour").hits.first?.passage.text.contains("harbour") == true)
        try await shelf.add("a", Shelf.content(Self.long + "More."))
        #expect(try await shelf.archive.read { try $0.article(id: id, earlier: 1)?.article.text } == Self.long)
        #expect(try await shelf.archive.read { try $0.article(id: id)?.article.text } == Self.long + "More.")
    }

    @Test(arguments: ["x'00'", "x'0000000000'", "x'ff000000aabbcc'", "x'ffffffff00'"])
    func aDamagedTextIsAnErrorAndNoCrash(_ bytes: String) async throws {
        let shelf = try Shelf()
        let id = try await shelf.add("a", Shelf.content(Self.long))
        try shelf.execute("UPDATE body SET text = \(bytes)")
        await #expect(throws: (any Error).self) { try await shelf.archive.read { try $0.article(id: id) } }
    }
}

extension Shelf {
    /// As many bytes an article's text takes in the database.
    fileprivate func bytes(_ article: Int) throws -> Int? {
        try DatabaseQueue(path: archive.path).read { db in
            try Int.fetchOne(db, sql: "SELECT length(text) FROM body WHERE article = ?", arguments: [article])
        }
    }
}
