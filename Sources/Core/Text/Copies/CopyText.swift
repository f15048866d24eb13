/// What of a text is held against others to find copies: its content words in their order, each a hash of its folded
/// form. Words of fewer than four letters are left out, because they are mostly those that any text has ("the", "und");
/// what has a digit in it is kept whatever its length, because figures tell one report from the next.
package struct CopyText: Sendable {
    /// Hashes of the words; the two lowest bits say what kind of word it is.
    package let words: [UInt32]

    /// The word begins with a digit.
    private static let figure: UInt32 = 1
    /// The word begins with a capital and does not begin a sentence.
    private static let name: UInt32 = 2
    /// The word begins with a capital, and a sentence.
    private static let capital: UInt32 = 3
    /// Letters that a word must have.
    private static let shortest = 4

    /// Reads `text`, which is UTF-8.
    package init(_ text: Span<UInt8>) {
        var words: [UInt32] = []
        words.reserveCapacity(text.count / 8)
        var scanner = WordScanner()
        var folded: [UInt8] = []
        var previousEnd = 0
        while let word = scanner.next(in: text) {
            let beginsSentence = Self.beginsSentence(text, previousEnd, word.start)
            previousEnd = word.end
            // Safe, here and below: a word's bytes are bytes of the text, and it has one at least.
            let first = text[unchecked: word.start]
            let isFigure = first &- 0x30 < 10
            var hash = Self.seed
            var isCapital = first &- 0x41 < 26
            if word.isASCII {
                guard word.end - word.start >= Self.shortest || Self.hasDigit(word, text) else { continue }
                for at in word.start..<word.end {
                    hash = Self.step(hash, CharacterClass.fold(ascii: text[unchecked: at]))
                }
            } else {
                folded.removeAll(keepingCapacity: true)
                WordScanner.fold(word, in: text, into: &folded)
                guard isFigure || folded.count(where: { $0 & 0xC0 != 0x80 }) >= Self.shortest else { continue }
                for byte in folded { hash = Self.step(hash, byte) }
                isCapital = isCapital || first >= 0xC0 && folded.first != first
            }
            let kind = isFigure ? Self.figure : !isCapital ? 0 : beginsSentence ? Self.capital : Self.name
            words.append(UInt32(truncatingIfNeeded: Self.mix(hash)) & ~3 | kind)
        }
        self.words = words
    }

    private static func hasDigit(_ word: WordScanner.Word, _ text: Span<UInt8>) -> Bool {
        for at in word.start..<word.end where text[unchecked: at] &- 0x30 < 10 { return true }
        return false
    }

    /// Whether what stands between two words ends a sentence or a line, as far as ASCII says it.
    @inline(__always)
    private static func beginsSentence(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
        if from == 0 { return true }
        for at in from..<to {
            switch text[unchecked: at] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""), 0x0A:
                return true
            default: continue
            }
        }
        return false
    }

    // MARK: Hashing

    // FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo), mixed once more, because of a short word its lower bits
    // alone are not. Archives keep what comes of it: it must never change.
    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Spreads every bit over all: the finalizer of MurmurHash3 (A. Appleby) with the constants of D. Stafford ("Better
    /// bit mixing", 2011, Mix13).
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
        return bits ^ bits >> 31
    }

    /// The word without its capital. (A figure is told from other words: archives keep what comes of that.)
    @inline(__always)
    private static func plain(_ word: UInt32) -> UInt32 { word & ~3 | word & ~(word >> 1) & figure }

    @inline(__always)
    static func isSame(_ one: UInt32, _ other: UInt32) -> Bool { plain(one) == plain(other) }

    /// Two words that follow one another; a name is the same word as one without its capital.
    @inline(__always)
    static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
        mix(UInt64(plain(first)) << 32 | UInt64(plain(second)))
    }

    /// Three words that follow one another.
    @inline(__always)
    static func triple(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        mix(pair(first, second) ^ UInt64(plain(third)))
    }

    @inline(__always)
    static func isFigure(_ word: UInt32) -> Bool { word & 3 == figure }

    @inline(__always)
    static func isName(_ word: UInt32) -> Bool { word & 3 == name }

    /// Begins with a capital, and a sentence: a name or not.
    @inline(__always)
    static func isCapital(_ word: UInt32) -> Bool { word & 3 == capital }
}
