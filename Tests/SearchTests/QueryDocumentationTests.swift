import ReadoutSearch
import Testing

@Suite("What docs/queries.md says")
struct QueryDocumentationTests {
    @Test(
        "The examples of the table are read as it says",
        arguments: [
            ("putin concerns", "putin AND concerns"), ("\"questions and concerns\"", "\"questions and concerns\""),
            ("summit -ukraine -\"no limits\"", "summit AND -ukraine AND -\"no limits\""),
            ("beijing OR moscow", "beijing OR moscow"),
            ("xi (samarkand OR uzbekistan)", "xi AND (samarkand OR uzbekistan)"), ("sanction*", "sanction*"),
            ("title:\"security summit\"", "title:\"security summit\""),
            ("text:(gas pipeline)", "text:gas AND text:pipeline"), ("outlet:\"wall street\"", "outlet:\"wall street\""),
            ("path:2022/september", "path:2022/september"),
            ("date:2022-09-14..2022-09-16", "date:2022-09-14..2022-09-16"), ("since:2022-09", "date:2022-09-01.."),
            ("until:2022-09-30", "date:..2022-09-30"), ("summit -is:copy", "summit AND -is:copy"),
        ] as [(String, String)])
    func table(text: String, understood: String) throws {
        #expect(try QueryParser.onDay("2022-09-16").parse(text).understood == understood)
    }

    @Test(
        "The errors of the table have its bytes and sentences",
        arguments: [
            (
                "xi \"no limits", 3,
                "this quotation mark is never closed; write one at the end of the phrase, or leave this one out"
            ),
            (
                "date:2022-13", 5,
                """
                '2022-13' is no date; write a year, month or day such as 2022, 2022-09 or 2022-09-15, or today or \
                yesterday
                """
            ),
            (
                "xi OR", 3,
                "OR needs something to search for on both sides; to search for the word itself, write \"OR\""
            ),
        ] as [(String, Int, String)])
    func errors(text: String, at byte: Int, message: String) throws {
        let error = #expect(throws: QueryError.self) { try QueryParser.onDay("2022-09-16").parse(text) }
        #expect(error == QueryError(query: text, at: byte, message: message))
    }
}
