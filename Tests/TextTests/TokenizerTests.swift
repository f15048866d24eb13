import ReadoutText
import TestSupport
import Testing

@Suite struct TokenizerTests {
    /// The tokens of a text with their terms.
    static func tokens(_ text: [UInt8]) -> [(token: Token, term: String)] {
        var tokenizer = Tokenizer()
        var found: [(Token, String)] = []
        while let token = tokenizer.next(in: text.span) {
            var term: [UInt8] = []
            text[token.range].withUnsafeBufferPointer { Folding.term(of: $0, into: &term) }
            found.append((token, String(decoding: term, as: UTF8.self)))
        }
        return found
    }

    /// "term@position term@position".
    static func places(_ text: String) -> String {
        tokens(Array(text.utf8)).map { "\($0.term)@\($0.token.position)" }.joined(separator: " ")
    }

    static func terms(_ text: String) -> String {
        tokens(Array(text.utf8)).map(\.term).joined(separator: " ")
    }

    static func surfaces(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(bytes).map { String(decoding: bytes[$0.token.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("", ""), ("  … – ", ""), ("One, two.", "one two"), ("ÄÖÜ Ça Ñandú", "aou ca nandu"), ("AT&T G20", "at t g20"),
        ("Cafe\u{301}s x\u{301}y", "cafes xy"), ("\u{301}x", "x"), ("ΑΘΉΝΑ Αθήνας", "αθηνα αθηνασ"),
        ("go 🚀 up", "go up"),
        ("₺5 €7 50%", "5 7 50"), ("Việt Nam", "viet nam"), ("snake_case _so_", "snake case so"),
        ("end.Next", "end next"),
        ("İstanbul ISPARTA ılık", "istanbul isparta ilik"), ("Straße STRASSE ẞ", "strasse strasse ss"),
        ("ﬁne ﬀ ＡＢＣ", "fine ff abc"), ("Łódź Ørsted Þór Æsir œuvre Ħal", "lodz orsted thor aesir oeuvre hal"),
        ("soft\u{AD}hyphen", "softhyphen"), ("zero\u{200B}width", "zero width"), ("m² x", "m x"),
    ])
    func latinWordsAreFolded(text: String, expected: String) {
        #expect(Self.terms(text) == expected)
    }

    @Test(arguments: [
        ("Москва Ёлка ещё", "москва елка еще"), ("Россия росси́я", "россия россия"), ("й и\u{306} И\u{306}", "й й й"),
        ("Київ Ки\u{457}в", "київ київ"), ("м’ята м'ята", "мята мята"),
        ("שָׁלוֹם", "שלום"), ("צה\"ל צה״ל", "צהל צהל"), ("مُحَمَّد محمـــد", "محمد محمد"),
        ("أحمد إلى آسيا ٱلله", "احمد الي اسيا الله"),
        ("ﻻ", "لا"), ("کتاب ایران", "كتاب ايران"), ("می\u{200C}خواهم", "ميخواهم"), ("हिन्दी में", "हिन्दी में"),
        ("\u{9AC}\u{9CB} \u{9AC}\u{9C7}\u{9BE}", "\u{9AC}\u{9C7}\u{9BE} \u{9AC}\u{9C7}\u{9BE}"), ("தமிழ்", "தமிழ்"),
        ("٢٠٢٢ १२", "2022 12"), ("٣٫٥ ١٬٠٠٠", "3.5 1000"), ("ᾳ α\u{345}", "α α"),
    ])
    func otherAlphabetsAreFolded(text: String, expected: String) {
        #expect(Self.terms(text) == expected)
    }

    @Test(arguments: [
        ("Putin's minister's PUTIN’S", "putin minister putin"), ("ministers' talks", "ministers talks"),
        ("don't O’Brien rock'n'roll", "dont obrien rocknroll"), ("the 1990's", "the 1990"), ("UN's", "un"),
        ("l'accord d’État qu'il", "l accord d etat qu il"), ("dell'Unione un'altra", "dell unione un altra"),
        ("jusqu'à L'Aquila's", "jusqu a l aquila"), ("qu'l'on", "qu l on"), ("'quoted' ‘so’", "quoted so"),
        ("Hawaiʻi", "hawaii"), ("it's", "it"), ("5'a", "5 a"), ("'tis 'n'", "tis n"),
    ])
    func apostrophesJoinPartOrEnd(text: String, expected: String) {
        #expect(Self.terms(text) == expected)
    }

    @Test(arguments: [
        ("a cease-fire holds", "a@0 cease@1 ceasefire@1 fire@2 holds@3"),
        ("mother-in-law's", "mother@0 motherinlaw@0 in@1 law@2"),
        ("e‐mail e‑mail", "e@0 email@0 mail@1 e@2 email@2 mail@3"),
        ("a-b-c-d e", "a@0 b@1 c@2 d@3 e@4"), ("COVID-19 F-16s", "covid@0 19@1 f@2 16s@3"),
        ("a--b c - d -e", "a@0 b@1 c@2 d@3 e@4"),
        ("Côte-d'Ivoire", "cote@0 d@1 ivoire@2"), ("well-don't", "well@0 dont@1"), ("U.S.-led", "us@0 led@1"),
        ("l'après-midi", "l@0 apres@1 apresmidi@1 midi@2"), ("x-", "x@0"), ("Moscow–Kyiv", "moscow@0 kyiv@1"),
        ("Санкт-Петербург", "санкт@0 санктпетербург@0 петербург@1"),
    ])
    func hyphensSeparateAndJoin(text: String, expected: String) {
        #expect(Self.places(text) == expected)
    }

    @Test(arguments: [
        ("1,000 12,345,678.90", "1000 12345678.90"),
        ("1\u{A0}000 2\u{202F}500\u{202F}000 3\u{2009}000", "1000 2500000 3000"),
        ("1'000 1’000", "1000 1000"), ("12,34,567", "1234567"), ("3.5 3,5 0,125 1.000,50", "3.5 3,5 0,125 1.000,50"),
        ("2021,2022,2023", "2021 2022 2023"), ("1,2,3", "1 2 3"), ("14:30 14:30:05 2:1", "14:30 14:30:05 2 1"),
        ("9/11 24/7 14/09/2022", "9/11 24/7 14 09 2022"), ("2022-09-15 2021-22", "2022-09-15 2021 22"),
        ("15.09.2022", "15.09.2022"), ("3rd 3.5mln 5G 50%.", "3rd 3.5mln 5g 50"), ("In 2022. Next", "in 2022 next"),
        ("1.Next", "1 next"), ("100 000", "100 000"), ("v2.0", "v2 0"), ("1,0000", "1 0000"), ("$1,000,", "1000"),
        ("５００", "500"),
    ])
    func numbersAreWhole(text: String, expected: String) {
        #expect(Self.terms(text) == expected)
    }

    @Test(arguments: [
        ("U.S. officials", "us officials"), ("the U.N.’s F.B.I", "the un fbi"), ("at 5 p.m. on", "at 5 pm on"),
        ("V.V. Putin J.Smith", "vv putin j smith"), ("В.В.Путин", "вв путин"), ("Ph.D. A.", "ph d a"), ("e.g.", "eg"),
    ])
    func singleLettersWithFullStopsAreOneWord(text: String, expected: String) {
        #expect(Self.terms(text) == expected)
    }

    @Test(arguments: [
        ("東京タワー。", "東京@0 京タ@1 タワ@2 ワー@3"), ("中", "中@0"), ("中。国", "中@0 国@1"), ("2022年9月", "2022@0 年@1 9@2 月@3"),
        ("ｶﾞﾀﾞ か\u{3099}た", "ガダ@0 がた@1"), ("ประเทศไทย", "ปร@0 ระ@1 ะเ@2 เท@3 ทศ@4 ศไ@5 ไท@6 ทย@7"), ("서울 시", "서울@0 시@1"),
        ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "서울@0"), ("ที่ดี", "ที่ดี@0"), ("x中国y", "x@0 中国@1 y@2"), ("𠀀𠀁", "𠀀𠀁@0"),
    ])
    func scriptsWithoutSpacesGivePairs(text: String, expected: String) {
        #expect(Self.places(text) == expected)
    }

    @Test func theRangeIsTheWordAsItIsWritten() {
        #expect(
            Self.surfaces("the cafe\u{301}’s U.S. 1,000, cease-fire!") == [
                "the", "cafe\u{301}", "U.S", "1,000", "cease", "cease-fire", "fire",
            ])
        #expect(Self.surfaces("שלום\u{200F} x\u{AD}y\u{AD}") == ["שלום", "x\u{AD}y"])
    }

