/// Makes of the bytes of an XML file what the parser takes: UTF-8 that is valid, no byte that XML has not, references to
/// HTML's characters ("&nbsp;") as those characters, and an ampersand that starts no reference as "&amp;": feeds are
/// full of these, and each would be fatal.
struct XMLText {
    /// The end of the last piece that may go on in the next.
    private var rest: [UInt8] = []
    private var entities: [String: [UInt8]] = [:]

    init() {}

    /// The whole of a file: decoded, and put right.
    static func whole(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
        let decoded = try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
            try TextDecoder.decode(bytes, markings: .xml)
        }
        var text = XMLText()
        return text.next(TextDecoder.clean(decoded), isLast: true)
    }

    /// The next pieces of a stream, put right; nil at the end. What is not UTF-8 at its start is read whole, up to
    /// `limit` bytes.
    static func pieces(
        _ stream: ByteStream, limit: Int
    ) throws(ReadingError) -> () throws(ReadingError) -> [UInt8]? {
        let head = try stream.peek(FileForm.headBytes)
        guard isUTF8(head) else {
            var whole: [UInt8]? = try XMLText.whole(stream.rest(limit: limit))
            return { () throws(ReadingError) -> [UInt8]? in
                defer { whole = nil }
                return whole
            }
        }
        var text = XMLText()
        var isEnded = false
        return { () throws(ReadingError) -> [UInt8]? in
            if isEnded { return nil }
            guard let piece = try stream.next() else {
                isEnded = true
                return text.next([], isLast: true)
            }
            return text.next(piece, isLast: false)
        }
    }

    /// Whether the first bytes are UTF-8 and do not declare anything else.
    private static func isUTF8(_ head: ArraySlice<UInt8>) -> Bool {
        let whole = cutAtCharacter(head)
        guard String(validating: whole, as: UTF8.self) != nil else { return false }
        let declaration = head.prefix(200)
        guard let at = declaration.firstIndex(of: "encoding="),
            declaration.firstIndex(of: "?>").map({ at < $0 }) == true
        else { return true }
        return declaration[(at + 10)...].startsFolded("utf-8") || declaration[(at + 10)...].startsFolded("us-ascii")
            || declaration[(at + 10)...].startsFolded("utf8")
    }

    /// Without a character at the end of which bytes are missing.
    private static func cutAtCharacter(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var start = text.endIndex
        while start > text.startIndex, text.endIndex - start < 4 {
            start -= 1
            if text[start] & 0xC0 == 0x80 { continue }
            let length = text[start] >= 0xF0 ? 4 : text[start] >= 0xE0 ? 3 : text[start] >= 0xC0 ? 2 : 1
            return start + length > text.endIndex ? text[..<start] : text
        }
        return text
    }

    /// A piece, put right.
    mutating func next(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        var text = rest.isEmpty ? piece : rest + piece
        rest = []
        if !isLast {
            let whole = XMLText.cutAtCharacter(text[...])
            var end = whole.endIndex
            let tail = whole.suffix(12)
            if let mark = tail.lastIndex(of: UInt8(ascii: "&")), !tail[mark...].contains(UInt8(ascii: ";")) {
                end = mark
            }
            rest = Array(text[end...])
            text.removeLast(text.count - end)
        }
        let isValid = text.withUnsafeBufferPointer { (try? UTF8Span(validating: Span(_unsafeElements: $0))) != nil }
        if !isValid { text = Array(String(decoding: text, as: UTF8.self).utf8) }
        return withoutFaults(text)
    }

    private mutating func withoutFaults(_ text: [UInt8]) -> [UInt8] {
        let hasFault = text.contains {
            $0 == UInt8(ascii: "&") || $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13
        }
        guard hasFault else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 64)
        var i = 0
        while i < text.count {
            let byte = text[i]
            i += 1
            if byte == UInt8(ascii: "&") {
                let name = text[i...].prefix(12).prefix { Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
                let isEnded = name.endIndex < text.count && text[name.endIndex] == UInt8(ascii: ";")
                if !isEnded || name.isEmpty {
                    out += Array("&amp;".utf8)
                } else if name.first == UInt8(ascii: "#") || XMLText.predefined.contains(name.string) {
                    out.append(byte)
                } else {
                    out += character(name.string)
                    i = name.endIndex + 1
                }
            } else if byte >= 0x20 || byte == 9 || byte == 10 || byte == 13 {
                out.append(byte)
            }
        }
        return out
    }

    private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

    /// What HTML's entity stands for; of an unknown one its text, so that nothing is lost.
    private mutating func character(_ name: String) -> [UInt8] {
        if let known = entities[name] { return known }
        let plain = Array("&amp;\(name);".utf8)
        guard entities.count < 1000, let markup = Markup() else { return plain }
        let reference = Array("<p>&\(name);</p>".utf8)
        let isParsed =
            (try? reference.withUnsafeBufferPointer { (bytes) throws(Markup.Fault) in try markup.parse(html: bytes) })
            != nil
        let text = isParsed ? markup.text(0) : []
        let isKnown = !text.isEmpty && text.first != UInt8(ascii: "&")
        entities[name] = isKnown ? text : plain
        return isKnown ? text : plain
    }
}
