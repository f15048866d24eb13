import ReadoutText
import TestSupport
import Testing

@testable import ReadoutSearch

@Suite struct PassagesTests {
    static func word(_ text: String, _ form: Term.Form = .word, _ field: TextField? = nil) -> Query {
        .word(Term(text, form, field: field))
    }

    static func phrase(_ text: String, _ slop: Int? = nil) -> Query {
        .phrase(Phrase(text.split(separator: " ").map(String.init), slop: slop))
    }

    /// What is highlighted of a text.
    static func found(
        _ query: Query, in text: String, _ language: String = "en", languages: [String] = ["en", "de", "ru", ""]
    ) -> [String] {
        var passages = Passages(query, languages: StemLanguage.all(of: languages))
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { text in
            passages.ranges(in: text, language: StemLanguage(language)).map {
                String(decoding: text[$0], as: UTF8.self)
            }
        }
    }

    /// The passage, with its highlights in brackets.
    static func passage(_ query: Query, in text: String, _ context: Int, language: String = "en") -> String {
        var passages = Passages(query, languages: StemLanguage.all(of: ["en", "de"]))
        let bytes = Array(text.utf8)
        let passage = bytes.withUnsafeBufferPointer {
            passages.passage(in: $0, language: StemLanguage(language), context: context)
        }
        let snippet = Array(bytes[passage.span])
        var marked = ""
        var at = 0
        for range in passage.highlights {
            marked += String(decoding: snippet[at..<range.lowerBound], as: UTF8.self)
            marked += "[" + String(decoding: snippet[range], as: UTF8.self) + "]"
            at = range.upperBound
        }
        return marked + String(decoding: snippet[at...], as: UTF8.self)
    }

    @Test(
        "Who asks for a quote is shown it, with what it has of the query",
        arguments: [
            ("ferry", 25..<51, 40, "He said the [ferry] would sail again."),
            ("harbour", 25..<51, 40, "He said the ferry would sail again."),
            ("ferry", 0..<14, 20, "A [ferry] came in."),
            ("ferry", 25..<900, 40, "He said the [ferry] would sail again."),
        ])
    func quote(word: String, quote: Range<Int>, context: Int, expected: String) {
        let text = Array(
            "A ferry came in. He said the ferry would sail again. Nobody at the harbour heard the ferry.".utf8)
        var passages = Passages(Self.word(word), languages: StemLanguage.all(of: ["en"]))
        let passage = text.withUnsafeBufferPointer {
            passages.passage(in: $0, language: StemLanguage("en"), context: context, quote: quote)
        }
        var shown = Array(text[passage.span])
        for range in passage.highlights.reversed() {
            shown.insert(UInt8(ascii: "]"), at: range.upperBound)
            shown.insert(UInt8(ascii: "["), at: range.lowerBound)
        }
        #expect(String(decoding: shown, as: UTF8.self) == expected)
    }

    // MARK: What is found

