import ReadoutText
import Testing

@Suite struct WordTests {
    /// The words of a text as they stand there, and folded.
    static func words(_ text: String) -> [(String, String)] {
        let bytes = Array(text.utf8)
        var scanner = WordScanner()
        var found: [(String, String)] = []
        while let word = scanner.next(in: bytes.span) {
            var folded: [UInt8] = []
            WordScanner.fold(word, in: bytes.span, into: &folded)
            found.append(
                (String(decoding: bytes[word.start..<word.end], as: UTF8.self), String(decoding: folded, as: UTF8.self))
            )
        }
        return found
    }

    @Test(arguments: [
        ("", []), ("  … – ", []), ("One, two.", ["one", "two"]), ("It’s o'clock", ["it", "s", "o", "clock"]),
        ("e-mail AT&T 3.5 G20", ["e", "mail", "at", "t", "3", "5", "g20"]), ("ÄÖÜ Ça Ñandú", ["aou", "ca", "nandu"]),
        ("Cafe\u{301}s", ["cafes"]), ("\u{301}x", ["x"]), ("ΑΘΗΝΑ Москва", ["αθηνα", "москва"]),
        ("東京タワー。", ["東京タワー"]), ("go 🚀 up", ["go", "up"]), ("₺5 €7", ["5", "7"]), ("Việt Nam", ["viet", "nam"]),
    ])
    func aTextIsCutIntoFoldedWords(text: String, expected: [String]) {
        #expect(Self.words(text).map(\.1) == expected)
    }

    @Test func aWordKeepsItsMarks() {
        #expect(Self.words("the cafe\u{301}.").map(\.0) == ["the", "cafe\u{301}"])
    }

    @Test func bytesThatAreNoTextAreReadWithoutHarm() {
        for bytes in [[0xC3], [0xE2, 0x80], [0xFF, 0xFE, 0x41], [0x80, 0x41], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]] {
            var scanner = WordScanner()
            var end = 0
            while let word = scanner.next(in: bytes.span) {
                #expect(word.start >= end && word.end > word.start && word.end <= bytes.count)
                end = word.end
            }
        }
    }
}
