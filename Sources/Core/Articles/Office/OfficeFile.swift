/// What DOCX and ODT have in common: XML in a ZIP archive.
struct OfficeFile {
    private let archive: ZipArchive
    private let form: String
    private let limit: Int

    init(_ bytes: [UInt8], form: String, limit: Int) throws(ReadingError) {
        archive = try ZipArchive(bytes, form: form)
        self.form = form
        self.limit = limit
    }

    /// A member's XML; nil where it has no such member. Where it breaks off, what is before counts.
    func xml(_ name: String) throws(ReadingError) -> Markup? {
        guard let bytes = try archive.contents(of: name, limit: limit), !bytes.isEmpty else { return nil }
        return try XMLDocument(bytes, form: form).markup
    }

    /// The title in the document's properties; nil where there is none.
    func title(_ member: String) -> String? {
        guard let markup = try? xml(member) else { return nil }
        return markup.first(.title).flatMap(markup.line)
    }

    /// The draft of a document's lines. A title in its properties is believed where the text starts with it: templates
    /// and old versions leave theirs behind. Writers in the properties are those who typed, and dates those of the file.
    func draft(_ page: Page, _ format: Format, title: String?, _ reading: Reading) -> Draft {
        var findings = Findings()
        if let title, page.lines.indices.prefix(5).contains(where: { page[$0].folded == Array(title.utf8)[...].folded })
        {
            findings.title = title
        }
        return Draft(
            format: format, page: page, findings: findings, layout: .whole,
            verbatim: reading.options.verbatim ? page.bytes : nil)
    }
}
