/// What a mail holds: the text that people see, and the files and mails beside it.
struct MailBody {
    /// The text, its lines as they are; empty where the mail has none.
    var page = Page([])
    /// Whether the lines are paragraphs (HTML, or flowed text), rather than cut at a width.
    var isUnwrapped = true
    /// Whether they come from HTML.
    var isHTML = false
    /// The text as it was before anything was taken off.
    var source: [UInt8] = []
    /// Parts that are files or mails, in order.
    var attachments: [Int] = []
    /// What of the mail cannot be read at all, in words ("it is encrypted").
    var hindrance: String?

    private let mail: MIMEParts

    /// Finds the text of a mail.
    init(_ mail: MIMEParts) {
        self.mail = mail
        guard let text = text(of: 0) else { return }
        take(text)
    }

    /// Text of one part or of several one after the other.
    private struct Text {
        var page: Page
        var isHTML: Bool
        var isUnwrapped: Bool
        var source: [UInt8]
        var words: Int { page.lines.reduce(0) { $0 + MailLines.count(page.bytes[$1.range]) } }
    }

    private mutating func take(_ text: Text) {
        (page, isHTML, isUnwrapped, source) = (text.page, text.isHTML, text.isUnwrapped, text.source)
    }

    // MARK: Parts

    /// The text of a part with all that it holds; notes attachments.
    private mutating func text(of index: Int) -> Text? {
        let part = mail.parts[index]
        guard part.isMultipart else { return leaf(index) }
        let children = mail.children(index)
        if children.isEmpty { return salvaged(index) }
        switch part.subtype {
        case "alternative": return alternative(children)
        case "related": return related(children, start: part.start)
        case "encrypted":
            hindrance = "the mail is encrypted"
            return nil
        case "signed", "appledouble": return text(of: children[0])
        default: return joined(children)
        }
    }

    /// RFC 2046, 5.1.4: the same in several forms. HTML keeps paragraphs and headings; the plain text is taken where the
    /// HTML has hardly a word of it, being pictures.
    private mutating func alternative(_ children: [Int]) -> Text? {
        var plain: Text?
        var html: Text?
        for child in children {
            guard let text = text(of: child) else { continue }
            if text.isHTML { html = text } else if plain == nil || plain?.page.lines.isEmpty == true { plain = text }
        }
        guard let html else { return plain }
        guard let plain else { return html }
        return html.words * 3 < plain.words ? plain : html
    }

    /// RFC 2387: a root, and what it shows. Files among them are attachments that a program has put in the wrong place.
    private mutating func related(_ children: [Int], start: String?) -> Text? {
        let root = children.first { start != nil && mail.parts[$0].contentID == start } ?? children[0]
        let text = text(of: root)
        for child in children where child != root && MailBody.isFile(mail.parts[child]) { attachments.append(child) }
        return text
    }

    /// RFC 2046, 5.1.3: one after the other.
    private mutating func joined(_ children: [Int]) -> Text? {
        var all: Text?
        for child in children {
            guard let next = text(of: child), !next.page.lines.isEmpty else { continue }
            guard var sum = all else {
                all = next
                continue
            }
            let shift = sum.page.bytes.count + 1
            sum.page.bytes += [Ascii.newline] + next.page.bytes
            for (i, line) in next.page.lines.enumerated() {
                var line = line
                line.range = (line.range.lowerBound + shift)..<(line.range.upperBound + shift)
                if i == 0 { line.blankBefore = true }
                sum.page.lines.append(line)
            }
            sum.isHTML = sum.isHTML || next.isHTML
            sum.isUnwrapped = sum.isUnwrapped || next.isUnwrapped
            sum.source += [Ascii.newline] + next.source
            all = sum
        }
        return all
    }

