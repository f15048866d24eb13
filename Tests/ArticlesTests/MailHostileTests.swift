import Testing

@testable import ReadoutArticles

@Suite("A hostile mail")
struct MailHostileTests {
    static let h = MailSamples.header()

    /// Mails that would take much time, memory or stack, and what is said of them; nil where they give an article.
    static let cases: [(name: String, mail: @Sendable () -> String, words: String?)] = [
        (
            "100 mails in one another",
            { (0..<100).map { _ in h + "Content-Type: message/rfc822\n\n" }.joined() + MailSamples.mail() },
            "more than 16 deep"
        ),
        (
            "10 mails in one another",
            { (0..<10).map { _ in h + "Content-Type: message/rfc822\n\n" }.joined() + MailSamples.mail() }, nil
        ),
        (
            "10,000 multiparts in one another",
            {
                h + (0..<10_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
                    + "\nThey met."
            },
            "more parts than are read"
        ),
        (
            "10,000 parts",
            {
                h + "Content-Type: multipart/mixed; boundary=b\n\n"
                    + String(repeating: "--b\n\nThey met in Malsk.\n", count: 10_000) + "--b--\n"
            },
            nil
        ),
        (
            "200,000 parts",
            { h + "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 200_000) },
            "may divide parts"
        ),
        (
            "a header field of 10 MB",
            { h + "X-Long: " + String(repeating: "x", count: 10_000_000) + "\n\n" + MailSamples.article }, nil
        ),
        (
            "a subject of 10 MB",
            { h + "Subject: " + String(repeating: "=?utf-8?q?x?= ", count: 700_000) + "\n\n" + MailSamples.article },
            nil
        ),
        (
            "200,000 header fields",
            { h + String(repeating: "X: y\n", count: 200_000) + "\n" + MailSamples.article }, nil
        ),
        (
            "groups in groups", { h + "Cc: " + String(repeating: "a:", count: 60_000) + "\n\n" + MailSamples.article },
            nil
        ),
        (
            "groups in groups in a mail in the mail",
            {
                MailSamples.multipart(
                    "mixed",
                    [
                        (
                            "Content-Type: Message/RFC822",
                            "To: " + String(repeating: "a:", count: 60_000) + "\n" + MailSamples.mail()
                        )
                    ])
            }, nil
        ),
        (
            "brackets in brackets",
            { h + "Content-Type: text/plain " + String(repeating: "(", count: 100_000) + "\n\n" + MailSamples.article },
            nil
        ),
        (
            "base64 that never ends",
            {
                h + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
                    + String(repeating: "VGhleSBtZXQu", count: 100_000)
            }, nil
        ),
        (
            "base64 that is none",
            {
                h + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
                    + String(repeating: "*%$ ", count: 10_000)
            },
            "no article text"
        ),
        (
            "boundaries that start with one another",
            {
                h
                    + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n"
                    + "Content-Type: multipart/mixed; boundary=bbb\n\n--bbb\n\n" + MailSamples.article
                    + "\n--bbb--\n--bb--\n--b--\n"
            }, nil
        ),
        (
            "an empty boundary",
            { h + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\n" + MailSamples.article + "\n----\n" }, nil
        ),
        ("a part that is the whole", { h + "Content-Type: multipart/mixed; boundary=b\n\n--b" }, "no article text"),
        (
            "20,000 notices",
            { MailSamples.mail(MailSamples.article + "\n" + String(repeating: "unsubscribe here\n", count: 20_000)) },
            nil
        ),
        (
            "20,000 labels",
            { MailSamples.mail(String(repeating: "From: a\nDate: b\n", count: 10_000) + MailSamples.article) }, nil
        ),
        (
            "10,000 forwards",
            {
                MailSamples.mail(
                    String(repeating: "---------- Forwarded message ---------\nFrom: a\nDate: b\n\n", count: 10_000)
                        + MailSamples.article)
            }, nil
        ),
        ("quotation marks", { MailSamples.mail(String(repeating: ">", count: 200_000) + "They met in Malsk.") }, nil),
        ("open brackets", { MailSamples.mail("://" + String(repeating: "(", count: 200_000)) }, nil),
        ("NUL bytes", { h + "X-A: a\u{0}b\nContent-Type: text/plain\n\n" + MailSamples.article + "\u{0}\n" }, nil),
        ("a header without an end", { String(repeating: "X-A: a\n", count: 1000) + h }, "no article text"),
    ]

    @Test("is read or refused with a reason, and quickly", arguments: cases.indices)
    func survives(index: Int) {
        let (name, mail, words) = MailHostileTests.cases[index]
        let bytes = Array(mail().utf8)
        let clock = ContinuousClock()
        var said: String?
        let taken = clock.measure {
            do throws(ReadingError) {
                said = try Samples.read(bytes, name: "a.eml").note
            } catch {
                said = error.reason
            }
        }
        if let words { #expect(said?.contains(words) == true, "\(name): \(said ?? "nothing")") }
        #expect(taken < .seconds(10), "\(name): \(taken)")
    }

    @Test("made of random pieces is read or refused", arguments: 0..<8)
    func random(seed: Int) {
        let pieces: [[UInt8]] =
            [
                "From a@b Fri Sep 16 17:30:00 2022\n", "From: A B <a@b.example>\n", "Subject: =?utf-8?q?", "?=", "\n",
                "\n\n", "\r\n",
                "Content-Type: ", "multipart/mixed; boundary=b\n", "multipart/alternative; boundary=\"b\"\n",
                "message/rfc822\n",
                "text/html; charset=x\n", "text/plain; format=flowed\n", "--b", "--b--\n", "--", "-- \n",
                "Content-Transfer-Encoding: base64\n",
                "Content-Transfer-Encoding: quoted-printable\n", "=E2=80", "They met in Malsk. ", "> ", ">",
                "Message-ID: <a>\n",
                "MIME-Version: 1.0\n", "---------- Forwarded message ---------\n", "Date: Fri, 16 Sep 2022\n",
                "On Friday, a@b wrote:\n",
                "Unsubscribe\n", "<https://a.example>", "begin 644 a\n", "_______________________\n", ";", ":", "\"",
                "(", "name*0*=utf-8''%",
            ].map { Array($0.utf8) } + [[0], [0xFF], [0xE2], [0xEF, 0xBB, 0xBF]]
        var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
        for _ in 0..<100 {
            var bytes = Array(MailSamples.header().utf8)
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes += pieces[Int(state >> 33) % pieces.count]
            }
            for name in ["a.eml", "a.mbox", "a.mht"] {
                guard let file = try? Samples.read(bytes, name: name) else { continue }
                for article in file.articles {
                    let text = Array(article.text.utf8)
                    for range in article.paragraphs {
                        #expect(range.upperBound <= text.count && !range.isEmpty, "seed \(seed): \(bytes)")
                    }
                }
            }
            _ = try? MHTMLForm.page(of: bytes)
            let box = Array("From - Fri Sep 16 17:30:00 2022\n".utf8) + bytes
            _ = try? Samples.read(box, name: "a.mbox")
        }
    }
}
