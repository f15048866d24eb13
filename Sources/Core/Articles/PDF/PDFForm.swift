/// PDF, through poppler's pdftotext as a child process.
enum PDFForm {
    /// Reads the text in it as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "PDF")
    }
    static func isPDF(_ head: ArraySlice<UInt8>) -> Bool { false }
}