    private mutating func leaf(_ index: Int) -> Text? {
        let part = mail.parts[index]
        if part.isMessage {
            attachments.append(index)
            return nil
        }
        let isText =
            part.type == "text" && (part.subtype == "plain" || part.subtype == "html" || part.subtype == "enriched")
        let isWhole = index == 0 || part.name == nil && !part.isAttachment
        if isText, isWhole || part.name == nil || !part.isAttachment && part.subtype == "plain" {
            return text(mail.content(index), part)
        }
        if part.subtype == "pkcs7-mime" || part.subtype == "x-pkcs7-mime" {
            hindrance = "the mail is encrypted or signed so that only its reader can open it (S/MIME)"
            return nil
        }
        if part.subtype == "ms-tnef" || part.subtype == "vnd.ms-tnef" || part.name?.lowercased() == "winmail.dat" {
            hindrance = "its content is in Outlook's own form (winmail.dat)"
            return nil
        }
        if MailBody.isFile(part) { attachments.append(index) }
        return nil
    }

    /// Whether a part may be a document: not a picture, a sound, a calendar's entry, a signature.
    private static func isFile(_ part: MIMEPart) -> Bool {
        if part.isMessage { return true }
        switch part.type {
        case "image", "audio", "video", "font": return false
        case "text":
            return !["calendar", "vcard", "x-vcard", "directory", "css", "x-amp-html", "rfc822-headers"].contains(
                part.subtype)
        case "application":
            return ![
                "pgp-signature", "pgp-encrypted", "pgp-keys", "pkcs7-signature", "x-pkcs7-signature", "ics",
                "applefile", "javascript", "x-javascript", "font-woff", "font-woff2",
            ].contains(part.subtype)
        default: return part.name != nil
        }
    }

    // MARK: Text

    private func text(_ content: [UInt8], _ part: MIMEPart) -> Text {
        let isHTML = part.subtype == "html" || part.subtype != "html" && MailBody.looksLikeHTML(content)
        let decoded = MailText.decode(content, charset: part.charset, isHTML: isHTML)
        if isHTML {
            let page = HTMLForm.lines(ofFragment: decoded)
            return Text(page: page, isHTML: true, isUnwrapped: true, source: decoded)
        }
        if part.isFlowed {
            let flowed = FlowedText.unwrapped(decoded, deletesSpace: part.deletesSpace)
            return Text(page: Page(flowed), isHTML: false, isUnwrapped: true, source: decoded)
        }
        return Text(page: Page(decoded), isHTML: false, isUnwrapped: false, source: decoded)
    }

    /// HTML that is declared as plain text.
    private static func looksLikeHTML(_ content: [UInt8]) -> Bool {
        let start = content.firstIndex { !Ascii.isSpace($0) } ?? content.endIndex
        let head = content[start...].prefix(64)
        return head.startsFolded("<!doctype html") || head.startsFolded("<html")
    }

    /// A multipart whose boundary is missing or in none of its lines: the part after the first line "--…" that a header
    /// follows, or the text as it is.
    private func salvaged(_ index: Int) -> Text? {
        let content = mail.prologue(index)
        guard !content.isEmpty else { return nil }
        var part = mail.parts[index]
        (part.type, part.subtype) = ("text", "plain")
        guard let boundary = MailBody.boundary(in: content) else { return text(content, part) }
        let header = Array("Content-Type: multipart/\(mail.parts[index].subtype); boundary=\"".utf8)
        let whole = header + boundary + Array("\"\n\n".utf8) + content
        guard let inner = try? MIMEParts(whole[...], form: "mail"), inner.parts.count > 1 else {
            return text(content, part)
        }
        let body = MailBody(inner)
        return Text(page: body.page, isHTML: body.isHTML, isUnwrapped: body.isUnwrapped, source: body.source)
    }

    private static func boundary(in content: [UInt8]) -> Bytes? {
        var lines = content.prefix(1 << 20).split(separator: Ascii.newline, omittingEmptySubsequences: false)
            .makeIterator()
        var last: Bytes = []
        while let line = lines.next() {
            if last.count > 2, last.count < 200, last.starts(with: [0x2D, 0x2D]), line.startsFolded("content-") {
                let name = last.dropFirst(2).trimmed
                return name.contains(UInt8(ascii: "\"")) ? nil : name
            }
            last = line
        }
        return nil
    }
}
