package import ReadoutJSON

extension VarlinkReply {
    /// The text of the member `parameters` in a reply, as it stands there but on one line; nil where the reply has none.
    /// - Parameter bytes: a reply that `init(parsing:)` has accepted.
    package static func parametersText(in bytes: [UInt8]) -> [UInt8]? {
        var scanner = MemberScanner(bytes: bytes)
        guard let range = scanner.value(of: Array("parameters".utf8)) else { return nil }
        // Inside strings line breaks are escaped: those that stand here are white space between tokens.
        return bytes[range].filter { $0 != 0x0A && $0 != 0x0D }
    }
}

/// Finds where a member of the outermost object stands in text that is known to be JSON.
private struct MemberScanner {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Of several with this name, the last: it counts. A name with escapes in it is not recognized.
    mutating func value(of name: [UInt8]) -> Range<Int>? {
        var found: Range<Int>?
        skipSpace()
        guard next == UInt8(ascii: "{") else { return nil }
        at += 1
        skipSpace()
        while next == UInt8(ascii: "\"") {
            let key = string()
            skipSpace()
            at += 1  // ":"
            skipSpace()
            let start = at
            skipValue()
            if bytes[key].elementsEqual(name) { found = start..<at }
            skipSpace()
            at += 1  // "," or "}"
            skipSpace()
        }
        return found
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    /// From the opening quotation mark past the closing one; gives what stands between.
    private mutating func string() -> Range<Int> {
        at += 1
        let start = at
        while let byte = next, byte != UInt8(ascii: "\"") { at += byte == UInt8(ascii: "\\") ? 2 : 1 }
        let end = min(at, bytes.count)
        at = min(at + 1, bytes.count)
        return start..<end
    }

    private mutating func skipValue() {
        var depth = 0
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                _ = string()
                if depth == 0 { return }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                if depth == 0 {
                    at += 1
                    return
                }
            case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return }
            default: break
            }
            at += 1
        }
    }
}
