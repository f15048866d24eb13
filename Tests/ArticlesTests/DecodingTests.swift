import ReadoutArticles
import Testing

@Suite("Decoding a file")
struct DecodingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var text: String
        var testDescription: String { name }
    }

    static func utf16(_ text: String, little: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { little ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    static let sentence = "The café in Malsk was full, “as never before”, on Friday."
    static let plain = "The leaders met in Malsk on Friday and talked for two hours."
    static let cases: [Case] = [
        Case(name: "UTF-8", bytes: Array(sentence.utf8), text: sentence),
        Case(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(sentence.utf8), text: sentence),
        Case(name: "UTF-16 LE with a mark", bytes: utf16(sentence, little: true, mark: true), text: sentence),
        Case(name: "UTF-16 BE with a mark", bytes: utf16(sentence, little: false, mark: true), text: sentence),
        Case(name: "UTF-16 LE without a mark", bytes: utf16(plain, little: true, mark: false), text: plain),
        Case(name: "UTF-16 BE without a mark", bytes: utf16(plain, little: false, mark: false), text: plain),
        Case(
            name: "UTF-16 with a pair of surrogates", bytes: utf16("Velm 🌊 rises.", little: true, mark: true),
            text: "Velm 🌊 rises."),
        Case(
            name: "UTF-16 with a lone surrogate",
            bytes: utf16("Velm ", little: true, mark: true) + [0x00, 0xD8]
                + utf16(" rises.", little: true, mark: false),
            text: "Velm \u{FFFD} rises."),
        Case(
            name: "UTF-16 cut off inside a unit", bytes: utf16("The Velm rises", little: true, mark: true) + [0x2E],
            text: "The Velm rises\u{FFFD}"),
        Case(
            name: "Windows-1252",
            bytes: Array("The caf".utf8) + [0xE9] + Array(" was ".utf8) + [0x93] + Array("full".utf8)
                + [0x94, 0x97] + Array("again, for ".utf8) + [0x80] + Array("5.".utf8),
            text: "The café was “full”—again, for €5."),
        Case(
            name: "Latin-1",
            bytes: Array("Gro".utf8) + [0xDF] + Array("er Andrang, m".utf8) + [0xFC] + Array("de.".utf8),
            text: "Großer Andrang, müde."),
        Case(
            name: "UTF-8 with one broken byte", bytes: Array("Café, über, naïve ".utf8) + [0xE9] + Array(" end.".utf8),
            text: "Café, über, naïve é end."),
        Case(
            name: "UTF-8 cut off inside a character", bytes: Array("The leaders met ".utf8) + [0xE2, 0x80],
            text: "The leaders met \u{FFFD}"),
        Case(name: "CRLF", bytes: Array("They met.\r\nThey parted.\r\n".utf8), text: "They met.\n\nThey parted."),
        Case(name: "CR", bytes: Array("They met.\rThey parted.\r".utf8), text: "They met.\n\nThey parted."),
        Case(
            name: "a mark amid the text", bytes: Array("They \u{FEFF}met and they parted.".utf8),
            text: "They met and they parted."),
        Case(
            name: "a stray NUL in a long text",
            bytes: Array(String(repeating: "They met and parted. ", count: 60).utf8) + [0] + Array("The end.".utf8),
            text: String(repeating: "They met and parted. ", count: 60) + "The end."),
    ]

    @Test("gives its text", arguments: cases)
    func decodes(_ sample: Case) throws {
        let article = try Samples.article(sample.bytes)
        #expect(article.text == sample.text)
    }

    @Test("keeps the digest of the file's own bytes")
    func digest() throws {
        let file = try Samples.read(Array("abc".utf8))
        #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
