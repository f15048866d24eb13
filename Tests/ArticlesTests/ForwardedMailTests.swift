import Testing

@testable import ReadoutArticles

@Suite("A forwarded mail")
struct ForwardedMailTests {
    /// What programs write above the mail that is forwarded. All but those marked name The Malsk Courier, 16 September 2022
    /// and the title.
    static let cases: [(name: String, head: String, date: String)] = [
        (
            "Gmail",
            """
            ---------- Forwarded message ---------
            From: The Malsk Courier <newsletter@malskcourier.example>
            Date: Fri, Sep 16, 2022 at 5:30 PM
            Subject: River states agree to share the Velm
            To: Jana Weiss <jana@embassy.example>, Tom Reed <tom@embassy.example>,
              Desk <desk@embassy.example>

            """, "2022-09-16T17:30:00"
        ),
        (
            "Gmail from HTML",
            """
            ---------- Forwarded message ---------
            *From:* The Malsk Courier <newsletter@malskcourier.example>
            *Date:* Fri, Sep 16, 2022 at 5:30 PM
            *Subject:* River states agree to share the Velm
            *To:* <jana@embassy.example>
            """, "2022-09-16T17:30:00"
        ),
        (
            "Gmail on one line",
            "---------- Forwarded message ---------\nFrom: The Malsk Courier <newsletter@malskcourier.example> Date: Fri, Sep 16, 2022 at 5:30 PM Subject: River states agree to share the Velm To: <jana@embassy.example>",
            "2022-09-16T17:30:00"
        ),
        (
            "Apple",
            """
            Begin forwarded message:

            From: "The Malsk Courier" <newsletter@malskcourier.example>
            Subject: River states agree to share the Velm
            Date: September 16, 2022 at 5:30:00 PM GMT+2
            To: jana@embassy.example
            Reply-To: editor@malskcourier.example
            """, "2022-09-16T17:30:00+02:00"
        ),
        (
            "Thunderbird",
            """
            -------- Forwarded Message --------
            Subject: \tRiver states agree to share the Velm
            Date: \tFri, 16 Sep 2022 17:30:00 +0200
            From: \tThe Malsk Courier <newsletter@malskcourier.example>
            To: \tjana@embassy.example
            """, "2022-09-16T17:30:00+02:00"
        ),
        (
            "Thunderbird from HTML",
            """
            -------- Forwarded Message --------
            Subject:
            River states agree to share the Velm
            Date:
            Fri, 16 Sep 2022 17:30:00 +0200
            From:
            The Malsk Courier <newsletter@malskcourier.example>
            To:
            jana@embassy.example
            """, "2022-09-16T17:30:00+02:00"
        ),
        (
            "Outlook",
            """
            From: The Malsk Courier <newsletter@malskcourier.example>
            Sent: Friday, September 16, 2022 5:30 PM
            To: Jana Weiss <jana@embassy.example>
            Cc: Desk
            Subject: River states agree to share the Velm
            """, "2022-09-16T17:30:00"
        ),
        (
            "Outlook with a rule",
            """
            -----Original Message-----
            From: The Malsk Courier [mailto:newsletter@malskcourier.example]
            Sent: Friday, September 16, 2022 5:30 PM
            To: Jana Weiss
            Subject: River states agree to share the Velm
            """, "2022-09-16T17:30:00"
        ),
        (
            "Outlook in German",
            """
            Von: The Malsk Courier <newsletter@malskcourier.example>
            Gesendet: Freitag, 16. September 2022 17:30
            An: Weiss, Jana <jana@embassy.example>
            Betreff: River states agree to share the Velm
            """, "2022-09-16T17:30:00"
        ),
        (
            "Apple in German",
            """
            Anfang der weitergeleiteten Nachricht:

            Von: The Malsk Courier <newsletter@malskcourier.example>
            Betreff: River states agree to share the Velm
            Datum: 16. September 2022 um 17:30:00 MESZ
            An: jana@embassy.example
            """, "2022-09-16T17:30:00+02:00"
        ),
        (
            "Thunderbird in French",
            """
            -------- Message transféré --------
            Sujet : River states agree to share the Velm
            Date : Fri, 16 Sep 2022 17:30:00 +0200
            De : The Malsk Courier <newsletter@malskcourier.example>
            Pour : jana@embassy.example
            """, "2022-09-16T17:30:00+02:00"
        ),
        (
            "Outlook in French",
            """
            De : The Malsk Courier <newsletter@malskcourier.example>
            Envoyé : vendredi 16 septembre 2022 17:30
            À : Jana Weiss
            Objet : River states agree to share the Velm
            """, "2022-09-16T17:30:00"
        ),
        (
            "Outlook in Spanish",
            """
            De: The Malsk Courier <newsletter@malskcourier.example>
            Enviado el: viernes, 16 de septiembre de 2022 17:30
            Para: Jana Weiss
            Asunto: River states agree to share the Velm
            """, "2022-09-16T17:30:00"
        ),
        (
            "Outlook in Russian",
            """
            От: The Malsk Courier <newsletter@malskcourier.example>
            Отправлено: 16 сентября 2022 г. 17:30
            Кому: Jana Weiss
            Тема: River states agree to share the Velm
            """, "2022-09-16"
        ),
        (
            "Mail.ru",
            """
            -------- Пересылаемое сообщение --------
            От кого: The Malsk Courier <newsletter@malskcourier.example>
            Кому: jana@embassy.example
            Дата: Пятница, 16 сентября 2022, 17:30 +03:00
            Тема: River states agree to share the Velm
            """, "2022-09-16T17:30:00+03:00"
        ),
        (
            "Yandex",
            """
            -------- Пересылаемое сообщение --------
            16.09.2022, 17:30, "The Malsk Courier" <newsletter@malskcourier.example>:
            """, "2022-09-16T17:30:00"
        ),
    ]

