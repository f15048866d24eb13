// What is taken off a mail's lines: answers' quotations, signatures, and what newsletters put around an article.
extension MailLines {
    // MARK: Quotations

    /// Drops earlier mails that are quoted, with the line above them ("On … wrote:"); where a mail is nearly all quotation
    /// the quotation is its text.
    mutating func dropQuotations() {
        let quoted = lines.filter { $0.depth > 0 }.reduce(0) { $0 + MailLines.count($1.text) }
        let own = words - quoted
        if quoted > 0, own < 40, quoted > 3 * own {
            lines.removeAll { $0.depth == 0 && MailLines.isAttribution($0.text) }
            let depth = lines.filter { $0.depth > 0 }.map(\.depth).min() ?? 1
            lines.removeAll { $0.depth == 0 }
            for i in lines.indices { lines[i].depth = max(0, lines[i].depth - depth) }
            if lines.contains(where: { $0.depth > 0 }), lines.contains(where: { $0.depth == 0 }) { dropQuotations() }
            return
        }
        if quoted > 0 {
            var kept: [Line] = []
            for line in lines {
                if line.depth > 0 {
                    // the line above may be wrapped
                    while let last = kept.last, kept.count > 1, MailLines.isAttribution(last.text) { kept.removeLast() }
                    continue
                }
                kept.append(line)
            }
            lines = kept
        }
        // in HTML nothing marks the quotation but the line above it
        if let at = lines.firstIndex(where: { MailLines.isAttribution($0.text) }),
            words(0..<at) >= 20 || at * 2 > lines.count
        {
            lines.removeSubrange(at...)
        }
    }

    /// "On Thu, 16 Sep 2021 at 07:00, A B <a@b.example> wrote:" and the like in other languages; prose that ends so has no
    /// date or address.
    static func isAttribution(_ text: Bytes) -> Bool {
        guard text.count <= 300 else { return false }
        let folded = folded(text)
        let isOne =
            MailWords.attributions.contains { folded.hasSuffix(Array($0.utf8)) }
            || folded.last == UInt8(ascii: ":") && MailWords.attributionVerbs.contains { folded.holds($0) }
        guard isOne else { return false }
        return text.contains(UInt8(ascii: "@")) || DateReader.first(in: text)?.day != nil
    }

    // MARK: Signatures

    /// Cuts at the line "-- " (RFC 3676, section 4.3) where a signature's few lines follow, and at the rule of a mailing
    /// list's footer.
    mutating func dropSignature() {
        var i = lines.count - 1
        var cut = lines.count
        while i > 0, cut - i <= 25 {
            let text = lines[i].text
            let isMark = text.elementsEqual("--".utf8) || text.elementsEqual("\u{2014}".utf8)
            let isRule = text.count >= 20 && text.allSatisfy { $0 == UInt8(ascii: "_") }
            if isMark, words(i..<cut) <= 120 { cut = i }
            if isRule, words(i..<cut) <= 80 { cut = i }
            i -= 1
        }
        lines.removeSubrange(cut...)
    }

    // MARK: What newsletters put around an article

    /// Drops lines about the mail above and below the article. `names` are what the sender and list are called: a line with
    /// nothing else is a masthead. Gives the lines that were below, which may name the owner of the rights.
    mutating func dropSurroundings(names: [String]) -> [Bytes] {
        let below = dropBelow()
        let names = Set(names.map { MailLines.folded(Array($0.utf8)[...]).string })
        var i = 0
        var left = 12
        while i < lines.count, left > 0 {
            let text = lines[i].text
            if lines.count > 1, isAbove(text) || names.contains(MailLines.folded(text).string) {
                lines.remove(at: i)
            } else {
                i += 1
            }
            left -= 1
        }
        for i in lines.indices { lines[i].text = MailLines.withoutLinks(lines[i].text) }
        lines.removeAll { $0.text.isEmpty || MailLines.isPicture($0.text) }
        return below
    }

    private func isAbove(_ text: Bytes) -> Bool {
        guard text.count <= 300 else { return false }
        if MailLines.above.matches(MailLines.folded(text.trimmed(of: "([|*\u{20}"))) {
            return text.count <= 160 || MailLines.hasMailWord(text)
        }
        return MailLines.isPicture(text) || WebAddress.whole(text) != nil
    }

