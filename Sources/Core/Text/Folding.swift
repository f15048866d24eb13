/// Makes terms of words. What it gives depends on the word's bytes alone, so whoever meets the same bytes again need not
/// fold them again.
package enum Folding {
    /// The bytes that a term or a lower-case form has at most.
    package static let maximumBytes = 240
    /// The code points that it has at most; what goes beyond is cut off.
    package static let maximumCharacters = 64

    /// Appends the term of a word to `bytes`: its full case folding, compatibility forms folded (NFKC), without the accents
    /// of Latin and Greek, Hebrew points, Arabic vowel signs, and whatever joins a compound or an acronym. Marks of other
    /// scripts stay. It never holds a zero byte, and has `maximumBytes` at most. A term is its own term.
    /// - Parameter surface: the bytes of a token's range, in UTF-8; what is not well-formed is left out.
    package static func term(of surface: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        append(surface, isTerm: true, to: &bytes)
    }

    /// Appends the word in lower case, with its accents (composed), as stemmers want it; else like `term`.
    package static func lowercase(of surface: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        append(surface, isTerm: false, to: &bytes)
    }

    /// Writes the term to `buffer`, which has room for `maximumBytes`, and returns how many bytes it has.
    @inline(__always)
    package static func term(
        of surface: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        write(surface, isTerm: true, to: buffer)
    }

    /// Writes the lower-case form to `buffer`, which has room for `maximumBytes`, and returns how many bytes it has.
    @inline(__always)
    package static func lowercase(
        of surface: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        write(surface, isTerm: false, to: buffer)
    }

    /// The term of one word.
    package static func term(of word: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var word = word
        word.withUTF8 { term(of: $0, into: &bytes) }
        return bytes
    }

    private static func append(_ surface: UnsafeBufferPointer<UInt8>, isTerm: Bool, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumBytes) { buffer in
            let count = write(surface, isTerm: isTerm, to: buffer)
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// ASCII letters and digits here, all else in `Folder`.
    private static func write(
        _ surface: UnsafeBufferPointer<UInt8>, isTerm: Bool, to buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        guard let from = surface.baseAddress, let to = buffer.baseAddress, !surface.isEmpty else { return 0 }
        let end = min(surface.count, maximumCharacters)
        var at = 0
        var isPlain = true
        while at < end {
            let count = min(8, end - at)
            let bytes = EightBytes.load(from + at, count)
            let mask: UInt64 = .max >> UInt64(64 - count * 8)
            isPlain = EightBytes.separators(bytes) & mask == 0
            guard isPlain else { break }
            // There is room: the bytes behind the word's are of no account.
            UnsafeMutableRawPointer(to + at).storeBytes(of: EightBytes.lower(bytes).littleEndian, as: UInt64.self)
            at += 8
        }
        if isPlain { return end }
        var folder = Folder(to, isTerm: isTerm)
        folder.fold(surface)
        return folder.count
    }
}

/// Folds one word.
private struct Folder {
    private let out: UnsafeMutablePointer<UInt8>
    private let isTerm: Bool
    /// Bytes and code points written.
    private(set) var count = 0
    private var characters = 0
    /// The character written last and where it begins, for the marks behind it to be composed with; 0 for none.
    private var base: UInt32 = 0
    private var baseAt = 0

    init(_ out: UnsafeMutablePointer<UInt8>, isTerm: Bool) {
        self.out = out
        self.isTerm = isTerm
    }

    mutating func fold(_ surface: UnsafeBufferPointer<UInt8>) {
        let isNumber = Folder.beginsWithDigit(surface)
        var at = 0
        while at < surface.count {
            let byte = surface[at]
            if byte < 0x80 {
                if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
                    put(UInt32(byte | 0x20))
                } else if isNumber {
                    putSign(byte)
                }
                at += 1
            } else {
                let (point, length) = Characters.decode(surface, at)
                put(point, isNumber: isNumber)
                at += length
            }
            if isFull { break }
        }
        if isNumber { dropThousands() }
    }

    private var isFull: Bool {
        characters == Folding.maximumCharacters || count > Folding.maximumBytes - 4
    }

    /// Writes what a character beyond ASCII becomes.
    private mutating func put(_ point: UInt32, isNumber: Bool) {
        switch Characters.kind(point) {
        case .letter, .digit, .wide, .mark: putMapped(point)
        case .dropped: compose(point)
        case .midNumber: if isNumber { putSign(point == 0x66B ? UInt8(ascii: ".") : UInt8(ascii: ",")) }
        case .apostrophe: if isNumber { putSign(UInt8(ascii: "'")) }
        case .other, .hyphen, .middle: break
        }
    }

    private mutating func putMapped(_ point: UInt32) {
        let mapped = isTerm ? Characters.folded(point) : Characters.lowered(point)
        if mapped & Characters.many == 0 {
            put(mapped)
        } else {
            for point in Characters.several(mapped) { put(point) }
        }
    }

    /// Replaces the last character by what it is together with a mark, where that is one character. A term has no accents
    /// on Latin letters, so nothing has to be replaced there.
    private mutating func compose(_ mark: UInt32) {
        guard base != 0, !isTerm || base >= 0x370, let composed = Characters.composed(base, mark) else { return }
        count = baseAt
        characters -= 1
        putMapped(composed)
    }

    private mutating func put(_ point: UInt32) {
        guard !isFull else { return }
        base = point
        baseAt = count
        characters += 1
        if point < 0x80 {
            out[count] = UInt8(truncatingIfNeeded: point)
            count += 1
            return
        }
        let length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
        var rest = point
        for index in (1..<length).reversed() {
            out[count + index] = 0x80 | UInt8(truncatingIfNeeded: rest & 0x3F)
            rest >>= 6
        }
        out[count] = UInt8(truncatingIfNeeded: (0xF00 >> UInt32(length)) & 0xF0 | rest)
        count += length
    }

    // MARK: Numbers

    private static func beginsWithDigit(_ surface: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = surface.first else { return false }
        if first < 0x80 { return first &- 0x30 < 10 }
        return Characters.kind(Characters.decode(surface, 0).point) == .digit
    }

    /// A sign within a number; the apostrophe only ever parts thousands.
    private mutating func putSign(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"):
            put(UInt32(byte))
        case UInt8(ascii: "'"): put(UInt32(UInt8(ascii: ",")))
        default: break
        }
    }

    /// Takes the commas out of "1,000" and "12,34,567", not out of "3,5".
    private mutating func dropThousands() {
        let number = UnsafeBufferPointer(start: out, count: count)
        guard let end = Numbers.endOfThousands(number, 0) else { return }
        var to = 0
        for at in 0..<count where at >= end || out[at] != UInt8(ascii: ",") {
            out[to] = out[at]
            to += 1
        }
        count = to
    }
}
