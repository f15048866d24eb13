import Testing

@testable import ReadoutArticles

@Suite("A file that may be a mail")
struct MailDetectionTests {
    enum Kind { case mail, mailbox, page, none }

    static let cases: [(name: String, text: String, kind: Kind)] = [
        ("a mail", MailSamples.mail(), .mail),
        ("with a byte order mark", "\u{FEFF}" + MailSamples.mail(), .mail),
        (
            "with CRLF",
            MailSamples.mail().split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"), .mail
        ),
        ("without anything but the header", MailSamples.header(), .mail),
        ("a header cut off", "Received: a\nMessage-ID: <a>\nFrom: A <a@b.example>\nSubj", .mail),
        ("a pasted article", "From: The Malsk Courier\nDate: 16 September 2022\n\n\(MailSamples.article)", .none),
        ("a pasted head", "Subject: River states agree\nFrom: The Courier\nTo: all readers\n\nThey met.", .none),
        ("labels in prose", "Title: River states agree\nAuthor: Ana Bell\n\nThey met.", .none),
        ("prose about a header", "Received: a strange word, she said.\nThey met: in Malsk.\nThey parted.", .none),
        ("front matter", "---\ntitle: River states agree\nMIME-Version: 1.0\n---\n", .none),
        ("a mailbox", "From a@b.example Fri Sep 16 17:30:00 2022\n" + MailSamples.mail(), .mailbox),
        ("Thunderbird's", "From - Fri Sep 16 17:30:00 2022\nX-Mozilla-Status: 0001\n" + MailSamples.mail(), .mailbox),
        (
            "Gmail's", "From 174@xxx Fri Sep 16 17:30:00 +0000 2022\r\nX-GM-THRID: 174\r\n" + MailSamples.mail(),
            .mailbox
        ),
        ("an older program's", "From -\n" + MailSamples.mail(), .mailbox),
        (
            "a text that starts with From",
            "From Malsk to Karsk, Fri Sep 16 2022 was a long day.\nNote: it rained.\n\nMore.", .none
        ),
        (
            "Chrome's page",
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://malskcourier.example/a\nSubject: A\nDate: Fri, 16 Sep 2022 17:30:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"b\"\n\n",
            .page
        ),
        (
            "Internet Explorer's",
            "From: <Saved by Windows Internet Explorer 11>\nSubject: A\nDate: Fri, 16 Sep 2022 17:30:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n",
            .page
        ),
        (
            "Word's",
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\nThis document is a Single File Web Page.\n",
            .page
        ),
        (
            "a page alone",
            "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: https://malskcourier.example/a\n\n<html>",
            .page
        ),
        (
            "a newsletter with pictures", MailSamples.header(["Content-Type: multipart/related; boundary=b"]) + "\n",
            .mail
        ),
        ("nothing", "", .none), ("a colon", ":", .none), ("line ends", "\n\n\n", .none), ("From", "From ", .none),
    ]

    @Test("is told by its header", arguments: cases.indices)
    func detect(index: Int) {
        let (name, text, kind) = MailDetectionTests.cases[index]
        let head = Array(text.utf8)[...]
        let isPage = MHTMLForm.isMHTML(head)
        #expect(MailForm.isMailbox(head) == (kind == .mailbox), "\(name): mailbox")
        #expect(isPage == (kind == .page), "\(name): page")
        if kind != .mailbox { #expect((MailForm.isMail(head) && !isPage) == (kind == .mail), "\(name): mail") }
    }

    @Test("is one by its name where its header is poor")
    func named() {
        let head = Array("Subject: River states agree\n\nThey met.".utf8)[...]
        #expect(MailForm.isMail(head, name: "a.eml") && !MailForm.isMail(head, name: "a.txt"))
        #expect(!MailForm.isMail(Array("They met in Malsk.".utf8)[...], name: "a.eml"))
    }
}
