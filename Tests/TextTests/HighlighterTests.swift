import ReadoutText
import Testing

@Suite struct HighlighterTests {
    static func found(_ phrases: [(String, Bool)], in text: String) -> [String] {
        var highlighter = Highlighter()
        for (phrase, prefix) in phrases { highlighter.add(phrase, prefix: prefix) }
        let bytes = Array(text.utf8)
        return highlighter.ranges(in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func everyFormOfAWordIsFound() {
        #expect(
            Self.found([("sanction", false)], in: "Sanctions sanctioned; sanctioning?") == [
                "Sanctions", "sanctioned", "sanctioning",
            ])
        #expect(
            Self.found([("PRASIDENT", false)], in: "“Präsident”, Pra\u{308}sident.") == [
                "Präsident", "Pra\u{308}sident",
            ])
        #expect(Self.found([("a", false)], in: "a b As") == ["a"])
    }

    @Test func aPhraseIsOneRangeAcrossWhatSeparatesItsWords() {
        #expect(
            Self.found([("prime minister", false)], in: "prime. Prime\nMinisters, minister") == ["Prime\nMinisters"])
        #expect(Self.found([("e-mail", false)], in: "an e mail, e-mails and mail") == ["e mail", "e-mails"])
    }

    @Test func phrasesThatShareAWordAreOneRange() {
        #expect(Self.found([("a a", false)], in: "a a a, b a") == ["a a a"])
        #expect(Self.found([("x y", false), ("y z", false), ("y", false)], in: "x y z y") == ["x y z", "y"])
        #expect(Self.found([("x", false), ("y", false)], in: "x y") == ["x", "y"])
    }

    @Test func aBeginningIsStemmedAsASearchStemsIt() {
        #expect(Self.found([("elec", true)], in: "Elections, electric; select") == ["Elections", "electric"])
        #expect(Self.found([("new yor", true)], in: "New York, new yards") == ["New York"])
    }

    @Test func nothingIsFoundForNoWords() {
        #expect(Self.found([], in: "a").isEmpty)
        #expect(Self.found([("–", true)], in: "a –").isEmpty)
        #expect(Self.found([("a", false)], in: "").isEmpty)
    }
}
