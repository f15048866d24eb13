/// Cuts texts into the words that they are searched by: articles and queries alike.
///
/// Words are those of UAX #29 (Unicode Text Segmentation, word boundaries), but for these things:
/// - The full stop joins single letters ("U.S.") and digits, not words: where a space is missing behind a sentence, its
///   last word is still found. The colon and the low line join no letters.
/// - A possessive 's is no part of the word. The elided words of French and Italian (l', d', dell') are words of their
///   own. Other apostrophes join.
/// - Of two or three words of letters with hyphens between them, their joined form comes behind the first, with its
///   position.
/// - Numbers are whole: 1,000, 3.5, 14:30, 9/11, 2022-09-15; no-break and thin spaces part thousands as commas do.
/// - Scripts without spaces give pairs of characters that overlap, each with a position of its own; one character that
///   stands alone is a word.
///
/// It takes any bytes; what is not well-formed UTF-8 separates words.
package struct Tokenizer: ~Copyable {
    /// Where the next word is looked for.
    var at = 0
    /// The position of the next word.
    var position = 0
    /// The joined form that comes next; empty for none.
    var compound = 0..<0
    /// Up to here, words are parts of a compound that was seen to.
    var compoundEnd = 0
    /// Whether a pair of the run of characters at `at` was given.
    var isInRun = false

    /// Begins at the beginning of a text.
    package init() {}

    /// Begins at the beginning of a new text.
    package mutating func begin() {
        at = 0
        position = 0
        compound = 0..<0
        compoundEnd = 0
        isInRun = false
    }

    /// The next word of the text in UTF-8, nil at its end. Every call is given the same text. Ranges begin in ascending
    /// order; positions never go down and leave none out.
    @inline(__always)
    package mutating func next(in text: Span<UInt8>) -> Token? {
        text.withUnsafeBufferPointer { next(in: $0) }
    }

    /// The next word of the text in UTF-8, nil at its end. Every call is given the same text.
    package mutating func next(in text: UnsafeBufferPointer<UInt8>) -> Token? {
        if !compound.isEmpty {
            let range = compound
            compound = 0..<0
            return Token(range: range, position: position - 1, kind: .compound)
        }
        let count = text.count
        var start = at
        while start < count {
            let byte = text[start]
            if byte >= 0x80 {
                let (point, length) = Characters.decode(text, start)
                switch Characters.kind(point) {
                case .letter, .digit: return word(in: text, from: start)
                case .wide:
                    if let token = wide(in: text, from: start) { return token }
                    start = at
                default: start += length
                }
            } else if Self.isWord(byte) {
                break
            } else {
                start += 1
            }
        }
        guard start < count else {
            at = count
            return nil
        }
        // Most words are ASCII, with nothing behind them that they could go on with.
        let end = Self.endOfWord(text, start + 1)
        if end < count {
            let byte = text[end]
            let mayGoOn: Bool
            switch byte {
            case 0x80..., UInt8(ascii: "'"), UInt8(ascii: "-"): mayGoOn = true
            case UInt8(ascii: "."): mayGoOn = end == start + 1 || text[start] < 0x3A
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"): mayGoOn = text[start] < 0x3A
            default: mayGoOn = false
            }
            if mayGoOn { return word(in: text, from: start) }
        }
        at = end
        position += 1
        return Token(range: start..<end, position: position - 1, kind: .plain)
    }

    /// An ASCII letter or digit.
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// Behind the ASCII letters and digits at `start`. Eight bytes at a time, because the lengths of words cannot be
    /// predicted, and a branch for each byte would be.
    @inline(__always)
    private static func endOfWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end + 8 <= text.count, let base = text.baseAddress {
            let bytes = UInt64(littleEndian: UnsafeRawPointer(base + end).loadUnaligned(as: UInt64.self))
            let others = EightBytes.separators(bytes)
            if others != 0 { return end + others.trailingZeroBitCount >> 3 }
            end += 8
        }
        while end < text.count, isWord(text[end]) { end += 1 }
        return end
    }

    // MARK: Scripts without spaces

    /// The pair of characters at `start`, where a character of such a script begins; nil, with `at` behind it, where it
    /// is the last of a run that gave pairs.
    private mutating func wide(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Token? {
        let first = Self.clusterEnd(text, start)
        at = first
        var end = first
        if first < text.count, text[first] >= 0x80, Characters.kind(Characters.decode(text, first).point) == .wide {
            end = Self.clusterEnd(text, first)
            isInRun = true
        } else if isInRun {
            isInRun = false
            return nil
        }
        position += 1
        return Token(range: start..<end, position: position - 1, kind: .bigram)
    }

    /// Behind the character at `at` and the marks on it.
    private static func clusterEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        var end = at + Characters.decode(text, at).length
        while end < text.count, text[end] >= 0x80 {
            let (point, length) = Characters.decode(text, end)
            let kind = Characters.kind(point)
            guard kind == .mark || kind == .dropped else { break }
            end += length
        }
        return end
    }
}
