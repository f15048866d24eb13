import ReadoutSearch
import Testing

@Suite("How queries are understood")
struct QueryUnderstoodTests {
    @Test(
        "A query is understood as it is meant",
        arguments: [
            // Words
            ("", ""), (" \t\n\u{A0}\u{2003}\u{85}", ""), ("summit", "summit"), ("Xi Putin", "Xi AND Putin"),
            ("Xi\u{A0}Putin\u{3000}Modi", "Xi AND Putin AND Modi"), ("2022", "2022"), ("上海合作组织", "\"上海 海合 合作 作组 组织\""),
            ("上海", "上海"), ("\"上海合\"", "\"上海 海合\""), ("上海合*", "\"上海 海合\""), ("上*", "上*"),
            ("Erdoğan", "Erdoğan"), ("Erdog\u{306}an", "Erdog\u{306}an"), ("\u{301}a", "a"), ("हिन्दी", "हिन्दी"),
            ("or and not", "or AND and AND not"),
            // Punctuation within words cuts them as the articles are cut
            ("U.S.", "U.S"), ("U.N.’s", "U.N"), ("Ph.D.", "\"Ph D\""), ("O'Bri*", "O'Bri*"),
            ("צה\"ל \"צה\"ל x\"", "צה\"ל AND \"צה\"ל x\""), ("no-limits", "\"no limits\" OR nolimits"),
            ("Putin's", "Putin"), ("don't O’Brien", "don't AND O’Brien"), ("l’accord", "\"l accord\""),
            ("Putin’s", "Putin"), ("RFE/RL", "\"RFE RL\""), ("1,000", "1,000"),
            ("9/11 3.5 2022-09-15", "9/11 AND 3.5 AND 2022-09-15"), ("50%", "50"),
            ("(\"$1.5bn\")", "\"1.5bn\""), ("e-mail@x.org", "\"e mail x org\""), ("(e-mail),", "\"e mail\" OR email"),
            ("a-b-c-d", "\"a b c d\""), ("tit-for-tat", "\"tit for tat\" OR titfortat"), ("covid-19", "\"covid 19\""),
            ("n\u{2011}t", "\"n t\" OR nt"), ("o-r O-R", "(\"o r\" OR or) AND (\"O R\" OR \"OR\")"),
            ("a--b", "\"a b\""), ("\"cease-fire\"", "\"cease fire\""), ("OR.", "\"OR\""),
            ("soft\u{AD}hyphen", "soft\u{AD}hyphen"),
            // Punctuation alone says nothing
            ("war & peace", "war AND peace"), ("Xi - Putin", "Xi AND Putin"), ("a -- b … c", "a AND b AND c"),
            ("a -> b", "a AND b"), ("--any thing", "any AND thing"), ("(a -)", "a"), ("a - (b)", "a AND b"),
            ("a 😀", "a"), ("– x", "x"), ("a AND & b", "a AND b"),
            // Phrases
            ("\"no limits\"", "\"no limits\""), ("“no limits”", "\"no limits\""), ("„no limits“", "\"no limits\""),
            ("«no limits»", "\"no limits\""), ("»no limits«", "\"no limits\""), ("“no limits\"", "\"no limits\""),
            ("\"one\"", "\"one\""), ("\"OR\"", "\"OR\""), ("\"said: «no limits», twice\"", "\"said no limits twice\""),
            ("\"Putin’s concern\" x", "\"Putin concern\" AND x"), ("a\"b c\"d", "a AND \"b c\" AND d"),
            ("\"**bold** (text)\"", "\"bold text\""), ("\"a OR b\"", "\"a OR b\""),
            // Exclusion
            ("-war", "-war"), ("-war -peace", "-war AND -peace"), ("a -b", "a AND -b"), ("NOT a", "-a"),
            ("a NOT b c", "a AND -b AND c"), ("-\"no limits\"", "-\"no limits\""), ("-(a b)", "-(a AND b)"),
            ("-no-limits", "-(\"no limits\" OR nolimits)"), ("NOT NOT a", "a"), ("-(-a)", "a"), ("-NOT a", "a"),
            ("NOT & a", "-a"),
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
            ("foo**", "foo*"), ("**foo*,", "*foo*"),
            // Patterns; a ? at the end of a question is punctuation
            ("w?ldc*rds", "w?ldc*rds"), ("*tail", "*tail"), ("title:*tail", "title:*tail"), ("-*tail", "-*tail"),
            ("w?r?", "w?r?"), ("w?r*", "w?r*"), ("a**b", "a*b"), ("Er?doğan", "Er?doğan"), ("“w?r*”", "\"w r\""),
            ("(*ab),", "*ab"), ("?ab", "?ab"), ("who said this?", "who AND said AND this"), ("what?? x", "what AND x"),
            ("(why?)", "why"), ("why?—because", "\"why because\""), ("a ? b", "a AND b"), ("x ?? y", "x AND y"),
            ("sanction*?", "sanction*?"), ("20?2", "20?2"), ("2*4", "2*4"),
            // Words as they are written
            ("=Polish", "=Polish"), ("=polish,", "=polish"), ("-=May", "-=May"), ("title:=May", "title:=May"),
            ("(=a)", "=a"), ("=OR", "=OR"), ("a=b", "\"a b\""), ("= a", "a"), ("==a", "a"), ("=who?", "=who"),
            ("a => b", "a AND b"), ("title:(=a b)", "title:=a AND title:b"), ("class=\"x\"", "class AND \"x\""),
            // Words near one another
            ("\"gas pipeline\"~5", "\"gas pipeline\"~5"), ("“a b”~1000 c", "\"a b\"~1000 AND c"),
            ("title:\"a b\"~2", "title:\"a b\"~2"), ("\"a\"~5", "\"a\""), ("(\"a b\"~5)", "\"a b\"~5"),
            ("\"a b\"~05", "\"a b\"~5"), ("-\"a b\"~5", "-\"a b\"~5"), ("\"a b\" ~5", "\"a b\" AND 5"),
            ("a~5", "\"a 5\""), ("\"a b\"~5\"c\"", "\"a b\"~5 AND \"c\""),
            // Fields
            ("title:summit", "title:summit"), ("Title:summit", "title:summit"), ("TEXT:summit", "text:summit"),
            ("title:\"no limits\"", "title:\"no limits\""),
            ("title:no-limits x", "(title:\"no limits\" OR title:nolimits) AND x"),
            ("title:(a OR \"b c\" -d)", "title:a OR (title:\"b c\" AND -title:d)"), ("title:OR", "title:OR"),
            ("title:(a text:b date:2022)", "title:a AND text:b AND date:2022"), ("title:(a) b", "title:a AND b"),
            ("title:foo:bar", "title:\"foo bar\""), ("title:“x y”", "title:\"x y\""),
            ("outlet:cnn", "outlet:cnn"), ("outlet:\"wall street\"", "outlet:\"wall street\""),
            ("outlet:RFE/RL", "outlet:\"RFE RL\""), ("outlet:(cnn OR bbc)", "outlet:cnn OR outlet:bbc"),
            ("outlet:\"C.N.N.*\"", "outlet:C.N.N"), ("outlet:AND", "outlet:AND"),
            ("path:2022/sept.txt", "path:2022/sept.txt"), ("path:\"a b (1).txt\"", "path:\"a b (1).txt\""),
            ("path:«a \"b\"»", "path:«a \"b\"»"), ("path:\"x\"", "path:x"), ("path:-", "path:-"),
            ("path:\"*\"", "path:\"*\""),
            ("path:/", "path:/"), ("path:a:b", "path:a:b"), ("path://a", "path://a"), ("path:\"«\"", "path:\"«\""),
            ("by:smith", "by:smith"), ("By:\"ann smith\"", "by:\"ann smith\""), ("by:(a OR b)", "by:a OR by:b"),
            ("by:smi*", "by:smi*"),
            ("lang:de", "lang:de"), ("lang:German", "lang:de"), ("lang:DEU", "lang:de"), ("lang:ger", "lang:de"),
            ("lang:en_GB", "lang:en-gb"), ("lang:zh-Hant-TW", "lang:zh-hant-tw"), ("lang:iw", "lang:he"),
            ("lang:\"scottish gaelic\"", "lang:gd"), ("lang:luba-katanga", "lang:lu"),
            ("lang:(en OR fr)", "lang:en OR lang:fr"),
            ("lang:yue", "lang:yue"), ("-lang:farsi", "-lang:fa"), ("lang:eng-us", "lang:en-us"),
            ("format:PDF", "format:pdf"), ("format:(pdf OR docx)", "format:pdf OR format:docx"),
            ("added:today", "added:2022-09-16"), ("added:2022..", "added:2022-01-01.."),
            ("added:\"last 2 days\" x", "added:2022-09-15..2022-09-16 AND x"),
            // Words with a colon that are no fields
            ("14:30", "14:30"), ("http://x.org/a", "\"http x org a\""), ("RFE/RL: x", "\"RFE RL\" AND x"),
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
            (
                "a lang:de b format:pdf added:2022 is:copy",
                "(a OR b) AND lang:de AND format:pdf AND added:2022 AND is:copy"
            ),
            ("a by:b \"c d\"~2 =e f?g", "a OR by:b OR \"c d\"~2 OR =e OR f?g"),
            ("cease-fire a", "\"cease fire\" OR ceasefire OR a"),
            ("a (outlet:b OR outlet:c) d", "(a OR d) AND (outlet:b OR outlet:c)"),
            ("a AND b c", "(a AND b) OR c"), ("a AND b", "a AND b"), ("a AND b AND -c d", "(a AND b AND -c) OR d"),
            ("a b OR c d", "a OR b OR c OR d"), ("title:(a b)", "title:a OR title:b"), ("U.S. x", "U.S OR x"),
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
            .word(Term("xi")), .phrase(Phrase(["no", "limits"], field: .title)), .word(Term("sanction", .prefix)),
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
            ("-a", []), ("-(a -\"b c\")", [WordPattern(["b", "c"])]), ("outlet:a path:b date:2022 lang:de", []),
            ("title:x* \"y z\"", [WordPattern(["x"], prefix: true, field: .title), WordPattern(["y", "z"])]),
        ] as [(String, [WordPattern])])
    func positiveTerms(text: String, patterns: [WordPattern]) throws {
        #expect(try QueryParser.onDay("2022-09-16").parse(text).positiveTerms == patterns)
    }
}
