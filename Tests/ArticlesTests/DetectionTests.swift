import Testing

@testable import ReadoutArticles

@Suite("The form of a file")
struct DetectionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var name: String
        var form: FileForm
        var testDescription: String { "\(form): \(text.prefix(50)) (\(name))" }

        init(_ form: FileForm, _ text: String, name: String = "a") {
            self.form = form
            self.text = text
            self.name = name
        }
    }

    static let mail = "From: Ana Bell <ana@example.org>\nSubject: They met\nMIME-Version: 1.0\n\nThey met in Malsk."
    static let cases: [Case] = [
        Case(.html, "<!DOCTYPE html><title>They met</title><p>They met."),
        Case(.html, "\n\n  <html lang=en><body>They met."),
        Case(.html, "<!-- saved from url=(0019)https://example.org/ -->\n<HTML><BODY>They met."),
        Case(
            .html, "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\">\n<html/>"),
        Case(.html, "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>"),
        Case(.html, "<div xmlns='http://www.w3.org/1999/xhtml'><p>They met.</p></div>"),
        Case(.html, "<p>They met.</p>\n<p>They parted.</p>"),
        Case(.html, "<h1>They met</h1>\nThey parted."),
        Case(.html, "<meta charset=utf-8><title>They met"),
        Case(.html, "They met.<br>\n<p>They parted.</p>", name: "page.HTM"),
        Case(.html, "<p>They met, and nothing is closed", name: "a/page.html"),
        Case(.text, "They met.<br>\n<p>They parted.</p>"),
        Case(.text, "<They> met in Malsk."),
        Case(.text, "<They met in Malsk."),
        Case(.text, "< 5 people met in Malsk."),
        Case(.text, "<p>They met.</p>\n\n# They parted", name: "a.md"),
        Case(.feed, "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>"),
        Case(.feed, "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>"),
        Case(.nitf, "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-6.dtd\" [<!ENTITY a \"b>\">]><nitf/>"),
        Case(.newsml, "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"></newsItem>"),
        Case(.json, "{\"title\": \"They met\"}"),
        Case(.json, "\n[ {\"title\": \"They met\"} ]"),
        Case(.jsonLines, "{\"title\":\"They met\"}\n{\"title\":\"They parted\"}\n"),
        Case(.text, "{They met} in Malsk."),
        Case(.text, "[They met](https://example.org) in Malsk."),
        Case(.mail, mail),
        Case(.mailbox, "From ana@example.org Fri Sep 16 10:00:00 2022\n" + mail),
        Case(
            .mhtml, "From: <Saved by Blink>\nSubject: They met\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n"),
        Case(.text, "From: Malsk, where they met, no road leads out."),
        Case(.text, "From Malsk no road leads out."),
        Case(.pdf, "%PDF-1.7\n"),
        Case(.text, "BM: the bank of Malsk."), Case(.text, "MZ is what they call it."), Case(.text, "ID3 is a tag."),
        Case(.text, "OggS and RIFF met."),
        Case(.text, String(repeating: "word ", count: 51) + "a ustar of Malsk"),
        Case(.text, "They said (twice; once in Malsk) that f(x) = 3 was {right}."),
        Case(
            .text, "{{Infobox|name=Malsk|river=[[Velm]]}} '''Malsk''' is a [[town]] on the [[Velm]]; it has: a bridge."),
        Case(.text, "ITSF met in Malsk."), Case(.text, "-----BEGIN PGP SIGNED MESSAGE-----\n\nThey met in Malsk."),
        Case(.text, "Name\tParty\nA\tB\n\nThey met in Malsk."),
    ]

    @Test("is told by its content", arguments: cases)
    func detects(_ sample: Case) throws {
        var texts = [Array(sample.text.utf8)]
        if sample.form != .pdf {
            texts.append([0xEF, 0xBB, 0xBF] + Array(sample.text.utf8))
            texts.append(DecodingTests.utf16(sample.text, little: true, mark: true))
            if sample.text.utf8.count > 40 {
                texts.append(DecodingTests.utf16(sample.text, little: false, mark: false))
                texts.append(sample.text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), 0, 0, 0] })
            }
        }
        for (i, text) in texts.enumerated() {
            #expect(try FileForm.detect(text[...], name: sample.name) == sample.form, "encoding \(i)")
        }
    }

    static let refused: [(words: String, isIgnored: Bool, text: String, name: String)] = [
        ("an SVG image, no article", true, "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "a"),
        ("an SVG image, no article", true, "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", "a.svg"),
        (
            "a script (JavaScript), no article", true,
            "(function(){var a=window.b||[];a.push({c:function(d){return d;}});})();", "gtm.js.download"
        ),
        ("a script (JavaScript)", true, "!function(a){a.b=function(c){return c&&c.d}}(window);var e={f:1};", "saved"),
        ("a style sheet (CSS)", true, "body{margin:0;color:#000}\n.a>.b{padding:1px}", "main.css"),
        ("a style sheet (CSS)", true, ".a{margin:0}.b{color:red}.c{top:1px;left:2px}.d{x:y}", "a"),
        ("XML with the root element <gpx>", false, "<?xml version=\"1.0\"?>\n<!-- a --><gpx></gpx>", "a"),
        ("XML with the root element <k:kml>", false, "<k:kml xmlns:k=\"http://example.org\"></k:kml>", "a"),
        ("XML with the root element <note>", false, "<note><to>Ana</to></note>", "a"),
        ("broken XML: there is no element in it", false, "<?xml version=\"1.0\"?>\n<!-- They met -->\n", "a"),
        ("RTF is not a form", false, "{\\rtf1\\ansi They met.}", "a.rtf"),
        ("a table (CSV) is not a form", false, "date,place\n2022-09-16,Malsk\n", "a.csv"),
        ("a table (CSV) is not a form", false, String(repeating: "a\tb\tc\td\n", count: 8), "a"),
        ("an EPUB book is not a form", false, "PK\u{3}\u{4}…mimetypeapplication/epub+zip", "a.epub"),
        ("an Excel workbook (XLSX) is not", false, "PK\u{3}\u{4}…xl/workbook.xml", "a.xlsx"),
        ("a ZIP archive, no article; unpack it", true, "PK\u{3}\u{4}…a.txt", "a.zip"),
        ("an MP4 recording, not text", true, "\0\0\0\u{18}ftypisom\0", "a.mp4"),
        ("an AVIF image", true, "\0\0\0\u{18}ftypavif\0", "a"), ("a WebP image", true, "RIFF\u{18}\0\0\0WEBPVP8 ", "a"),
        ("a WAV recording", true, "RIFF\u{18}\0\0\0WAVEfmt ", "a"), ("a font", true, "wOF2\0\u{1}\0\0", "a"),
        ("a BMP image", true, "BM6\0\0\0\0", "a"), ("a Windows program", true, "MZ\u{10}\0\u{3}\0", "a"),
        ("a calendar (iCalendar)", true, "BEGIN:VCALENDAR\nVERSION:2.0\n", "a.ics"),
        ("a program (script)", true, "#!/bin/sh\necho They met.\n", "a.sh"),
    ]

    @Test("that is not read is named, and whether anything is missed", arguments: refused.indices)
    func refuses(index: Int) {
        let (words, isIgnored, text, name) = Self.refused[index]
        let bytes = text.unicodeScalars.flatMap { $0.value < 0x80 ? [UInt8($0.value)] : Array(String($0).utf8) }
        let error = #expect(throws: ReadingError.self, "\(text)") { try Samples.read(bytes, name: name) }
        #expect(error?.reason.contains(words) == true, "\(text): \(error?.reason ?? "")")
        #expect(error?.isIgnored == isIgnored, "\(text): \(error?.reason ?? "")")
    }

    @Test("in the folder of a saved page is ignored where there is no article in it")
    func savedPage() throws {
        for (name, isIgnored) in [
            ("They met_files/a.txt", true), ("inbox/They met-Dateien/b/a.txt", true), ("They met.files/a", true),
            ("They met/a.txt", false), ("a_files", false), ("_files/a.txt", false),
        ] {
            for bytes in [Array("---".utf8), [UInt8](repeating: 0, count: 100)] {
                let error = #expect(throws: ReadingError.self) { try Samples.read(bytes, name: name) }
                #expect(error?.isIgnored == isIgnored, "\(name): \(error?.reason ?? "")")
            }
            #expect(try Samples.article("They met in Malsk.", name: name).text == "They met in Malsk.")
        }
    }
}