    @Test("gives title, sender and date of the original", arguments: cases.indices)
    func original(index: Int) throws {
        let (name, head, date) = ForwardedMailTests.cases[index]
        let body = "Worth a look.\nJana\n\n\(head)\n\n\(MailSamples.article)\n\nSent from my iPhone"
        for text in [body, "\(head)\n\n\(MailSamples.article)"] {
            let mail = MailSamples.mail(
                text,
                [
                    "From: Jana Weiss <jana@embassy.example>", "Date: Mon, 19 Sep 2022 09:12:00 +0200",
                    "Subject: Fwd: River states agree to share the Velm",
                ])
            let article = try MailSamples.article(mail)
            #expect(MailSamples.paragraphs(article) == MailTests.whole, "\(name)")
            #expect(article.title == "River states agree to share the Velm", "\(name)")
            #expect(article.outlet == "The Malsk Courier" && article.bylines.isEmpty, "\(name): \(article.bylines)")
            #expect(article.published == PublicationDate(value: date, source: .mail), "\(name)")
        }
    }

    @Test("is found below the quotation marks that Apple's program puts before it, and inside another")
    func nested() throws {
        let inner = ForwardedMailTests.cases[3].head + "\n\n" + MailSamples.article
        let lines = inner.split(separator: "\n", omittingEmptySubsequences: false)
        let quoted = ([lines[0], ""] + lines.dropFirst(2).map { "> \($0)" }).joined(separator: "\n")
        let outer =
            "Jana, see this.\n\n" + ForwardedMailTests.cases[6].head.replacing("The Malsk Courier", with: "Tom Reed")
            + "\n\n" + quoted
        for text in [quoted, outer] {
            let article = try MailSamples.article(
                MailSamples.mail(text, ["Subject: FW: River states agree to share the Velm"]))
            #expect(MailSamples.paragraphs(article) == MailTests.whole)
            #expect(article.outlet == "The Malsk Courier")
            #expect(article.published?.value == "2022-09-16T17:30:00+02:00")
        }
    }

    @Test("does not lend the date of the mail that it is in")
    func undated() throws {
        let text =
            "---------- Forwarded message ---------\nFrom: The Malsk Courier <a@malskcourier.example>\nSubject: River states agree\n\n\(MailSamples.article)"
        #expect(try MailSamples.article(MailSamples.mail(text)).published == nil)
    }
}

extension ForwardedMailTests {
    /// What programs write in HTML.
    static let hypertexts: [(name: String, html: String)] = [
        (
            "Gmail",
            """
            <div dir="ltr">See below.<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message \
            ---------<br>From: <b>The Malsk Courier</b> <span>&lt;<a href="mailto:n@malskcourier.example">\
            newsletter@malskcourier.example</a>&gt;</span><br>Date: Fri, 16 Sept 2022 at 17:30<br>Subject: River states \
            agree to share the Velm<br>To: &lt;jana@embassy.example&gt;<br></div><br><br>\(MailSamples.html)</div></div>
            """
        ),
        (
            "Outlook",
            """
            <p class=MsoNormal>Zur Kenntnis.<o:p></o:p></p><div><p class=MsoNormal><b>Von:</b> The Malsk Courier \
            &lt;newsletter@malskcourier.example&gt; <br><b>Gesendet:</b> Freitag, 16. September 2022 17:30<br><b>An:</b> \
            Weiss, Jana &lt;jana@embassy.example&gt;<br><b>Betreff:</b> River states agree to share the Velm<o:p></o:p></p>\
            </div>\(MailSamples.html)
            """
        ),
        (
            "Thunderbird",
            """
            <p><br></p><div>-------- Weitergeleitete Nachricht --------<table><tbody><tr><th>Betreff: </th><td>River states \
            agree to share the Velm</td></tr><tr><th>Datum: </th><td>Fri, 16 Sep 2022 17:30:00</td></tr><tr><th>Von: </th>\
            <td>The Malsk Courier &lt;newsletter@malskcourier.example&gt;</td></tr><tr><th>An: </th>\
            <td>jana@embassy.example</td></tr></tbody></table><br>\(MailSamples.html)</div>
            """
        ),
        (
            "Apple",
            """
            <div>Hi</div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><span><b>From: </b></span>\
            <span>The Malsk Courier &lt;newsletter@malskcourier.example&gt;<br></span></div><div><b>Subject: </b>River states \
            agree to share the Velm<br></div><div><b>Date: </b>September 16, 2022 at 5:30:00 PM<br></div><div><b>To: </b>\
            jana@embassy.example<br></div><br><div>\(MailSamples.html)</div></blockquote>
            """
        ),
    ]

    @Test(
        "in HTML gives them too", .enabled(if: MailSamples.readsHTML, "HTML is not read yet"),
        arguments: hypertexts.indices)
    func hypertext(index: Int) throws {
        let (name, html) = ForwardedMailTests.hypertexts[index]
        let article = try MailSamples.article(
            MailSamples.mail(
                "<html><body>\(html)</body></html>",
                [
                    "Content-Type: text/html; charset=utf-8", "From: Jana Weiss <jana@embassy.example>",
                    "Subject: Fwd: River states", "Date: Mon, 19 Sep 2022 09:12:00 +0200",
                ]))
        #expect(MailSamples.paragraphs(article) == MailTests.whole, "\(name)")
        #expect(article.title == "River states agree to share the Velm", "\(name)")
        #expect(article.outlet == "The Malsk Courier" && article.bylines.isEmpty, "\(name): \(article.bylines)")
        #expect(article.published?.value == "2022-09-16T17:30:00", "\(name)")
    }
}