    @Test func longWordsHaveShortTerms() {
        for (text, characters) in [("x", 64), ("é", 64), ("д", 64), ("𐐀", 60), ("ﷺ", 64), ("क", 64)] {
            let term = Folding.term(of: String(repeating: text, count: 500))
            #expect(term.count <= Folding.maximumBytes)
            #expect(String(decoding: term, as: UTF8.self).unicodeScalars.count <= characters, "\(text)")
        }
    }

    @Test func theLowerCaseFormKeepsAccents() {
        for (word, expected) in [
            ("PRÄSIDENT", "präsident"), ("Pra\u{308}sident", "präsident"), ("Straße", "straße"), ("Ёлка", "ёлка"),
            ("don’t", "dont"),
            ("ﬁn", "fin"), ("U.S", "us"), ("1,000", "1000"), ("İzmir", "izmir"), ("росси\u{301}я", "россия"),
            ("E\u{302}\u{301}", "ế"),
        ] {
            var bytes: [UInt8] = []
            Array(word.utf8).withUnsafeBufferPointer { Folding.lowercase(of: $0, into: &bytes) }
            #expect(
                String(decoding: bytes, as: UTF8.self).unicodeScalars.elementsEqual(expected.unicodeScalars), "\(word)")
        }
    }

    // MARK: Invariants

    static let pieces: [String] = [
        "a", "B", "s", "S", "é", "e\u{301}", "ß", "İ", "ﬁ", "ж", "й", "и\u{306}", "Ё", "ש", "\u{5B8}", "م", "ـ",
        "\u{64B}", "क", "ि", "東",
        "京", "カ", "ﾞ", "ｶ", "ไ", "ท", "\u{E35}", "서", "\u{1100}", "\u{1161}", "\u{11A8}", "1", "22", "333", "٣", "５",
        "-", "‐", "'", "’",
        ".", ",", ":", "/", "\"", "·", "_", " ", "\u{A0}", "\u{2009}", "\n", "\u{AD}", "\u{200D}", "\u{200B}", "🚀", "₽",
        "\u{345}", "ﷺ", "ㅏ",
        "𠀀", "l'", "un", "qu", "000", "\0",
    ]

    @Test func aTermDependsOnTheWordsBytesAloneAndIsItsOwnTerm() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<4_000 {
            let count = Int.random(in: 1...24, using: &random)
            var text: [UInt8] = []
            for _ in 0..<count {
                // Now and then bytes that are not UTF-8.
                if Int.random(in: 0..<40, using: &random) == 0 {
                    text.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    text += Self.pieces.randomElement(using: &random)?.utf8.map { $0 } ?? []
                }
            }
            let note = Comment(
                rawValue: "\(text.map { String($0, radix: 16) }) \(String(decoding: text, as: UTF8.self))")
            var lastStart = 0
            var lastPosition = -1
            for (token, term) in Self.tokens(text) {
                #expect(token.range.lowerBound >= lastStart && token.range.upperBound <= text.count, note)
                #expect(!token.range.isEmpty && !term.isEmpty && !term.utf8.contains(0), note)
                #expect(token.position == lastPosition + (token.kind == .compound ? 0 : 1), note)
                lastStart = token.range.lowerBound
                lastPosition = token.position
                #expect(Folding.term(of: term).elementsEqual(term.utf8), note)
                if token.kind == .plain {
                    #expect(text[token.range].prefix(64).map { $0 | 0x20 }.elementsEqual(term.utf8), note)
                }
                // Alone, the word's bytes give the word again, or the parts of what joined it.
                let alone = Self.tokens(Array(text[token.range]))
                #expect(alone.first?.token.range.lowerBound == 0, note)
                if token.kind == .plain || token.kind == .bigram { #expect(alone.map(\.term) == [term], note) }
            }
        }
    }

    @Test func anyBytesAreReadWithoutHarm() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            var last = 0
            for (token, term) in Self.tokens(text) {
                #expect(
                    token.range.lowerBound >= last && token.range.upperBound <= text.count && !term.isEmpty, "\(text)")
                last = token.range.lowerBound
            }
        }
    }

    @Test func everyCharactersTermIsItsOwnTerm() {
        for point in UInt32(0x80)..<0x30000 {
            guard let scalar = Unicode.Scalar(point) else { continue }
            let term = Folding.term(of: String(scalar))
            let again = Folding.term(of: String(decoding: term, as: UTF8.self))
            #expect(term == again, "U+\(String(point, radix: 16))")
        }
    }
}
