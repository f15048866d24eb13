/// A mail inside the text of another, as programs write it when a mail is forwarded or answered.
struct ForwardedMail {
    var from: MailAddress?
    var date: WrittenDate?
    var subject: String?
    /// The line with which it starts, the one above its header ("Forwarded message") counted.
    var start: Int
    /// Its first line after the header.
    var body: Int
    /// How many ">" stand before its lines.
    var depth: Int
    /// What the line above its header says; nil where there is none.
    var mark: Mark?

    enum Mark { case forwarded, original }

    /// The first one in the lines from `first` on; nil where there is none.
    static func find(in lines: MailLines, from first: Int = 0) -> ForwardedMail? {
        let all = lines.lines
        var isAmongLabels = false
        for i in first..<max(first, all.count) {
            let wasAmongLabels = isAmongLabels
            isAmongLabels = false
            // all of a header may have come on one line
            guard all[i].text.count <= 1000 else { continue }
            if let mark = mark(all[i].text) {
                if let mail = header(all, at: i + 1, start: i, mark: mark) { return mail }
            } else if label(all[i].text) != nil {
                isAmongLabels = true
                if !wasAmongLabels, let mail = header(all, at: i, start: i, mark: nil) { return mail }
            }
        }
        return nil
    }

    /// Reads the lines of a header: without a mark above them three at least, among them sender and date or subject.
    private static func header(_ lines: [MailLines.Line], at first: Int, start: Int, mark: Mark?) -> ForwardedMail? {
        guard first < lines.count else { return nil }
        var mail = ForwardedMail(start: start, body: first, depth: lines[first].depth, mark: mark)
        if mark == .forwarded, let from = lineOfYandex(lines[first].text) {
            (mail.from, mail.date, mail.body) = (from.address, from.date, first + 1)
            return mail
        }
        var seen: [MailWords.Field] = []
        var open: MailWords.Field?
        var i = first
        while i < min(lines.count, first + 24) {
            let text = lines[i].text
            if let (field, value) = label(text), !lines[i].blankBefore || !seen.contains(field) || open != nil {
                seen.append(field)
                mail.note(field, value)
                open = value.isEmpty ? field : field == .to ? .to : nil
            } else if let field = open, !lines[i].blankBefore || field != .to, text.count <= 400 {
                // the value on a line of its own, or more recipients
                if field == .to, !text.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ";") }) { break }
                mail.note(field, text)
                if field != .to { open = nil }
            } else {
                break
            }
            i += 1
        }
        let kinds = Set(seen)
        let hasSender = kinds.contains(.from) && (kinds.contains(.date) || kinds.contains(.subject))
        guard mark != nil ? kinds.count >= 2 && seen.count >= 2 : hasSender && kinds.count >= 3 else { return nil }
        mail.body = i
        return mail
    }

    private mutating func note(_ field: MailWords.Field, _ value: Bytes) {
        guard !value.isEmpty else { return }
        switch field {
        case .from: from = from ?? MailAddress(text: value.string)
        case .date: date = date ?? MailDate.parse(value)
        case .subject: subject = subject ?? value.string
        case .to, .other: break
        }
    }

    /// What a line says that stands above a forwarded mail's header.
    private static func mark(_ text: Bytes) -> Mark? {
        guard let first = text.first else { return nil }
        let isRuled = first == UInt8(ascii: "-") || first == UInt8(ascii: "_") || first == UInt8(ascii: "=")
        guard isRuled || text.last == UInt8(ascii: ":") else { return nil }
        let words = MailLines.folded(text.trimmed(of: "-_=*")).string
        if MailWords.forwarded.contains(words) { return .forwarded }
        return isRuled && MailWords.original.contains(words) ? .original : nil
    }

    /// "From: A B", "*Von:* A B", "De : A B".
    private static func label(_ text: Bytes) -> (field: MailWords.Field, value: Bytes)? {
        guard let colon = text.prefix(48).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = text[text.startIndex..<colon].trimmed(of: "*_ ")
        guard name.count <= 30, !name.isEmpty, let field = MailWords.fields[MailLines.folded(name).string] else {
            return nil
        }
        return (field, text[(colon + 1)...].trimmed(of: "*_|"))
    }

    /// The lines of a header that came as one line, as where HTML has line breaks between them: the line above it and each
    /// of three fields or more. nil where a line is no such.
    static func split(_ text: Bytes) -> [Bytes]? {
        guard text.count <= 2000, text.count >= 40, text.count(where: { $0 == UInt8(ascii: ":") }) >= 2 else {
            return nil
        }
        var starts = [text.startIndex]
        var isMarked = false
        var seen: Set<MailWords.Field> = []
        let words = text.words
        for (i, word) in words.enumerated() where word.last == UInt8(ascii: ":") {
            // "От кого:", "Enviado el:", "Von :"
            var found: (start: Int, field: MailWords.Field)?
            for first in max(0, i - 1)...i where found == nil {
                let name = text[words[first].startIndex..<word.endIndex].dropLast().trimmed(of: "*_")
                if let field = MailWords.fields[MailLines.folded(name).string] {
                    found = (words[first].startIndex, field)
                }
            }
            guard let found, !seen.contains(found.field), found.field != .other else { continue }
            if seen.isEmpty, found.start > text.startIndex {
                // before the first field nothing but the mark
                guard mark(text[..<found.start].trimmed) != nil else { return nil }
                isMarked = true
            }
            seen.insert(found.field)
            if found.start > text.startIndex { starts.append(found.start) }
        }
        guard seen.contains(.from), seen.count >= 3 || isMarked && seen.count == 2 else { return nil }
        return starts.indices.map { i in
            text[starts[i]..<(i + 1 < starts.count ? starts[i + 1] : text.endIndex)].trimmed
        }
    }

    /// `16.09.2021, 07:00, "The Courier" <news@courier.example>:`, all the header that Yandex writes.
    private static func lineOfYandex(_ text: Bytes) -> (address: MailAddress, date: WrittenDate)? {
        guard text.last == UInt8(ascii: ":"), let open = text.firstIndex(of: UInt8(ascii: "<")),
            let date = DateReader.first(in: text[..<open]), date.year != nil,
            let address = MailAddress(text: text[date.range.upperBound...].dropLast().trimmed(of: ",").string)
        else { return nil }
        return (address, date)
    }
}
