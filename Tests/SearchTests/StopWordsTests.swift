import ReadoutText
import Testing

@testable import ReadoutSearch

@Suite("Stop words")
struct StopWordsTests {
    static func terms(_ text: String) -> [[UInt8]] {
        text.split(separator: " ").map { Folding.term(of: String($0)) }
    }

    @Test(
        "A language's small words are stop words in it, whatever their case and accents",
        arguments: [
            ("da", "og på Være"), ("nl", "de het VAN niet"), ("en", "the Of and not shouldn't"), ("fi", "ja että minä"),
            ("fr", "le la À a été même"), ("de", "der und für fur daß dass"), ("hu", "és az hogy ill"),
            ("it", "il più piu perché"), ("no", "og ikke på"), ("nb", "og ikke på"), ("nn", "ikkje eit"),
            ("pt", "não nao os"), ("ru", "и в ещё еще Она её"), ("es", "el más mas también"), ("sv", "och på för"),
            ("deu", "der und"),
        ])
    func stopWords(language: String, words: String) {
        for word in words.split(separator: " ") {
            let word = String(word)
            #expect(StopWords.contains(Folding.term(of: word), language: language), "\(language) \(word)")
        }
    }

    @Test("What is left of an English contraction is a stop word", arguments: ["s", "t", "d", "ll", "m", "re", "ve"])
    func fragments(fragment: String) {
        #expect(StopWords.contains(Array(fragment.utf8), language: "en"))
    }

    @Test(
        "Words with a meaning, of another language and of none are not stop words",
        arguments: [
            ("en", "sanctions"), ("en", "well"), ("en", "may"), ("en", "und"), ("de", "the"), ("de", "Minister"),
            ("ru", "россия"), ("fr", "ministre"), ("en", ""), ("tr", "ve"), ("ja", "の"), ("", "the"), ("xx", "the"),
            ("EN", "the"), ("en-GB", "the"),
        ])
    func otherWords(language: String, word: String) {
        #expect(!StopWords.contains(Folding.term(of: word), language: language), "\(language) \(word)")
    }

    @Test("Every list is of folded words, and every language with one has a stemmer")
    func lists() {
        #expect(StopWords.languages.count { $0.utf8.count == 2 } == 15, "13 lists, Norwegian's under three tags")
        #expect(StopWords.languages == StopWords.languages.sorted())
        for language in StopWords.languages { #expect(StemLanguage(language) != .none, "\(language)") }
        for list in StopWords.lists {
            let words = list.words.split(separator: " ").map(String.init)
            #expect(words.count > 90 && Set(words).count == words.count, "\(list.tags)")
            for word in words {
                let term = Folding.term(of: word)
                #expect(!term.isEmpty && !word.contains { $0.isUppercase || !$0.isLetter }, "\(list.tags) \(word)")
                for tag in list.tags.split(separator: " ") {
                    #expect(StopWords.contains(term, language: String(tag)), "\(tag) \(word)")
                }
            }
        }
    }

    @Test(
        "A query's language is the one whose small words it has most of, else the most common one",
        arguments: [
            ("the war in the north", "en de fr", "en"), ("der Krieg in der Ukraine", "en de fr", "de"),
            ("la guerre dans le nord", "en es fr", "fr"), ("la guerra en el norte", "en fr es", "es"),
            ("война и мир", "en ru", "ru"), ("a", "en fr", "en"), ("a", "fr en", "fr"), ("in", "de en", "de"),
            ("the the und", "de en", "en"), ("the in und der", "en de", "de"), ("the", "xx ja en", "en"),
        ])
    func language(query: String, among: String, language: String) {
        let among = among.split(separator: " ").map(String.init)
        #expect(StopWords.language(of: Self.terms(query), among: among) == language, "\(query)")
    }

    @Test(
        "A query without small words has no language",
        arguments: [
            ("sanctions ukraine", "en de fr"), ("", "en de"), ("the", ""), ("the", "xx ja"), ("und", "en fr"),
        ])
    func noLanguage(query: String, among: String) {
        let among = among.split(separator: " ").map(String.init)
        #expect(StopWords.language(of: Self.terms(query), among: among) == nil, "\(query)")
    }
}
