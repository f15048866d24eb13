/// A line or part of one, in UTF-8. Its indices are those of the text it is from, and are checked.
typealias Bytes = ArraySlice<UInt8>

/// Questions about single bytes of ASCII.
enum Ascii {
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
}

extension ArraySlice where Element == UInt8 {
    /// As a string; what is no UTF-8 becomes U+FFFD.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Without the white space (also no-break spaces) at both ends.
    var trimmed: Bytes {
        var start = startIndex
        var end = endIndex
        while start < end {
            if Ascii.isSpace(self[start]) {
                start += 1
            } else if self[start] == 0xC2, start + 1 < end, self[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while start < end {
            if Ascii.isSpace(self[end - 1]) {
                end -= 1
            } else if self[end - 1] == 0xA0, end - 2 >= start, self[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return self[start..<end]
    }

    /// Without what stands in `set` (and white space) at both ends.
    func trimmed(of set: StaticString) -> Bytes {
        set.withUTF8Buffer { set in
            var slice = trimmed
            while let first = slice.first, set.contains(first) || Ascii.isSpace(first) { slice = slice.dropFirst() }
            while let last = slice.last, set.contains(last) || Ascii.isSpace(last) { slice = slice.dropLast() }
            return slice
        }
    }

    /// The words between white space, punctuation and all.
    var words: [Bytes] { split(whereSeparator: { Ascii.isSpace($0) }) }

    /// Whether it starts with `prefix`, which is lower-case ASCII, in either case.
    func startsFolded(_ prefix: StaticString) -> Bool {
        guard prefix.utf8CodeUnitCount <= count else { return false }
        return prefix.withUTF8Buffer { prefix in
            for i in 0..<prefix.count where Ascii.lower(self[startIndex + i]) != prefix[i] { return false }
            return true
        }
    }

    /// Whether it is `word`, which is lower-case ASCII, in either case.
    func isFolded(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && startsFolded(word) }

    /// Whether its first letter is a capital; false where it starts with something else.
    var startsWithCapital: Bool {
        guard let first else { return false }
        if first < 0x80 { return Ascii.isUpper(first) }
        var decoder = UTF8()
        var bytes = prefix(4).makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar.properties.isUppercase }
        return false
    }

    /// The start of the first occurrence of `needle`, in the case given.
    func firstIndex(of needle: StaticString) -> Int? {
        needle.withUTF8Buffer { needle in
            guard needle.count <= count, let head = needle.first else { return nil }
            var i = startIndex
            let last = endIndex - needle.count
            while i <= last {
                if self[i] == head, (1..<needle.count).allSatisfy({ self[i + $0] == needle[$0] }) { return i }
                i += 1
            }
            return nil
        }
    }

    /// For comparing with cues: ASCII in lower case, typographic apostrophes, quotation marks, dashes and spaces as their
    /// ASCII forms, one space for a run of white space, none at the ends.
    var folded: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        var i = startIndex
        while i < endIndex {
            var byte = self[i]
            var length = 1
            if byte == 0xC2, i + 1 < endIndex, self[i + 1] == 0xA0 {
                (byte, length) = (Ascii.space, 2)
            } else if byte == 0xE2, i + 2 < endIndex, self[i + 1] == 0x80 {
                switch self[i + 2] {
                case 0x90...0x95: (byte, length) = (UInt8(ascii: "-"), 3)
                case 0x98, 0x99, 0x9B: (byte, length) = (UInt8(ascii: "'"), 3)
                case 0x9C, 0x9D: (byte, length) = (UInt8(ascii: "\""), 3)
                case 0x80...0x8A, 0xAF: (byte, length) = (Ascii.space, 3)
                default: break
                }
            }
            i += length
            if Ascii.isSpace(byte) {
                if out.last != Ascii.space, !out.isEmpty { out.append(Ascii.space) }
            } else {
                out.append(Ascii.lower(byte))
            }
        }
        if out.last == Ascii.space { out.removeLast() }
        return out
    }
}
