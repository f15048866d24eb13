import Testing

@testable import ReadoutArticles

@Suite("A web page saved as one file")
struct MHTMLTests {
    static let page = "<html><head><title>A</title></head><body><p>They met — in Malsk.</p></body></html>"
    static let other = "<html><body>An advertisement</body></html>"
    static let address = "https://www.malskcourier.example/2022/09/16/velm"

    static func chrome(_ parts: [(header: String, content: String)], _ fields: String = "type=\"text/html\"") -> String
    {
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: \(address)
        Subject: =?utf-8?Q?River=20states=20agree?=
        Date: Fri, 16 Sep 2022 17:30:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; \(fields); boundary="=_b"


        """ + MailSamples.parts(parts)
    }

    static let style = (header: "Content-Type: text/css\nContent-Location: cid:css-1@mhtml.blink", content: "p { }")
    static let frame = (
        header: "Content-Type: text/html\nContent-ID: <frame-2@mhtml.blink>\nContent-Location: https://ads.example/1",
        content: other
    )

    static let cases: [(name: String, file: String, address: String?)] = [
        (
            "Chrome's",
            chrome([
                (
                    "Content-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: \(address)",
                    MailTests.quoted(page)
                ), style, frame,
            ]),
            address
        ),
        (
            "whose page is not the first",
            chrome([frame, style, ("Content-Type: text/html\nContent-Location: \(address)", page)]), address
        ),
        (
            "that names its root",
            chrome(
                [
                    frame,
                    (
                        "Content-Type: text/html; charset=utf-8\nContent-ID: <root@a>\nContent-Location: https://www.malskcourier.example/other",
                        page
                    ),
                ], "start=\"<root@a>\""),
            address
        ),
        (
            "with its address folded",
            chrome([
                ("Content-Type: text/html\nContent-Location: https://www.malskcourier.example/\n 2022/09/16/velm", page)
            ]),
            address
        ),
        (
            "Internet Explorer's",
            "From: <Saved by Windows Internet Explorer 11>\nSubject: River states agree\nDate: Fri, 16 Sep 2022 17:30:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"=_b\"\nX-MimeOLE: 6\n\n"
                + MailSamples.parts([
                    (
                        "Content-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\nContent-Location: \(address)",
                        MailSamples.base64(page)
                    ), style,
                ]),
            address
        ),
        (
            "Word's",
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"=_b\"\n\nThis document is a Single File Web Page.\n\n"
                + MailSamples.parts([
                    ("Content-Location: file:///C:/4A5B/velm.htm\nContent-Type: text/html; charset=\"utf-8\"", page)
                ]),
            nil
        ),
        (
            "nested",
            chrome([
                (
                    "Content-Type: multipart/alternative; boundary=\"=_c\"",
                    MailSamples.parts(
                        [("Content-Type: text/plain", "They met."), ("Content-Type: text/html; charset=utf-8", page)],
                        boundary: "=_c")
                ), style,
            ]),
            address
        ),
        (
            "of one part",
            "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: \(address)\n\n" + page,
            address
        ),
    ]

    @Test("gives its page and where that was", arguments: cases.indices)
    func page(index: Int) throws {
        let (name, file, address) = MHTMLTests.cases[index]
        #expect(MHTMLForm.isMHTML(Array(file.utf8)[...]), "\(name)")
        let page = try MHTMLForm.page(of: Array(file.utf8))
        #expect(page.html[...].trimmed.string == MHTMLTests.page, "\(name)")
        #expect(page.address == address, "\(name)")
        if file.contains("Subject:") { #expect(page.subject == "River states agree", "\(name)") }
    }

    @Test("fails with its reason where there is none")
    func refused() {
        #expect(throws: ReadingError.broken(form: "MHTML", detail: "there is no HTML part in it")) {
            try MHTMLForm.page(of: Array(MHTMLTests.chrome([MHTMLTests.style]).utf8))
        }
    }

    @Test("is an article like the page itself", .enabled(if: MailSamples.readsHTML, "HTML is not read yet"))
    func article() throws {
        let html =
            "<html><head><title>River states agree</title></head><body><article><h1>River states agree</h1>\(MailSamples.html)</article></body></html>"
        let file = MHTMLTests.chrome([
            ("Content-Type: text/html; charset=utf-8\nContent-Location: \(MHTMLTests.address)", html)
        ])
        let article = try Samples.article(Array(file.utf8), name: "a.mhtml")
        #expect(article.format == .mhtml && article.url == MHTMLTests.address && article.title == "River states agree")
        #expect(MailSamples.paragraphs(article) == MailTests.whole)
    }
}
