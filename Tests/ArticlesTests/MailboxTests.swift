import Testing

@testable import ReadoutArticles

@Suite("A mailbox")
struct MailboxTests {
    static func mail(_ number: Int, text: String = MailSamples.article) -> String {
        MailSamples.mail(text, ["Subject: The Velm, day \(number)", "Message-ID: <\(number)@malskcourier.example>"])
    }

    static let separators = [
        "From newsletter@malskcourier.example Fri Sep 16 17:30:00 2022",
        "From - Fri Sep 16 17:30:00 2022\nX-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000",
        "From 1744123456789012345@xxx Fri Sep 16 17:30:00 +0000 2022\nX-GM-THRID: 1744123456789012345",
        "From MAILER-DAEMON Fri Sep 16 17:30:00 2022",
    ]

    static func box(_ mails: [String], _ separator: String = separators[0]) -> String {
        mails.map { "\(separator)\n\($0)\n" }.joined()
    }

    @Test("gives each mail as an article", arguments: separators)
    func each(separator: String) throws {
        let file = try MailSamples.read(
            MailboxTests.box((1...3).map { MailboxTests.mail($0) }, separator), name: "inbox")
        #expect(file.articles.map(\.title) == ["The Velm, day 1", "The Velm, day 2", "The Velm, day 3"])
        #expect(file.articles.map(\.key) == (1...3).map { "\($0)@malskcourier.example" })
        #expect(file.articles.map(\.part) == [0, 1, 2])
        for article in file.articles { #expect(MailSamples.paragraphs(article) == MailTests.whole) }
        #expect(file.note == nil)
    }

    @Test("keeps lines that start with From, written as they were")
    func from() throws {
        let line =
            "From Malsk the ministers went on to Karsk, where the gauges are, and to the dams above it, the highest of them."
        for (written, name) in [(line, "unescaped"), (">" + line, "mboxo"), (">>" + line, "mboxrd, quoted")] {
            let text = [MailSamples.first, written, MailSamples.third].joined(separator: "\n\n")
            let file = try MailSamples.read(MailboxTests.box([MailboxTests.mail(1, text: text), MailboxTests.mail(2)]))
            #expect(file.articles.count == 2, "\(name)")
            guard name != "mboxrd, quoted" else { continue }
            #expect(MailSamples.paragraphs(file.articles[0])[1] == line, "\(name)")
        }
    }

    @Test("is cut into the same mails however its bytes come")
    func pieces() {
        let bytes = Array(
            (MailboxTests.box((1...4).map { MailboxTests.mail($0) }) + "From here on nothing is a mail").utf8)
        func mails(_ size: Int) -> [[UInt8]] {
            var splitter = MailboxSplitter(limit: 1 << 20)
            var all: [MailboxSplitter.Mail] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                all += splitter.feed(Array(bytes[start..<min(bytes.count, start + size)]))
            }
            return (all + splitter.finish()).compactMap { if case .whole(let mail) = $0 { mail } else { nil } }
        }
        let whole = mails(bytes.count)
        #expect(whole.count == 4)
        for size in [1, 2, 3, 7, 64, 1000] { #expect(mails(size) == whole, "\(size)") }
    }

    @Test("loses what is too large, deleted, repeated or no article, and says so")
    func losses() throws {
        let large = MailboxTests.mail(1, text: String(repeating: MailSamples.article + "\n\n", count: 100))
        let deleted = "X-Mozilla-Status: 0009\n" + MailboxTests.mail(2)
        let box = MailboxTests.box([
            large, deleted, MailboxTests.mail(3), MailboxTests.mail(3), MailSamples.header(), MailboxTests.mail(4),
        ])
        var options = ReadingOptions(today: Samples.today)
        options.byteLimit = 20_000
        let file = try FileReader.read(Array(box.utf8), name: "box.mbox", options: options)
        #expect(file.articles.map(\.title) == ["The Velm, day 3", "The Velm, day 4"])
        #expect(file.note?.contains("4 of 6 entries left out: too large") == true, "\(file.note ?? "")")
    }

    @Test("may have a line of any length in a mail")
    func longLine() throws {
        let long = MailSamples.mail(String(repeating: "x", count: 3 << 20), ["Message-ID: <long@a.example>"])
        var options = ReadingOptions(today: Samples.today)
        options.byteLimit = 1 << 20
        let file = try FileReader.read(
            Array(MailboxTests.box([long, MailboxTests.mail(2)]).utf8), name: "a", options: options)
        #expect(file.articles.map(\.title) == ["The Velm, day 2"])
    }
}
