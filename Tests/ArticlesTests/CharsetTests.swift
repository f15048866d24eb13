import Testing

@testable import ReadoutArticles

@Suite("A text in a charset of its own")
struct CharsetTests {
    static func decode(_ bytes: [UInt8], _ markings: TextDecoder.Markings = .none) throws -> String {
        let text = try bytes.withUnsafeBufferPointer { try TextDecoder.decode($0, markings: markings) }
        #expect(String(validating: text, as: UTF8.self) != nil)
        return String(decoding: text, as: UTF8.self)
    }

    @Test("is read although nothing declares it", arguments: EncodedSentences.all)
    func undeclared(_ sample: EncodedSentences.Sentence) throws {
        #expect(try Self.decode(sample.bytes) == sample.text)
    }

    @Test("is read as it is declared beside it", arguments: EncodedSentences.all)
    func named(_ sample: EncodedSentences.Sentence) throws {
        #expect(try Self.decode(sample.bytes, .named(sample.label)) == sample.text)
    }

    @Test(
        "is read as its page declares it, and by its letters where the page is wrong", arguments: EncodedSentences.all)
    func page(_ sample: EncodedSentences.Sentence) throws {
        guard sample.label != "iso-2022-jp" else { return }
        for label in [sample.label, "utf-8", "utf-16", "windows-1252", "koi8-r"] {
            let head = "<html><head><meta content='text/html; charset=\(label)' http-equiv=Content-Type></head><p>"
            let text = try Self.decode(Array(head.utf8) + sample.bytes, .html)
            #expect(text == head + sample.text, "declared as \(label)")
        }
    }
}
