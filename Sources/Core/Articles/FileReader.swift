/// Reads files: bytes → articles. Pure and synchronous; what it is given decides what it gives.
package enum FileReader {
    /// Reads a file's bytes. `name` is its name or path; only the extension counts.
    package static func read(_ bytes: [UInt8], name: String, options: ReadingOptions) throws(ReadingError) -> ReadFile {
        try bytes.withUnsafeBufferPointer { (buffer) throws(ReadingError) -> ReadFile in
            try read(buffer, name: name, options: options)
        }
    }

    /// Reads a file's bytes where they are (a mapped file); they must not change meanwhile.
    package static func read(
        _ bytes: UnsafeRawBufferPointer, name: String, options: ReadingOptions
    ) throws(ReadingError) -> ReadFile {
        try read(bytes.bindMemory(to: UInt8.self), name: name, options: options)
    }

    /// SHA-256 (FIPS 180-4) of a file's bytes, in hexadecimal.
    package static func sha256(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(Digest.sha256) }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String, options: ReadingOptions
    ) throws(ReadingError) -> ReadFile {
        if bytes.isEmpty { throw .empty }
        if bytes.count > options.byteLimit { throw .tooLarge(bytes: bytes.count, limit: options.byteLimit) }
        let decoded = try TextDecoder.decode(bytes)
        let clean = TextDecoder.clean(decoded)
        let isNamedMarkdown = MarkdownForm.isNamed(name)
        try FileForm.checkMarkup(clean, isMarkdown: isNamedMarkdown)
        let article = try article(decoded, clean, isNamedMarkdown: isNamedMarkdown, options)
        return ReadFile(sha256: Digest.sha256(bytes), articles: [article])
    }

    private static func article(
        _ decoded: [UInt8], _ clean: [UInt8], isNamedMarkdown: Bool, _ options: ReadingOptions
    ) throws(ReadingError) -> Article {
        let matter = FrontMatter.parse(clean)
        let isMarkdown = isNamedMarkdown || matter?.entries.isEmpty == false || MarkdownForm.isPlain(clean)
        var findings = Findings()
        let page: Page
        if isMarkdown {
            matter?.note(in: &findings)
            page = MarkdownBlocks.page(clean, from: matter?.end ?? 0)
        } else {
            page = Wrapping.unwrapped(Page(clean))
        }
        guard page.lines.contains(where: { hasWord(page.bytes[$0.range]) }) else { throw .noText }
        let finder = ArticleFinder(page: page, findings: findings)
        let found = finder.findings
        let bytes = options.verbatim ? decoded : finder.body.bytes
        if bytes.count > options.textLimit { throw .textTooLong(bytes: bytes.count, limit: options.textLimit) }
        let paragraphs = options.verbatim ? BodyText.paragraphs(ofWhole: decoded) : finder.body.paragraphs
        let given = options.published.flatMap(PublicationDate.init(given:))
        return Article(
            format: isMarkdown ? .markdown : .text, title: found.title, subtitle: found.subtitle, outlet: found.outlet,
            bylines: found.bylines, dateline: found.dateline, published: given ?? found.published(today: options.today),
            url: found.url, language: found.language, text: String(decoding: bytes, as: UTF8.self),
            paragraphs: paragraphs)
    }

    private static func hasWord(_ line: Bytes) -> Bool {
        line.contains { Ascii.isAlphanumeric($0) || $0 >= 0xC3 }
    }
}
