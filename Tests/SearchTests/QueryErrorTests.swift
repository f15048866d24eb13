import ReadoutSearch
import Testing

@Suite("Queries that make no sense")
struct QueryErrorTests {
    @Test(
        "An error stands at its byte and says what to write",
        arguments: [
            // Quotation marks
            ("\"unclosed", 0, "quotation mark is never closed"), ("é “x", 3, "quotation mark is never closed"),
            ("\"a\" \"", 4, "quotation mark is never closed"), ("«a\"", 0, "quotation mark is never closed"),
            ("5'2\" x", 3, "quotation mark is never closed"), ("\"\"", 0, "no word between these quotation marks"),
            ("a \"…\"", 2, "no word between these quotation marks"),
            ("title:\" \"", 6, "no word between these quotation marks"),
            // Parentheses
            ("(a", 0, "parenthesis is never closed"), ("a (b (c)", 2, "parenthesis is never closed"),
            ("a)", 1, "closes none"), (")", 0, "closes none"), ("()", 0, "no word between these parentheses"),
            ("a ( -- ) b", 2, "no word between these parentheses"),
            ("title:()", 6, "no word between these parentheses"),
            ("-()", 1, "no word between these parentheses"), ("(", 0, "parenthesis is never closed"),
            // Operators
            ("OR", 0, "OR needs something to search for on both sides"), ("OR a", 0, "OR needs"),
            ("a OR", 2, "OR needs"),
            ("a OR OR b", 5, "OR needs"), ("(a OR ) b", 3, "OR needs"), ("a OR --", 2, "OR needs"),
            ("(OR a)", 1, "OR needs"),
            ("AND a", 0, "AND needs"), ("a AND", 2, "AND needs"), ("a AND AND b", 6, "AND needs"),
            ("a OR AND b", 5, "AND needs"),
            ("a AND OR b", 2, "AND needs"), ("NOT", 0, "NOT needs something to exclude"), ("a NOT", 2, "NOT needs"),
            ("(a NOT) b", 3, "NOT needs"), ("a NOT OR b", 2, "NOT needs"),
            ("a -OR b", 2, "- needs something to exclude"),
            // Only punctuation
            ("--", 0, "only punctuation"), ("  & …", 2, "only punctuation"), ("-", 0, "only punctuation"),
            ("😀", 0, "only punctuation"),
            // *
            ("*", 0, "write some of its letters, too"), ("é **", 3, "write some of its letters"),
            ("a *? b", 2, "write some of its letters"), ("?…*", 0, "write some of its letters"),
            ("é *a", 3, "two letters or digits"), ("a ?b", 2, "two letters or digits"), ("-*", 1, "write some"),
            ("foo.*", 0, "leave out other marks"), ("上海。*", 0, "leave out other marks"), ("x =*", 3, "without * and ?"),
            ("=a*", 2, "without * and ?"),
            ("\"a b\"*", 5, "write some of its letters"), ("title:*", 6, "write some of its letters"),
            ("x https://example.org/a?id=5", 2, "read as a web address"), ("WWW.example.org/?a=b", 0, "web address"),
            ("title:<http://example.org/*>", 6, "write quotation marks around it"),
            ("httpx?y/z", 0, "on a single word"),
            ("a no-lim*", 2, "the phrase \"no lim\""), ("x w?r-l", 2, "the phrase \"w r l\""),
            ("http://x.org/?q", 0, "read as a web address"),
            ("outlet:reut*", 11, "whole words of the outlet's name"), ("outlet:r?ut", 8, "leave out the ?"),
            ("path:*.txt", 5, "any part of a path"),
            // =
            ("=\"a b\"", 0, "write it before each word"), ("x =(a b)", 2, "write it before each word"),
            ("title:=\"a\"", 6, "write it before each word"), ("=no-limits", 0, "= works on a single word"),
            // ~
            ("\"a b\"~", 5, "~ needs a number from 1 to 1000"), ("é \"a b\"~0", 8, "~ needs a number"),
            ("\"a b\"~1001", 5, "~ needs"), ("\"a b\"~5x", 5, "~ needs"), ("\"a b\"~-1", 5, "~ needs"),
            ("\"a b\"~99999999999999999999", 5, "~ needs"), ("outlet:\"a b\"~5", 12, "behind a value of outlet:"),
            ("date:\"2022\"~1", 11, "behind a value of date:"),
            // Fields
            (
                "author:putin", 0,
                """
                no field 'author:'; the fields are title:, text:, by:, outlet:, actor:, person:, org:, place:, \
                state:, said:, quote:, path:, lang:, format:, date:, since:, until:, added:, is:, query:
                """
            ),
            ("é -who:\"x\"", 4, "no field 'who:'"), ("x (who:(y))", 3, "no field 'who:'"),
            ("mailto:x@y.org", 0, "no field 'mailto:'"),
            ("outlet:", 0, "outlet: needs a value right after its colon, such as outlet:reuters"),
            ("a title: b", 2, "title: needs a value"), ("(path:)", 1, "path: needs a value"),
            ("date:", 0, "such as date:2022-09"),
            ("x outlet:…", 2, "outlet: needs a value with letters or digits"), ("title:&", 0, "title: needs a value"),
            ("person:pu*", 9, "person: finds whole words of a name"), ("org:…", 0, "such as org:nato"),
            ("state:\"a b\"~2", 11, "behind a value of state:"),
            ("path:\"\"", 0, "path: needs a value"), ("title:-x", 6, "the - goes before the field's name"),
            ("title:-\"x y\"", 6, "the - goes before the field's name"),
            ("is:new", 3, "is: knows only copy"), ("a is:\"copies\"", 6, "is: knows only copy"),
            ("is:", 0, "such as is:copy"),
            ("lang:", 0, "such as lang:de or lang:german"), ("x lang:englsh", 7, "'englsh' is no language"),
            ("lang:xx", 5, "'xx' is no language"), ("lang:\"low german\"", 6, "is no language"),
            ("lang:\"\"", 6, "no language"),
            ("lang:en-toolongtag", 5, "is no language"), ("lang:é", 5, "is no language"),
            ("lang:en--gb2345678", 5, "no language"),
            (
                "format:word", 7,
                """
                'word' is no format; the formats are text, markdown, html, mhtml, mail, feed, json, nitf, newsml, pdf, \
                docx, odt
                """
            ),
            ("query:", 0, "query: needs a value right after its colon"),
            ("x query:y", 8, "there is no saved query 'y'"),
            ("query:\"\"", 0, "query: needs a value"), ("query:(a b)", 7, "there is no saved query 'a'"),
            // Dates
            ("date:2022-13", 5, "'2022-13' is no date; write a year, month or day such as 2022"),
            ("x date:soon", 7, "'soon' is no date"),
            ("date:2022-09-31", 5, "is no date"), ("date:2022-9", 5, "is no date"),
            ("date:2022..2022-13", 11, "'2022-13' is no date"),
            ("date:\"2022..x\"", 12, "'x' is no date"), ("date:2022-10..2022-09", 5, "reversed"),
            ("date:..", 5, "on one side at least"),
            ("date:2022..2023..2024", 11, "is no date"), ("since:2022..2023", 6, "since: takes one date"),
            ("until:tomorrow", 6, "'tomorrow' is no date"),
            ("date:\"last fortnight\"", 6, "'last fortnight' is no date"),
            ("date:last week", 5, "'last' alone is no date; write several words with hyphens"),
            ("added:15 september 2022", 6, "'15' alone is no date"), ("since:sept 2022", 6, "'sept' alone"),
            ("date:\"2022\"..\"2023\"", 5, "both dates in one pair of quotation marks"),
            ("date:2022..\"sept 2023\"", 5, "both dates in one pair of quotation marks"),
            ("date:\"31 sept 2022\"", 6, "is no date"), ("date:15/09/2022", 5, "is no date"),
            ("date:\"last 0 days\"", 6, "is no date"), ("added:2022-10..2022-09", 6, "reversed"),
            ("date:\"last 9999 years\"", 6, "is no date"), ("date:\"yesterday..last week\"", 6, "reversed"),
            ("date:(2022 x)", 11, "'x' is no date"), ("date:\"\"", 6, "'' is no date"),
            ("date:-2022", 5, "the - goes before"),
        ] as [(String, Int, String)])
    func error(text: String, at byte: Int, saying part: String) throws {
        let parser = try QueryParser.onDay("2022-09-16")
        let error = #expect(throws: QueryError.self) { try parser.parse(text) }
        #expect(error?.query == text)
        #expect(error?.at == byte)
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("\n") == false)
    }

    @Test("A pattern may have 64 characters, and no more")
    func pattern() throws {
        let parser = try QueryParser.onDay("2022-09-16")
        let longest = "*" + String(repeating: "é", count: 63)
        #expect(throws: Never.self) { try parser.parse(longest) }
        let error = #expect(throws: QueryError.self) { try parser.parse("x " + longest + "é") }
        #expect(error?.at == 2)
        #expect(error?.message.contains("at most 64 characters") == true)
    }

    @Test("Parentheses may stand 64 deep, and no deeper")
    func depth() throws {
        let parser = try QueryParser.onDay("2022-09-16")
        func nested(_ depth: Int, _ open: String) -> String {
            String(repeating: open, count: depth) + "a" + String(repeating: ")", count: depth)
        }
        #expect(try parser.parse(nested(64, "(")) == .word(Term("a")))
        #expect(try parser.parse(nested(64, "-(")) == .word(Term("a")))
        let error = #expect(throws: QueryError.self) { try parser.parse(nested(65, "(")) }
        #expect(error?.at == 64)
        #expect(error?.message.contains("at most 64 deep") == true)
        let field = #expect(throws: QueryError.self) { try parser.parse(nested(8_000, "title:(")) }
        #expect(field?.at == 64 * 7 + 6)
        #expect(try parser.parse(String(repeating: "NOT ", count: 16_000) + "a") == .word(Term("a")))
    }

    @Test("A query may have 1,000 words, those of phrases counted, and no more")
    func leaves() throws {
        let parser = try QueryParser.onDay("2022-09-16")
        let words = String(repeating: "a ", count: 999)
        #expect(throws: Never.self) { try parser.parse(words + "b") }
        #expect(throws: Never.self) { try parser.parse("\"\(words)\" date:2022") }
        let error = #expect(throws: QueryError.self) { try parser.parse(words + "b c") }
        #expect(error?.at == 2_000)
        #expect(error?.message.contains("at most 1,000 words") == true)
        #expect(throws: QueryError.self) { try parser.parse("\"\(words) b c\"") }
    }

    @Test("A query may have 64 KiB, and no more")
    func length() throws {
        let parser = try QueryParser.onDay("2022-09-16")
        let longest = String(repeating: "a", count: 65_536)
        #expect(throws: Never.self) { try parser.parse(longest) }
        for (tail, at) in [("a", 65_536), ("é", 65_536), ("", 65_535)] {
            let text = tail.isEmpty ? longest.dropLast() + "é" : longest + tail
            let error = #expect(throws: QueryError.self) { try parser.parse(text) }
            #expect(error?.at == at)
            #expect(error?.message.contains("64 KiB") == true)
        }
    }
}
