/// What a structured form (JSON, a feed, NITF, NewsML) says of one article in fields of its own; a draft comes of it.
/// Text is clean UTF-8, addresses and dates are as they were written.
struct DeclaredArticle {
    var key: String?
    var title: String?
    var subtitle: String?
    /// A text that may be the deck, or no more than the start of the body: it is the subtitle where it is not that.
    var summary: String?
    /// As they stand: "Ana Bell", "By Ana Bell and Tom Reed".
    var authors: [String] = []
    /// The first is the one that counts most.
    var outlets: [String] = []
    var copyright: String?
    /// Dates of publication, the best first; the first that can be read counts.
    var published: [String] = []
    var updated: [String] = []
    /// Where it was written; what the body starts with counts more.
    var dateline: String?
    var urls: [String] = []
    var language: String?
    var body = Page([])
    /// Whether the body may have title, byline and date in its first lines: a text that somebody has put into one field.
    var isWhole = false
    /// The body's text as it was, for `verbatim`.
    var whole: [UInt8]?

    /// The draft of it. `source` says what its dates rest on.
    func draft(_ format: Format, _ source: PublicationDate.Source, verbatim: Bool) -> Draft {
        var page = body
        if let title, let first = page.lines.first, DeclaredArticle.isSame(page[0], Array(title.utf8)[...]),
            page.lines.count > 1, !first.isLiteral
        {
            page.lines.removeFirst()
        }
        var findings = Findings()
        findings.title = title
        findings.subtitle = subtitle ?? deck(above: page)
        noteWho(in: &findings)
        noteWhen(in: &findings, source)
        if let url = urls.first(where: DeclaredArticle.isArticleAddress) { findings.note(url: url) }
        if let language { LabelledLine(key: .language, value: Array(language.utf8)[...]).note(in: &findings, source) }
        let opens = page.lines.isEmpty ? nil : Dateline.parse(page[0])
        if let dateline, opens == nil, dateline.utf8.count <= 100 { findings.dateline = dateline }
        return Draft(
            format: format, key: key, page: page, findings: findings, layout: isWhole ? .whole : .body,
            verbatim: verbatim ? whole ?? page.bytes : nil)
    }

    private func noteWho(in findings: inout Findings) {
        for author in authors {
            if let name = DeclaredName.person(Array(author.utf8)[...]) {
                LabelledLine.noteAuthors(Array(name.utf8)[...], in: &findings)
            }
        }
        for outlet in outlets {
            let name = Array(outlet.utf8)[...].trimmed
            if DeclaredArticle.isWebAddress(outlet) {
                if let known = WebAddress.outlet(of: name) { findings.note(outlet: known, .host) }
            } else if DeclaredName.isHost(name) {
                if let known = WebAddress.outlet(of: Array("https://\(outlet)/".utf8)[...]) {
                    findings.note(outlet: known, .host)
                }
            } else {
                findings.note(outlet: NameText.outlet(name), .declared)
            }
        }
        guard let copyright else { return }
        let line = Array(copyright.utf8)[...].trimmed
        if case .named(let name)? = CopyrightLine.parse(line) {
            findings.note(outlet: name, .copyright)
        } else if NameText.isOutletLike(line) {
            findings.note(outlet: NameText.outlet(line), .copyright)
        }
    }

    private func noteWhen(in findings: inout Findings, _ source: PublicationDate.Source) {
        if let date = published.lazy.compactMap({ DeclaredDate.parse(Array($0.utf8)[...]) }).first {
            findings.note(date: date, .declared, source)
        }
        if let date = updated.lazy.compactMap({ DeclaredDate.parse(Array($0.utf8)[...]) }).first {
            findings.note(date: date, .updated, source)
        }
    }

    /// The summary, where it is a deck: not the body's or title's own words, not cut off.
    private func deck(above page: Page) -> String? {
        guard let summary else { return nil }
        let deck = Array(summary.utf8)[...].trimmed
        guard !deck.isEmpty, deck.count <= 600, !DeclaredArticle.isCutOff(deck) else { return nil }
        if let title, DeclaredArticle.isSame(deck, Array(title.utf8)[...]) { return nil }
        var start: [UInt8] = []
        for i in page.lines.indices where start.count < 2 * deck.count + 200 { start += page[i].folded + [Ascii.space] }
        let sample = deck.folded.prefix(60)
        guard sample.count >= 12 else { return deck.string }
        let isRepeated = start.indices.contains { start[$0...].starts(with: sample) }
        return isRepeated ? nil : deck.string
    }

    private static func isCutOff(_ text: Bytes) -> Bool {
        let end = text.trimmed(of: "]) ")
        return end.hasSuffix([0xE2, 0x80, 0xA6]) || end.hasSuffix(Array("...".utf8))
    }

    private static func isSame(_ a: Bytes, _ b: Bytes) -> Bool {
        a.trimmed(of: ".\"'").folded == b.trimmed(of: ".\"'").folded
    }

    /// Whether a text is the address of a page, not of a whole site.
    static func isArticleAddress(_ text: String) -> Bool {
        guard isWebAddress(text) else { return false }
        let address = Array(text.utf8)[...].trimmed
        guard let host = address.firstIndex(of: "://").map({ address[($0 + 3)...] }),
            let path = host.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") })
        else { return false }
        return path + 1 < address.endIndex
    }

    /// Whether a text is an address of the web.
    static func isWebAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)[...].trimmed
        return (bytes.startsFolded("https://") || bytes.startsFolded("http://")) && bytes.count > 10
            && bytes.count < 2000 && !bytes.contains(where: Ascii.isSpace)
    }
}

extension LabelledLine {
    fileprivate func note(in findings: inout Findings, _ source: PublicationDate.Source) {
        note(in: &findings, rank: .declared, source: source)
    }
}
