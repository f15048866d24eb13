/// IPTC NewsML-G2.
enum NewsMLForm {
    /// Reads the news items in it.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "NewsML-G2")
    }
    static func isNewsML(_ head: ArraySlice<UInt8>) -> Bool { false }
}
