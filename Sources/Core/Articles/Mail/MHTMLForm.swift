/// Web pages saved as one file (MHTML, RFC 2557), as Chrome, Edge, Internet Explorer and Word write them.
enum MHTMLForm {
    /// Reads the page in the file.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let page = try page(of: bytes)
        var draft = try HTMLForm.draft(page: page.html, address: page.address, today: reading.options.today)
        draft.format = .mhtml
        draft.findings.title = draft.findings.title ?? page.subject
        if let address = page.address, draft.findings.url == nil { draft.findings.note(url: address) }
        if reading.options.verbatim { draft.verbatim = page.html }
        try reading.give(draft)
    }

    /// The page that an archive shows.
    struct SavedPage: Equatable {
        /// Clean UTF-8.
        var html: [UInt8]
        /// Where it was; nil where it was no page of the web.
        var address: String?
        /// Its title as the program that saved it read it.
        var subject: String?
    }

    /// Finds the page: the root that the archive names (RFC 2387, `start`), else the part with the archive's own address,
    /// else the first HTML. The archive's date is when it was saved, and is not looked at.
    static func page(of bytes: [UInt8]) throws(ReadingError) -> SavedPage {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while let first = rest.first, Ascii.isSpace(first) { rest = rest.dropFirst() }
        let archive = try MIMEParts(rest, form: "MHTML")
        let saved = archive.header("snapshot-content-location").flatMap(address)
        let own = saved ?? archive.header("content-location").flatMap(address)
        guard let root = root(of: archive, address: own) else {
            throw .broken(form: "MHTML", detail: "there is no HTML part in it")
        }
        let content = archive.content(root)
        if content.isEmpty { throw .broken(form: "MHTML", detail: "the HTML part in it is empty") }
        let html = MailText.decode(content, charset: archive.parts[root].charset, isHTML: true)
        let at = saved ?? archive.header("content-location", of: root).flatMap(address) ?? own
        let subject = MailSubject(MailText.header(archive.header("subject") ?? [])).title
        return SavedPage(html: html, address: at, subject: subject)
    }

    private static func root(of archive: MIMEParts, address: String?) -> Int? {
        let pages = archive.parts.indices.filter { i in
            let part = archive.parts[i]
            return part.type == "text" && part.subtype == "html" || part.subtype == "xhtml+xml"
        }
        for i in archive.parts.indices where archive.parts[i].isMultipart {
            guard let start = archive.parts[i].start else { continue }
            let named = archive.children(i).first { archive.parts[$0].contentID == start }
            // the root may be a multipart/alternative
            if let named, let page = pages.first(where: { named..<max(named + 1, archive.parts[named].end) ~= $0 }) {
                return page
            }
        }
        if let address,
            let page = pages.first(where: {
                archive.header("content-location", of: $0).flatMap(self.address) == address
            })
        {
            return page
        }
        return pages.first
    }

    /// An address of the web; a file's or a part's own ("cid:…") is none.
    private static func address(_ value: [UInt8]) -> String? {
        // a long one is folded, and the white space of folding is no part of it (RFC 2557, 4.4.1)
        let text = value.filter { !Ascii.isSpace($0) }[...].trimmed(of: "<>\"")
        guard text.startsFolded("http://") || text.startsFolded("https://"), text.count <= 4000 else { return nil }
        return text.string
    }
}
