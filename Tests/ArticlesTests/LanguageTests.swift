import Testing

@testable import ReadoutArticles

@Suite("An article's language")
struct LanguageTests {
    @Test("is the one that it is written in", arguments: Sentences.all.indices)
    func detected(index: Int) throws {
        let sentence = Sentences.all[index]
        let known = sentence.language == "mn" ? nil : LanguageTag.primary(sentence.language)
        let text = Array(sentence.text.utf8)
        #expect(LanguageFinder.language(of: text, declared: nil) == known, "\(sentence.language)")
        #expect(LanguageFinder.language(of: text, declared: sentence.language) == sentence.language)
        #expect(try Samples.article(text + [0x0A] + text).language == known, "\(sentence.language)")
    }

    @Test("is settled between text and declaration")
    func settled() {
        let text = { (language: String) in Array(Sentences.all.first { $0.language == language }!.text.utf8) }
        let cases: [(language: String, declared: String?, wanted: String?)] = [
            ("en", "en_US", "en-US"), ("en", "de-DE", "en"), ("en", "x-default", "en"), ("de", "en", "de"),
            ("de", "German", "de"), ("de", "de-AT", "de-AT"), ("zh", "zh-CN", "zh-CN"), ("zh", nil, "zh"),
            ("zh-Hant", nil, "zh"), ("zh-Hant", "zh-hant-tw", "zh-Hant-TW"), ("he", "iw", "he"), ("da", "nb", "nb"),
            ("hr", "bs-BA", "bs-BA"), ("mn", "mn-MN", "mn-MN"), ("mn", "-", nil),
        ]
        for (language, declared, wanted) in cases {
            #expect(
                LanguageFinder.language(of: text(language), declared: declared) == wanted,
                "\(language) declared as \(declared ?? "nothing")")
        }
        #expect(LanguageFinder.language(of: Array("Malsk rises.".utf8), declared: "FR-fr") == "fr-FR")
        #expect(LanguageFinder.language(of: Array("Malsk rises.".utf8), declared: nil) == nil)
        #expect(LanguageFinder.language(of: Array("12.5 — 14 ± 3 % 1,000".utf8), declared: nil) == nil)
        #expect(LanguageFinder.language(of: [], declared: "en") == "en")
    }

    @Test("is declared in many ways")
    func tags() {
        let cases: [(String, String?)] = [
            ("en", "en"), ("EN_us", "en-US"), ("en-us", "en-US"), ("english", "en"), ("English (US)", "en"),
            ("x-default", nil), ("", nil), ("und", nil), ("zh_hant_TW", "zh-Hant-TW"), ("es-419", "es-419"),
            ("de-DE,de;q=0.9", "de-DE"), ("pt-BR.UTF-8", "pt-BR"), ("eng", "en"), ("klingonish", nil), ("e", nil),
            ("<lang>", nil), ("sr-Latn-RS", "sr-Latn-RS"), ("de-1996", "de"), ("en-x-private", "en"), ("haw", "haw"),
            (" fr ", "fr"), ("ua", "uk"), ("--", nil), ("ру", nil),
        ]
        for (declared, wanted) in cases { #expect(LanguageTag.normalized(declared) == wanted, "\(declared)") }
    }
}
