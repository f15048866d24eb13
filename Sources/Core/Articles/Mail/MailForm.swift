/// Mails (RFC 5322, MIME): newsletters, articles that somebody sent or forwarded, and files attached to them.
enum MailForm {
    /// Reads the whole file as one mail.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        try MailReader.read(bytes[...], key: nil, reading)
    }
}
