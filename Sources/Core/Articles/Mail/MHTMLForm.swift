/// Web pages saved as one file (MHTML, RFC 2557).
enum MHTMLForm {
    /// Reads the page in the file.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "MHTML")
    }
}
