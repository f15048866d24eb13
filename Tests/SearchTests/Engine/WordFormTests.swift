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

    @Test(
        "A word longer than any language's costs nothing but itself, also when segments are merged",
        arguments: [64, 781, 1020, 5000])
    func longWords(count: Int) throws {
        let word = "A" + String(repeating: "b", count: count - 1)
        var parts: [IndexPart] = []
        for id in 1...2 {
            var builder = SegmentBuilder(commonWords: CommonWords(["velmora"]))
            builder.add(IndexedArticle(id: id, title: word, text: "\(word) \(word) velmora Velmora", bylines: [word]))
            let output = MemoryOutput()
            builder.finish(into: output)
            parts.append(IndexPart(number: id, segment: try Segment(SegmentBytes(output.bytes))))
        }
        let output = MemoryOutput()
        try SegmentMerger.merge(parts.map { ($0.segment, $0.deleted) }, into: output) { false }
        let merged = [IndexPart(number: 3, segment: try Segment(SegmentBytes(output.bytes)))]
        for parts in [parts, merged] {
            for term in [Term(word), Term("velmora"), Term("=Velmora", .word), Term("Velmora", .exact)] {
                let found = try SnapshotSearch(parts, SearchRequest(query: .word(term))).run()
                #expect(Set(found.hits.map(\.article)) == [1, 2], "\(term)")
            }
        }
    }
}
