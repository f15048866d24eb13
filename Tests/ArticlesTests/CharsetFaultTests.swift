import Testing

@testable import ReadoutArticles

@Suite("A text with faults in its charset")
struct CharsetFaultTests {
    static func html(_ head: String, _ bytes: [UInt8]) -> [UInt8] { Array(head.utf8) + bytes }

    @Test("is read all the same")
    func faults() throws {
        let cases: [(name: String, bytes: [UInt8], text: String)] = [
            (
                "UTF-8 with quotation marks of Windows-1252",
                Array("Über Größe, née ".utf8) + [0x93] + Array("here".utf8) + [0x94] + Array(" for 5 ".utf8) + [0x80],
                "Über Größe, née “here” for 5 €"
            ),
            (
                "Windows-1252 with pieces in UTF-8",
                Array("Gr".utf8) + [0xF6, 0xDF] + Array("e, m".utf8) + [0xFC] + Array("de, sch".utf8) + [0xF6]
                    + Array("n: Übung’s".utf8) + [0xE4, 0x2C, 0xE4],
                "Größe, müde, schön: Übung’sä,ä"
            ),
            (
                "UTF-8 written twice",
                Array("The cafÃ© in Malsk was full, â€œas never beforeâ€\u{9D}, itâ€™s said.".utf8),
                "The café in Malsk was full, “as never before”, it’s said."
            ),
            (
                "a text about UTF-8 written twice", Array("“It’s” became “itâ€™s” – on “every” page’s “top”.".utf8),
                "“It’s” became “itâ€™s” – on “every” page’s “top”."
            ),
            ("capitals that only look so", Array("SÃO PAULO – “IRMÃ”, ÂNGELA".utf8), "SÃO PAULO – “IRMÃ”, ÂNGELA"),
            (
                "a character cut in two", Array("Ein Stück ".utf8) + [0xE2, 0x80] + Array(" für Müde".utf8),
                "Ein Stück \u{FFFD} für Müde"
            ),
            ("overlong and surrogate bytes", Array("ééé ".utf8) + [0xED, 0xA0], "ééé í\u{A0}"),
        ]
        for (name, bytes, text) in cases { #expect(try CharsetTests.decode(bytes) == text, "\(name)") }
    }

    @Test("is declared in a page in many ways")
    func declarations() {
        let cases: [(head: String, charset: String?)] = [
            ("<meta charset=\"windows-1251\">", "windows-1251"), ("<META CHARSET=cp1251 />", "windows-1251"),
            ("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "windows-31j"),
            ("<meta content=\"text/html;charset = latin1\" http-equiv=content-type>", "windows-1252"),
            ("<meta content='text/html; charset=big5'>", nil),
            ("<!-- <meta charset=big5> --><meta charset=gbk>", "gb18030"),
            ("<a title='<meta charset=big5>'><meta charset='gb2312'>", "gb18030"),
            ("<meta name=x content='y><meta charset=big5>'>", nil), ("<meta charset=utf-16>", "UTF-8"),
            ("<?xml version='1.0' encoding=\"iso-8859-2\" ?><html>", "ISO-8859-2"), ("<metacharset=big5>", nil),
            ("<meta charset=nonsense>", nil), ("<meta", nil), ("<meta charset", nil), ("<meta charset=", nil),
            ("<meta charset='", nil), ("<!--", nil), ("<", nil), ("", nil),
            ("<meta x='" + String(repeating: "a", count: 10 << 20) + "'><meta charset=big5>", nil),
        ]
        for (head, charset) in cases {
            let found = Array(head.utf8).withUnsafeBufferPointer { DeclaredCharset.find($0, .html) }
            #expect(found?.name == charset, "\(head.prefix(80))")
        }
        #expect(Charset(label: " \"UTF8\" ".utf8)?.name == "UTF-8")
    }

    @Test("has a charset that ICU knows by every name in the table")
    func known() {
        for entry in CharsetLabels.table {
            let decoded = Array("abc".utf8).withUnsafeBufferPointer {
                CharsetConverter.decode($0, Charset(name: entry.charset))
            }
            #expect(decoded != nil, "\(entry.charset)")
        }
    }

    @Test("of bytes at random is refused or read, and what is read is sound")
    func random() throws {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for length in [1, 2, 3, 4, 5, 8, 64, 5000] {
            for high in [false, true] {
                for _ in 0..<8 {
                    let bytes = (0..<length).map { _ in UInt8(high ? 0x80 + next(0x80) : next(0x100)) }
                    for markings in [TextDecoder.Markings.none, .html, .named("shift_jis"), .named("utf-7")] {
                        guard let text = try? CharsetTests.decode(bytes, markings) else { continue }
                        #expect(!text.isEmpty, "\(bytes.prefix(8))")
                    }
                }
            }
        }
        for bytes in [
            [UInt8](repeating: 0xFF, count: 100_000), (0..<100_000).map { _ in UInt8(0x80 + next(0x80)) },
            (0..<100_000).map { _ in UInt8(0x20 + next(0x5F) + 0x80 * next(2)) },
        ] {
            let error = #expect(throws: ReadingError.self, "\(bytes.prefix(8))") { try CharsetTests.decode(bytes) }
            #expect(error?.reason.contains("not text: byte") == true)
        }
        #expect(throws: ReadingError.binary(offset: 0)) { try CharsetTests.decode([UInt8](repeating: 0, count: 100)) }
    }
}
