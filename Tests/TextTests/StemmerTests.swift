import ReadoutText
import Testing

@Suite struct StemmerTests {
    static func stem(_ word: String) -> String {
        var bytes = Array(word.utf8)
        PorterStemmer().stem(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        // Examples of the paper.
        ("caresses", "caress"), ("ponies", "poni"), ("agreed", "agre"), ("plastered", "plaster"), ("bled", "bled"),
        ("motoring", "motor"), ("conflated", "conflat"), ("hopping", "hop"), ("falling", "fall"), ("filing", "file"),
        ("happy", "happi"), ("sky", "sky"), ("relational", "relat"), ("vietnamization", "vietnam"),
        ("sensibility", "sensibl"), ("electrical", "electr"), ("adjustment", "adjust"), ("controller", "control"),
        // What its author's program does otherwise.
        ("as", "as"), ("is", "is"), ("ies", "ie"), ("eed", "e"), ("eeds", "e"), ("ecology", "ecolog"),
        ("ecologies", "ecolog"),
        ("ecological", "ecolog"), ("biology", "biologi"), ("accessibly", "access"), ("accessible", "access"),
        ("bubbly", "bubbl"),
        ("bubbliness", "bubbli"), ("assemblies", "assembl"), ("assemblying", "assembl"), ("ahhed", "ah"),
        ("savvying", "savvi"), ("logi", "logi"),
        // No English.
        ("präsident", "präsident"), ("президента", "президента"), ("2022", "2022"), ("", ""),
    ])
    func wordsHaveTheStemsOfPortersProgram(word: String, stem: String) {
        #expect(Self.stem(word) == stem)
    }

    @Test func aWordThatIsTooLongToBeOneIsLeftAlone() {
        let word = String(repeating: "x", count: 62) + "ing"
        #expect(Self.stem(word) == word)
    }
}
