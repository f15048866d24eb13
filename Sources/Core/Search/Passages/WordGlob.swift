import ReadoutText

/// A word with wildcards: `*` stands for any number of characters, `?` for one.
struct WordGlob {
    /// Folded, in UTF-8; no term has `*` or `?` in it.
    private let bytes: [UInt8]

    /// Folds what stands between the wildcards of `text`.
    init(_ text: String) {
        var bytes: [UInt8] = []
        var literal: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") {
                literal.withUnsafeBufferPointer { Folding.term(of: $0, into: &bytes) }
                literal.removeAll()
                bytes.append(byte)
            } else {
                literal.append(byte)
            }
        }
        literal.withUnsafeBufferPointer { Folding.term(of: $0, into: &bytes) }
        self.bytes = bytes
    }

    /// The bytes before the first wildcard, with which every word that fits begins.
    var beginning: ArraySlice<UInt8> { bytes.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") } }

    /// Whether a term fits.
    func matches(_ term: [UInt8]) -> Bool {
        var (at, place) = (0, 0)
        // Behind the last star, and how far that star reaches by now: it alone has to be tried anew (R. Cox, "Glob
        // Matching Can Be Simple And Fast Too", 2017).
        var star: (place: Int, at: Int)?
        while at < term.count {
            if place < bytes.count, bytes[place] == UInt8(ascii: "*") {
                place += 1
                star = (place, at)
            } else if place < bytes.count, bytes[place] == UInt8(ascii: "?") {
                at = Self.next(term, at)
                place += 1
            } else if place < bytes.count, bytes[place] == term[at] {
                at += 1
                place += 1
            } else if let tried = star {
                at = Self.next(term, tried.at)
                place = tried.place
                star = (place, at)
            } else {
                return false
            }
        }
        return bytes[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The next character's beginning.
    private static func next(_ term: [UInt8], _ at: Int) -> Int {
        var next = at + 1
        while next < term.count, term[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}
