/// The article in a mail's text: what its header and the text tell, and the lines without what mails have around them.
struct MailArticle {
    private let mail: MIMEParts
    private let body: MailBody
    private var findings = Findings()
    private var lines: MailLines

    /// Looks into a mail's text.
    init(_ mail: MIMEParts, _ body: MailBody) {
        self.mail = mail
        self.body = body
        lines = MailLines(body.page, isHTML: body.isHTML)
    }

    /// What was found; nil where the mail has no words of its own.
    func draft(_ options: ReadingOptions) -> Draft? {
        var article = self
        let page = article.read()
        guard
            page.lines.contains(where: { line in
                page.bytes[line.range].contains { Ascii.isAlphanumeric($0) || $0 >= 0xC3 }
            })
        else { return nil }
        return Draft(
            format: .mail, page: page, findings: article.findings, layout: .whole,
            verbatim: options.verbatim ? body.source : nil)
    }

    private mutating func read() -> Page {
        let subject = MailText.header(mail.header("subject") ?? [])
        let forwarded = takeForwarded(subject: MailSubject(subject))
        lines.dropQuotations()
        lines.dropSignature()
        var names: [String] = []
        if let forwarded {
            let sender = forwarded.from.map { MailSender($0) }
            if let date = forwarded.date { findings.note(date: date, .mail, .mail) }
            note(sender: sender, subject: forwarded.subject ?? MailSubject(subject).title ?? "")
            names = [forwarded.from?.name, sender?.outlet].compactMap(\.self)
        } else {
            let from = (mail.header("from") ?? mail.header("sender")).flatMap { MailAddress(first: $0) }
            let list = mail.header("list-id").map { MailArticle.listName(MailText.header($0)) }
            let sender = from.map { MailSender($0, list: list) }
            if let date = mail.header("date").flatMap({ MailDate.parse($0[...]) }) {
                findings.note(date: date, .mail, .mail)
            }
            note(sender: sender, subject: subject)
            names = [from?.name, sender?.outlet, list].compactMap(\.self)
        }
        let below = lines.dropSurroundings(names: names.filter { !$0.isEmpty })
        for line in below {
            if case .named(let name)? = CopyrightLine.parse(line) { findings.note(outlet: name, .copyright) }
        }
        return body.isUnwrapped ? lines.page : Wrapping.unwrapped(lines.page)
    }

    private mutating func note(sender: MailSender?, subject: String) {
        findings.title = MailSubject(subject, outlet: sender?.outlet).title
        findings.sender = sender?.writer
        if let outlet = sender?.outlet { findings.note(outlet: outlet, .declared) }
    }

    /// The name in List-Id (RFC 2919): "The Orvash Wire <wire.lists.example>".
    private static func listName(_ value: String) -> String {
        Array(value.utf8).prefix { $0 != UInt8(ascii: "<") }[...].trimmed(of: "\"").string
    }

    /// Leaves only the mail that was forwarded, where one was: the innermost, if they are several, one in the other. An
    /// earlier mail below an answer is dropped instead.
    private mutating func takeForwarded(subject: MailSubject) -> ForwardedMail? {
        var found: ForwardedMail?
        var isForward = subject.isForward
        var isReply = subject.isReply
        for _ in 0..<8 {
            guard let next = ForwardedMail.find(in: lines) else { break }
            let above = lines.words(0..<next.start)
            if next.mark != .forwarded, !isForward, isReply || above >= 40 {
                // below somebody's own words: what they answer
                if next.start > 0 { lines.lines.removeSubrange(next.start...) }
                break
            }
            guard lines.words(next.body..<lines.lines.count) >= max(5, found == nil ? 0 : 20) else { break }
            lines.lines.removeSubrange(..<next.body)
            for i in lines.lines.indices { lines.lines[i].depth = max(0, lines.lines[i].depth - next.depth) }
            found = next
            let inner = MailSubject(next.subject ?? "")
            (isForward, isReply) = (inner.isForward, inner.isReply)
        }
        return found
    }
}
