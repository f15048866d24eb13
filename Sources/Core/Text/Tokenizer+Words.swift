/// Words that are more than a run of ASCII letters and digits.
extension Tokenizer {
    /// A word while it is read.
    private struct Word {
        let start: Int
        /// Behind its last character, without the invisible ones behind that.
        var end: Int
        var isPlain = true
        var hasDigit = false
        var hasApostrophe = false
        /// Letters and digits, without the marks on them.
        var letters = 0
        /// Where to go on, where that is not at its end.
        var next: Int?
    }

    /// The word whose first letter or digit is at `start`.
    mutating func word(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
        var word = Word(start: start, end: start)
        if text[start] &- 0x30 < 10 {
            let (end, isPlain, isWhole) = Numbers.end(text, start)
            word.end = end
            word.isPlain = isPlain
            word.hasDigit = true
            word.letters = 2
            if isWhole || end < text.count && !Self.isWord(text[end]) && text[end] < 0x80 && text[end] != 0x27 {
                at = end
                return token(start..<end, isPlain ? .plain : .number)
            }
            let isNumber = !isPlain
            Self.read(&word, text)
            at = word.next ?? word.end
            return token(start..<word.end, isNumber ? .number : word.isPlain ? .plain : .word)
        }
        Self.read(&word, text)
        at = word.next ?? word.end
        if word.next == nil, !word.hasDigit, word.end < text.count {
            if word.letters == 1, let end = Self.acronymEnd(text, word.end) {
                at = Self.behindPossessive(text, end)
                return token(start..<end, .acronym)
            }
            if !word.hasApostrophe, start >= compoundEnd { seeToCompound(text, start, word.end) }
        }
        return token(start..<word.end, word.isPlain ? .plain : .word)
    }

    private mutating func token(_ range: Range<Int>, _ kind: Token.Kind) -> Token {
        position += 1
        return Token(range: range, position: position - 1, kind: kind)
    }

    /// Reads on to the word's end.
    private static func read(_ word: inout Word, _ text: UnsafeBufferPointer<UInt8>) {
        var at = word.end
        while at < text.count {
            let byte = text[at]
            let from = at
            if isWord(byte) {
                if byte < 0x3A { word.hasDigit = true }
                word.letters += 1
                at += 1
            } else if byte == UInt8(ascii: "'") {
                guard let next = behindApostrophe(text, at, 1, &word) else { return }
                at = next
            } else if byte == UInt8(ascii: "\"") {
                guard !word.isPlain, isHebrew(text, before: at), isHebrew(text, at: at + 1) else { return }
                at += 1
            } else if byte < 0x80 {
                return
            } else {
                let (point, length) = Characters.decode(text, at)
                switch Characters.kind(point) {
                case .letter: word.letters += 1
                case .digit:
                    word.hasDigit = true
                    word.letters += 1
                case .mark: break
                case .dropped:
                    // Invisible ones are the word's only where it goes on behind them.
                    if point == 0xAD || 0x2000..<0x2070 ~= point {
                        at += length
                        if at < text.count, isWord(text[at]) || text[at] >= 0x80 { continue }
                        return
                    }
                case .middle:
                    guard isLetter(text, at + length) else { return }
                case .midNumber:
                    guard word.hasDigit, isDigit(text, at + length) else { return }
                case .apostrophe:
                    guard let next = behindApostrophe(text, at, length, &word) else { return }
                    at = next
                    word.end = at
                    word.isPlain = false
                    continue
                case .wide, .hyphen, .other: return
                }
                word.isPlain = false
                at += length
            }
            if word.end < from { word.isPlain = false }
            word.end = at
        }
    }

    // MARK: Apostrophes

    /// Where the word goes on behind the apostrophe of `length` bytes at `at`: behind the next letter's first byte is
    /// not looked. Nil where the word ends before it; where what follows is to be passed over, `word.next` says so.
    private static func behindApostrophe(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, _ word: inout Word
    ) -> Int? {
        let next = at + length
        guard isLetter(text, next) else { return nil }
        if isPossessive(text, next) {
            word.next = next + 1
            return nil
        }
        if word.letters > 0, text[word.start] &- 0x30 < 10 { return nil }
        if !word.hasApostrophe, Elisions.contains(text, word.start..<word.end) {
            word.next = next
            return nil
        }
        word.hasApostrophe = true
        word.isPlain = false
        return next
    }

