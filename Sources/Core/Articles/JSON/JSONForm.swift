/// JSON: schema.org NewsArticle as JSON-LD, IPTC ninjs, and arrays of them.
enum JSONForm {
    /// Reads the articles in it.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "JSON")
    }
}
