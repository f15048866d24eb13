import Testing

@testable import ReadoutArticles

@Suite("A mail")
struct MailTests {
    static let plain = (header: "Content-Type: text/plain; charset=utf-8", content: MailSamples.article)
    static let html = (
        header: "Content-Type: text/html; charset=utf-8",
        content: "<html><body><h1>River states agree to share the Velm</h1>\n\(MailSamples.html)</body></html>"
    )
    static let whole = [MailSamples.first, MailSamples.second, MailSamples.third]

    /// Mails that all hold the same article.
    static let cases: [(name: String, mail: String)] = [
        ("plain", MailSamples.mail()),
        ("with a byline below the header", MailSamples.mail("By Ana Bell\n\n" + MailSamples.article)),
        ("wrapped", MailSamples.mail(wrapped(MailSamples.article))),
        ("without a content type", MailSamples.header() + "\n" + MailSamples.article),
        (
            "that says it is ASCII",
            MailSamples.mail(MailSamples.article, ["Content-Type: text/plain; charset=us-ascii"])
        ),
        (
            "flowed",
            MailSamples.mail(flowed(MailSamples.article), ["Content-Type: text/plain; charset=utf-8; format=flowed"])
        ),
        (
            "flowed with its spaces deleted",
            MailSamples.mail(
                flowed(MailSamples.article, space: "  "),
                ["Content-Type: text/plain; charset=utf-8; format=Flowed; delsp=yes"])
        ),
        (
            "in base64",
            MailSamples.mail(MailSamples.base64(MailSamples.article), ["Content-Transfer-Encoding: base64"])
        ),
        (
            "in quoted-printable",
            MailSamples.mail(quoted(MailSamples.article), ["Content-Transfer-Encoding: quoted-printable"])
        ),
        ("after a line From", "From a@b.example Fri Sep 16 2022\n" + MailSamples.mail()),
        (
            "with a preamble",
            MailSamples.header(["Content-Type: multipart/mixed; boundary=\"=_b\""]) + "\nThis is MIME.\n"
                + MailSamples.parts([plain])
        ),
        (
            "mixed, with a picture",
            MailSamples.multipart("mixed", [plain, ("Content-Type: image/png; name=\"a.png\"", "x")])
        ),
        ("mixed, with a list's footer", MailSamples.multipart("mixed", [plain, ("Content-Type: text/plain", footer)])),
        ("signed", MailSamples.multipart("signed", [plain, ("Content-Type: application/pgp-signature", "x")])),
        (
            "alternative, the HTML only pictures",
            MailSamples.multipart("alternative", [plain, ("Content-Type: text/html", "<img src=\"a.png\">")])
        ),
        ("cut off before its last boundary", String(MailSamples.multipart("mixed", [plain]).dropLast(8))),
        (
            "whose boundary is missing in the header",
            MailSamples.header(["Content-Type: multipart/mixed"]) + "\n" + MailSamples.parts([plain])
        ),
        (
            "whose boundary is another",
            MailSamples.header(["Content-Type: multipart/mixed; boundary=other"]) + "\n" + MailSamples.parts([plain])
        ),
        (
            "with nothing between boundaries but text",
            MailSamples.header(["Content-Type: multipart/mixed; boundary=other"]) + "\n" + MailSamples.article
        ),
        (
            "with a signature",
            MailSamples.mail(MailSamples.article + "\n\n-- \nThe Malsk Courier\n12 Bridge Street\nMalsk")
        ),
        ("with a foot", MailSamples.mail(MailSamples.article + "\n\n" + foot)),
        (
            "with a head",
            MailSamples.mail(
                "View this email in your browser <https://malskcourier.example/1>\n\nThe Malsk Courier\n\n\(MailSamples.article)"
            )
        ),
        (
            "with an earlier mail below",
            MailSamples.mail(answered, ["Subject: Re: River states agree to share the Velm"])
        ),
        (
            "with Outlook's earlier mail below",
            MailSamples.mail(outlookAnswer, ["Subject: RE: River states agree to share the Velm"])
        ),
        (
            "all of it quoted",
            MailSamples.mail(
                MailSamples.article.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(
                    separator: "\n"))
        ),
        (
            "with addresses after its links",
            MailSamples.mail(
                MailSamples.article.replacing("the gauges", with: "the gauges <https://malskcourier.example/g?u=1>"))
        ),
        ("with invisible filling", MailSamples.mail("\u{34F} \u{200C} \u{AD}\u{34F}\n\n" + MailSamples.article)),
        (
            "attached to an empty mail",
            MailSamples.multipart("mixed", [("Content-Type: message/rfc822", MailSamples.mail())])
        ),
        (
            "attached in base64",
            MailSamples.multipart(
                "mixed",
                [
                    (
                        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64",
                        MailSamples.base64(MailSamples.mail())
                    )
                ])
        ),
        ("in a digest", MailSamples.multipart("digest", [("", MailSamples.mail())], ["Subject: Digest"])),
    ]

