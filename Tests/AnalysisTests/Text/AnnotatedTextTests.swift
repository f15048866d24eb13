import ReadoutAnalysis
import Testing

/// Words are parted by spaces, sentences by bars.
private func cut(_ text: String, _ language: String? = nil) -> String {
    let text = AnnotatedText(text, language: language)
    return text.sentences.map { sentence in sentence.map { text.string($0) }.joined(separator: " ") }
        .joined(separator: " | ")
}

@Suite struct AnnotatedTextTests {
    @Test(arguments: [
        ("The U.S. envoy met Mr. Orlan.", "The U.S. envoy met Mr. Orlan ."),
        ("He left in Sept. 5, 2021.", "He left in Sept. 5 , 2021 ."),
        ("It cost $1,250.50, or 3.5%.", "It cost $ 1,250.50 , or 3.5 % ."),
        ("Orlan's aides' plan didn’t hold", "Orlan 's aides ' plan didn’t hold"),
        ("said Marten DvorakSenior fellow", "said Marten Dvorak Senior fellow"),
        ("They met.The talks failed.", "They met . | The talks failed ."),
        ("see globalwatch.org for YouTube links", "see globalwatch.org for YouTube links"),
        ("the Velmar-backed RFE/RL unit -- closed", "the Velmar-backed RFE/RL unit -- closed"),
        ("Long-Term Shift\n\nNeither side moved.", "Long-Term Shift | Neither side moved ."),
        ("First line\nSecond line.", "First line | Second line ."),
        ("a line that breaks\nwithin the sentence.", "a line that breaks within the sentence ."),
        ("“We are ready,” he said. “Very.”", "“ We are ready , ” he said . | “ Very . ”"),
    ])
    func `words and sentences`(text: String, expected: String) {
        #expect(cut(text) == expected)
    }

    @Test func `French articles are words of their own`() {
        #expect(cut("L’accord d'Orlan n'est pas signé.", "fr") == "L’ accord d' Orlan n' est pas signé .")
    }

    @Test func `a word has the same key in any case`() {
        #expect(WordKey.of("ÉTAT") == WordKey.of("état"))
        #expect(WordKey.of("Didn’t") == WordKey.of("didn't"))
        #expect(WordKey.of("МОСКВА") == WordKey.of("Москва"))
    }
}
