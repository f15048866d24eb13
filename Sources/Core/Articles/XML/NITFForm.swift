/// NITF 3.x (IPTC News Industry Text Format).
enum NITFForm {
    /// Reads the one article in it.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let document = try XMLDocument(bytes, form: "NITF")
        let root = document.markup.elements().first { document.markup.name($0) == .nitf } ?? 0
        let article = NITFArticle(document.markup, root).article
        if article.body.lines.isEmpty, let fault = document.fault { throw .broken(form: "NITF", detail: fault) }
        try document.give(article, .nitf, reading)
    }

    /// Whether a file with these first bytes is NITF, by its root element.
    static func isNITF(_ head: ArraySlice<UInt8>) -> Bool { XMLHead(head)?.root == "nitf" }
}
