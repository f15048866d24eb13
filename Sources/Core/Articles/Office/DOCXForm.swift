/// Word documents (Office Open XML, ECMA-376).
enum DOCXForm {
    /// Reads the text in it as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "a Word document (DOCX)")
    }
    static func isDOCX(_ head: ArraySlice<UInt8>) -> Bool { false }
}