    static let footer =
        "_______________________________________________\nPress mailing list\nPress@lists.example\nhttps://lists.example/press"
    static let foot = """
        You are receiving this newsletter because you signed up on our website.

        Unsubscribe | Manage preferences | View in browser

        © 2022 The Malsk Courier. All rights reserved.

        This e-mail and any attachments are confidential and meant for the intended recipient alone. If you have received \
        it by mistake, delete it.
        """
    static let answered = """
        \(MailSamples.article)

        On Thu, 15 Sep 2022 at 09:00, Jana Weiss <jana@embassy.example> wrote:
        > Do you have anything about the summit?
        > Jana
        """
    static let outlookAnswer = """
        \(MailSamples.article)

        From: Jana Weiss <jana@embassy.example>
        Sent: Thursday, September 15, 2022 9:00 AM
        To: The Malsk Courier <newsletter@malskcourier.example>
        Subject: River states agree to share the Velm

        Do you have anything about the summit?
        """

    @Test("gives the article and nothing else", arguments: cases.indices)
    func article(index: Int) throws {
        let (name, mail) = MailTests.cases[index]
        let file = try MailSamples.read(mail)
        #expect(file.articles.count == 1 && file.note == nil, "\(name): \(file.note ?? "")")
        let article = file.articles[0]
        #expect(MailSamples.paragraphs(article) == MailTests.whole, "\(name)")
        #expect(article.title == "River states agree to share the Velm", "\(name)")
        #expect(article.outlet == "The Malsk Courier", "\(name)")
        #expect(article.published == PublicationDate(value: "2022-09-16T17:30:00+02:00", source: .mail), "\(name)")
        #expect(article.format == .mail && article.key == nil, "\(name)")
    }

    @Test("has its text in HTML where there is one", .enabled(if: MailSamples.readsHTML, "HTML is not read yet"))
    func hypertext() throws {
        for (name, mail) in [
            (
                "alternative",
                MailSamples.multipart(
                    "alternative", [("Content-Type: text/plain", "Read us on the web."), MailTests.html])
            ),
            (
                "related in alternative",
                MailSamples.multipart(
                    "alternative",
                    [
                        ("Content-Type: text/plain", "Read us on the web."),
                        (
                            "Content-Type: multipart/related; boundary=\"=_c\"",
                            MailSamples.parts(
                                [MailTests.html, ("Content-Type: image/png\nContent-ID: <a>", "x")], boundary: "=_c")
                        ),
                    ])
            ),
            ("HTML that says it is plain", MailSamples.mail(MailTests.html.content)),
        ] {
            let article = try MailSamples.article(mail)
            #expect(MailSamples.paragraphs(article) == MailTests.whole, "\(name)")
            #expect(article.title == "River states agree to share the Velm", "\(name)")
        }
    }

    @Test("keeps the time of day that its header gives for the day that the text names")
    func sameDay() throws {
        let same = try MailSamples.article(MailSamples.mail("By Ana Bell September 16, 2022\n\n" + MailSamples.article))
        #expect(same.published?.value == "2022-09-16T17:30:00+02:00")
        #expect(same.bylines == ["Ana Bell"])
        let earlier = try MailSamples.article(
            MailSamples.mail("By Ana Bell September 14, 2022\n\n" + MailSamples.article))
        #expect(earlier.published == PublicationDate(value: "2022-09-14", source: .byline))
    }

    @Test("has its sender for a writer only where the text names none")
    func writer() throws {
        let from = ["From: Tom Reed <tom.reed@embassy.example>"]
        #expect(try MailSamples.article(MailSamples.mail(MailSamples.article, from)).bylines == ["Tom Reed"])
        let signed = MailSamples.mail("By Ana Bell\n\n" + MailSamples.article, from)
        #expect(try MailSamples.article(signed).bylines == ["Ana Bell"])
    }