    @Test func everyFormOfAWordIsFound() {
        #expect(
            Self.found(Self.word("sanction"), in: "Sanctions sanctioned; sanctioning?") == [
                "Sanctions", "sanctioned", "sanctioning",
            ])
        #expect(
            Self.found(Self.word("PRASIDENT"), in: "“Präsident”, Pra\u{308}sident.", "de") == [
                "Präsident", "Pra\u{308}sident",
            ])
        #expect(Self.found(Self.word("санкция"), in: "Санкции и санкций", "ru") == ["Санкции", "санкций"])
        #expect(Self.found(Self.word("minister"), in: "Minister’s ministers", "xx") == ["Minister"])
        #expect(Self.found(Self.word("ministers"), in: "Minister’s ministers", "en") == ["Minister", "ministers"])
    }

    @Test(
        arguments: [
            (word("strasse"), "Straße, STRASSE", ["Straße", "STRASSE"]), (word("istanbul"), "İstanbul x", ["İstanbul"]),
            (word("fine"), "a ﬁne day", ["ﬁne"]), (word("cafe"), "cafe\u{301}, café", ["cafe\u{301}", "café"]),
            (word("ceasefire"), "a cease-fire, the ceasefire", ["cease-fire", "ceasefire"]),
            (word("us"), "U.S. us", ["U.S", "us"]),
            (word("1000"), "1,000 and 1\u{A0}000", ["1,000", "1\u{A0}000"]),
            (phrase("東京 京タ タワ"), "東京タワーと東京", ["東京タワ"]), (word("東京"), "東京東京。京東京", ["東京東京", "東京"]),
            (word("Minister", .exact), "Minister minister MINISTER", ["Minister"]),
            (word("elec", .prefix), "Elections, select", ["Elections"]),
            (
                word("w?ldc*rds", .pattern), "wildcards Wildcards’ xwildcards wëldcxrds",
                ["wildcards", "Wildcards", "wëldcxrds"]
            ),
            (word("*tail", .pattern), "Retail, tails", ["Retail"]), (word("x", .word, .title), "x", []),
            (word("x", .word, .text), "x", ["x"]),
            (
                phrase("prime minister"), "prime. Prime\nMinister, minister",
                ["prime. Prime\nMinister"].map { String($0.dropFirst(7)) }
            ),
            (phrase("prime minister"), "Prime ministers", []), (phrase("a a"), "a a a, b a", ["a a a"]),
            (.or([phrase("x y"), phrase("y z"), word("y")]), "x y z y", ["x y z", "y"]),
            (.and([word("x"), word("y")]), "x y", ["x", "y"]), (.not(word("x")), "x", []), (.all, "x", []),
            (
                phrase("gas pipeline", 3), "pipeline for the new gas; gas one two three four pipeline",
                ["pipeline", "gas", "gas"].dropLast()
            ),
            (phrase("a a b", 1), "a b c a, a b", ["a", "b", "a"]), (word("–"), "a –", []),
            (word("l'accord"), "l’accord", ["l’accord"]),
        ] as [(Query, String, [String])])
    func wordsAndPhrasesAreFoundInTheirOwnBytes(query: Query, text: String, expected: [String]) {
        #expect(Self.found(query, in: text) == expected)
    }

    @Test func wordsRememberedFromATextInOneLanguageAreReadAnewInAnother() {
        var passages = Passages(Self.word("sanction"), languages: StemLanguage.all(of: ["en", ""]))
        let text = Array("sanctions".utf8)
        text.withUnsafeBufferPointer { text in
            #expect(passages.ranges(in: text, language: StemLanguage("en")).count == 1)
            #expect(passages.ranges(in: text, language: .none).isEmpty)
            #expect(passages.ranges(in: text, language: StemLanguage("en")).count == 1)
        }
    }

    @Test(arguments: ["en", "de", "fr", "id", "ga", "hr", "es", ""])
    func aWordIsFoundWhereItHasTheSameStemAndNowhereElse(language: String) {
        let words = [
            "dying", "die", "dies", "sky", "skies", "lying", "lie", "news", "new", "idly", "early", "earlier", "a",
            "as", "x", "xs", "y", "yes",
            "menulis", "tulis", "penulis", "bhean", "bean", "vijeće", "veće", "vijece", "vece", "mlijeko", "mleko",
            "naciones", "nación",
            "travail", "travaux", "yeux", "oeil", "élu", "elus", "Häuser", "haus", "Haus", "G20", "20s", "2022", "ox",
            "oxen", "generally",
            "general", "ab", "abs", "o", "os",
        ]
        let languages = StemLanguage.all(of: [language])
        var stemmers = Stemmers()
        var stems: [[UInt8]] = []
        for word in words {
            var lowercase: [UInt8] = []
            Array(word.utf8).withUnsafeBufferPointer { Folding.lowercase(of: $0, into: &lowercase) }
            stems.append(lowercase.withUnsafeBufferPointer { stemmers.stem(lowercase: $0, language: languages[0]) })
        }
        for (query, stem) in zip(words, stems) {
            let expected = zip(words, stems).filter { $1 == stem || Folding.term(of: $0) == Folding.term(of: query) }
                .map(\.0)
            let found = Self.found(Self.word(query), in: words.joined(separator: " "), language, languages: [language])
            #expect(found == expected, "\(query)")
        }
    }

    @Test func hashesTellWordsAndSeedsApart() {
        var seen: [UInt64: String] = [:]
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789äж".unicodeScalars)
        var words = letters.map { String($0) }
        words += words.flatMap { first in letters.map { first + String($0) } }
        words += (1...20).map { String(repeating: "a", count: $0) }.filter { $0.count > 2 }
        for seed in UInt64(0)..<29 {
            for word in words {
                let hash = Array(word.utf8).withUnsafeBufferPointer { SeenWords.hash($0, seed: seed) }
                let other = seen.updateValue("\(seed) \(word)", forKey: hash)
                #expect(other == nil, "\(seed) \(word)")
            }
        }
    }

    // MARK: Which passage

    static let report = """
        The harbour of Velm was closed on Monday. Ships waited outside for hours.

        Prime Minister Ana Tarrow said that the strike would end soon. Workers had asked for higher wages since the \
        spring. The strike began in the harbour after talks about wages failed.

        Nobody was hurt, officials said.
        """

    @Test(
        arguments: [
            (word("harbour"), 60, "The [harbour] of Velm was closed on Monday."),
            (
                .and([word("strike"), word("harbour")]), 105,
                "The [strike] began in the [harbour] after talks about wages failed.\n\nNobody was hurt, officials said."
            ),
            (phrase("prime minister"), 90, "[Prime Minister] Ana Tarrow said that the strike would end soon."),
            (word("hurt"), 100, "Nobody was [hurt], officials said."),
            (word("nothing"), 45, "The harbour of Velm was closed on Monday."),
            (word("spring"), 30, "the [spring]. The strike began"),
            (.and([word("wages"), word("officials")]), 40, "Workers had asked for higher [wages] since"),
        ] as [(Query, Int, String)])
    func thePassageShowsMostWordsClosestTogether(query: Query, context: Int, expected: String) {
        #expect(Self.passage(query, in: Self.report, context) == expected)
    }

    @Test func aTextThatIsShorterThanThePassageIsShownWhole() {
        #expect(Self.passage(Self.word("b"), in: " a b. C.\n", 200) == "a [b]. C.")
        #expect(Self.passage(Self.word("b"), in: "", 200).isEmpty)
        #expect(Self.passage(Self.word("b"), in: "  \n", 0).isEmpty)
    }

    @Test func whatIsLongerThanThePassageIsShownAsFarAsItGoes() {
        let long = "new" + String(repeating: " ", count: 5_000) + "york"
        #expect(Self.passage(Self.phrase("new york"), in: "x " + long, 50).utf8.count < 120)
        let word = String(repeating: "ä", count: 5_000)
        #expect(Self.passage(Self.word("ä*", .pattern), in: word, 51).utf8.count < 120)
    }

    /// None of them may take time that grows faster than they do: this test would not end.
    @Test func longTextsOfOneWordHaveAPassage() {
        let query = Query.or([Self.word("a"), Self.phrase("a a"), Self.phrase("a b", 1_000), Self.word("b")])
        for text in ["a ", "a b ", "b a a ", "a"] {
            let passage = Self.passage(query, in: String(repeating: text, count: 20_000) + " b", 100_000)
            #expect(!passage.isEmpty)
        }
    }

    @Test func scriptsWithoutSpacesAreCutBetweenCharacters() {
        let text = String(repeating: "会議は首都で開かれ", count: 30) + "東京" + String(repeating: "の代表が出席した", count: 30)
        let passage = Self.passage(Self.word("東京"), in: text, 100)
        #expect(passage.contains("[東京]") && passage.utf8.count <= 110 && !passage.contains("\u{FFFD}"))
    }

    @Test func passagesOfRandomTextsKeepTheirPromises() {
        let pieces = [
            "harbour", "Harbours", "strike", "Präsident", "a\u{301}", "İ", "東", "京", "👩‍👩‍👧", "👍🏽", " ", " ", " ", ". ",
            "\n\n", "-", "’s", "ß", "ﬁ",
            "U.S.", "1,000", "  ", "ไทย", "क्षि",
        ]
        let query = Query.or([
            Self.word("harbour"), Self.word("strike", .exact), Self.phrase("harbour strike"),
            Self.phrase("harbour ss", 4),
            Self.word("東京"), Self.word("i*", .pattern), Self.word("pras", .prefix),
        ])
        var passages = Passages(query, languages: StemLanguage.all(of: ["en", "de"]))
        var random = SeededGenerator(seed: 11)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0...80, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }.joined()
            let context = Int.random(in: 1...200, using: &random)
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { buffer in
                let all = passages.ranges(in: buffer, language: StemLanguage("en"))
                let passage = passages.passage(in: buffer, language: StemLanguage("en"), context: context)
                let note = Comment(rawValue: "\(context) \(text.debugDescription) \(passage)")
                #expect(passage.span.lowerBound >= 0 && passage.span.upperBound <= bytes.count, note)
                #expect(passage.span.count <= context + 128, note)
                #expect(String(validating: bytes[passage.span], as: UTF8.self) != nil, note)
                #expect(all.isEmpty || !passage.highlights.isEmpty, note)
                var last = -1
                for range in passage.highlights {
                    #expect(range.lowerBound > last && !range.isEmpty && range.upperBound <= passage.span.count, note)
                    let absolute =
                        (range.lowerBound + passage.span.lowerBound)..<(range.upperBound + passage.span.lowerBound)
                    #expect(
                        all.contains { $0.lowerBound <= absolute.lowerBound && absolute.upperBound <= $0.upperBound },
                        note)
                    last = range.upperBound
                }
            }
        }
    }
}
