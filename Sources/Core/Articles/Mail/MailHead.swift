/// The first bytes of a file that may be a mail: its header's fields, as far as they are looked at.
struct MailHead {
    /// The names in lower case, in order.
    private(set) var names: [String] = []
    /// The value of the fields that are asked for.
    private var values: [String: Bytes] = [:]
    /// Whether a line that is no field stands before the header's end.
    private(set) var isBroken = false

    /// Reads the header at the start of `head`, which may be cut off.
    init(_ head: Bytes) {
        var rest = head
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while let first = rest.first, first == Ascii.newline || first == 0x0D { rest = rest.dropFirst() }
        // a mail taken out of a mailbox
        if rest.starts(with: "From ".utf8) || rest.starts(with: ">From ".utf8),
            let feed = rest.prefix(1000).firstIndex(of: Ascii.newline)
        {
            rest = rest[(feed + 1)...]
        }
        var last = ""
        while !rest.isEmpty {
            let end = rest.firstIndex(of: Ascii.newline).map { $0 + 1 } ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            let isCut = end == head.endIndex && line.last != Ascii.newline
            rest = rest[end...]
            if line.trimmed.isEmpty { return }
            if let first = line.first, first == Ascii.space || first == 9 {
                if names.isEmpty { isBroken = true }
                if let value = values[last], value.count < 4096 { values[last] = value + line }
                continue
            }
            guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[line.startIndex..<colon].allSatisfy({ $0 > 32 && $0 < 127 })
            else {
                if !isCut { isBroken = true }
                return
            }
            last = line[line.startIndex..<colon].string.lowercased()
            names.append(last)
            if values[last] == nil { values[last] = line[(colon + 1)...].prefix(4096) }
        }
    }

    /// A field's value, folded as it stands, in lower case; "" where there is none.
    func value(_ name: String) -> Bytes { MailLines.folded(values[name] ?? []) }

    /// A field's value as it stands.
    func raw(_ name: String) -> Bytes { values[name] ?? [] }

    func has(_ name: String) -> Bool { values[name] != nil }

    /// Whether it has fields that people do not write into a text: two real ones at least, and one that programs write.
    var isMail: Bool {
        let known = Set(names).intersection(MailHead.known)
        let programs = known.intersection(MailHead.programs)
        guard known.count >= 2, !programs.isEmpty else { return false }
        return !isBroken || names.count >= 4 && programs.count >= 2
    }

    /// Fields of RFC 5322 and MIME.
    private static let known: Set<String> = programs.union([
        "from", "sender", "reply-to", "to", "cc", "bcc", "date", "subject", "in-reply-to", "references", "list-id",
        "list-unsubscribe", "precedence", "x-mailer", "user-agent", "content-transfer-encoding", "x-gm-thrid",
        "x-gmail-labels", "x-mozilla-status", "x-priority", "importance", "errors-to", "content-language",
    ])
    /// Those that are in no text that people write.
    private static let programs: Set<String> = [
        "received", "message-id", "mime-version", "return-path", "delivered-to", "content-type", "dkim-signature",
        "authentication-results", "x-mozilla-status", "x-received", "arc-seal", "x-original-to", "envelope-to",
    ]
    /// Fields that a mail on its way has, and a saved page has not.
    private static let posted = ["received", "message-id", "return-path", "delivered-to", "to", "dkim-signature", "cc"]

    /// Whether it is a saved page's (RFC 2557).
    var isPage: Bool {
        guard isMail || has("snapshot-content-location"), has("content-type") else { return false }
        let type = value("content-type")
        let isPart =
            type.startsFolded("multipart/related") || type.startsFolded("text/html")
            || type.startsFolded("multipart/alternative")
        guard isPart else { return false }
        if has("snapshot-content-location") || value("from").firstIndex(of: "saved by") != nil
            || value("from").firstIndex(of: "gespeichert von") != nil
        {
            return true
        }
        guard !MailHead.posted.contains(where: has) else { return false }
        return type.startsFolded("multipart/related") || has("content-location")
    }
}

extension MailForm {
    /// Whether a file with these first bytes is a mail. Precise: an article under lines such as "From: …" is none. With a
    /// name that ends in ".eml", one field of RFC 5322 at its start is enough.
    static func isMail(_ head: ArraySlice<UInt8>, name: String = "") -> Bool {
        let fields = MailHead(head)
        if fields.isMail { return true }
        guard name.lowercased().hasSuffix(".eml"), !fields.isBroken else { return false }
        return ["from", "subject", "date", "to", "received", "message-id"].contains(where: fields.has)
    }

    /// Whether it is a mailbox: a line "From …" with a time (RFC 4155) and a mail's header below it.
    static func isMailbox(_ head: ArraySlice<UInt8>) -> Bool {
        var rest = head
        while let first = rest.first, first == Ascii.newline || first == 0x0D { rest = rest.dropFirst() }
        guard let feed = rest.prefix(1000).firstIndex(of: Ascii.newline) else { return false }
        let line = rest[rest.startIndex..<feed]
        guard line.starts(with: "From ".utf8) else { return false }
        let fields = MailHead(rest[(feed + 1)...])
        return MailboxSplitter.isSeparator(line) && !fields.names.isEmpty && (!fields.isBroken || fields.isMail)
    }
}

extension MHTMLForm {
    /// Whether a file with these first bytes is a saved page.
    static func isMHTML(_ head: ArraySlice<UInt8>, name: String = "") -> Bool {
        let fields = MailHead(head)
        if fields.isPage { return true }
        let name = name.lowercased()
        return (name.hasSuffix(".mht") || name.hasSuffix(".mhtml")) && fields.has("content-type") && !fields.isBroken
    }
}
