/// Tells the form of a file by its content; the name is only a hint.
enum FileForm {
    /// Forms by how they are read. Text is Markdown too.
    case text, html, mhtml, mail, mailbox, feed, json, jsonLines, nitf, newsml, pdf, docx, odt

    /// How many of a file's first bytes are looked at.
    static let headBytes = 1 << 16

    /// The form of a file with these first bytes, which are not gzip. Throws where it is one that is not read.
    static func detect(_ head: Bytes, name: String) throws(ReadingError) -> FileForm {
        if PDFForm.isPDF(head) { return .pdf }
        if BinaryKind.isZIP(head) {
            if DOCXForm.isDOCX(head) { return .docx }
            if ODTForm.isODT(head) { return .odt }
        }
        try BinaryKind.check(head)
        let text = readable(head)
        if let root = MarkupRoot(text) {
            if let form = try markup(text, root, name: name) { return form }
        } else if text.trimmed.startsFolded("<?xml ") {
            throw .broken(form: "XML", detail: "there is no element in it")
        } else if let first = text.first(where: { !Ascii.isSpace($0) }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        {
            if JSONLinesForm.isJSONLines(text, name: name) { return .jsonLines }
            if JSONForm.isJSON(text, name: name) { return .json }
        } else {
            if MHTMLForm.isMHTML(text) { return .mhtml }
            if MailForm.isMailbox(text) { return .mailbox }
            if MailForm.isMail(text) { return .mail }
        }
        if isNamedHTML(name), hasTags(text) { return .html }
        try PlainKind.check(text, name: name)
        return .text
    }

    /// The ending of a file's name in lower case, without the dot, and without the ".download" that Chrome puts behind that
    /// of scripts; "" where it has none.
    static func ending(of name: String) -> String {
        let last = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
        var parts = last.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
            String(decoding: $0.map(Ascii.lower), as: UTF8.self)
        }
        if parts.last == "download" { parts.removeLast() }
        return parts.count > 1 ? parts.last ?? "" : ""
    }

    /// The form of a text that begins with markup; nil where it is no markup all the same ("<They> met").
    private static func markup(_ text: Bytes, _ root: MarkupRoot, name: String) throws(ReadingError) -> FileForm? {
        let local = root.localName
        if root.doctype == "html" || ["html", "head", "body"].contains(local) { return .html }
        if NITFForm.isNITF(text) { return .nitf }
        if NewsMLForm.isNewsML(text) { return .newsml }
        if FeedForm.isFeed(text) { return .feed }
        if local == "svg" { throw .noArticle(kind: "an SVG image") }
        let isHTML = HTMLTags.names.contains(local)
        let hasEnd = text.firstIndex(of: "</") != nil
        if isHTML, !root.isXML, hasEnd || HTMLTags.void.contains(local) || isNamedHTML(name) {
            return MarkdownForm.isNamed(name) ? nil : .html
        }
        // XHTML in pieces: its elements have their namespace.
        if isHTML, text.prefix(4096).firstIndex(of: "http://www.w3.org/1999/xhtml") != nil { return .html }
        let isClosed = contains(text, "</" + root.name) || text.prefix(4096).firstIndex(of: "/>") != nil
        if root.isXML || root.doctype != nil || isClosed && !MarkdownForm.isNamed(name) && !isHTML {
            let element = root.name.isEmpty ? "no element" : "the root element <\(root.name)>"
            throw .unsupported(form: "XML with \(element)")
        }
        return nil
    }

    /// The first bytes as something that ASCII can be read in, without a byte order mark: as they are, or where they are
    /// UTF-16 or UTF-32 as UTF-8.
    private static func readable(_ head: Bytes) -> Bytes {
        let decoded = head.withUnsafeBufferPointer { head -> [UInt8]? in
            if let order = UTF32Text.order(of: head) { return UTF32Text.decode(head, order) }
            if let order = UTF16Text.order(of: head) { return UTF16Text.decode(head, order) }
            return nil
        }
        let text = decoded?[...] ?? head
        return text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    }

    private static func isNamedHTML(_ name: String) -> Bool {
        ["html", "htm", "xhtml", "xht"].contains(ending(of: name))
    }

    /// Whether there is HTML somewhere in a text that begins with something else.
    private static func hasTags(_ text: Bytes) -> Bool {
        guard text.firstIndex(of: "</") != nil else { return false }
        let lower = text.map(Ascii.lower)[...]
        return lower.firstIndex(of: "<html") != nil || lower.firstIndex(of: "<body") != nil
            || lower.firstIndex(of: "<p>") != nil || lower.firstIndex(of: "<div") != nil
            || lower.firstIndex(of: "<p ") != nil
    }

    private static func contains(_ text: Bytes, _ needle: String) -> Bool {
        let needle = Array(needle.utf8)
        guard let first = needle.first else { return true }
        var rest = text
        while let at = rest.firstIndex(of: first) {
            rest = rest[at...]
            if rest.starts(with: needle) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
