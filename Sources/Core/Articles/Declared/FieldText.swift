/// Text of fields, in which people's programs put plain text, HTML, or plain text with HTML's entities.
enum FieldText {
    /// One line: without tags, entities as what they stand for, white space as single spaces; nil where nothing is left.
    static func line(_ text: some Collection<UInt8>) -> String? {
        var bytes = TextDecoder.clean(Array(text))
        if hasTags(bytes) || hasEntities(bytes) { bytes = withoutMarkup(bytes) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if !Ascii.isSpace(byte) {
                out.append(byte)
            } else if out.last != Ascii.space {
                out.append(Ascii.space)
            }
        }
        let line = out[...].trimmed
        return line.isEmpty ? nil : line.string
    }

    /// A body: a paragraph each line of plain text (wrapped lines together), each block of HTML.
    static func page(_ text: [UInt8]) -> Page {
        let clean = TextDecoder.clean(text)
        if hasTags(clean) { return HTMLForm.lines(ofFragment: clean) }
        return Wrapping.unwrapped(Page(hasEntities(clean) ? withoutMarkup(clean) : clean))
    }

    /// Whether there is an end tag, or one of the tags that need none.
    static func hasTags(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            if rest.first == UInt8(ascii: "/"), let next = rest.dropFirst().first, Ascii.isLetter(next) { return true }
            for tag in loneTags where rest.startsFolded(tag) {
                let after = rest.dropFirst(tag.utf8CodeUnitCount).first
                if after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after.map(Ascii.isSpace) == true {
                    return true
                }
            }
        }
        return false
    }

    private static let loneTags: [StaticString] = ["br", "p", "img", "hr", "li"]

    /// Whether there is a reference to a character: "&amp;", "&#8217;".
    private static func hasEntities(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
            rest = rest[(mark + 1)...]
            let name = rest.prefix(10).prefix { Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
            if name.count >= 2, rest.dropFirst(name.count).first == UInt8(ascii: ";") { return true }
        }
        return false
    }

    private static func withoutMarkup(_ text: [UInt8]) -> [UInt8] {
        guard let markup = Markup(),
            (try? text.withUnsafeBufferPointer({ (bytes) throws(Markup.Fault) in try markup.parse(html: bytes) }))
                != nil
        else { return text }
        return markup.text(0)
    }
}
