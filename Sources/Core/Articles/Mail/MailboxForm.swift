/// Mailboxes (mbox, RFC 4155): each mail an article.
enum MailboxForm {
    /// Reads the mails one after the other.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "a mailbox")
    }
}