    /// Whether an s stands alone at `at`.
    private static func isPossessive(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        text[at] | 0x20 == UInt8(ascii: "s") && !goesOn(text, at + 1)
    }

    /// Behind the 's at `end`, or behind the full stop there and the 's behind that; else `end`.
    private static func behindPossessive(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
        var at = end
        if at < text.count, text[at] == UInt8(ascii: ".") { at += 1 }
        let length = apostropheLength(text, at)
        guard length > 0, isLetter(text, at + length), isPossessive(text, at + length) else { return end }
        return at + length + 1
    }

    private static func apostropheLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard at < text.count else { return 0 }
        if text[at] < 0x80 { return text[at] == UInt8(ascii: "'") ? 1 : 0 }
        let (point, length) = Characters.decode(text, at)
        return Characters.kind(point) == .apostrophe ? length : 0
    }

    // MARK: Acronyms and compounds

    /// Behind the last of the single letters with full stops between them, the first of which ends at `end`; nil where
    /// there is only that one.
    private static func acronymEnd(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
        var found: Int?
        var at = end
        while at < text.count, text[at] == UInt8(ascii: "."), isLetter(text, at + 1) {
            at += 1
            at += text[at] < 0x80 ? 1 : Characters.decode(text, at).length
            while let length = markLength(text, at) { at += length }
            if goesOn(text, at) { break }
            found = at
        }
        return found
    }

    /// Looks at the words that hyphens join to the one in `start..<end`, and keeps their joined form for the next call.
    private mutating func seeToCompound(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var parts = 1
        var isLetters = true
        var at = end
        while true {
            let length = Self.hyphenLength(text, at)
            guard length > 0, Self.goesOn(text, at + length) else { break }
            at += length
            parts += 1
            while at < text.count {
                if Self.isLetter(text, at) {
                    at += text[at] < 0x80 ? 1 : Characters.decode(text, at).length
                } else if let length = Self.markLength(text, at) {
                    at += length
                } else if Self.isDigit(text, at) {
                    isLetters = false
                    at += text[at] < 0x80 ? 1 : Characters.decode(text, at).length
                } else {
                    break
                }
            }
        }
        guard parts > 1 else { return }
        compoundEnd = at
        let apostrophe = Self.apostropheLength(text, at)
        if apostrophe > 0, Self.isLetter(text, at + apostrophe), !Self.isPossessive(text, at + apostrophe) { return }
        if isLetters, parts <= 3 { compound = start..<at }
    }

    private static func hyphenLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard at < text.count else { return 0 }
        if text[at] < 0x80 { return text[at] == UInt8(ascii: "-") ? 1 : 0 }
        let (point, length) = Characters.decode(text, at)
        return Characters.kind(point) == .hyphen ? length : 0
    }

    // MARK: Characters

    /// Whether a letter stands at `at`.
    private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at < text.count else { return false }
        if text[at] < 0x80 { return (text[at] | 0x20) &- 0x61 < 26 }
        return Characters.kind(Characters.decode(text, at).point) == .letter
    }

    private static func isDigit(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at < text.count else { return false }
        if text[at] < 0x80 { return text[at] &- 0x30 < 10 }
        return Characters.kind(Characters.decode(text, at).point) == .digit
    }

    /// The bytes of the mark at `at` that belongs to the character before it; nil where there is none.
    private static func markLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        guard at < text.count, text[at] >= 0x80 else { return nil }
        let (point, length) = Characters.decode(text, at)
        let kind = Characters.kind(point)
        guard kind == .mark || kind == .dropped && point != 0xAD && !(0x2000..<0x2070 ~= point) else { return nil }
        return length
    }

    /// Whether a word that ends before `at` would go on there.
    private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        isLetter(text, at) || isDigit(text, at) || markLength(text, at) != nil
    }

    /// Whether the character of two bytes at `at` is a Hebrew letter.
    private static func isHebrew(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
        guard at >= 0, at + 1 < text.count, text[at] == 0xD7 else { return false }
        return 0x90...0xB2 ~= text[at + 1]
    }

    private static func isHebrew(_ text: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
        isHebrew(text, at: at - 2)
    }
}
