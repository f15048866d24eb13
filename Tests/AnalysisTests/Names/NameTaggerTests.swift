import Foundation
import ReadoutAnalysis
import Testing

/// The names of a text, each with the first letter of its kind.
private func names(_ text: String, language: String = "en", models: Models = .installed()) -> [String] {
    let annotated = AnnotatedText(text, language: language)
    let tagger = NameTagger(models: models, gazetteer: Gazetteer(models: .installed()))
    return tagger.names(in: annotated).map { span in
        let kind = ["P", "O", "L"][Int(span.kind.rawValue)]
        return "\(kind) \(annotated.string(span.words))"
    }
}

@Suite struct NameTaggerTests {
    @Test(arguments: [
        ("President Marta Olsen met Mr. Dvorak in Brussels on Friday.", ["P Marta Olsen", "P Dvorak", "L Brussels"]),
        ("“We will stay,” said Annika Sörlund, who leads the talks.", ["P Annika Sörlund"]),
        ("The European Union’s ministers left for Geneva.", ["O European Union", "L Geneva"]),
        ("Nothing here is a name, although it begins with a capital.", []),
    ])
    func `names of news prose`(text: String, expected: [String]) {
        #expect(names(text) == expected, "\(text)")
    }

    @Test func `a headline in title case is not a name as a whole`() {
        let found = names(
            """
            What We Know About The New Partnership After The Meeting
            Officials in Germany met on Monday. They said that the partnership was new.
            """)
        #expect(found == ["L Germany"])
    }

    @Test func `the same text gives the same names each time`() {
        let text = "Peter Brandt of the Velmar Institute told Reuters that Hungary would sign. Brandt left for Oslo."
        #expect(names(text) == names(text))
    }

    @Test func `names do not overlap and stand in their order`() {
        let text = AnnotatedText(
            "John Ward, Mary Bell and the United Nations met in New York, Paris and Rome. Ward left.", language: "en")
        let tagger = NameTagger(models: .installed(), gazetteer: Gazetteer(models: .installed()))
        let spans = tagger.names(in: text).map(\.words)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        #expect(!spans.isEmpty)
    }

    @Test(arguments: [
        ("de", "Gestern sprach Anna Weber in Berlin mit Präsident Orlow.", ["P Anna Weber", "L Berlin", "P Orlow"]),
        (
            "fr", "Hier, le président Orlov a rencontré Claire Martin à Paris.",
            ["P Orlov", "P Claire Martin", "L Paris"]
        ),
        ("es", "El presidente Orlov viajó a Madrid con María García.", ["P Orlov", "L Madrid", "P María García"]),
    ])
    func `other languages go by titles, given names and the gazetteer`(language: String, text: String, wanted: [String])
    {
        #expect(names(text, language: language) == wanted, "\(language)")
    }

    @Test func `without weights names are found, if fewer`() {
        let found = names("The ministry sent Anna Weber to Berlin.", models: .none)
        #expect(found == ["P Anna Weber", "L Berlin"])
    }

    @Test func `a damaged file of weights is none`() throws {
        guard let folder = Models.installed().folder,
            let whole = FileManager.default.contents(atPath: folder + "/" + NameWeights.fileName)
        else { return }
        let home = FileManager.default.temporaryDirectory.appendingPathComponent(
            "names-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let path = home.appendingPathComponent("weights")
        var damaged: [(String, Data)] = [
            ("cut short", whole.prefix(whole.count / 2)), ("longer", whole + [0]), ("header only", whole.prefix(64)),
            ("one byte", whole.prefix(1)),
        ]
        for byte in [0, 8, 12, 16, 20, 24] {
            var other = whole
            other[byte] ^= 0x5A
            damaged.append(("byte \(byte)", other))
        }
        for (name, data) in damaged {
            try data.write(to: path)
            let file = try #require(MappedFile(path: path.path))
            #expect(NameWeights(file) == nil, "\(name)")
        }
        try whole.write(to: path)
        #expect(MappedFile(path: path.path).flatMap(NameWeights.init) != nil)
    }
}
