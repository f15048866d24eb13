import Glibc
import Testing

@testable import ReadoutArticles

@Suite("A mail or saved page as programs write it")
struct MailFixtureTests {
    /// The bytes of a file in Tests/Fixtures/mail; empty where there is none.
    static func bytes(_ name: String) -> [UInt8] {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        guard let file = fopen("/\(folder)/Fixtures/mail/\(name)", "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
        return bytes
    }

    static let cases: [(name: String, titles: [String], outlet: String?, date: String?, starts: String, ends: String)] =
        [
            (
                "windows-1252.eml", ["Staudämme an der Velm: Einigung nach vier Jahren"], "Malsker Nachrichten",
                "2022-09-16T17:30:00+02:00", "Minister aus sechs", "zurückhalten dürfen."
            ),
            (
                "takeout.mbox", ["River states agree", "What the states agreed", "The dams of Karsk, explained"],
                "The Malsk Courier", "2022-09-16T17:31:00Z", "Ministers from six", "without asking first."
            ),
            (
                "truncated.eml", ["River states agree"], "The Malsk Courier", "2022-09-16T17:30:00+02:00",
                "Ministers from six",
                ""
            ),
        ]

    @Test("gives its articles", arguments: cases.indices)
    func articles(index: Int) throws {
        let (name, titles, outlet, date, starts, ends) = MailFixtureTests.cases[index]
        let file = try Samples.read(MailFixtureTests.bytes(name), name: name)
        #expect(file.articles.map(\.title) == titles, "\(name)")
        for article in file.articles {
            #expect(article.outlet == outlet && article.format == .mail, "\(name): \(article.outlet ?? "no outlet")")
            #expect(article.text.hasPrefix(starts) && article.text.hasSuffix(ends), "\(name): \(article.text)")
        }
        #expect(file.articles.first?.published?.value == date, "\(name)")
    }

    /// Whether charsets are known by their names in this version.
    static var decodesKOI8: Bool { MailText.header(Array("=?koi8-r?B?98XM2M0=?=".utf8)) == "Вельм" }

    @Test("is decoded by the charset that it names", .enabled(if: decodesKOI8, "KOI8-R is not read yet"))
    func charset() throws {
        let article = try Samples.article(MailFixtureTests.bytes("koi8.eml"), name: "koi8.eml")
        #expect(article.title == "Вельм поделен")
        #expect(
            article.text.hasPrefix("Министры шести") && article.text.hasSuffix("с мая по сентябрь."), "\(article.text)")
    }

    @Test("says of an attachment that cannot be read what is the matter")
    func attachment() {
        do throws(ReadingError) {
            _ = try Samples.read(MailFixtureTests.bytes("only-pdf.eml"), name: "only-pdf.eml")
            Issue.record("it was read")
        } catch {
            #expect(error.reason.contains("attachment Río Velm.pdf: "), "\(error.reason)")
        }
    }

    @Test("of Word's gives its page")
    func word() throws {
        let page = try MHTMLForm.page(of: MailFixtureTests.bytes("word.mht"))
        #expect(page.address == nil && String(decoding: page.html, as: UTF8.self).contains("Café owners"))
    }
}
