/// A mail's subject as a title.
struct MailSubject: Equatable {
    /// What is left as a title; nil where nothing is that can be one.
    var title: String?
    /// Whether "Fwd:" or its like in another language was before it.
    var isForward = false
    /// Whether "Re:" or its like was.
    var isReply = false

    /// Takes off what programs and lists put before: "Fwd:", "Re:", "[list]", "Newsletter:", and the outlet's own name
    /// before or after. `outlet` is what the sender is called.
    init(_ subject: String, outlet: String? = nil) {
        var rest = Array(subject.utf8.prefix(1000))[...].trimmed
        while let next = MailSubject.withoutMark(rest, &self) ?? MailSubject.withoutTag(rest) { rest = next }
        if let colon = MailSubject.colon(in: rest) {
            let label = rest[rest.startIndex..<colon].trimmed.string
            let after = rest[(colon + 1)...].trimmed
            let isKind = MailWords.kinds.contains(label.lowercased())
            if !after.isEmpty, isKind || MailSubject.isSame(label, outlet) { rest = after }
        }
        if let outlet { rest = MailSubject.without(outlet, rest) }
        let title = rest.words.map(\.string).joined(separator: " ")
        if title.isEmpty || MailWords.noSubjects.contains(title.lowercased()) || MailSubject.isSame(title, outlet) {
            return
        }
        self.title = title
    }

    /// "Fwd: …", "AW[2]: …", "转发：…".
    private static func withoutMark(_ text: Bytes, _ subject: inout MailSubject) -> Bytes? {
        guard let colon = colon(in: text) else { return nil }
        let label = text[text.startIndex..<colon].prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "(") }
            .trimmed.string.lowercased()
        if MailWords.forwards.contains(label) {
            subject.isForward = true
        } else if MailWords.replies.contains(label) {
            subject.isReply = true
        } else {
            return nil
        }
        return text[(colon + 1)...].drop { $0 >= 0x80 && $0 < 0xC0 }.trimmed
    }

    /// "[list] …": a short word in brackets before a title.
    private static func withoutTag(_ text: Bytes) -> Bytes? {
        guard text.first == UInt8(ascii: "["), let close = text.prefix(48).firstIndex(of: UInt8(ascii: "]")),
            close > text.startIndex + 1
        else { return nil }
        let rest = text[(close + 1)...].trimmed
        return rest.isEmpty ? nil : rest
    }

    /// The first colon near the start, with white space or nothing after it; that of Chinese and Japanese too.
    private static func colon(in text: Bytes) -> Int? {
        let near = text.prefix(48)
        for i in near.indices {
            if near[i] == UInt8(ascii: ":") {
                let next = i + 1
                return next == text.endIndex || !Ascii.isDigit(text[next]) && text[next] != UInt8(ascii: "/") ? i : nil
            }
            if near[i...].starts(with: [0xEF, 0xBC, 0x9A]) { return i }
        }
        return nil
    }

    /// Without " | The Courier" or " - The Courier" at the end.
    private static func without(_ outlet: String, _ text: Bytes) -> Bytes {
        for mark in [" | ", " - ", " \u{2013} ", " \u{2014} ", " • "] {
            let mark = Array(mark.utf8)
            guard let last = text.words.last, last.startIndex > text.startIndex else { continue }
            var at = text.endIndex - mark.count
            while at > text.startIndex {
                if text[at...].starts(with: mark) {
                    if isSame(text[(at + mark.count)...].trimmed.string, outlet) { return text[..<at].trimmed }
                    break
                }
                at -= 1
            }
        }
        return text
    }

    /// Whether two names are the same but for case and a "The" before one.
    private static func isSame(_ name: String, _ other: String?) -> Bool {
        guard let other else { return false }
        func bare(_ name: String) -> Substring {
            let lower = name.lowercased()[...]
            return lower.hasPrefix("the ") ? lower.dropFirst(4) : lower
        }
        return bare(name) == bare(other)
    }
}
