import ReadoutArticles
import Testing

@Suite("A file that is no article")
struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var error: ReadingError
        var words: String
        var testDescription: String { name }
    }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    static let cases: [Case] = [
        Case(name: "empty", bytes: [], error: .empty, words: "empty"),
        Case(name: "white space", bytes: text(" \n\t\r\n "), error: .noText, words: "no article text"),
        Case(name: "only a mark", bytes: [0xEF, 0xBB, 0xBF], error: .noText, words: "no article text"),
        Case(name: "only a UTF-16 mark", bytes: [0xFF, 0xFE], error: .noText, words: "no article text"),
        Case(name: "only punctuation", bytes: text("---\n***\n"), error: .noText, words: "no article text"),
        Case(
            name: "only front matter", bytes: text("---\ntitle: A summit\ndate: 2022-09-16\n---\n"), error: .noText,
            words: "no article text"),
        Case(
            name: "NUL inside", bytes: text("They met.") + [0] + text("They parted."), error: .binary(offset: 9),
            words: "byte 9"),
        Case(name: "zeros", bytes: Array(repeating: 0, count: 4096), error: .binary(offset: 0), words: "byte 0"),
        Case(name: "control bytes", bytes: (0..<64).map { UInt8($0) }, error: .binary(offset: 0), words: "not text"),
        Case(
            name: "PNG", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0],
            error: .notText(kind: "a PNG image"),
            words: "a PNG image, not text"),
        Case(
            name: "JPEG", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], error: .notText(kind: "a JPEG image"),
            words: "a JPEG image"),
        Case(
            name: "gzip", bytes: [0x1F, 0x8B, 0x08, 0, 0, 0],
            error: .broken(form: "gzip file", detail: "it is cut off after 0 bytes of text"), words: "cut off"),
        Case(
            name: "ELF", bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1], error: .notText(kind: "an ELF program"),
            words: "an ELF program"),
        Case(
            name: "ZIP", bytes: [0x50, 0x4B, 3, 4, 20, 0] + text("a.txt"), error: .archive(kind: "a ZIP archive"),
            words: "a ZIP archive, no article; unpack it"),
        Case(
            name: "XML", bytes: text("<?xml version=\"1.0\"?><gpx/>"),
            error: .unsupported(form: "XML with the root element <gpx>"), words: "<gpx>"),
    ]

    @Test("fails with its reason", arguments: cases)
    func fails(_ sample: Case) {
        #expect(throws: sample.error) { try Samples.read(sample.bytes) }
        #expect(sample.error.reason.contains(sample.words), "\(sample.error.reason)")
    }

    @Test("fails when it is larger than the limits")
    func limits() {
        var options = ReadingOptions(today: Samples.today, byteLimit: 100)
        #expect(throws: ReadingError.tooLarge(bytes: 101, limit: 100)) {
            try FileReader.read(Array(repeating: 0x61, count: 101), name: "a.txt", options: options)
        }
        options = ReadingOptions(today: Samples.today, textLimit: 100)
        #expect(throws: ReadingError.textTooLong(bytes: 101, limit: 100)) {
            try FileReader.read(Array(repeating: 0x61, count: 101), name: "a.txt", options: options)
        }
        #expect(ReadingError.tooLarge(bytes: 70 << 20, limit: 64 << 20).reason.contains("70 MiB"))
    }

    @Test(
        "is told from text that only looks like it",
        arguments: [
            "[ Malsk radio banner ]\n\nThey met in Malsk on Friday and talked.",
            "{They met} in Malsk on Friday and talked.",
            "<They> met in Malsk on Friday and talked.",
            "ID3 cards were shown in Malsk on Friday, and nobody talked.",
            "PK is what they call him in Malsk, and nobody talks.",
        ])
    func passes(_ text: String) throws {
        #expect(
            try Samples.article(text).text.hasSuffix("talked.") || (try Samples.article(text).text.hasSuffix("talks.")))
    }
}