    @Test("keeps words that only look like a notice's")
    func kept() throws {
        let words = [
            "Unsubscribed phone lines were cut first, the ministry said on Friday, and half of Malsk could not be reached.",
            "On Friday the minister wrote: nobody would be left dry.",
            "From: this was the word on the gate at Karsk that the inspectors could read.",
        ]
        let text = ([MailSamples.first] + words + [MailSamples.third]).joined(separator: "\n\n")
        #expect(
            MailSamples.paragraphs(try MailSamples.article(MailSamples.mail(text))) == [MailSamples.first] + words + [
                MailSamples.third
            ])
    }

    @Test("fails with its reason where it holds no article")
    func refused() {
        let note = ("Content-Type: text/plain", "")
        for (name, mail, words) in [
            ("nothing", MailSamples.header(), "no article text"),
            (
                "encrypted",
                MailSamples.multipart(
                    "encrypted",
                    [
                        ("Content-Type: application/pgp-encrypted", "Version: 1"),
                        ("Content-Type: application/octet-stream", "x"),
                    ]), "encrypted"
            ),
            (
                "in Outlook's form",
                MailSamples.multipart(
                    "mixed", [note, ("Content-Type: application/ms-tnef; name=\"winmail.dat\"", "x")]), "winmail.dat"
            ),
            (
                "only a picture", MailSamples.multipart("mixed", [note, ("Content-Type: image/png", "x")]),
                "no article text"
            ),
            (
                "only a program",
                MailSamples.multipart(
                    "mixed",
                    [
                        note,
                        (
                            "Content-Type: application/octet-stream; name=\"a.exe\"\nContent-Transfer-Encoding: base64",
                            "f0VMRgIBAQA="
                        ),
                    ]), "attachment a.exe: an ELF program"
            ),
        ] {
            do {
                _ = try MailSamples.read(mail)
                Issue.record("\(name) was read")
            } catch {
                #expect(error.reason.contains(words), "\(name): \(error.reason)")
            }
        }
    }

    @Test("gives each attached article, and its text too where that is more than a note")
    func attachments() throws {
        let note = (header: "Content-Type: text/plain", content: "Two articles for you.")
        let one = (
            header:
                "Content-Type: text/plain; name=\"one.txt\"\nContent-Disposition: attachment; filename=\"one.txt\"\nContent-Transfer-Encoding: base64",
            content: MailSamples.base64("The Velm is low\n\n" + MailSamples.article)
        )
        let two = (
            header: "Content-Type: message/rfc822",
            content: MailSamples.mail(MailSamples.article, ["Subject: The Velm is high", "Message-ID: <b2@a.example>"])
        )
        let picture = (header: "Content-Type: image/png; name=\"a.png\"", content: "x")
        let file = try MailSamples.read(MailSamples.multipart("mixed", [note, one, picture, two]))
        #expect(file.articles.map(\.title) == ["The Velm is low", "The Velm is high"])
        #expect(file.articles.map(\.format) == [.text, .mail])
        #expect(file.articles.map(\.part) == [0, 1])
        #expect(Set(file.articles.compactMap(\.key)).count == 2 && file.note == nil)
        let long = (
            header: note.header,
            content: MailSamples.article + "\n\n" + String(repeating: MailSamples.third + "\n\n", count: 2)
        )
        let both = try MailSamples.read(MailSamples.multipart("mixed", [long, one]))
        #expect(both.articles.map(\.title) == ["River states agree to share the Velm", "The Velm is low"])
        let digest = try MailSamples.read(
            MailSamples.multipart(
                "digest", (1...3).map { ("", MailSamples.mail(MailSamples.article, ["Subject: Day \($0)"])) }))
        #expect(digest.articles.map(\.title) == ["Day 1", "Day 2", "Day 3"])
        // a note beside what cannot be read is all there is
        let broken = (
            header: "Content-Type: application/zip; name=\"a.zip\"\nContent-Transfer-Encoding: base64",
            content: "UEsDBBQAAAAIAA=="
        )
        #expect(
            try MailSamples.article(MailSamples.multipart("mixed", [plain, broken])).title
                == "River states agree to share the Velm")
    }

    private var plain: (header: String, content: String) { MailTests.plain }

    // MARK: Encodings

    static func wrapped(_ text: String, width: Int = 72, break mark: String = "\n") -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            return (lines + [line]).joined(separator: mark)
        }.joined(separator: "\n")
    }

    static func flowed(_ text: String, space: String = " ") -> String { wrapped(text, break: space + "\n") }

    static func quoted(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        var width = 0
        for byte in text.utf8 {
            if byte == Ascii.newline {
                out.append(byte)
                width = 0
                continue
            }
            if width > 70 {
                out += Array("=\n".utf8)
                width = 0
            }
            if byte >= 0x7F || byte == UInt8(ascii: "=") {
                out += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                width += 3
            } else {
                out.append(byte)
                width += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
