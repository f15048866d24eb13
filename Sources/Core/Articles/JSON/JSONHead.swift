/// Looks at the first bytes of a file for the start of a JSON value.
struct JSONHead {
    let bytes: [UInt8]
    private(set) var at: Int

    init(bytes: [UInt8], at: Int) {
        self.bytes = bytes
        self.at = at
        skipSpace()
    }

    /// A file's first bytes as UTF-8 without byte order mark.
    static func text(_ head: ArraySlice<UInt8>) -> [UInt8] {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(head.dropFirst(3)) }
        let bytes = Array(head)
        return bytes.withUnsafeBufferPointer { buffer in
            guard let order = UTF16Text.order(of: buffer) else { return bytes }
            return TextDecoder.clean(UTF16Text.decode(buffer, order))
        }
    }

    /// Whether a file's name ends with one of these, which are lower case.
    static func hasExtension(_ name: String, _ extensions: Set<String>) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return extensions.contains(name[name.index(after: dot)...].lowercased())
    }

    /// The next byte that is no white space.
    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, Ascii.isSpace(bytes[at]) { at += 1 }
    }

    private mutating func step() {
        at += 1
        skipSpace()
    }

    /// "{" and the name of a member with its colon, or "}".
    mutating func startsObject() -> Bool {
        guard next == UInt8(ascii: "{") else { return false }
        step()
        if next == UInt8(ascii: "}") {
            step()
            return next == nil || next == UInt8(ascii: ",") || next == UInt8(ascii: "]")
        }
        return skipString() && next == UInt8(ascii: ":")
    }

    /// "[" and an object, an array, or a value with what must follow it.
    mutating func startsArray() -> Bool {
        guard next == UInt8(ascii: "[") else { return false }
        var depth = 0
        while next == UInt8(ascii: "[") {
            depth += 1
            step()
        }
        switch next {
        case UInt8(ascii: "{"): return startsObject()
        case UInt8(ascii: "]"):
            while next == UInt8(ascii: "]") { step() }
            return next == nil || depth > 1 && next == UInt8(ascii: ",")
        case UInt8(ascii: "\""):
            guard skipString() else { return false }
            if next == UInt8(ascii: "]") {
                while next == UInt8(ascii: "]") { step() }
                return next == nil || depth > 1 && next == UInt8(ascii: ",")
            }
            guard next == UInt8(ascii: ",") else { return false }
            step()
            return next.map { [0x22, 0x7B, 0x5B].contains($0) || Ascii.isDigit($0) } ?? false
        case nil: return depth > 100
        default: return false
        }
    }

    /// Goes past a string; false where there is none, or it does not end here.
    private mutating func skipString() -> Bool {
        guard next == UInt8(ascii: "\"") else { return false }
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] < 0x20 { return false }
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard at < bytes.count else { return false }
        step()
        return true
    }
}
