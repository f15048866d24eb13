/// Who sent a mail: a writer, an outlet, both ("Harriet Moll from Silt and Sluice"), or neither as far as can be said.
struct MailSender: Equatable {
    var writer: String?
    var outlet: String?

    /// Reads a sender's name by its form and by how it agrees with the address: an outlet's is in its host
    /// ("Silt and Sluice <post@siltandsluice.example>"). `list` is the name of the mailing list (List-Id, RFC 2919).
    init(_ sender: MailAddress, list: String? = nil) {
        let name = MailSender.bare(sender.name)
        if let parts = MailSender.split(name) {
            if MailSender.isPerson(parts.writer) { writer = parts.writer.string }
            if MailSender.isOutlet(parts.outlet, sender, isBesideWriter: writer != nil) {
                outlet = NameText.outlet(parts.outlet)
            }
        } else if let turned = MailSender.turned(name, sender) {
            writer = turned
        } else if !name.isEmpty {
            if MailSender.isOutlet(name, sender, isBesideWriter: false) {
                outlet = NameText.outlet(name)
            } else if MailSender.isPerson(name), !MailSender.isInHost(name, sender) {
                writer = NameText.person(name.words)
            }
        }
        if outlet == nil, let list {
            let list = MailSender.bare(list)
            if MailSender.isOutlet(list, sender, isBesideWriter: false) { outlet = NameText.outlet(list) }
        }
        if outlet == nil { outlet = WebAddress.outlet(of: Array("mail://\(sender.host)/".utf8)[...]) }
    }

    /// Without quotation marks, "via …" and what only says that it is a newsletter ("The Courier Newsletters").
    private static func bare(_ name: String) -> Bytes {
        var text = Array(name.utf8.prefix(200))[...].trimmed(of: "\"'()[]")
        if let via = text.folded[...].firstIndex(of: " via "), text.count == text.folded.count {
            text = text.prefix(via).trimmed(of: "\"'")
        }
        while let last = text.words.last, last.startIndex > text.startIndex,
            MailWords.senderKinds.contains(last.string.lowercased())
        {
            text = text[..<last.startIndex].trimmed(of: "-|:,")
        }
        return text
    }

    /// "A B from The Courier", "A B at The Courier", "A B, The Courier", "A B | The Courier", "The Courier: A B".
    private static func split(_ name: Bytes) -> (writer: Bytes, outlet: Bytes)? {
        for word in name.words.dropFirst() where word.isFolded("from") || word.isFolded("at") || word.isFolded("@") {
            let writer = name[..<word.startIndex].trimmed
            if isPerson(writer) { return (writer, name[word.endIndex...].trimmed) }
        }
        for mark in marks {
            guard let at = name.firstIndex(of: mark) else { continue }
            let left = name[..<at].trimmed
            let right = name[(at + mark.utf8CodeUnitCount)...].trimmed(of: "()|-")
            guard !left.isEmpty, !right.isEmpty, left.words.count > 1 || right.words.count > 1 else { continue }
            if isPerson(left) && !isPerson(right) || isPerson(left) && NameText.isOutlet(right) { return (left, right) }
            if isPerson(right), NameText.isOutlet(left) || !isPerson(left) { return (right, left) }
        }
        return nil
    }

    private static let marks: [StaticString] = [" | ", " - ", " \u{2013} ", " \u{2014} ", " / ", ", ", ": ", " ("]

    /// "Oakes, Miriam" where the address has both.
    private static func turned(_ name: Bytes, _ sender: MailAddress) -> String? {
        let parts = name.split(separator: UInt8(ascii: ",")).map(\.trimmed)
        guard parts.count == 2, parts.allSatisfy({ $0.startsWithCapital && $0.words.count <= 2 }) else { return nil }
        return parts[1].string + " " + parts[0].string
    }

    private static func isPerson(_ name: Bytes) -> Bool {
        let words = name.words
        return (2...4).contains(words.count) && Prose.isNameLike(words) && name.count <= 60
            && !name.contains { Ascii.isDigit($0) || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "&") }
            && !OutletNames.isKnown(name.string) && !words[0].isFolded("the")
            && !words.contains {
                let word = $0.trimmed(of: ".,").string.lowercased()
                return OutletNames.words.contains(word) || MailWords.organisations.contains(word)
            }
    }

    private static func isOutlet(_ name: Bytes, _ sender: MailAddress, isBesideWriter: Bool) -> Bool {
        guard NameText.isOutletLike(name) else { return false }
        if OutletNames.isKnown(name.string) { return true }
        if isInHost(name, sender) {
            // "Miriam Oakes <miriam@miriamoakes.example>" is nobody's outlet
            return !isPerson(name) || isRole(sender)
        }
        if name.words.count == 1 { return isBesideWriter }
        return NameText.isOutlet(name) || isBesideWriter && !isPerson(name)
    }

    private static func isRole(_ sender: MailAddress) -> Bool {
        let first = sender.mailbox.prefix { $0 != "-" && $0 != "." && $0 != "+" && $0 != "_" }
        return MailWords.roleMailboxes.contains(String(first))
            || MailWords.roleMailboxes.contains(String(sender.mailbox))
    }

    /// Whether the letters of a name are those of the host or of one of its labels.
    private static func isInHost(_ name: Bytes, _ sender: MailAddress) -> Bool {
        var letters = name.filter { Ascii.isAlphanumeric($0) || $0 >= 0x80 }.map(Ascii.lower)
        if name.words.first?.isFolded("the") == true { letters.removeFirst(3) }
        guard letters.count >= 3 else { return false }
        return sender.host.utf8.split(separator: UInt8(ascii: ".")).dropLast().contains { label in
            let label = label.filter { $0 != UInt8(ascii: "-") }
            return label == letters || label.count >= 5 && (label.starts(with: letters) || letters.starts(with: label))
        }
    }
}
