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
            ("*", 0, "* goes at the end of a word"), ("é *foo", 3, "* goes at the end"),
            ("fo*o", 2, "* goes at the end"),
            ("foo**", 3, "* goes at the end"), ("foo.*", 4, "* goes at the end"), ("-*", 1, "* goes at the end"),
            ("\"a b\"*", 5, "* goes at the end"), ("title:*", 6, "* goes at the end"),
            ("a no-lim*", 2, "the phrase \"no lim\""),
            ("outlet:reut*", 11, "whole words of the outlet's name"), ("path:*.txt", 5, "any part of a path"),
            // Fields
            (
                "author:putin", 0,
                "no field 'author:'; the fields are title:, text:, outlet:, path:, date:, since:, until:, is:"
            ),
            ("é -by:\"x\"", 4, "no field 'by:'"), ("x (by:(y))", 3, "no field 'by:'"),
            ("mailto:x@y.org", 0, "no field 'mailto:'"),
            ("outlet:", 0, "outlet: needs a value right after its colon, such as outlet:reuters"),
            ("a title: b", 2, "title: needs a value"), ("(path:)", 1, "path: needs a value"),
            ("date:", 0, "such as date:2022-09"),
            ("x outlet:…", 2, "outlet: needs a value with letters or digits"), ("title:&", 0, "title: needs a value"),
            ("path:\"\"", 0, "path: needs a value"), ("title:-x", 6, "the - goes before the field's name"),
            ("title:-\"x y\"", 6, "the - goes before the field's name"),
            ("is:new", 3, "is: knows only copy"), ("a is:\"copies\"", 6, "is: knows only copy"),
            ("is:", 0, "such as is:copy"),
            // Dates
            ("date:2022-13", 5, "'2022-13' is no date; write a year, month or day such as 2022"),
            ("x date:soon", 7, "'soon' is no date"),
            ("date:2022-09-31", 5, "is no date"), ("date:2022-9", 5, "is no date"),
            ("date:2022..2022-13", 11, "'2022-13' is no date"),
            ("date:\"2022..x\"", 12, "'x' is no date"), ("date:2022-10..2022-09", 5, "reversed"),
            ("date:..", 5, "on one side at least"),
            ("date:2022..2023..2024", 11, "is no date"), ("since:2022..2023", 6, "since: takes one date"),
            ("until:tomorrow", 6, "'tomorrow' is no date"), ("date:\"last week\"", 6, "'last week' is no date"),
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
