import Testing

@testable import ReadoutAnalysis

@Suite struct QuotationMarksTests {
    /// A text, its language, and what it has in marks, each with its depth and with < or > where a mark is missing.
    static let table: [(text: String, language: String, found: [String])] = [
        ("“We are ready,” Orlan said.", "en", ["0 We are ready,"]),
        ("\"We are ready,\" Orlan said, \"to talk.\"", "en", ["0 We are ready,", "0 to talk."]),
        ("‘We are ready,’ Orlan said.", "en", ["0 We are ready,"]),
        ("'We are ready,' says Orlan", "en", ["0 We are ready,"]),
        ("``We are ready,'' Orlan said.", "en", ["0 We are ready,"]),
        ("``We are ready,\" Orlan said.", "en", ["0 We are ready,"]),
        ("‘‘We are ready,’’ Orlan said.", "en", ["0 We are ready,"]),
        ("„Wir sind bereit“, sagte Orlan.", "de", ["0 Wir sind bereit"]),
        ("„Jesteśmy gotowi” – powiedział Orlan.", "pl", ["0 Jesteśmy gotowi"]),
        ("»Wir sind bereit«, sagte Orlan.", "de", ["0 Wir sind bereit"]),
        ("« Nous sommes prêts », a dit Orlan.", "fr", ["0 Nous sommes prêts"]),
        ("«Мы готовы», — сказал Орлан.", "ru", ["0 Мы готовы"]),
        ("”Olemme valmiita”, Orlan sanoi. ”Kyllä.”", "fi", ["0 Olemme valmiita", "0 Kyllä."]),
        ("»Olemme valmiita», Orlan sanoi.", "fi", ["0 Olemme valmiita"]),
        ("‹Wir sind bereit›, sagte Orlan.", "de", ["0 Wir sind bereit"]),
        ("「準備ができた」と言った。", "ja", ["0 準備ができた"]),
        // Nested.
        ("“She called it ‘a joke’ twice,” Orlan said.", "en", ["0 She called it ‘a joke’ twice,", "1 a joke"]),
        ("\"She said 'no.'\" Orlan left.", "en", ["0 She said 'no.'", "1 no."]),
        ("„Er sagte ‚nein‘ dazu“, sagte Orlan.", "de", ["0 Er sagte ‚nein‘ dazu", "1 nein"]),
        ("« Il a dit “non” hier », a dit Orlan.", "fr", ["0 Il a dit “non” hier", "1 non"]),
        (
            "“What is an “open door” to them?” she asked.", "en",
            ["0 What is an “open door” to them?", "1 open door"]
        ),
        (
            "\"What is an \"open door\" to them?\" she asked.", "en",
            ["0 What is an \"open door\" to them?", "1 open door"]
        ),
        // Over paragraphs.
        ("“First one, Orlan said.\n“Second one.”", "en", ["0 First one, Orlan said.>", "0 Second one."]),
        (
            "\"First. More.\n\n\"Second.\n\n\"Third,\" Orlan said.", "en",
            ["0 First. More.>", "0 Second.>", "0 Third,"]
        ),
        ("‘First. More.\n‘Second,’ Orlan said.", "en", ["0 First. More.>", "0 Second,"]),
        ("« Un. Plus.\n» Deux », a dit Orlan.", "fr", ["0 Un. Plus.>", "0 Deux"]),
        ("“First. More.\nSecond,” Orlan said.", "en", ["0 First. More.>", "0 <Second,"]),
        // Apostrophes.
        ("The workers’ rights of the ’90s, rock ’n’ roll and don’t forget the Joneses’.", "en", []),
        ("The workers' rights of the '90s, rock 'n' roll and don't forget the Joneses'.", "en", []),
        ("'The workers' rights matter,' he said.", "en", ["0 The workers' rights matter,"]),
        ("‘It’s the workers’ choice,’ he said of the ’90s.", "en", ["0 It’s the workers’ choice,"]),
        ("“They’re the voters’ words,” he said.", "en", ["0 They’re the voters’ words,"]),
        ("Get ‘em while they’re hot.", "en", []),
        // Feet, inches, minutes, seconds.
        ("He is 5'10\" tall and the board 12\" wide.", "en", []),
        ("He is 5' 10\" tall, at 40° 26' 46\" N.", "en", []),
        ("\"He is 5'10\" tall,\" she said.", "en", ["0 He is 5'10\" tall,"]),
        (
            "\"It was in 1962,\" she said. \"Not in 1963\" is what he said.", "en",
            ["0 It was in 1962,", "0 Not in 1963"]
        ),
        // Missing marks.
        ("“We are ready, Orlan said. “No deal,” said Merin.", "en", ["0 We are ready, Orlan said.", "0 No deal,"]),
        (
            "\"We are ready, Orlan said.\nIt rained.\n\"No,\" said Merin.", "en",
            ["0 We are ready, Orlan said.", "0 No,"]
        ),
        ("We are ready,” Orlan said. “No.”", "en", ["0 <We are ready,", "0 No."]),
        ("It cost much” and more.\n“No,” said Merin.", "en", ["0 No,"]),
        ("\"We are ready, \"Orlan said, \"to talk.\"", "en", ["0 We are ready,", "0 to talk."]),
        ("We are ready to talk, \"said Orlan. \"No.\"", "en", ["0 <We are ready to talk,", "0 No."]),
        ("\"We are ready, \"said Orlan.", "en", ["0 We are ready,"]),
        (" \" We are ready, \" Orlan said.", "en", ["0 We are ready,"]),
        ("“We are ready,“ Orlan said.", "en", ["0 We are ready,"]),
        ("„Wir sind bereit\", sagte Orlan.", "de", ["0 Wir sind bereit"]),
        ("He said\"We go\"and left.", "en", ["0 We go"]),
        ("(“We go”) and—“Now”—left.", "en", ["0 We go", "0 Now"]),
        (
            "The \"old\nfriend\" came and\nthe \"new one\nalso\" came and\nwent.", "en",
            ["0 old friend", "0 new one also"]
        ),
        ("\"\" and ” and “", "en", ["0 "]),
    ]

