/// Mails (RFC 5322, MIME).
enum MailForm {
    /// Reads the whole file as one mail.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "a mail")
    }
}