    /// Cuts from the first line on that starts what is below; it must be in the lower half, or little be below it.
    private mutating func dropBelow() -> [Bytes] {
        let total = words
        let isNotice = lines.map { isBelow($0.text) }
        var notices = isNotice.count { $0 }
        var above = 0
        for i in lines.indices {
            let (before, left) = (above, notices)
            above += MailLines.count(lines[i].text)
            if isNotice[i] { notices -= 1 }
            guard i > 0, before >= 15, isNotice[i] else { continue }
            let rest = total - before
            // one notice amid an article costs itself; a foot is short beside what it is under, or has more such lines
            guard rest <= max(60, before) || left >= 3 && rest <= 3 * before || i + left >= lines.count else {
                continue
            }
            let below = lines[i...].map(\.text)
            lines.removeSubrange(i...)
            return below + dropTail()
        }
        return dropTail()
    }

    /// Lines right above the foot that are links or pictures of it.
    private mutating func dropTail() -> [Bytes] {
        var below: [Bytes] = []
        while lines.count > 1, let last = lines.last,
            MailLines.isPicture(last.text) || isBelow(last.text) || MailLines.isRule(last.text)
        {
            below.append(last.text)
            lines.removeLast()
        }
        return below
    }

    private func isBelow(_ text: Bytes) -> Bool {
        let bare = text.trimmed(of: "([|*<")
        guard !bare.isEmpty else { return false }
        let folded = MailLines.folded(bare.prefix(600))
        if let cue = MailLines.below.match(folded) {
            // a sentence may start so ("Disclaimers have long …", "Este mensaje, dijo, …"): it is a notice where it is short
            // or speaks of mails
            return text.count <= 120 && cue.count >= 8 || text.count <= 60 || MailLines.hasMailWord(text)
        }
        guard text.count >= 120 else { return false }
        return MailWords.confidential.contains { folded.holds($0) } && MailWords.mailNouns.contains { folded.holds($0) }
            && (folded.holds("recipient") || folded.holds("empfänger") || folded.holds("destinat")
                || folded.holds("получател") || folded.holds("адресат"))
    }

    /// Whether a line speaks of mails, subscriptions or settings.
    private static func hasMailWord(_ text: Bytes) -> Bool {
        let folded = folded(text.prefix(600))
        return noticeWords.contains { folded.holds($0) }
    }

    private static let noticeWords =
        MailWords.mailNouns + [
            "newsletter", "unsubscrib", "subscri", "mailing list", "preferences", "browser", "inbox", "abmelde",
            "abbestell",
            "désabonn", "désinscri", "baja", "suscri", "рассыл", "отпис", "recipient",
        ]

    /// "[image: The river]", "[cid:…]", "<img …>" as plain text shows pictures.
    private static func isPicture(_ text: Bytes) -> Bool {
        text.first == UInt8(ascii: "[") && text.last == UInt8(ascii: "]")
            && (text.startsFolded("[image:") || text.startsFolded("[cid:") || text.startsFolded("[inline image")
                || text.startsFolded("[image]") || text.startsFolded("[logo"))
    }

    private static func isRule(_ text: Bytes) -> Bool {
        text.allSatisfy { [0x2A, 0x2D, 0x5F, 0x3D, 0x23, 0x7E, 0x20].contains($0) }
    }

    /// Without the addresses that plain text puts after a link's words: "the report <https://…>", "the report ( https://… )".
    static func withoutLinks(_ text: Bytes) -> Bytes {
        guard text.firstIndex(of: "://") != nil else { return text }
        var out: [UInt8] = []
        var i = text.startIndex
        while i < text.endIndex {
            if let close = closing(text[i]), isLink(text[(i + 1)...]),
                let end = text[i...].prefix(2048).firstIndex(of: close)
            {
                let inside = text[(i + 1)..<end].trimmed
                if !inside.contains(where: Ascii.isSpace), !out.isEmpty || end + 1 < text.endIndex {
                    while out.last == Ascii.space { out.removeLast() }
                    i = end + 1
                    continue
                }
            }
            out.append(text[i])
            i += 1
        }
        return out[...].trimmed
    }

    private static func isLink(_ text: Bytes) -> Bool {
        let start = text.prefix(8).trimmed.startIndex
        return text[start...].startsFolded("http://") || text[start...].startsFolded("https://")
    }

    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        default: nil
        }
    }

    private static let above = CueTable(MailWords.aboveStarts)
    private static let below = CueTable(MailWords.belowStarts)
}

extension ArraySlice where Element == UInt8 {
    /// Whether `phrase` occurs in it.
    fileprivate func holds(_ phrase: String) -> Bool {
        let phrase = Array(phrase.utf8)
        guard let head = phrase.first, phrase.count <= count else { return false }
        var i = startIndex
        while i + phrase.count <= endIndex {
            if self[i] == head, self[i..<i + phrase.count].elementsEqual(phrase) { return true }
            i += 1
        }
        return false
    }
}
