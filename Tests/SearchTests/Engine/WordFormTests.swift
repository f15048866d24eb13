import Testing

@testable import ReadoutSearch

@Suite("Capitals and accents of a query's words")
struct WordFormTests {
    @Test(
        "They make no difference, whatever stemmers make of them",
        arguments: [
            ("es", "Situación", "situacion"), ("pt", "comunicação", "Comunicacao"), ("fr", "ÉTÉ", "ete"),
            ("de", "Häuser", "hauser"), ("es", "habló", "hablo"), ("fr", "aimée", "aimee"), ("en", "résumé", "resume"),
        ])
    func accents(language: String, accented: String, plain: String) throws {
        let articles = [accented, plain].enumerated().map {
            IndexedArticle(
                id: $0.offset + 1, title: $0.element, text: "\($0.element) of Velmora", bylines: [$0.element],
                language: language)
        }
        var builder = SegmentBuilder(commonWords: CommonWords([]))
        for article in articles { builder.add(article) }
        let output = MemoryOutput()
        builder.finish(into: output)
        let parts = [IndexPart(number: 1, segment: try Segment(SegmentBytes(output.bytes)))]
        for word in [accented, plain] {
            for field in [nil, TextField.title, .text, .by] {
                for query in [
                    Query.word(Term(word, field: field)),
                    .and([.word(Term(word, field: field)), .word(Term("velmora"))]),
                    .or([.word(Term(word, field: field)), .word(Term("nowhere"))]),
                ] {
                    var search = SnapshotSearch(parts, SearchRequest(query: query))
                    let fast = try search.run()
                    search.exhaustively = true
                    #expect(Set(fast.hits.map(\.article)) == [1, 2], "\(query)")
                    #expect(try search.run() == fast, "\(query)")
                }
            }
            let exact = try SnapshotSearch(parts, SearchRequest(query: .word(Term(word, .exact)))).run()
            #expect(exact.hits.map(\.article) == [word == accented ? 1 : 2])
        }
    }
}
