/// The first element of a text that is markup, behind what may stand before it: a byte order mark, white space, an XML
/// declaration, comments, a document type.
struct MarkupRoot {
    /// Its name as written, with its prefix.
    private(set) var name = ""
    /// Whether an XML declaration is before it, or a namespace is declared in its tag.
    private(set) var isXML = false
    /// The name after `<!DOCTYPE`, in lower case; nil without one.
    private(set) var doctype: String?
    /// Where it stands, at its "<".
    private(set) var start: Int

    /// Its name in lower case and without a prefix.
    var localName: String {
        let lower = name.utf8.map(Ascii.lower)
        let local = lower.lastIndex(of: UInt8(ascii: ":")).map { lower[($0 + 1)...] } ?? lower[...]
        return String(decoding: local, as: UTF8.self)
    }

    /// Nil for text that does not begin with markup.
    init?(_ text: Bytes) {
        var at = text.startIndex
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { at += 3 }
        start = at
        while true {
            while at < text.endIndex, Ascii.isSpace(text[at]) { at += 1 }
            start = at
            guard at + 1 < text.endIndex, text[at] == UInt8(ascii: "<") else {
                if doctype != nil { return }
                return nil
            }
            let rest = text[at...]
            if rest.startsFolded("<?") {
                isXML = isXML || rest.startsFolded("<?xml ")
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                at = end + 1
            } else if rest.startsFolded("<!--") {
                guard let end = rest.dropFirst(2).firstIndex(of: "-->") else { return nil }
                at = end + 3
            } else if rest.startsFolded("<!doctype") {
                let named = rest.dropFirst(9).trimmed.prefix { Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: ":") }
                doctype = String(decoding: named.map(Ascii.lower), as: UTF8.self)
                at = Self.endOfDoctype(rest)
            } else {
                break
            }
        }
        let tag = text[(start + 1)...]
        guard let first = tag.first, Ascii.isLetter(first) || first == UInt8(ascii: "_") else {
            if doctype != nil { return }
            return nil
        }
        let named = tag.prefix {
            Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                || $0 == UInt8(ascii: ".") || $0 >= 0x80
        }.prefix(80)
        name = named.string
        let attributes = tag[named.endIndex...].prefix(2048).prefix { $0 != UInt8(ascii: ">") }
        isXML = isXML || attributes.firstIndex(of: "xmlns") != nil
    }

    /// The place after a document type with or without declarations of its own in brackets.
    private static func endOfDoctype(_ text: Bytes) -> Int {
        var isInside = false
        for i in text.indices {
            switch text[i] {
            case UInt8(ascii: "["): isInside = true
            case UInt8(ascii: "]"): isInside = false
            case UInt8(ascii: ">") where !isInside: return i + 1
            default: break
            }
        }
        return text.endIndex
    }
}
