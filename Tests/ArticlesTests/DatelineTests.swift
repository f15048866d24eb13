import Testing

@testable import ReadoutArticles

@Suite("A dateline")
struct DatelineTests {
    @Test(
        "is taken from the first words, whatever its form",
        arguments: [
            ("MALSK (Orvel Press) — Ministers met.", "MALSK (Orvel Press)", "Orvel Press"),
            ("MALSK, Orvenia, Sept. 16 (OP) -- Ministers met.", "MALSK, Orvenia, Sept. 16 (OP)", "OP"),
            ("MALSK, September 16 /Orvel Press/. Ministers met.", "MALSK, September 16 /Orvel Press/", "Orvel Press"),
            ("Malsk, September 16 (Orvel Press) - Ministers met.", "Malsk, September 16 (Orvel Press)", "Orvel Press"),
            ("MALSK. Sept 16 (Orvel Press) - Ministers met.", "MALSK. Sept 16 (Orvel Press)", "Orvel Press"),
            ("MALSK, Orvenia (OP)_ Ministers met.", "MALSK, Orvenia (OP)", "OP"),
            ("NEWARK, N.J. _ Ministers met.", "NEWARK, N.J.", nil),
            ("MALSK, Sept 16 - Ministers met.", "MALSK, Sept 16", nil),
            ("MALSK — “We agree,” ministers said.", "MALSK", nil),
            ("Tashkent – Ministers met.", "Tashkent", nil),
            ("LONDON: Ministers met.", "LONDON", nil),
            ("(CNN) Ministers met.", "(CNN)", "CNN"),
            ("Hong Kong (CNN) Ministers met.", "Hong Kong (CNN)", "CNN"),
            ("Sept 16 (Reuters) - Ministers met.", "Sept 16 (Reuters)", "Reuters"),
        ])
    func reads(text: String, dateline: String, agency: String?) {
        let found = Dateline.parse(Array(text.utf8)[...])
        #expect(found?.text == dateline, "\(text)")
        #expect(found?.agency == agency, "\(text)")
        let rest = found.map { Array(text.utf8)[$0.end...].string } ?? ""
        #expect(rest.hasPrefix("Ministers met") || rest.hasPrefix("“We agree"), "\(text): \(rest)")
    }

    @Test(
        "is not seen in prose",
        arguments: [
            "Ministers met — and parted.", "NATO — The alliance met.", "EXCLUSIVE - Ministers met.",
            "TORVEK: Ministers met.", "BELL--Ana, 87, died on Friday.", "The Velm (a river) - long and wide - floods.",
            "Peace — The word was everywhere.", "(Some say) — Others do not.",
            "Ministers from six states met on Friday.",
            "RIVER STATES AGREE - SOURCES", "A — B", "“Malsk” — The name is old.",
            "China – which borders six states – agreed.",
        ])
    func isAbsent(text: String) {
        #expect(Dateline.parse(Array(text.utf8)[...]) == nil, "\(text)")
    }

    static let title = HeadTests.title
    static let cases: [Expected] = [
        Expected(
            name: "without a year it dates nothing", text: "\(title)\n\nMALSK, Sept. 16 (OP) — \(HeadTests.body)",
            title: title,
            outlet: "OP", dateline: "MALSK, Sept. 16 (OP)"),
        Expected(
            name: "with a year from another line",
            text: "\(title)\n\nMALSK, Sept. 16 (OP) — \(HeadTests.body)\n(From The Malsk Courier, Sept. 17, 2022)\n",
            title: title, outlet: "The Malsk Courier", dateline: "MALSK, Sept. 16 (OP)", published: "2022-09-16",
            from: .dateline),
        Expected(
            name: "of the year before",
            text: "\(title)\n\nMALSK, Dec. 31 — \(HeadTests.body)\nSource: https://x.org/2022/01/02/velm",
            title: title, dateline: "MALSK, Dec. 31", published: "2021-12-31", from: .dateline,
            url: "https://x.org/2022/01/02/velm"),
        Expected(
            name: "alone on its line", text: "MALSK (OP) —\n\n\(HeadTests.body)", outlet: "OP", dateline: "MALSK (OP)"),
    ]

    @Test("of an article", arguments: cases)
    func ofArticle(_ expected: Expected) throws { try expected.check() }
}
