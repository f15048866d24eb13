/// What a form's reader has found of one article, before what all forms have in common is done.
struct Draft {
    /// Where the lines of the page come from.
    enum Layout {
        /// A whole text: title, byline and date may be in its first lines, copyright lines and links in its last.
        case whole
        /// The body alone, as a form names it or main-text extraction found it: a dateline may open it and a few lines
        /// that belong to no body may have stayed.
        case body
    }

    var format: Format
    /// What tells it from the others of its file (a feed's guid, a mail's Message-ID, else the URL); nil in a file of one.
    var key: String?
    /// Clean UTF-8 (see ``TextDecoder/clean(_:)``) in lines: a paragraph each.
    var page: Page
    var findings: Findings
    var layout: Layout
    /// With `verbatim`, the text that is kept whole instead of the body.
    var verbatim: [UInt8]?

    /// A draft with what is known.
    init(
        format: Format, key: String? = nil, page: Page, findings: Findings, layout: Layout, verbatim: [UInt8]? = nil
    ) {
        self.format = format
        self.key = key
        self.page = page
        self.findings = findings
        self.layout = layout
        self.verbatim = verbatim
    }

    /// The article, `part` its place in the file.
    func article(part: Int, _ options: ReadingOptions) throws(ReadingError) -> Article {
        guard page.lines.contains(where: { hasWord(page.bytes[$0.range]) }) else { throw .noText }
        let finder = ArticleFinder(page: page, findings: findings, layout: layout)
        let found = finder.findings
        let bytes = verbatim ?? finder.body.bytes
        if bytes.count > options.textLimit { throw .textTooLong(bytes: bytes.count, limit: options.textLimit) }
        let paragraphs = verbatim.map(BodyText.paragraphs(ofWhole:)) ?? finder.body.paragraphs
        let given = options.published.flatMap(PublicationDate.init(given:))
        return Article(
            part: part, key: key, format: format, title: found.title, subtitle: found.subtitle, outlet: found.outlet,
            bylines: found.bylines, dateline: found.dateline, published: given ?? found.published(today: options.today),
            url: found.url, language: LanguageFinder.language(of: bytes, declared: found.language),
            text: String(decoding: bytes, as: UTF8.self),
            paragraphs: paragraphs)
    }

    private func hasWord(_ line: Bytes) -> Bool {
        line.contains { Ascii.isAlphanumeric($0) || $0 >= 0xC3 }
    }
}
