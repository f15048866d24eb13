import ReadoutArticles
import Testing

@Suite("JSON")
struct JSONTests {
    static let met = "They met in Malsk on Friday."
    static let parted = "They parted in the evening."

    static let files: [(name: String, articles: [String])] = [
        (
            "news-article.json",
            [
                "River states agree to share the Velm / Six governments end four years of quarrel / The Malsk Courier / "
                    + "2022-09-16T14:30:00+02:00 / Ana Bell, Tom Reed / MALSK, Orvenia, Sept. 16 (Orvel Press) / "
                    + "https://malsk.example/velm / en-GB / –"
            ]
        ),
        (
            "graph.json",
            [
                "River states & the Velm / – / The Malsk Courier / 2022-09-16 / Ana Bell / – / "
                    + "https://malsk.example/velm / en / –"
            ]
        ),
        (
            "item-list.json",
            [
                "One river / – / – / – / – / – / https://malsk.example/1 / – / https://malsk.example/1",
                "Two rivers / – / – / – / – / – / https://malsk.example/2 / – / https://malsk.example/2",
            ]
        ),
        (
            "ninjs-1.json",
            [
                "River states agree / – / Orvel Press / 2022-09-16T14:30:00Z / Ana Bell / Malsk / "
                    + "https://orvel-press.example/id/20220916-velm / en / –"
            ]
        ),
        (
            "ninjs-3.json",
            ["River states agree / – / Orvel Press / 2022-09-16T16:00:00Z / Ana Bell / – / – / en / –"]
        ),
        (
            "json-feed.json",
            [
                "River states agree / – / The Malsk Courier / 2022-09-16T14:30:00+02:00 / Ana Bell / – / "
                    + "https://malsk.example/1 / en / https://malsk.example/1",
                "– / – / The Malsk Courier / 2022-09-17T14:30:00+02:00 / – / – / – / en / 2",
            ]
        ),
        (
            "scrapers.json",
            [
                "One / – / – / 2022-09-16 / Ana Bell / – / https://malsk.example/1 / en / https://malsk.example/1",
                "Two / – / – / 2022-09-16T10:05:00 / – / – / https://malsk.example/2 / en / https://malsk.example/2",
                "Three / A meeting and its end, told in two lines / The Malsk Courier / 2022-09-16 / Ana Bell, Tom Reed"
                    + " / – / https://malsk.example/3 / en / "
                    + "https://malsk.example/3",
                "Four / – / The Malsk Courier / 2022-09-16T14:30:00Z / – / – / https://malsk.example/4 / – / "
                    + "https://malsk.example/4",
                "Five / – / The Malsk Courier / 2022-09-16T14:30:00Z / Ana Bell / – / – / – / 5f",
                "Six – a number / – / – / 2022-09-16T14:30:00 / – / – / https://malsk.example/6 / – / "
                    + "https://malsk.example/6",
                "Seven / – / – / 2022-09-16T14:30:00Z / Ana Bell / – / https://malsk.example/7 / – / "
                    + "https://malsk.example/7",
                "Eight / – / – / 2022-09-16T14:30:00Z / – / – / – / en / 8",
                "Nine / – / – / 2022-09-16T14:30:00Z / Ana Bell / – / https://malsk.example/9 / – / "
                    + "https://malsk.example/9",
            ]
        ),
    ]

    @Test("in the shapes of standards and scrapers gives what its members say", arguments: files.indices)
    func shapes(index: Int) throws {
        let (name, expected) = JSONTests.files[index]
        let lines = try DataFixtures.read("json/\(name)").articles.map(DataFixtures.line)
        #expect(lines == expected, "\(name)")
    }

