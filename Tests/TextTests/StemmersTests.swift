import ReadoutText
import Testing

@Suite struct StemmersTests {
    static func stem(_ word: String, _ language: String) -> String {
        var stemmers = Stemmers()
        var lowercase: [UInt8] = []
        Array(word.utf8).withUnsafeBufferPointer { Folding.lowercase(of: $0, into: &lowercase) }
        let stem = lowercase.withUnsafeBufferPointer { stemmers.stem(lowercase: $0, language: StemLanguage(language)) }
        return String(decoding: stem, as: UTF8.self)
    }

    @Test(arguments: [
        ("en", "Sanctions", "sanctioned"), ("en-GB", "ministers", "minister"), ("de", "Präsidenten", "PRÄSIDENT"),
        ("de-CH", "Häuser", "Häusern"), ("fr", "élections", "ÉLECTION"), ("es", "naciones", "nación"),
        ("it", "ministri", "ministro"), ("ru", "санкции", "САНКЦИЙ"), ("ru", "росси\u{301}я", "России"),
        ("pt-BR", "acordos", "acordo"), ("nl", "landen", "land"), ("sv", "länder", "land"), ("da", "krigene", "krigen"),
        ("nb", "krigene", "krig"), ("fi", "taloissa", "talot"), ("hu", "házak", "házakat"),
        ("ro", "guvernul", "guvernului"),
        ("tr", "evler", "evlerin"), ("el", "κυβέρνηση", "κυβέρνησης"), ("ar", "كتاب", "الكتاب"), ("hi", "लड़का", "लड़के"),
        ("sr", "председник", "predsednika"), ("hr", "predsjednik", "predsjednika"), ("EN", "runs", "running"),
    ])
    func formsOfAWordHaveOneStem(language: String, one: String, other: String) {
        #expect(Self.stem(one, language) == Self.stem(other, language))
    }

    @Test(arguments: ["ja", "zh-Hans", "xx", "th", "uk"])
    func aLanguageWithoutAStemmerLeavesTheTerm(language: String) {
        #expect(StemLanguage(language) == .none)
        #expect(Self.stem("Sanctionés", language) == "sanctiones")
    }

    @Test func everyLanguageHasItsStemmer() {
        for tag in "ar hy eu ca da nl en fi fr de el hi hu id ga it lt ne no pt ro ru sr es sv ta tr yi".split(
            separator: " ")
        {
            #expect(StemLanguage(String(tag)) != .none, "\(tag)")
        }
        #expect(
            StemLanguage.all(of: ["en", "en-US", "ja", "de", "zh"]) == ["en", "ja", "de"].map { StemLanguage($0) })
    }

    @Test func aStemIsFoldedAndNeverEmpty() {
        for language in ["en", "de", "tr", "ar", "el", "ru", "fi", "fr", "hi", "ta", "yi", "lt"] {
            for word in ["s", "ß", "İ", "ия", "1,000", "U.S", "東京", "des", "ال", "x", "é", "ing", "ό", "ों"] {
                let stem = Self.stem(word, language)
                #expect(!stem.isEmpty || Folding.term(of: word).isEmpty, "\(language) \(word)")
                #expect(Folding.term(of: stem).elementsEqual(stem.utf8), "\(language) \(word)")
            }
        }
    }

    @Test func aQuerysWordHasEachStemOnce() {
        var stemmers = Stemmers()
        let languages = StemLanguage.all(of: ["en", "de", "ja", "fr"])
        let stems = Array("sanctions".utf8).withUnsafeBufferPointer {
            stemmers.stems(lowercase: $0, languages: languages).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(Set(stems).count == stems.count && stems.contains("sanction") && stems.contains("sanctions"))
    }
}
