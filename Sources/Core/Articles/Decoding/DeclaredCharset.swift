/// Finds what a text says of its charset, in its first bytes.
struct DeclaredCharset {
    /// How many bytes of a page are looked at: browsers look at 1,024, and pages do not keep to it.
    private static let most = 4096

    private let bytes: Bytes
    private var at: Int

    /// The charset declared for a text: beside it, else in it.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ markings: TextDecoder.Markings) -> Charset? {
        let head = Array(bytes.prefix(most))[...]
        switch markings {
        case .none: return nil
        case .xml: return ofXML(head)
        case .html: return ofHTML(head)
        case .named(let label): return Charset(label: label.utf8) ?? ofXML(head) ?? ofHTML(head)
        }
    }

    /// The `encoding` of an XML declaration (XML 1.0, section 4.3.3).
    private static func ofXML(_ head: Bytes) -> Charset? {
        let head = head.trimmed.prefix(512)
        guard head.starts(with: [0x3C, 0x3F]), head.startsFolded("<?xml"), let end = head.firstIndex(of: "?>") else {
            return nil
        }
        let declaration = head[..<end]
        guard let name = declaration.firstIndex(of: "encoding") else { return nil }
        let rest = declaration[(name + 8)...].trimmed
        guard rest.first == UInt8(ascii: "=") else { return nil }
        return inBody(Charset(label: rest.dropFirst().trimmed.prefix { $0 != Ascii.space }))
    }

    /// The charset that `<meta>` names (WHATWG HTML, section 13.2.3.2, "prescan a byte stream to determine its
    /// encoding"), or an XML declaration before it.
    private static func ofHTML(_ head: Bytes) -> Charset? {
        if let charset = ofXML(head) { return charset }
        var scan = DeclaredCharset(bytes: head, at: head.startIndex)
        return scan.metaCharset()
    }

    /// What is written in bytes that ASCII can be read from is not UTF-16, whatever it says.
    private static func inBody(_ charset: Charset?) -> Charset? {
        guard let charset, charset.isWide else { return charset }
        return .utf8
    }

    private mutating func metaCharset() -> Charset? {
        while at < bytes.endIndex {
            guard let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
            at = open
            if bytes[at...].startsFolded("<!--") {
                guard let end = bytes[(at + 2)...].firstIndex(of: "-->") else { return nil }
                at = end + 3
                continue
            }
            let isMeta = bytes[at...].startsFolded("<meta") && bytes[at...].dropFirst(5).first.map(Self.isBreak) == true
            let second = bytes[at...].dropFirst().first ?? 0
            guard Ascii.isLetter(second) || second == UInt8(ascii: "/") else {
                at += 1
                continue
            }
            while at < bytes.endIndex, !Self.isBreak(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
            if let charset = attributes(ofMeta: isMeta) { return charset }
        }
        return nil
    }

    private static func isBreak(_ byte: UInt8) -> Bool { Ascii.isSpace(byte) || byte == UInt8(ascii: "/") }

    /// Steps over a tag's attributes; where it is a `<meta>` with a charset, that.
    private mutating func attributes(ofMeta isMeta: Bool) -> Charset? {
        var direct: Charset?
        var content: Charset?
        var isContentType = false
        while let (name, value) = attribute() {
            guard isMeta else { continue }
            if name.isFolded("charset") { direct = Charset(label: value) }
            if name.isFolded("http-equiv") { isContentType = value.trimmed.isFolded("content-type") }
            if name.isFolded("content") { content = Self.charset(inContent: value) }
        }
        return Self.inBody(direct ?? (isContentType ? content : nil))
    }

    /// The next attribute of a tag; nil, and a step over its end, where there is none.
    private mutating func attribute() -> (name: Bytes, value: Bytes)? {
        while at < bytes.endIndex, Self.isBreak(bytes[at]) { at += 1 }
        guard at < bytes.endIndex, bytes[at] != UInt8(ascii: ">") else {
            at = min(at + 1, bytes.endIndex)
            return nil
        }
        let start = at
        at += 1  // a name may start with "="
        while at < bytes.endIndex, !Self.isBreak(bytes[at]), bytes[at] != UInt8(ascii: "="),
            bytes[at] != UInt8(ascii: ">")
        { at += 1 }
        let name = bytes[start..<at]
        while at < bytes.endIndex, Ascii.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "=") else { return (name, bytes[at..<at]) }
        at += 1
        while at < bytes.endIndex, Ascii.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.endIndex else { return (name, bytes[at..<at]) }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = bytes[(at + 1)...].firstIndex(of: quote) ?? bytes.endIndex
            let value = bytes[(at + 1)..<end]
            at = min(end + 1, bytes.endIndex)
            return (name, value)
        }
        let begin = at
        while at < bytes.endIndex, !Ascii.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
        return (name, bytes[begin..<at])
    }

    /// The charset in "text/html; charset=…".
    private static func charset(inContent value: Bytes) -> Charset? {
        let lower = value.map(Ascii.lower)[...]
        guard let word = lower.firstIndex(of: "charset") else { return nil }
        let rest = lower[(word + 7)...].trimmed
        guard rest.first == UInt8(ascii: "=") else { return nil }
        return Charset(label: rest.dropFirst().trimmed.prefix { $0 != UInt8(ascii: ";") && !Ascii.isSpace($0) })
    }

    private init(bytes: Bytes, at: Int) {
        self.bytes = bytes
        self.at = at
    }
}
