import ReadoutSearch
import Testing

@Suite("Dates in words")
struct DateWordsTests {
    /// 2022-09-16 was a Friday.
    @Test(
        "A date in words means days reckoned from today, Friday 2022-09-16",
        arguments: [
            ("today", "2022-09-16"), ("YESTERDAY", "2022-09-15"),
            ("this week", "2022-09-12..2022-09-18"), ("last week", "2022-09-05..2022-09-11"),
            ("Last-Week", "2022-09-05..2022-09-11"), ("last_week", "2022-09-05..2022-09-11"),
            ("past  week", "2022-09-05..2022-09-11"), ("this month", "2022-09"), ("last month", "2022-08"),
            ("this year", "2022"), ("last year", "2021"),
            ("last 1 day", "2022-09-16"), ("last 7 days", "2022-09-10..2022-09-16"),
            ("last-7-days", "2022-09-10..2022-09-16"), ("past 2 weeks", "2022-09-03..2022-09-16"),
            ("last 1 month", "2022-08-17..2022-09-16"), ("last 3 months", "2022-06-17..2022-09-16"),
            ("last 2 years", "2020-09-17..2022-09-16"),
            ("friday", "2022-09-16"), ("thursday", "2022-09-15"), ("Sat", "2022-09-10"), ("mon", "2022-09-12"),
            ("last friday", "2022-09-09"), ("last monday", "2022-09-12"),
            ("september 2022", "2022-09"), ("sept 2022", "2022-09"), ("Sept. 2022", "2022-09"), ("may 2021", "2021-05"),
            ("feb-2024", "2024-02"), ("15 september 2022", "2022-09-15"), ("15-sep-2022", "2022-09-15"),
            ("September 15, 2022", "2022-09-15"), ("sept 15th, 2022", "2022-09-15"), ("1st may 1999", "1999-05-01"),
            ("29 feb 2024", "2024-02-29"),
        ])
    func meaning(text: String, days: String) throws {
        let parser = try QueryParser.onDay("2022-09-16")
        #expect(try parser.parse("date:\"\(text)\"").understood == "date:\(days)")
        #expect(try parser.parse("added:\"\(text)\"").understood == "added:\(days)")
        guard let range = DayRange(iso: days) else { return }
        #expect(try parser.parse("since:\"\(text)\"").understood == "date:\(range.first?.description ?? "")..")
        #expect(try parser.parse("until:\"\(text)\"").understood == "date:..\(range.last?.description ?? "")")
    }

    @Test(
        "Weeks, months and years are reckoned over their ends",
        arguments: [
            ("2024-01-01", "last week", "2023-12-25..2023-12-31"), ("2024-01-01", "last month", "2023-12"),
            ("2024-01-01", "monday", "2024-01-01"), ("2024-01-01", "last monday", "2023-12-25"),
            ("2024-01-07", "this week", "2024-01-01..2024-01-07"), ("2024-03-31", "last 1 month", "2024-03"),
            ("2023-03-31", "last 1 month", "2023-03"), ("2024-02-29", "last 1 year", "2023-03-01..2024-02-29"),
            ("1969-12-31", "this week", "1969-12-29..1970-01-04"),
        ])
    func ends(today: String, text: String, days: String) throws {
        #expect(try QueryParser.onDay(today).parse("date:\"\(text)\"").understood == "date:\(days)")
    }

    @Test("Two dates in words are a range, and a word with hyphens needs no quotation marks")
    func ranges() throws {
        let parser = try QueryParser.onDay("2022-09-16")
        for (text, days) in [
            ("date:\"1 sept 2022..yesterday\"", "2022-09-01..2022-09-15"),
            ("date:last-month..today", "2022-08-01..2022-09-16"),
            ("date:last-7-days", "2022-09-10..2022-09-16"), ("date:15-september-2022", "2022-09-15"),
            ("date:\"..last month\"", "..2022-08-31"), ("date:\"june 2022..july 2022\"", "2022-06-01..2022-07-31"),
        ] {
            #expect(try parser.parse(text).understood == "date:\(days)")
        }
    }

    @Test(
        "Other words are no dates",
        arguments: [
            "tomorrow", "next week", "last", "last decade", "this friday", "7 days", "last seven days", "sept",
            "2022 sept",
            "32 may 2022", "31 june 2022", "may 22", "15 may 22", "ma 2022", "mo", "last 7", "15 15 2022",
            "may may 2022",
            "last 12345 days", "last 0 weeks", "september 15th", "yesterday today", "last 9999 months", "-",
            "15rst may 2022",
        ])
    func noDates(text: String) throws {
        let error = #expect(throws: QueryError.self) {
            try QueryParser.onDay("0002-01-01").parse("date:\"\(text)\"")
        }
        #expect(error?.at == 6)
        #expect(error?.message.contains("is no date") == true)
    }
}
