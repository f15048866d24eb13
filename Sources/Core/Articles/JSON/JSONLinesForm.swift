/// JSON Lines: an article on each line.
enum JSONLinesForm {
    /// Reads the lines one after the other.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "JSON Lines")
    }
}
