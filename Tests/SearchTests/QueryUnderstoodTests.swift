import ReadoutSearch
import Testing

@Suite("How queries are understood")
struct QueryUnderstoodTests {
    @Test(
        "A query is understood as it is meant",
        arguments: [
            // Words
            ("", ""), (" \t\n\u{A0}\u{2003}\u{85}", ""), ("summit", "summit"), ("Xi Putin", "Xi AND Putin"),
            ("Xi\u{A0}Putin\u{3000}Modi", "Xi AND Putin AND Modi"), ("2022", "2022"), ("上海合作组织", "上海合作组织"),
            ("Erdoğan", "Erdoğan"), ("Erdog\u{306}an", "Erdog\u{306}an"), ("\u{301}a", "a"), ("हिन्दी", "हिन्दी"),
            ("or and not", "or AND and AND not"),
            // Punctuation within words cuts them as the articles are cut
            ("U.S.", "\"U S\""), ("no-limits", "\"no limits\""), ("Putin's", "\"Putin s\""),
            ("Putin’s", "\"Putin s\""), ("RFE/RL", "\"RFE RL\""), ("1,000", "\"1 000\""), ("50%", "50"),
            ("(\"$1.5bn\")", "\"1 5bn\""), ("e-mail@x.org", "\"e mail x org\""), ("OR.", "\"OR\""),
            ("soft\u{AD}hyphen", "\"soft hyphen\""),
            // Punctuation alone says nothing
            ("war & peace", "war AND peace"), ("Xi - Putin", "Xi AND Putin"), ("a -- b … c", "a AND b AND c"),
            ("a -> b", "a AND b"), ("--any thing", "any AND thing"), ("(a -)", "a"), ("a - (b)", "a AND b"),
            ("a 😀", "a"), ("– x", "x"), ("a AND & b", "a AND b"),
            // Phrases
            ("\"no limits\"", "\"no limits\""), ("“no limits”", "\"no limits\""), ("„no limits“", "\"no limits\""),
            ("«no limits»", "\"no limits\""), ("»no limits«", "\"no limits\""), ("“no limits\"", "\"no limits\""),
            ("\"one\"", "\"one\""), ("\"OR\"", "\"OR\""), ("\"said: «no limits», twice\"", "\"said no limits twice\""),
            ("\"Putin’s concern\" x", "\"Putin s concern\" AND x"), ("a\"b c\"d", "a AND \"b c\" AND d"),
            ("\"**bold** (text)\"", "\"bold text\""), ("\"a OR b\"", "\"a OR b\""),
            // Exclusion
            ("-war", "-war"), ("-war -peace", "-war AND -peace"), ("a -b", "a AND -b"), ("NOT a", "-a"),
            ("a NOT b c", "a AND -b AND c"), ("-\"no limits\"", "-\"no limits\""), ("-(a b)", "-(a AND b)"),
            ("-no-limits", "-\"no limits\""), ("NOT NOT a", "a"), ("-(-a)", "a"), ("-NOT a", "a"), ("NOT & a", "-a"),
            ("-outlet:cnn", "-outlet:cnn"), ("-title:(a b)", "-(title:a AND title:b)"), ("-date:2022", "-date:2022"),
            ("-5", "-5"), ("2021-2022", "\"2021 2022\""), ("a-(b)", "a AND b"),
            ("IS:Copy", "is:copy"), ("-is:copy", "-is:copy"), ("is:(copy)", "is:copy"),
            ("is:\"copy\" a", "is:copy AND a"),
            // OR, AND, parentheses
            ("a OR b", "a OR b"), ("a b OR c d", "(a AND b) OR (c AND d)"), ("a (b OR c) d", "a AND (b OR c) AND d"),
            ("a AND b", "a AND b"), ("a AND b OR c", "(a AND b) OR c"), ("((a))", "a"), ("(a b) c", "a AND b AND c"),
            ("(a OR b) OR c", "a OR b OR c"), ("a(b)c", "a AND b AND c"), ("a OR -b", "a OR -b"),
            ("a OR & b", "a OR b"), ("WAR AND PEACE", "WAR AND PEACE"),
            // Beginnings of words
            ("sanction*", "sanction*"), ("-sanction*", "-sanction*"), ("title:sanction*", "title:sanction*"),
            ("202*", "202*"), ("OR*", "OR*"), ("(a*)", "a*"),
            // Fields
            ("title:summit", "title:summit"), ("Title:summit", "title:summit"), ("TEXT:summit", "text:summit"),
            ("title:\"no limits\"", "title:\"no limits\""), ("title:no-limits x", "title:\"no limits\" AND x"),
            ("title:(a OR \"b c\" -d)", "title:a OR (title:\"b c\" AND -title:d)"), ("title:OR", "title:OR"),
            ("title:(a text:b date:2022)", "title:a AND text:b AND date:2022"), ("title:(a) b", "title:a AND b"),
            ("title:foo:bar", "title:\"foo bar\""), ("title:“x y”", "title:\"x y\""),
            ("outlet:cnn", "outlet:cnn"), ("outlet:\"wall street\"", "outlet:\"wall street\""),
            ("outlet:RFE/RL", "outlet:\"RFE RL\""), ("outlet:(cnn OR bbc)", "outlet:cnn OR outlet:bbc"),
            ("outlet:\"C.N.N.*\"", "outlet:\"C N N\""), ("outlet:AND", "outlet:AND"),
            ("path:2022/sept.txt", "path:2022/sept.txt"), ("path:\"a b (1).txt\"", "path:\"a b (1).txt\""),
            ("path:«a \"b\"»", "path:«a \"b\"»"), ("path:\"x\"", "path:x"), ("path:-", "path:-"),
            ("path:\"*\"", "path:\"*\""),
            ("path:/", "path:/"), ("path:a:b", "path:a:b"), ("path://a", "path://a"), ("path:\"«\"", "path:\"«\""),
            // Words with a colon that are no fields
            ("14:30", "\"14 30\""), ("http://x.org/a", "\"http x org a\""), ("RFE/RL: x", "\"RFE RL\" AND x"),
            ("Putin: no", "Putin AND no"), ("(Reuters:)", "Reuters"), ("x:", "x"), (":x", "x"), ("é:x", "\"é x\""),
            ("time-out:5", "\"time out 5\""), ("a1:b", "\"a1 b\""), ("\"author:x\"", "\"author x\""),
            // Dates; today is 2022-09-16
            ("date:2022", "date:2022"), ("date:2022-09", "date:2022-09"), ("date:2022-09-15", "date:2022-09-15"),
            ("date:2022-09..2022-10", "date:2022-09-01..2022-10-31"), ("date:..2022", "date:..2022-12-31"),
            ("date:2022-09-15..", "date:2022-09-15.."), ("date:2022..2022-09", "date:2022-01-01..2022-09-30"),
            ("date:2022-01..2022-12", "date:2022"), ("date:yesterday", "date:2022-09-15"),
            ("date:Today", "date:2022-09-16"), ("date:yesterday..today", "date:2022-09-15..2022-09-16"),
            ("since:2022-09", "date:2022-09-01.."), ("until:2022-09", "date:..2022-09-30"),
            ("since:yesterday", "date:2022-09-15.."), ("date:\"2022-09\"", "date:2022-09"),
            ("date:2022-09-15T14:30:00Z", "date:2022-09-15"), ("date:(2021 OR 2022-02)", "date:2021 OR date:2022-02"),
            ("xi date:2022 -outlet:cnn", "xi AND date:2022 AND -outlet:cnn"),
        ] as [(String, String)])
    func understood(text: String, as understood: String) throws {
        let parser = try QueryParser.onDay("2022-09-16")
        let query = try parser.parse(text)
        #expect(query.understood == understood)
        #expect(try parser.parse(understood) == query)
        #expect(try QueryParser.onDay("2024-02-29", match: .any).parse(understood) == query)
    }

