/// The root element's start tag in the first bytes of an XML file: after the byte order mark, the declaration, comments
/// and the document type (XML 1.0, 2.8). Nothing is parsed beyond that.
struct XMLHead {
    /// The root's name without a prefix.
    let root: String
    /// What stands in its start tag, as far as it was seen.
    let tag: Bytes

    /// Nil where the bytes are no XML.
    init?(_ head: ArraySlice<UInt8>) {
        var rest = JSONHead.text(head)[...].drop(while: Ascii.isSpace)
        while rest.first == UInt8(ascii: "<") {
            if rest.startsFolded("<?") {
                guard let end = rest.firstIndex(of: "?>") else { return nil }
                rest = rest[(end + 2)...]
            } else if rest.startsFolded("<!--") {
                guard let end = rest.dropFirst(4).firstIndex(of: "-->") else { return nil }
                rest = rest[(end + 3)...]
            } else if rest.startsFolded("<!doctype") {
                guard let end = XMLHead.endOfDocumentType(rest) else { return nil }
                rest = rest[end...]
            } else {
                break
            }
            rest = rest.drop(while: Ascii.isSpace)
        }
        guard rest.first == UInt8(ascii: "<"), let first = rest.dropFirst().first,
            Ascii.isLetter(first) || first == 0x5F
        else { return nil }
        let name = rest.dropFirst().prefix { !Ascii.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        tag = rest[name.endIndex...].prefix { $0 != UInt8(ascii: ">") }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        root = local.string
    }

    /// After the ">" that ends a document type, its internal subset in brackets before it.
    private static func endOfDocumentType(_ text: Bytes) -> Int? {
        var depth = 0
        var quote: UInt8 = 0
        for i in text.indices {
            let byte = text[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "]") {
                depth -= 1
            } else if byte == UInt8(ascii: ">"), depth <= 0 {
                return i + 1
            }
        }
        return nil
    }
}
