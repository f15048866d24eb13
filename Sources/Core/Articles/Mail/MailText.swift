/// The text of a mail's parts and headers as clean UTF-8.
enum MailText {
    /// A part's text by the charset that its header names; what cannot be decoded becomes U+FFFD.
    static func decode(_ bytes: [UInt8], charset: String?, isHTML: Bool = false) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        let undeclared: TextDecoder.Markings = isHTML ? .html : .none
        // 8-bit text that is called ASCII is declared as nothing
        let isDeclared = charset.map {
            !["", "us-ascii", "ascii", "x-unknown", "unknown-8bit"].contains($0.lowercased())
        }
        let markings = isDeclared == true ? TextDecoder.Markings.named(charset ?? "") : undeclared
        let decoded = bytes.withUnsafeBufferPointer { bytes in
            (try? TextDecoder.decode(bytes, markings: markings)) ?? Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        return TextDecoder.clean(decoded)
    }

    /// A header's value: encoded words (RFC 2047) decoded, white space as single spaces. Of a very long one the start.
    static func header(_ raw: [UInt8]) -> String {
        let raw = raw.prefix(longestHeader)
        var out: [UInt8] = []
        var plain: [UInt8] = []
        /// Words of one charset side by side: a character may be split between two.
        var run: (charset: String, bytes: [UInt8])?
        func flushRun() {
            if let done = run { out += decode(done.bytes, charset: done.charset) }
            run = nil
        }
        func flushPlain() {
            if !plain.isEmpty { out += decode(plain, charset: nil) }
            plain = []
        }
        var i = raw.startIndex
        while i < raw.endIndex {
            if let word = EncodedWord(raw, at: i) {
                // white space between two encoded words is none
                if run != nil, plain.allSatisfy(Ascii.isSpace) { plain = [] }
                if !plain.isEmpty || run.map({ $0.charset != word.charset }) == true { flushRun() }
                flushPlain()
                run = (word.charset, (run?.bytes ?? []) + word.bytes)
                i = word.end
            } else {
                if run != nil, !Ascii.isSpace(raw[i]) { flushRun() }
                plain.append(raw[i])
                i += 1
            }
        }
        flushRun()
        flushPlain()
        return out[...].words.map(\.string).joined(separator: " ")
    }

    private static let longestHeader = 8192
}

/// `=?charset?B?…?=` or `=?charset?Q?…?=` (RFC 2047, section 2; the language of RFC 2231, section 5, is dropped).
private struct EncodedWord {
    var charset: String
    var bytes: [UInt8]
    var end: Int

    init?(_ text: Bytes, at start: Int) {
        guard text[start] == UInt8(ascii: "="), start + 1 < text.endIndex, text[start + 1] == UInt8(ascii: "?") else {
            return nil
        }
        let mark = UInt8(ascii: "?")
        guard let first = text[(start + 2)...].prefix(64).firstIndex(of: mark), first + 2 < text.endIndex,
            text[first + 2] == mark, let last = text[(first + 3)...].prefix(2048).firstIndex(of: mark),
            last + 1 < text.endIndex, text[last + 1] == UInt8(ascii: "=")
        else { return nil }
        charset = text[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }.string.lowercased()
        guard !charset.isEmpty else { return nil }
        let content = text[(first + 3)..<last]
        switch Ascii.lower(text[first + 1]) {
        case UInt8(ascii: "b"): bytes = EncodedWord.base64(content)
        case UInt8(ascii: "q"): bytes = EncodedWord.quoted(content)
        default: return nil
        }
        end = last + 2
    }

    private static func quoted(_ text: Bytes) -> [UInt8] {
        var out: [UInt8] = []
        var i = text.startIndex
        while i < text.endIndex {
            if text[i] == UInt8(ascii: "="), i + 2 < text.endIndex, let high = hex(text[i + 1]),
                let low = hex(text[i + 2])
            {
                out.append(high << 4 | low)
                i += 3
            } else {
                out.append(text[i] == UInt8(ascii: "_") ? Ascii.space : text[i])
                i += 1
            }
        }
        return out
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        if Ascii.isDigit(byte) { return byte - 0x30 }
        let lower = Ascii.lower(byte)
        return (0x61...0x66).contains(lower) ? lower - 0x61 + 10 : nil
    }

    private static func base64(_ text: Bytes) -> [UInt8] {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 97 + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - 48 + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            default: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }
}
