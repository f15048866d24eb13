/// Plain text and Markdown.
enum TextForm {
    /// Reads the whole file as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let decoded = try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
            try TextDecoder.decode(bytes)
        }
        let clean = TextDecoder.clean(decoded)
        let matter = FrontMatter.parse(clean)
        let isMarkdown =
            MarkdownForm.isNamed(reading.name) || matter?.entries.isEmpty == false || MarkdownForm.isPlain(clean)
        var findings = Findings()
        let page: Page
        if isMarkdown {
            matter?.note(in: &findings)
            page = MarkdownBlocks.page(clean, from: matter?.end ?? 0)
        } else {
            page = Wrapping.unwrapped(Page(clean))
        }
        try reading.give(
            Draft(
                format: isMarkdown ? .markdown : .text, page: page, findings: findings, layout: .whole,
                verbatim: reading.options.verbatim ? decoded : nil))
    }
}
