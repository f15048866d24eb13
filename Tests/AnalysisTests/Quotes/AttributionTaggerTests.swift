import Foundation
import ReadoutArticles
import Testing

@testable import ReadoutAnalysis

@Suite struct AttributionTaggerTests {
    private static let tagger = AttributionTagger(models: .installed())

    private static let gazetteer = Gazetteer(models: .installed())
    private static let names = NameTagger(models: .installed(), gazetteer: gazetteer)
    private static let actors = ActorFinder(gazetteer: gazetteer)

    private func attributions(_ content: String, language: String = "en") -> (AnnotatedText, [Attribution]) {
        let article = Article(
            format: .text, language: language, text: content, paragraphs: [0..<content.utf8.count])
        let text = AnnotatedText(article)
        let mentions = Self.actors.mentions(Self.names.names(in: text), in: text, of: article)
        return (text, Self.tagger.attributions(in: text, marks: QuotationMarks(text), mentions: mentions))
    }

    /// Sentences with who says what in them: source | cue | content, whose runs have … between them.
    static let table: [(text: String, found: String)] = [
        (
            "The minister said that talks would begin on Monday.",
            "The minister | said | that talks would begin on Monday"
        ),
        ("“We are ready for talks,” Mara Orlan said.", "Mara Orlan | said | We are ready for talks"),
        (
            "According to the ministry, two bridges were closed after the storm.",
            "the ministry | According to | two bridges were closed after the storm"
        ),
        ("Exports fell again in May, officials said.", "officials | said | Exports fell again in May"),
        (
            "“We are ready,” said Mara Orlan, “but we will not wait for long.”",
            "Mara Orlan | said | We are ready … but we will not wait for long"
        ),
        ("Analysts believe that the bank will raise rates.", "Analysts | believe | that the bank will raise rates"),
    ]

    @Test(arguments: table)
    func `cue, source and content are found in plain sentences`(text: String, wanted: String) {
        guard Self.tagger.isAble else { return }
        let (annotated, found) = attributions(text)
        let marks = Set("“”,. ")
        func trimmed(_ words: Range<Int>) -> String {
            let string = annotated.string(words)
            let start = string.drop { marks.contains($0) }
            return String(start.reversed().drop { marks.contains($0) }.reversed())
        }
        let written = found.map { attribution in
            let source = attribution.source.map(trimmed) ?? "–"
            let cue = attribution.cue.map(trimmed) ?? "–"
            return "\(source) | \(cue) | " + attribution.content.map(trimmed).joined(separator: " … ")
        }
        #expect(written == [wanted], "\(text)")
    }

    @Test(arguments: ["The river rose in the night.", "", "\n\n", "“", "Said.", "1,000"])
    func `where nobody says anything nothing is found`(text: String) {
        #expect(attributions(text).1.isEmpty, "\(text)")
    }

    @Test func `other languages, and a desk without weights, have none`() {
        let said = "“We are ready for talks,” Mara Orlan said."
        #expect(attributions(said, language: "fr").1.isEmpty)
        let text = AnnotatedText(said, language: "en")
        let found = AttributionTagger(models: .none).attributions(in: text, marks: QuotationMarks(text), mentions: [])
        #expect(found.isEmpty)
    }

    @Test func `a text of a megabyte is read in windows, its end like its beginning`() throws {
        guard Self.tagger.isAble else { return }
        let paragraph = """
            “We are ready for talks,” the minister said on Tuesday. The river rose again in the night, and the bridge at \
            Velmar was closed. Officials warned that more rain was to come.


            """
        let (one, alone) = attributions(paragraph)
        let times = 1_000_000 / paragraph.utf8.count
        let began = ContinuousClock.now
        let (text, found) = attributions(String(repeating: paragraph, count: times))
        #expect(ContinuousClock.now - began < .seconds(60))
        #expect(text.words.count == one.words.count * times)
        #expect(alone.count >= 2)
        #expect(found.count >= alone.count * times * 9 / 10)
        let whole = text.words.indices
        for attribution in found {
            #expect(
                attribution.content.allSatisfy {
                    !$0.isEmpty && whole.contains($0.lowerBound) && $0.upperBound <= whole.upperBound
                })
        }
        let last = try #require(found.last)
        #expect(text.string(last.content[0]) == one.string(try #require(alone.last).content[0]))
    }

    @Test func `one endless sentence is read, too`() {
        guard Self.tagger.isAble else { return }
        let (text, found) = attributions(String(repeating: "he said that ", count: 20_000))
        #expect(found.allSatisfy { $0.content.allSatisfy { $0.upperBound <= text.words.count } })
    }

    @Test func `a damaged file of weights counts as none`() throws {
        guard let folder = Models.installed().folder,
            let whole = FileManager.default.contents(atPath: folder + "/" + AttributionWeights.fileName)
        else { return }
        let home = FileManager.default.temporaryDirectory.appendingPathComponent(
            "quotes-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let path = home.appendingPathComponent(AttributionWeights.fileName)
        var damaged: [(String, Data)] = [
            ("cut short", whole.prefix(whole.count / 2)), ("longer", whole + [0]), ("header only", whole.prefix(64)),
            ("one byte", whole.prefix(1)), ("a slot of a row that is not there", whole),
        ]
        damaged[4].1.replaceSubrange(68..<72, with: [0xFF, 0xFF, 0xFF, 0x7F])
        // Magic, version, words, slots, sizes; the threshold where it is negative.
        for byte in [0, 8, 12, 14, 16, 20, 24, 28, 32, 39] {
            var other = whole
            other[byte] ^= byte == 39 ? 0x80 : 0x5A
            damaged.append(("byte \(byte)", other))
        }
        for (name, data) in damaged {
            try data.write(to: path)
            let file = try #require(MappedFile(path: path.path))
            #expect(AttributionWeights(file) == nil, "\(name)")
        }
        // What no check can see gives other numbers, not a crash.
        let text = AnnotatedText(Self.table.map(\.text).joined(separator: " "), language: "en")
        for fill: UInt8 in [0x00, 0x7F, 0xFF] {
            var other = whole
            let start = 64 + 8 << Int(whole[16])
            other.replaceSubrange(start..., with: Array(repeating: fill, count: whole.count - start))
            try FileManager.default.removeItem(at: path)
            try other.write(to: path)
            let tagger = AttributionTagger(models: Models(folder: home.path))
            #expect(tagger.isAble)
            _ = tagger.attributions(in: text, marks: QuotationMarks(text), mentions: [])
        }
    }
}
