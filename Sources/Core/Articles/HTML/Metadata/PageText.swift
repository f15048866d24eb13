/// Text as attributes, JSON and elements hold it → text as people read it.
enum PageText {
    /// The text of an element in one line: white space as single spaces, breaks and blocks apart, no scripts, styles or
    /// what is hidden; at most about `limit` bytes.
    static func flat(_ markup: Markup, _ node: Markup.Node, limit: Int = 2000) -> String {
        String(decoding: flatBytes(markup, node, limit: limit), as: UTF8.self)
    }

    /// ``flat(_:_:limit:)`` as bytes, without the elements that `isLeftOut` names.
    static func flatBytes(
        _ markup: Markup, _ node: Markup.Node, limit: Int = 2000, without isLeftOut: ((Markup.Node) -> Bool)? = nil
    ) -> [UInt8] {
        var out: [UInt8] = []
        var i = node
        // bounded, for elements with very many empty ones in them
        let end = min(max(node + 1, markup.end(node)), node + 4000)
        var needsSpace = false
        while i < end, out.count <= limit {
            if markup.isText(i) {
                append(markup.bytes(i), to: &out, &needsSpace)
                i += 1
                continue
            }
            if let isLeftOut, i > node, isLeftOut(i) {
                needsSpace = true
                i = max(i + 1, markup.end(i))
                continue
            }
            // readings above Chinese characters (HTML §4.5.10) say the same again
            if markup.name(i) == .button || markup.name(i) == .rt || markup.name(i) == .rp || isHidden(markup, i) {
                i = max(i + 1, markup.end(i))
                continue
            }
            switch markup.name(i) {
            case .br, .p, .div, .li, .h1, .h2, .h3, .td, .tr, .dd, .dt, .ul, .section, .header, .time: needsSpace = true
            default: break
            }
            i += 1
        }
        return out
    }

    /// Whether an element holds nothing that people see. A `<noscript>` with much in it is one that was never closed:
    /// its contents are the page's.
    static func isHidden(_ markup: Markup, _ node: Markup.Node) -> Bool {
        switch markup.name(node) {
        case .script, .style, .template, .svg: true
        case .noscript: markup.end(node) - node < 200
        default: false
        }
    }

    /// Adds text with its white space (no-break spaces too) as single spaces, soft hyphens and zero-width signs left
    /// out.
    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8], _ needsSpace: inout Bool) {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if Ascii.isSpace(byte) {
                needsSpace = true
                i += 1
                continue
            }
            if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 || bytes[i + 1] == 0xAD {
                if bytes[i + 1] == 0xA0 { needsSpace = true }
                i += 2
                continue
            }
            if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 {
                let third = bytes[i + 2]
                if third <= 0x8A || third == 0xAF || third == 0xA8 || third == 0xA9 {
                    needsSpace = true
                    i += 3
                    continue
                }
                if third <= 0x8F {
                    i += 3
                    continue
                }
            }
            if needsSpace, !out.isEmpty { out.append(Ascii.space) }
            needsSpace = false
            out.append(byte)
            i += 1
        }
    }

    /// The text of an attribute's or a JSON string's value: tags taken out, entities that were written twice decoded,
    /// white space as single spaces.
    static func plain(_ value: String) -> String {
        var bytes = Array(value.utf8)
        for _ in 0..<2 where bytes.contains(UInt8(ascii: "&")) { bytes = decodingEntities(bytes) }
        if bytes.contains(UInt8(ascii: "<")) { bytes = withoutTags(bytes) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var needsSpace = false
        bytes.withUnsafeBufferPointer { append($0, to: &out, &needsSpace) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Without white space at both ends.
    static func trimmed(_ text: String) -> String { Array(text.utf8)[...].trimmed.string }

    /// For comparing headlines: letters and digits alone, in lower case.
    static func key(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        let bytes = Array(text.lowercased().utf8)
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                if Ascii.isAlphanumeric(byte) { out.append(byte) }
                i += 1
            } else if byte == 0xC2 {
                i += 2
            } else if byte == 0xE2, i + 1 < bytes.count, bytes[i + 1] <= 0xAF {
                i += 3
            } else {
                out.append(byte)
                i += 1
            }
        }
        return out
    }

    /// A key without accents, as hosts are written ("laprensagráfica" is laprensagrafica).
    static func bare(_ key: [UInt8]) -> [UInt8] {
        guard key.contains(where: { $0 == 0xC3 || $0 == 0xC4 || $0 == 0xC5 }) else { return key }
        var out: [UInt8] = []
        var i = 0
        while i < key.count {
            if i + 1 < key.count, (0xC3...0xC5).contains(key[i]),
                let base = accents[UInt16(key[i]) << 8 | UInt16(key[i + 1])]
            {
                out.append(base)
                i += 2
            } else {
                out.append(key[i])
                i += 1
            }
        }
        return out
    }

    private static let accents: [UInt16: UInt8] = {
        var table: [UInt16: UInt8] = [:]
        let groups: [(UInt8, String)] = [
            (UInt8(ascii: "a"), "àáâãäåāăą"), (UInt8(ascii: "c"), "çćč"), (UInt8(ascii: "d"), "ďđ"),
            (UInt8(ascii: "e"), "èéêëēėęě"), (UInt8(ascii: "g"), "ğģ"), (UInt8(ascii: "i"), "ìíîïīįı"),
            (UInt8(ascii: "l"), "łľļ"), (UInt8(ascii: "n"), "ñńňņ"), (UInt8(ascii: "o"), "òóôõöøőō"),
            (UInt8(ascii: "r"), "řŕ"), (UInt8(ascii: "s"), "śšşș"), (UInt8(ascii: "t"), "ťţ"),
            (UInt8(ascii: "u"), "ùúûüūůűų"), (UInt8(ascii: "y"), "ýÿ"), (UInt8(ascii: "z"), "źžż"),
        ]
        for (base, letters) in groups {
            for letter in letters {
                let bytes = Array(String(letter).utf8)
                if bytes.count == 2 { table[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = base }
            }
        }
        return table
    }()

    /// `<em>` and the like taken out; a "<" that starts no tag stays.
    private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "<"), i + 1 < bytes.count,
                Ascii.isLetter(bytes[i + 1]) || bytes[i + 1] == UInt8(ascii: "/"),
                let end = bytes[i...].firstIndex(of: UInt8(ascii: ">"))
            {
                if bytes[i..<end].starts(with: Array("<br".utf8)) { out.append(Ascii.space) }
                i = end + 1
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return out
    }

    /// Character references (HTML §13.5) decoded once: numeric ones and the named ones of ``PageEntities``.
    private static func decodingEntities(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "&"),
                let end = bytes[i..<min(i + 12, bytes.count)].firstIndex(of: UInt8(ascii: ";")),
                let text = entity(bytes[(i + 1)..<end])
            {
                out += Array(text.utf8)
                i = end + 1
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return out
    }

    private static func entity(_ name: Bytes) -> String? {
        guard name.first == UInt8(ascii: "#") else { return PageEntities.named[name.string] }
        let digits = name.dropFirst()
        let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        guard let value = isHex ? UInt32(digits.dropFirst().string, radix: 16) : UInt32(digits.string),
            let scalar = PageEntities.scalar(value)
        else { return nil }
        return String(scalar)
    }
}