    @Test(
        "Under `any`, words rank and filters bind",
        arguments: [
            ("a b c", "a OR b OR c"), ("a", "a"), ("a -b", "a AND -b"), ("a b -c", "(a OR b) AND -c"),
            ("xi putin date:2022 outlet:cnn", "(xi OR putin) AND date:2022 AND outlet:cnn"),
            ("-b a path:x c", "(a OR c) AND -b AND path:x"), ("-a -b", "-a AND -b"),
            ("outlet:a outlet:b", "outlet:a AND outlet:b"),
            ("a (outlet:b OR outlet:c) d", "(a OR d) AND (outlet:b OR outlet:c)"),
            ("a AND b c", "(a AND b) OR c"), ("a AND b", "a AND b"), ("a AND b AND -c d", "(a AND b AND -c) OR d"),
            ("a b OR c d", "a OR b OR c OR d"), ("title:(a b)", "title:a OR title:b"), ("U.S. x", "\"U S\" OR x"),
            ("-(a b)", "-(a OR b)"),
        ] as [(String, String)])
    func any(text: String, as understood: String) throws {
        let query = try QueryParser.onDay("2022-09-16", match: .any).parse(text)
        #expect(query.understood == understood)
        #expect(try QueryParser.onDay("2022-09-16").parse(understood) == query)
        #expect(try QueryParser.onDay("2022-09-16", match: .any).parse(understood) == query)
    }

    @Test("A query becomes the tree that an index carries out")
    func tree() throws {
        let query = try QueryParser.onDay("2022-09-16")
            .parse("xi title:\"no limits\" sanction* (outlet:RFE/RL OR path:2022/) -war until:2022-09")
        let expected = Query.and([
            .word(Term("xi")), .phrase(["no", "limits"], in: .title), .word(Term("sanction", prefix: true)),
            .or([.outlet("RFE RL"), .path("2022/")]), .not(.word(Term("war"))),
            .dates(DayRange(first: nil, last: Day(year: 2022, month: 9, day: 30))),
        ])
        #expect(query == expected)
        #expect(try QueryParser.onDay("2022-09-16").parse(" ") == .all)
    }

    @Test(
        "A highlighter is given the words that are wanted",
        arguments: [
            ("", []), ("a b", [WordPattern(["a"]), WordPattern(["b"])]), ("a OR a", [WordPattern(["a"])]),
            ("-a", []), ("-(a -\"b c\")", [WordPattern(["b", "c"])]), ("outlet:a path:b date:2022", []),
            ("title:x* \"y z\"", [WordPattern(["x"], prefix: true, field: .title), WordPattern(["y", "z"])]),
        ] as [(String, [WordPattern])])
    func positiveTerms(text: String, patterns: [WordPattern]) throws {
        #expect(try QueryParser.onDay("2022-09-16").parse(text).positiveTerms == patterns)
    }
}
