/// OpenDocument texts (ODF 1.2).
enum ODTForm {
    private static let name = "OpenDocument text (ODT)"

    /// Reads the text in it as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let file = try OfficeFile(bytes, form: name, limit: reading.options.byteLimit)
        guard let content = try file.xml("content.xml") else {
            throw .broken(form: name, detail: "“content.xml” is missing")
        }
        if content.first(named: "EncryptedData", in: 0) != nil {
            throw .noEntry(reason: "an \(name) that is locked with a password; save it without one")
        }
        var text = ODTText(content)
        text.take()
        try reading.give(file.draft(text.lines.page, .odt, title: file.title("meta.xml"), reading))
    }

    /// Whether a file with these first bytes is an OpenDocument text: by its member `mimetype`, the first, not packed
    /// (ODF 1.2 part 3, 3.3).
    static func isODT(_ head: ArraySlice<UInt8>) -> Bool {
        guard let first = ZipArchive.names(in: head.prefix(512)).first, first.name.isFolded("mimetype") else {
            return false
        }
        return first.body.startsFolded("application/vnd.oasis.opendocument.text")
    }
}