    @Test("gives a paragraph for each line of the body, and no comment")
    func paragraphLines() throws {
        let article = try DataFixtures.read("json/news-article.json").articles[0]
        #expect(article.format == .json && article.published?.source == .metadata)
        #expect(
            DataFixtures.paragraphs(article) == [
                "Ministers from six river states agreed on Friday to share the water of the Velm.",
                "“We have found a way,” said Foreign Minister Ana Torvek.", "Nobody will be left dry, she said.",
            ])
    }

    static let bodies: [(json: String, paragraphs: [String])] = [
        (#"{"title": "T", "text": "One.\r\nTwo."}"#, ["One.", "Two."]),
        (#"{"title": "T", "text": "T\nOne.\n\n\nTwo &amp; three."}"#, ["One.", "Two & three."]),
        (#"{"title": "T", "content": ["One.", "Two."]}"#, ["One.", "Two."]),
        (#"{"title": "T", "body": {"blocks": [{"type": "paragraph", "data": {"text": "One."}}]}}"#, ["One."]),
        (
            #"{"http://schema.org/headline": [{"@value": "T"}], "http://schema.org/articleBody": [{"@value": "One."}]}"#,
            ["One."]
        ),
        (#"{"schema:headline": "T", "schema:articleBody": "One\nline."}"#, ["One", "line."]),
        ("{\"title\": \"T\", \"text\": \"One\nline.\"}", ["One", "line."]),
        ("\u{FEFF}{\"title\": \"T\", \"text\": \"One.\", \"score\": NaN, \"other\": -Infinity}", ["One."]),
        (#"[[{"title": "T", "text": "One."}]]"#, ["One."]),
    ]

    @Test("bodies are read in every way in which they are written", arguments: bodies.indices)
    func body(index: Int) throws {
        let (json, expected) = JSONTests.bodies[index]
        #expect(DataFixtures.paragraphs(try DataFixtures.read(json, as: "a.json").articles[0]) == expected, "\(json)")
    }

    @Test(
        "dates are read in every way in which they are written",
        arguments: [
            ("\"2022-09-16\"", "2022-09-16"), ("\"2022-09-16T14:30:00.123Z\"", "2022-09-16T14:30:00Z"),
            ("\"2022-09-16 14:30:00+0200\"", "2022-09-16T14:30:00+02:00"),
            ("\"20220916T143000Z\"", "2022-09-16T14:30:00Z"),
            ("\"20220916\"", "2022-09-16"), ("\"20220916143000\"", "2022-09-16T14:30:00"),
            ("1663338600", "2022-09-16T14:30:00Z"), ("1663338600000", "2022-09-16T14:30:00Z"),
            ("1663338600.5", "2022-09-16T14:30:00Z"), ("\"Fri, 16 Sep 2022 14:30:00 GMT\"", "2022-09-16T14:30:00Z"),
            ("\"September 16, 2022\"", "2022-09-16"), ("\"2022-09-16T00:00:00\"", "2022-09-16"),
            ("\"2022-09-16T00:00:00Z\"", "2022-09-16T00:00:00Z"), ("\"2022-09\"", "2022-09"), ("\"soon\"", "–"),
            ("\"2099-01-01\"", "–"), ("\"\"", "–"), ("null", "–"), ("{}", "–"), ("99999999999999", "–"),
            ("-5", "–"), ("1e300", "–"),
        ])
    func dates(written: String, expected: String) throws {
        let file = try DataFixtures.read("{\"title\": \"T\", \"text\": \"One.\", \"date\": \(written)}", as: "a.json")
        #expect(file.articles[0].published?.value ?? "–" == expected, "\(written)")
    }

    @Test("a text without a title has it in its first line, unless it is declared as the body of an article")
    func titles() throws {
        let text = "River states agree\\n\\nBy Ana Bell\\n\\n\(JSONTests.met) \(JSONTests.parted)"
        let plain = try DataFixtures.read("{\"text\": \"\(text)\"}", as: "a.json").articles[0]
        #expect(plain.title == "River states agree" && plain.bylines == ["Ana Bell"])
        #expect(plain.text == "\(JSONTests.met) \(JSONTests.parted)")
        let typed = try DataFixtures.read(
            "{\"@type\": \"NewsArticle\", \"headline\": \"\", \"articleBody\": \"\(JSONTests.met)\\n\(JSONTests.parted)\"}",
            as: "a.json"
        ).articles[0]
        #expect(typed.title == nil && DataFixtures.paragraphs(typed) == [JSONTests.met, JSONTests.parted])
    }

    @Test("lines that are broken or no article cost themselves, and the first is named with its number and byte")
    func brokenLines() throws {
        let file = try DataFixtures.read("json/lines.jsonl")
        #expect(file.articles.map(\.title) == ["One", "Three"])
        #expect(file.articles.map(\.key) == ["https://malsk.example/1", "3"])
        let note = try #require(file.note)
        #expect(note.hasPrefix("2 of 4 entries left out: line 2 (byte 113) is broken JSON: byte "), "\(note)")
    }

    @Test("a list that is cut off gives the elements before")
    func cutOff() throws {
        let file = try DataFixtures.read("json/truncated-list.json")
        #expect(file.articles.map(\.title) == ["One", "Two"])
        let note = try #require(file.note)
        #expect(note.contains("element 3 at byte") && note.contains("cut off"), "\(note)")
    }

    @Test("an element over the limit costs itself")
    func tooLarge() throws {
        let long = String(repeating: "They met in Malsk. ", count: 1000)
        let json =
            "[{\"title\": \"One\", \"text\": \"One.\"}, {\"text\": \"\(long)\"}, {\"title\": \"Two\", \"text\": \"Two.\"}]"
        let options = ReadingOptions(today: Samples.today, byteLimit: 10_000)
        let lines = String(json.dropFirst().dropLast()).replacing("}, {", with: "}\n{")
        for (name, text) in [("a.json", json), ("a.jsonl", lines)] {
            let file = try FileReader.read(Array(text.utf8), name: name, options: options)
            #expect(file.articles.map(\.title) == ["One", "Two"], "\(name)")
            #expect(file.note?.contains("too large") == true, "\(name): \(file.note ?? "")")
        }
    }

    static let refusals: [(text: String, words: String)] = [
        ("{\"headline\": \"T\", \"articleBody\": \"They met in", "broken JSON: byte 45: the text ends inside a string"),
        ("{\"headline\": \"T\", \"articleBody\" \"They met\"}", "broken JSON: byte 32: \":\" should stand here"),
        ("{\"name\": \"velm\", \"scripts\": {\"test\": \"run\"}}", "none of its objects has a text"),
        ("[{\"a\": 1}, {\"b\": 2}]", "none of its objects has a text"),
        ("{}", "none of its objects has a text"),
        ("[]", "none of its objects has a text"),
        ("{\"a\": [1, 2", "broken JSON: byte 11"),
    ]

    @Test("without an article says why, and where it breaks", arguments: refusals.indices)
    func refuses(index: Int) {
        let (text, words) = JSONTests.refusals[index]
        let reason = DataFixtures.reason(Array(text.utf8), name: "a.json") ?? "read"
        #expect(reason.contains(words), "\(text): \(reason)")
    }

    @Test(
        "is told from text that starts like it",
        arguments: [
            "[ Malsk radio banner ]\n\nThey met in Malsk on Friday and talked.", "{They met} in Malsk and talked.",
            "[\"They met,\" she said] in Malsk and talked.", "{\"They met,\" she said} in Malsk and talked.",
            "[1] They met in Malsk and talked.", "[] They met in Malsk and talked.",
        ])
    func plain(_ text: String) throws {
        #expect(try Samples.article(text).format == .text)
    }

    @Test("of UTF-16 and of Windows-1252 is read")
    func encodings() throws {
        let json = "{\"title\": \"Café\", \"text\": \"They met in a café.\"}"
        let wide: [UInt8] =
            [0xFF, 0xFE] + json.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let narrow: [UInt8] = json.unicodeScalars.map { UInt8($0.value) }
        for bytes in [wide, narrow] { #expect(try Samples.article(bytes, name: "a.json").title == "Café") }
    }

    @Test("of a million elements is read from a stream, with little of it in memory")
    func stream() throws {
        var left = 1_000_000
        var started = false
        let element = Array("{},\n".utf8)
        let stream = ByteStream { (buffer) throws(ReadingError) -> Int in
            if !started {
                started = true
                buffer[0] = UInt8(ascii: "[")
                return 1
            }
            let count = min(left, buffer.count / element.count)
            for i in 0..<count {
                for j in element.indices { buffer[i * element.count + j] = element[j] }
            }
            left -= count
            return count * element.count
        }
        #expect(throws: ReadingError.self) {
            try FileReader.read(stream, name: "a.json", options: ReadingOptions(today: Samples.today)) { _ in }
        }
        #expect(left == 0)
    }
}
