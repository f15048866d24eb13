/// Feeds (RSS 2.0, RSS 1.0, Atom RFC 4287): each entry an article.
enum FeedForm {
    /// Reads the entries one after the other.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "a news feed")
    }
}
