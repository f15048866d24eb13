import ReadoutSearch
import Testing

@Suite("Saved queries within queries")
struct SavedQueryTests {
    private static let saved = [
        "dam": "dam OR \"river gate\"", "two words": "a b", "recent": "since:yesterday -is:copy",
        "nested": "query:dam lang:de", "empty": " ", "marks": "-- …", "broken": "x (y", "deep broken": "query:broken",
        "self": "x query:self", "a": "query:b", "b": "query:\"c\"", "c": "x OR query:a",
    ]

    private func parser(_ match: Match = .all) throws -> QueryParser {
        let today = try #require(DayRange(iso: "2022-09-16")?.first)
        return QueryParser(match: match, today: today) { Self.saved[$0] }
    }

    @Test(
        "A saved query stands for its text in parentheses",
        arguments: [
            ("query:dam", "dam OR \"river gate\""), ("query:dam x", "(dam OR \"river gate\") AND x"),
            ("-query:dam", "-(dam OR \"river gate\")"), ("Query:\"two words\"", "a AND b"),
            ("query:nested", "(dam OR \"river gate\") AND lang:de"),
            ("title:(query:dam)", "title:dam OR title:\"river gate\""),
            ("query:(dam OR recent)", "dam OR \"river gate\" OR (date:2022-09-15.. AND -is:copy)"),
        ])
    func expanded(text: String, understood: String) throws {
        let query = try parser().parse(text)
        #expect(query.understood == understood)
        #expect(try QueryParser.onDay("2024-02-29").parse(understood) == query)
    }

    @Test("Under any, a saved query of filters binds, and one of words ranks")
    func any() throws {
        #expect(
            try parser(.any).parse("x query:recent query:\"two words\"").understood
                == "(x OR a OR b) AND date:2022-09-15.. AND -is:copy")
    }

    @Test(
        "What is wrong in a saved query stands at its name",
        arguments: [
            ("x query:nobody", 8, "there is no saved query 'nobody'; save it first, or write its words in parentheses"),
            ("é query:empty", 9, "the saved query 'empty' is empty; write something into it, or leave it out"),
            (
                "query:marks", 6,
                """
                in the saved query 'marks', at its byte 0: there is only punctuation here; write a word with letters \
                or digits
                """
            ),
            ("-query:broken", 7, "in the saved query 'broken', at its byte 2: this parenthesis is never closed"),
            (
                "query:\"deep broken\"", 6,
                """
                in the saved query 'deep broken', at its byte 6: in the saved query 'broken', at its byte 2: this \
                parenthesis is never closed
                """
            ),
            (
                "query:self", 6,
                """
                in the saved query 'self', at its byte 8: the saved query 'self' contains itself ('self' has 'self'); \
                change one of them
                """
            ),
            ("query:a", 6, "the saved query 'a' contains itself ('a' has 'b' has 'c' has 'a'); change one of them"),
            ("query:-dam", 6, "there is no saved query '-dam'"),
        ])
    func errors(text: String, at byte: Int, saying part: String) throws {
        let parser = try parser()
        let error = #expect(throws: QueryError.self) { try parser.parse(text) }
        #expect(error?.query == text)
        #expect(error?.at == byte)
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    }

    @Test(
        "A query that would have itself in it cannot be saved",
        arguments: [
            ("dam", "x query:dam", "the saved query 'dam' contains itself ('dam' has 'dam'); change one of them"),
            ("new", "query:new", "'new' has 'new'"), ("dam", "y (query:nested OR z)", "'dam' has 'nested' has 'dam'"),
            ("dam", "query:recent", nil), ("recent", "since:today OR query:nested", nil), ("self", "y", nil),
        ] as [(String, String, String?)])
    func saving(name: String, text: String, message: String?) throws {
        var parser = try parser()
        parser.savedAs = name
        if let message {
            let error = #expect(throws: QueryError.self) { try parser.parse(text) }
            #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        } else {
            #expect(throws: Never.self) { try parser.parse(text) }
        }
    }

    @Test("Saved queries may stand 16 deep, and are bounded together with what holds them")
    func bounds() throws {
        let today = try #require(DayRange(iso: "2022-09-16")?.first)
        let chain = QueryParser(today: today) { name in
            Int(name).map { $0 == 0 ? "word" : "query:\($0 - 1)" }
        }
        #expect(try chain.parse("query:15") == .word(Term("word")))
        let deep = #expect(throws: QueryError.self) { try chain.parse("query:16") }
        #expect(deep?.message.contains("at most 16 deep") == true)
        // Each stands for twice what is below it: without a bound, 65,536 words.
        let doubling = QueryParser(today: today) { name in
            Int(name).map { $0 == 0 ? "word" : "query:\($0 - 1) query:\($0 - 1)" }
        }
        let many = #expect(throws: QueryError.self) { try doubling.parse("query:15") }
        #expect(many?.message.contains("at most 1,000 words") == true)
        let long = QueryParser(today: today) { _ in "x" + String(repeating: " ", count: 30_000) }
        #expect(throws: Never.self) { try long.parse("query:a query:b") }
        let bytes = #expect(throws: QueryError.self) { try long.parse("query:a query:b query:c") }
        #expect(bytes?.at == 22)
        #expect(bytes?.message.contains("at most 64 KiB") == true)
        let nested = QueryParser(today: today) { _ in String(repeating: "(", count: 64) + "x" }
        let parentheses = #expect(throws: QueryError.self) { try nested.parse("query:a") }
        #expect(parentheses?.message.contains("at most 64 deep") == true)
    }
}
