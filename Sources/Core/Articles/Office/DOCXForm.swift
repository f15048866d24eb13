/// Word documents (Office Open XML, ECMA-376).
enum DOCXForm {
    private static let name = "Word document (DOCX)"

    /// Reads the text in it as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let file = try OfficeFile(bytes, form: name, limit: reading.options.byteLimit)
        let path = try mainPart(file)
        guard let document = try file.xml(path) else { throw .broken(form: name, detail: "“\(path)” is missing") }
        let styles = try DOCXStyles(file.xml(folder(path) + "styles.xml"))
        var text = DOCXText(document, styles)
        text.take(document.first(named: "body", in: 0) ?? 0)
        try reading.give(file.draft(text.lines.page, .docx, title: file.title("docProps/core.xml"), reading))
    }

    /// The member that is the document, by the package's relationships (ECMA-376 part 2, 9.3).
    private static func mainPart(_ file: OfficeFile) throws(ReadingError) -> String {
        let usual = "word/document.xml"
        guard let relations = try file.xml("_rels/.rels") else { return usual }
        for relation in relations.elements() where relations.nameText(relation) == "Relationship" {
            guard relations.attribute(named: "Type", of: relation)?.hasSuffix("/officeDocument") == true,
                let target = relations.attribute(named: "Target", of: relation)
            else { continue }
            return target.hasPrefix("/") ? String(target.dropFirst()) : target
        }
        return usual
    }

    private static func folder(_ path: String) -> String {
        guard let end = path.lastIndex(of: "/") else { return "" }
        return String(path[...end])
    }

    /// Whether a file with these first bytes is a Word document: an archive with a member in "word/".
    static func isDOCX(_ head: ArraySlice<UInt8>) -> Bool {
        ZipArchive.names(in: head).contains { $0.name.startsFolded("word/") }
    }
}
