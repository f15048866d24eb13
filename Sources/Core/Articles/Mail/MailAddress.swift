/// One sender or recipient of a mail (RFC 5322, section 3.4).
struct MailAddress: Equatable {
    /// The display name, "" where there is none.
    var name: String
    /// "user@host" in lower case, "" where there is none.
    var address: String

    /// The first mailbox of a header's value, which may be a group's ("Desk: a@b.example, c@d.example;").
    init?(first raw: [UInt8]) { self.init(text: MailText.header(raw)) }

    /// The same of decoded text; forms that mail programs show are read too: "A B [mailto:a@b.example]", "A B (a@b.example)".
    init?(text: String) {
        let text = Array(text.utf8.prefix(2048))[...].trimmed
        if let open = text.lastIndex(of: UInt8(ascii: "<")),
            let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            // the first mailbox: names with commas are in quotation marks
            let first = MailAddress.firstAngle(text) ?? (open, close)
            address = MailAddress.bare(text[(first.0 + 1)..<first.1])
            name = MailAddress.unquoted(text[text.startIndex..<first.0])
        } else if let open = text.lastIndex(of: UInt8(ascii: "[")), text.last == UInt8(ascii: "]") {
            address = MailAddress.bare(text[(open + 1)...].dropLast())
            name = MailAddress.unquoted(text[text.startIndex..<open])
        } else if text.contains(UInt8(ascii: "@")) {
            let word = text.words.first { $0.contains(UInt8(ascii: "@")) } ?? text
            address = MailAddress.bare(word.trimmed(of: ",;()"))
            let comment = text[word.endIndex...].trimmed
            name =
                comment.first == UInt8(ascii: "(")
                ? MailAddress.unquoted(comment.trimmed(of: "()"))
                : MailAddress.unquoted(text[text.startIndex..<word.startIndex].trimmed(of: "("))
        } else {
            address = ""
            name = MailAddress.unquoted(text)
        }
        if name.isEmpty && address.isEmpty { return nil }
        if name.contains("@") { name = "" }
    }

    /// What is before the "@".
    var mailbox: Substring { address.prefix { $0 != "@" } }
    /// What is after it.
    var host: Substring { address.drop { $0 != "@" }.dropFirst() }

    private static func firstAngle(_ text: Bytes) -> (Int, Int)? {
        var isQuoted = false
        for i in text.indices {
            if text[i] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if text[i] == UInt8(ascii: "<"), !isQuoted {
                guard let close = text[i...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                return (i, close)
            }
        }
        return nil
    }

    private static func bare(_ text: Bytes) -> String {
        let text = text.trimmed(of: "<>[]\"'")
        let address = text.startsFolded("mailto:") ? text.dropFirst(7) : text
        return address.contains(UInt8(ascii: "@")) && address.count <= 254 ? address.string.lowercased() : ""
    }

    /// A name without quotation marks, backslashes and a group's name before it.
    private static func unquoted(_ text: Bytes) -> String {
        var text = text.trimmed(of: ",;")
        let isQuoted = text.first == UInt8(ascii: "\"")
        if !isQuoted, let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex {
            let after = text[(colon + 1)...].trimmed
            if after.first == UInt8(ascii: "\"") { text = after }
        }
        return text.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }[...].trimmed(of: "'").string
    }
}
