import ReadoutJSON

/// JSON as web pages hold it in scripts: comments and CDATA around it, raw line ends in strings, trailing commas,
/// escapes that JSON does not have, quotation marks encoded as HTML. What is well-formed is read as it is (RFC 8259).
enum LooseJSON {
    /// The value of a script's text; nil where nothing can be made of it.
    static func parse(_ text: [UInt8]) -> JSON? {
        let core = unwrapped(text)
        guard let first = core.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
        if let json = try? JSON(parsing: Array(core)) { return json }
        for guessesQuotes in [false, true] {
            var repair = Repair(bytes: core, guessesQuotes: guessesQuotes)
            repair.run()
            if let json = try? JSON(parsing: repair.out) { return json }
        }
        return nil
    }

    /// Without what is around the value: `<!--`, `//<![CDATA[`, `/* … */`, a semicolon; with `&quot;` decoded where it
    /// is the quotation mark.
    private static func unwrapped(_ text: [UInt8]) -> Bytes {
        var text = text
        if text.prefix(64)[...].firstIndex(of: "{&quot;") != nil
            || text.prefix(64)[...].firstIndex(of: "{ &quot;") != nil
        {
            text = Array(PageText.plain(String(decoding: text, as: UTF8.self)).utf8)
        }
        let start = text.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? text.endIndex
        var core = text[start...]
        if core.starts(with: Array("[CDATA[".utf8)) {
            core = core.dropFirst(7)
            core = core.drop { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") }
        }
        guard let first = core.first else { return core }
        let close = first == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if let end = core.lastIndex(of: close) {
            core = core[...end]
            // "]]>" of a CDATA section is no end of an array
            if close == UInt8(ascii: "]"), text[end...].dropFirst().first == UInt8(ascii: ">"), core.count > 2 {
                core = core.dropLast(2)
                if let real = core.lastIndex(of: close) { core = core[...real] }
            }
        }
        return core
    }

    /// One pass over what is nearly JSON.
    private struct Repair {
        let bytes: Bytes
        /// Whether a quotation mark in a string that nothing fits after is taken for one of the text.
        let guessesQuotes: Bool
        var out: [UInt8] = []
        /// The brackets that are open.
        var open: [UInt8] = []

        init(bytes: Bytes, guessesQuotes: Bool) {
            self.bytes = bytes
            self.guessesQuotes = guessesQuotes
        }

        mutating func run() {
            out.reserveCapacity(bytes.count)
            var i = bytes.startIndex
            while i < bytes.endIndex {
                let byte = bytes[i]
                switch byte {
                case UInt8(ascii: "\""): i = string(at: i)
                case UInt8(ascii: "/"): i = comment(at: i)
                case UInt8(ascii: ","):
                    let next = after(i)
                    let isLast = next == UInt8(ascii: "}") || next == UInt8(ascii: "]") || next == UInt8(ascii: ",")
                    if !isLast, next != 0 { out.append(byte) }
                    i += 1
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    open.append(byte)
                    out.append(byte)
                    i += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    let wanted = byte == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
                    if open.last == wanted {
                        open.removeLast()
                        out.append(byte)
                    }
                    i += 1
                    if open.isEmpty { return }
                case UInt8(ascii: ";"): i += 1
                case 0x80...: i += 1  // no-break spaces between tokens
                default:
                    out.append(byte)
                    i += 1
                }
            }
            while let last = open.popLast() {
                out.append(last == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            }
        }

        /// The next byte that is no white space after `i`; 0 at the end.
        private func after(_ i: Int) -> UInt8 {
            var k = i + 1
            while k < bytes.endIndex, Ascii.isSpace(bytes[k]) { k += 1 }
            return k < bytes.endIndex ? bytes[k] : 0
        }

        private mutating func string(at start: Int) -> Int {
            out.append(UInt8(ascii: "\""))
            var i = start + 1
            while i < bytes.endIndex {
                let byte = bytes[i]
                if byte == UInt8(ascii: "\"") {
                    if !guessesQuotes || endsString(i) { break }
                    out += [UInt8(ascii: "\\"), byte]
                } else if byte == UInt8(ascii: "\\"), i + 1 < bytes.endIndex {
                    i += 1
                    escape(bytes[i], at: i)
                } else if byte < 0x20 {
                    out.append(Ascii.space)
                } else {
                    out.append(byte)
                }
                i += 1
            }
            out.append(UInt8(ascii: "\""))
            return i + 1
        }

        /// An escape; of one that JSON does not have (`\'`) the character alone.
        private mutating func escape(_ byte: UInt8, at i: Int) {
            switch byte {
            case UInt8(ascii: "u"):
                let digits = bytes[(i + 1)...].prefix(4)
                let isHex = digits.count == 4 && digits.allSatisfy { Ascii.isDigit($0) || (($0 | 0x20) &- 0x61) < 6 }
                if isHex { out.append(UInt8(ascii: "\\")) }
                out.append(byte)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
                UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                out += [UInt8(ascii: "\\"), byte]
            default: out.append(byte < 0x20 ? Ascii.space : byte)
            }
        }

        private func endsString(_ i: Int) -> Bool {
            switch after(i) {
            case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), 0: return true
            case UInt8(ascii: ","):
                guard let comma = bytes[(i + 1)...].firstIndex(of: UInt8(ascii: ",")) else { return true }
                let next = after(comma)
                return next == UInt8(ascii: "\"") || next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
                    || next == UInt8(ascii: "}") || Ascii.isDigit(next)
            default: return false
            }
        }

        private mutating func comment(at start: Int) -> Int {
            let rest = bytes[start...]
            if rest.starts(with: [0x2F, 0x2A]) {
                return rest.firstIndex(of: "*/").map { $0 + 2 } ?? bytes.endIndex
            }
            if rest.starts(with: [0x2F, 0x2F]) {
                return rest.firstIndex(of: Ascii.newline) ?? bytes.endIndex
            }
            return start + 1
        }
    }
}
