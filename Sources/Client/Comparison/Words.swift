/// Numbers the words of texts, equal ones alike: runs of letters and digits, and every other sign by itself, so that a
/// comma more is no other word. Case and accents make a difference: an outlet that changes them has changed something.
struct Words {
    struct Word {
        /// Bytes of the text.
        var range: Range<Int>
        var number: Int
        /// Whether it says something: a word, or a sign of a script without spaces.
        var isWord: Bool
    }

    private enum Kind { case space, letter, ideograph, sign }

    private var numbers: [ArraySlice<UInt8>: Int] = [:]
    private let foldsCase: Bool

    /// - Parameter foldsCase: whether capitals make no difference.
    init(foldsCase: Bool = false) { self.foldsCase = foldsCase }

    /// The words of a part of a text, which is UTF-8.
    mutating func words(of text: ArraySlice<UInt8>) -> [Word] {
        var words: [Word] = []
        var at = text.startIndex
        while at < text.endIndex {
            let (kind, length) = Self.character(text, at)
            var end = at + length
            if kind == .letter {
                while end < text.endIndex, case (.letter, let next) = Self.character(text, end) { end += next }
            }
            if kind != .space {
                words.append(Word(range: at..<end, number: number(text[at..<end]), isWord: kind != .sign))
            }
            at = end
        }
        return words
    }

    private mutating func number(_ word: ArraySlice<UInt8>) -> Int {
        let word = foldsCase ? Array(String(decoding: word, as: UTF8.self).lowercased().utf8)[...] : word
        if let known = numbers[word] { return known }
        numbers[word] = numbers.count
        return numbers.count - 1
    }

    /// The character at `at` and its bytes. Of those that are not ASCII, Latin-1's signs, U+2000–U+206F, U+3000–U+303F and
    /// the full-width forms are signs, and those of scripts without spaces (U+3040–U+9FFF) are words each by itself.
    private static func character(_ text: ArraySlice<UInt8>, _ at: Int) -> (Kind, Int) {
        let byte = text[at]
        if byte < 0x80 {
            if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return (.letter, 1) }
            return (byte <= 0x20 ? .space : .sign, 1)
        }
        let whole = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let length = min(whole, text.endIndex - at)
        guard length > 1 else { return (.letter, length) }
        let second = text[at + 1]
        switch byte {
        case 0xC2: return (second == 0xA0 ? .space : .sign, length)
        case 0xE2 where length == 3 && second == 0x80:
            let third = text[at + 2]
            return (third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? .space : .sign, length)
        case 0xE2 where second == 0x81: return (.sign, length)
        case 0xE3 where second == 0x80:  // punctuation but for the space
            return (length == 3 && text[at + 2] == 0x80 ? .space : .sign, length)
        case 0xE3...0xE9: return (.ideograph, length)
        case 0xEF where second == 0xBC || second == 0xBD: return (.sign, length)
        default: return (.letter, length)
        }
    }
}
