/// Tells the form of a file by its content; the name is only a hint.
enum FileForm {
    /// Forms by how they are read. Text is Markdown too.
    case text, html, mhtml, mail, mailbox, feed, json, jsonLines, nitf, newsml, pdf, docx, odt

    /// How many of a file's first bytes are looked at.
    static let headBytes = 1 << 16

    /// The form of a file with these first bytes. Throws where it is one that holds no article.
    static func detect(_ head: ArraySlice<UInt8>, name: String) throws(ReadingError) -> FileForm {
        try Array(head).withUnsafeBufferPointer { (bytes) throws(ReadingError) in try checkSignature(bytes) }
        if MailForm.isMailbox(head) { return .mailbox }
        if MHTMLForm.isMHTML(head, name: name) { return .mhtml }
        if MailForm.isMail(head, name: name) { return .mail }
        try checkMarkup(Array(head), isMarkdown: MarkdownForm.isNamed(name))
        return .text
    }

    /// Throws what the file is, where its first bytes are those of a known kind.
    static func checkSignature(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
        for entry in Signatures.notText where starts(bytes, with: entry.bytes) {
            if entry.bytes.count < 4, !hasControlByte(bytes) { continue }  // "ID3 …" can start a text
            throw .notText(kind: entry.kind)
        }
        for entry in Signatures.documents where starts(bytes, with: entry.bytes) {
            throw .unsupported(form: entry.form)
        }
        if starts(bytes, with: [0x50, 0x4B, 0x03, 0x04]) || starts(bytes, with: [0x50, 0x4B, 0x05, 0x06]) {
            let head = Array(bytes.prefix(4096))
            for entry in Signatures.zipped where contains(head, entry.mark) { throw .unsupported(form: entry.form) }
            throw .notText(kind: "a ZIP archive")
        }
        if bytes.count >= 12, starts(bytes, with: [0x52, 0x49, 0x46, 0x46]) {
            let kind = Array(bytes[8..<12])
            if kind == Array("WEBP".utf8) { throw .notText(kind: "a WebP image") }
            if kind == Array("WAVE".utf8) { throw .notText(kind: "a WAV recording") }
        }
        if bytes.count >= 12, Array(bytes[4..<8]) == Array("ftyp".utf8), bytes[0] == 0 {
            throw .notText(kind: "an MP4 recording or HEIF image")
        }
    }

    /// Throws where decoded text is markup or data: HTML, XML or JSON. `text` is clean UTF-8.
    static func checkMarkup(_ text: [UInt8], isMarkdown: Bool) throws(ReadingError) {
        let start = text.firstIndex { !Ascii.isSpace($0) } ?? text.endIndex
        let head = text[start...].prefix(1024)
        switch head.first {
        case UInt8(ascii: "<"):
            if head.startsFolded("<!doctype html") || head.startsFolded("<html") || head.startsFolded("<head")
                || head.startsFolded("<body")
            {
                throw .unsupported(form: "HTML")
            }
            if head.startsFolded("<?xml") {
                let html = contains(Array(head).map(Ascii.lower), "<html")
                throw .unsupported(form: html ? "HTML" : "XML")
            }
            if head.startsFolded("<rss") || head.startsFolded("<feed") { throw .unsupported(form: "a news feed (XML)") }
            if !isMarkdown, isTagged(text[start...]) { throw .unsupported(form: "HTML") }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if isJSON(text[start...]) { throw .unsupported(form: "JSON") }
        default:
            break
        }
    }

    /// Whether text that starts with "<" is a fragment of HTML: a tag first, an end tag last.
    private static func isTagged(_ text: Bytes) -> Bool {
        guard let second = text.dropFirst().first, Ascii.isLetter(second) || second == UInt8(ascii: "!") else {
            return false
        }
        let tail = text.trimmed.suffix(64)
        return tail.last == UInt8(ascii: ">") && tail.firstIndex(of: "</") != nil
    }

    /// Whether text that starts with a brace or bracket is JSON: what must follow and how it must end, not more.
    private static func isJSON(_ text: Bytes) -> Bool {
        let text = text.trimmed
        guard let open = text.first, let close = text.last, text.count >= 2 else { return false }
        let inside = text.dropFirst()
        guard let next = inside.first(where: { !Ascii.isSpace($0) }) else { return false }
        if open == UInt8(ascii: "{") {
            if next == UInt8(ascii: "}") { return text.count < 16 }
            guard next == UInt8(ascii: "\"") else { return false }
            let key = inside.prefix(512)
            return close == UInt8(ascii: "}") && (key.firstIndex(of: "\":") ?? key.firstIndex(of: "\" :")) != nil
        }
        return close == UInt8(ascii: "]") && (next == UInt8(ascii: "{") || next == UInt8(ascii: "\""))
            && inside.firstIndex(of: "\n[") == nil
    }

    private static func hasControlByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.prefix(64).contains { $0 < 0x20 && !Ascii.isSpace($0) || $0 >= 0xF8 }
    }

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, with signature: [UInt8]) -> Bool {
        guard let first = signature.first, bytes.first == first, bytes.count >= signature.count else { return false }
        return bytes.prefix(signature.count).elementsEqual(signature)
    }

    private static func contains(_ haystack: [UInt8], _ needle: String) -> Bool {
        let needle = Array(needle.utf8)
        guard haystack.count >= needle.count else { return false }
        return (0...haystack.count - needle.count).contains { haystack[$0..<$0 + needle.count].elementsEqual(needle) }
    }
}
