import ReadoutArticles
import Testing

@Suite("NITF")
struct NITFTests {
    @Test("gives its head lines, its dates and the blocks of its body without pictures and notes")
    func reads() throws {
        let article = try DataFixtures.read("nitf/velm.xml").articles[0]
        #expect(article.format == .nitf)
        #expect(
            DataFixtures.line(article)
                == "River states agree to share the Velm / Six governments end four years of quarrel / The Malsk Courier / "
                + "2022-09-16T14:30:00+02:00 / Ana Bell, Tom Reed / MALSK, Orvenia, Sept. 16 / https://malsk.example/velm"
                + " / en / orvel-20220916-velm")
        #expect(
            DataFixtures.paragraphs(article) == [
                "Ministers from six river states agreed on Friday to share the water of the Velm.",
                "A village above the water", "“We have found a way,” said Ana Torvek.", "The treaty is signed in May.",
                "The dams are inspected.", "Nobody will be left dry.", "Ana Torvek", "State | Share", "Orvenia | 31",
            ])
    }

    @Test("that is cut off gives what is before, or says where it breaks")
    func cutOff() throws {
        let bytes = try DataFixtures.bytes("nitf/velm.xml")
        let mark = Array("<hl2>A village".utf8)
        let end = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
        let file = try Samples.read(Array(bytes[..<end]), name: "velm.xml")
        #expect(
            file.articles[0].text == "Ministers from six river states agreed on Friday to share the water of the Velm.")
        #expect(file.note?.contains("the file is broken at line") == true, "\(file.note ?? "no note")")
        let reason = DataFixtures.reason(Array(bytes[..<300]), name: "velm.xml") ?? "read"
        #expect(reason.hasPrefix("broken NITF: line "), "\(reason)")
    }
}