    @Test(arguments: table) func `Quotation marks are paired, and apostrophes are none`(
        text: String, language: String, found: [String]
    ) {
        let text = AnnotatedText(text, language: language)
        let marks = QuotationMarks(text)
        let ours = marks.quotations.map { quotation in
            let words = text.string(quotation.words).split(separator: "\n").joined(separator: " ")
            return "\(quotation.depth) \(quotation.opening == nil ? "<" : "")\(words)\(quotation.goesOn ? ">" : "")"
        }
        #expect(ours == found)
    }

    @Test func `Each word tells its quotation`() {
        let text = AnnotatedText("Orlan: “A ‘b c’ d.” E", language: "en")
        let marks = QuotationMarks(text)
        let depths = text.words.indices.map { marks.depth(at: $0) }
        #expect(depths == [0, 0, 0, 1, 1, 2, 2, 1, 1, 1, 0, 0])
        #expect(text.words.indices.filter { marks.isMark($0) } == [2, 4, 7, 10])
        #expect(marks.outermost(at: 5) == 0)
        #expect(marks.quotation(at: 5) == 1)
    }

    @Test(arguments: ["\"", "“", "„ ", "« ' ", "” a ", "'a ", "“‘", "\"a\n", "“a”\n", "\"'", "» «"])
    func `A flood of marks are read in a moment, and lie in one another`(piece: String) {
        let text = AnnotatedText(String(repeating: piece, count: 50_000 / piece.utf8.count), language: "en")
        let clock = ContinuousClock()
        var marks = QuotationMarks(text)
        let time = clock.measure { marks = QuotationMarks(text) }
        #expect(time < .seconds(10))
        var open: [Int] = []
        let strays = marks.quotations.filter { quotation in
            while let end = open.last, end <= quotation.marked.lowerBound { open.removeLast() }
            let isNested = quotation.depth == open.count && quotation.marked.upperBound <= open.last ?? Int.max
            open.append(quotation.marked.upperBound)
            return !isNested
        }
        #expect(strays.isEmpty)
    }
}
