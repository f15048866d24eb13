/// Mailboxes (mbox, RFC 4155): each mail an article, or several where files are attached.
enum MailboxForm {
    /// Reads the mails one after the other; a bad one costs itself.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        var splitter = MailboxSplitter(limit: reading.options.byteLimit)
        var keys: Set<Int> = []  // hashes: a mailbox may have millions of mails
        while let piece = try stream.next() {
            for mail in splitter.feed(piece) { try read(mail, &keys, reading) }
        }
        for mail in splitter.finish() { try read(mail, &keys, reading) }
    }

    private static func read(
        _ mail: MailboxSplitter.Mail, _ keys: inout Set<Int>, _ reading: Reading
    ) throws(ReadingError) {
        switch mail {
        case .tooLarge(let bytes):
            reading.leaveOut(ReadingError.tooLarge(bytes: bytes, limit: reading.options.byteLimit).reason)
        case .whole(let bytes):
            let (key, isDeleted) = header(bytes)
            if isDeleted { return reading.leaveOut("a mail that was deleted and is still in the file") }
            guard keys.insert(key.hashValue).inserted else { return reading.leaveOut("the same mail twice (\(key))") }
            if let error = try reading.entry({ () throws(ReadingError) in
                try MailReader.read(bytes[...], key: key, reading)
            }) {
                reading.leaveOut(error.reason)
            }
        }
    }

    /// A mail's key, its Message-ID or else its digest; and whether Thunderbird has marked it as deleted.
    private static func header(_ bytes: [UInt8]) -> (key: String, isDeleted: Bool) {
        let head = MailHead(bytes.prefix(1 << 16))
        let id = Array(head.raw("message-id").words.joined())[...].trimmed(of: "<>")
        let status = Int(head.raw("x-mozilla-status").trimmed.string, radix: 16) ?? 0
        // MSG_FLAG_EXPUNGED, https://searchfox.org/comm-central/source/mailnews/base/public/nsMsgMessageFlags.idl
        let isDeleted = status & 0x8 != 0
        if !id.isEmpty, id.count <= 500 { return (id.string, isDeleted) }
        return ("sha256:" + FileReader.sha256(bytes).prefix(32), isDeleted)
    }
}
