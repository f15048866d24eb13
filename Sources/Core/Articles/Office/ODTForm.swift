/// OpenDocument texts (ODF 1.2).
enum ODTForm {
    /// Reads the text in it as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "an OpenDocument text (ODT)")
    }
    static func isODT(_ head: ArraySlice<UInt8>) -> Bool { false }
}
