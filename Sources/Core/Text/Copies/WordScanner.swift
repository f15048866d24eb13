/// Gives the words of a text in their order: runs of letters and digits, with the marks on them, as FTS5's unicode61
/// tokenizer cuts them. The apostrophe, the hyphen and all else separate.
package struct WordScanner {
    /// A word, by its bytes in the text.
    package struct Word: Equatable {
        package var start: Int
        package var end: Int
        /// Whether it is of ASCII letters and digits only.
        package var isASCII: Bool
    }

    private var at: Int

    /// Begins at the byte `at`, which begins a character.
    package init(at: Int = 0) { self.at = at }

    /// The next word of the text in UTF-8, nil at its end. Every call is given the same text.
    @inline(__always)
    package mutating func next(in text: Span<UInt8>) -> Word? {
        let end = text.count
        var start = at
        while start < end {
            // Safe, here and below: no index but those below `end` is read.
            let byte = text[unchecked: start]
            if CharacterClass.isWord(ascii: byte) { break }
            if byte >= 0x80 {
                if Self.kind(text, start) == .letter { break }
                start = Self.decode(text, start).next
            } else {
                start += 1
            }
        }
        var word = Word(start: start, end: start, isASCII: true)
        while word.end < end {
            let byte = text[unchecked: word.end]
            if CharacterClass.isWord(ascii: byte) {
                word.end += 1
            } else if byte >= 0x80, Self.kind(text, word.end) != .separator {
                word.isASCII = false
                word.end = Self.decode(text, word.end).next
            } else {
                break
            }
        }
        at = word.end
        return start < end ? word : nil
    }

    /// Appends the word's folded form, in UTF-8, to `folded`.
    package static func fold(_ word: Word, in text: Span<UInt8>, into folded: inout [UInt8]) {
        var at = word.start
        while at < word.end {
            let byte = text[at]
            if byte < 0x80 {
                folded.append(CharacterClass.fold(ascii: byte))
                at += 1
            } else {
                let (point, next) = decode(text, at)
                let character = CharacterClass.of(point)
                if character.kind == .letter { append(character.folded, to: &folded) }
                at = next
            }
        }
    }

    private static func kind(_ text: Span<UInt8>, _ at: Int) -> CharacterClass.Kind {
        CharacterClass.of(decode(text, at).point).kind
    }

    /// The character at `at`, which is not ASCII, and where the next begins. What is no UTF-8 is taken as it comes.
    private static func decode(_ text: Span<UInt8>, _ at: Int) -> (point: UInt32, next: Int) {
        let lead = text[at]
        var point = UInt32(lead)
        var next = at + 1
        guard lead >= 0xC0 else { return (point, next) }
        point &= lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07
        let end = min(text.count, at + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4))
        while next < end, text[next] & 0xC0 == 0x80 {
            point = point << 6 | UInt32(text[next] & 0x3F)
            next += 1
        }
        return (point, next)
    }

    private static func append(_ point: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(point), let encoded = Unicode.UTF8.encode(scalar) else { return }
        bytes.append(contentsOf: encoded)
    }
}
