/// Reads a mail and the mails and files in it.
///
/// What of it is an article: the text of the mail, unless it is only a note to what is attached; each attached file that a
/// form's reader reads; and of a mail that was forwarded (in the text or attached) that mail alone.
struct MailReader {
    /// Mails inside one another further than this are left out.
    static let deepest = 16
    /// A text with fewer words beside an attached article is a note.
    private static let noteWords = 100

    /// One that may be an article.
    private enum Item {
        case draft(Draft)
        /// The text of a mail that may only be a note to what is attached.
        case note(Draft)
        case file(name: String, bytes: [UInt8])
    }

    private let reading: Reading
    private var items: [Item] = []
    /// Why a mail in the mail gave nothing.
    private var reasons: [String] = []
    /// The bytes of the mails that are open, one in the other.
    private var open = 0

    private init(_ reading: Reading) { self.reading = reading }

    /// Reads a mail. `key` tells its articles from others of the file; with nil, the file is this mail.
    static func read(_ bytes: Bytes, key: String?, _ reading: Reading) throws(ReadingError) {
        var reader = MailReader(reading)
        let own = try reader.collect(bytes, depth: 0)
        try reader.give(key: key, own: own)
    }

    /// Collects what is in a mail; gives its Message-ID.
    private mutating func collect(_ bytes: Bytes, depth: Int) throws(ReadingError) -> String? {
        open += bytes.count
        defer { open -= bytes.count }
        guard depth < MailReader.deepest else {
            throw .broken(form: "mail", detail: "mails lie in one another more than \(MailReader.deepest) deep")
        }
        guard open <= 2 * reading.options.byteLimit else {
            throw .broken(form: "mail", detail: "the mails that lie in one another are too large")
        }
        let mail = try MIMEParts(MailReader.start(of: bytes), form: "mail")
        let body = MailBody(mail)
        let (size, limit) = (body.page.bytes.count, reading.options.textLimit)
        // what is taken off the text is never most of so much
        if size > 8 * limit { throw .textTooLong(bytes: size, limit: limit) }
        let place = items.count
        let draft = MailArticle(mail, body).draft(reading.options)
        if let draft {
            items.append(.draft(draft))
        } else if let hindrance = body.hindrance {
            reasons.append(hindrance)
        }
        for index in body.attachments {
            let part = mail.parts[index]
            let content = mail.content(index)
            if part.isMessage {
                do throws(ReadingError) {
                    _ = try collect(content[...], depth: depth + 1)
                } catch {
                    reasons.append(error.reason)
                }
            } else if !content.isEmpty {
                items.append(.file(name: part.name ?? "attachment.\(part.subtype)", bytes: content))
            }
        }
        if let draft, items.count > place + 1,
            draft.page.lines.reduce(0, { $0 + MailLines.count(draft.page.bytes[$1.range]) }) < MailReader.noteWords
        {
            items[place] = .note(draft)
        }
        if mail.isCut { reasons.append("the mail has more parts than are read") }
        return mail.header("message-id").flatMap { MailReader.identifier($0) }
    }

    /// Without empty lines, byte order mark and a mailbox's line "From …" before the header.
    private static func start(of bytes: Bytes) -> Bytes {
        var rest = bytes
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while let first = rest.first, Ascii.isSpace(first) { rest = rest.dropFirst() }
        if rest.starts(with: "From ".utf8) || rest.starts(with: ">From ".utf8),
            let feed = rest.prefix(1000).firstIndex(of: Ascii.newline)
        {
            rest = rest[(feed + 1)...]
        }
        return rest
    }

    /// "<1@a.example>" without the brackets.
    private static func identifier(_ value: [UInt8]) -> String? {
        let bare = value[...].trimmed(of: "<>")
        return bare.isEmpty || bare.count > 500 ? nil : bare.string
    }

    // MARK: Giving

    private mutating func give(key: String?, own: String?) throws(ReadingError) {
        // a note stays where nothing of what is attached is an article
        var note: Draft?
        items.removeAll { item in
            guard case .note(let draft) = item else { return false }
            note = note ?? draft
            return true
        }
        let isOne = items.count <= 1
        let before = reading.articles
        let base = key ?? own ?? "mail"
        var failures: [String] = []
        for (place, item) in items.enumerated() {
            let itemKey = isOne ? key : place == 0 ? base : "\(base)/\(place)"
            switch item {
            case .note: continue
            case .draft(var draft):
                draft.key = itemKey
                if isOne, key == nil, note == nil, reasons.isEmpty { return try reading.give(draft) }
                try reading.giveEntry(draft)
            case .file(let name, let bytes):
                let failure = try reading.enter(name, key: itemKey, bytes)
                if let failure { failures.append("attachment \(name): \(failure.reason)") }
            }
        }
        if reading.articles == before, var note {
            note.key = key
            try reading.giveEntry(note)
        }
        // what is attached beside an article and is none is no loss, but for mails
        if reading.articles == before { reasons += failures }
        if items.isEmpty, note == nil, reasons.isEmpty { reasons.append(ReadingError.noText.reason) }
        for reason in reasons { reading.leaveOut(reason) }
    }
}
