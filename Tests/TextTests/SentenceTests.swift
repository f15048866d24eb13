import Testing

@testable import ReadoutText

@Suite struct SentenceTests {
    static func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Sentences.ranges(in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// `|` stands where the text is to be cut; the space there is taken for white space between two sentences.
    @Test(arguments: [
        "", "One.", "One. | Two! | Three?", "No stop at the end", "Really?! | Yes... | No… | Well.",
        // Quotation marks and brackets that close behind the stop.
        "“It holds.” | He left.", "\"It holds.\" | \"It does not.\"", "It was (so he said.) | Then it broke.",
        "He said: ‘It holds.’ | So it did.", "« Il tient. » | Il est parti.", "\"It holds.\") | She nodded.",
        // A lower-case letter goes on.
        "“Why now?” he asked. | Nobody knew.", "“Go!” she said.", "It grew by approx. a third.",
        "and so on ... and on.",
        "“It will …” he began. | Then he stopped.", "He came (why?) and went.", "It rose. über all.",
        // Titles, initials and acronyms.
        "Mr. Marsh met Dr. Lind. | They spoke.", "J. R. Marsh and Ada F. Lind spoke.", "St. Orvash lies far off.",
        "The U.S. Senate met. | It rose.", "It left the U.S. | The talks went on.", "The U.N. said so.",
        "He has a Ph.D. | He teaches.", "at 5 p.m. Tuesday in Tirma.", "It ended at 5 p.m. | The guests left.",
        "Gen. Lt. Col. Maj. Marsh came.", "Marsh v. Lind was heard.", "Use a tool, e.g. Marsh's.",
        "“I came from the U.S.” | Marsh laughed.", "It was plan B. | The rest failed.", "He is J.D. Marsh.",
        // Abbreviations.
        "On Sept. 15 it rained. | On Sept. 16, too.", "It came in Sept. | It went in Oct. | Then it stayed away.",
        "Karatun Inc. Director Marsh spoke.", "He works for Karatun Inc. | He likes it.", "See No. 5 there.",
        "He said no. | Marsh said yes.", "It is No. 1 and vol. 2, p. 3.", "Marsh Jr. Lind Sr. and others.",
        "Tirma, Calif. | But not there.", "Marsh et al. | These say so.",
        // Numbers.
        "It cost 3.5 million. | That is 1,000.50 each.", "It was 2022. | It rained.", "It ended in 2020. | 15 came.",
        "1. First\n2. Second", "Version 2.0. | It works.", "Readout 1.2.3 is out.", "At 5.30 it began.",
        // Addresses and names.
        "See www.example.org for it. | Or ask.", "Ask a.marsh@example.org. | He knows.", "The file a.txt is there.",
        // Lines and paragraphs.
        "A heading | \n\nA text.", "A line\nthat goes on. | \nAnother.", "One | \n \t\r\n Two",
        "\n\n  One. | \u{A0} Two.  \n",
        "- An item | \n\n- Another", "One.\r\n | Two.",
        // Other scripts.
        "他来了。|他走了！|真的吗？|“是的。”|好。", "Дам. | Нет. да", "ما؟ | نعم.", "यह है। | वह है।",
        "Это г. Москва, т. е. столица.", "Él vino. | ¿Por qué? | ¡No!", "Il est là. | Était-ce vrai ?",
        // What is no sentence at all.
        "...", ". . .", "?", "“.”", "Mr.", "U.S.", "\n \n",
    ])
    func textsAreCutWhereTheirSentencesEnd(marked: String) {
        let expected = marked.split(separator: "|").map { part in
            String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
        let text = marked.replacing("| \n", with: "\n").replacing("| ", with: "").replacing("|", with: "")
        // What the marks were beside stays as it was.
        #expect(Self.sentences(text) == expected)
    }

    @Test func whatIsInNoSentenceIsWhiteSpace() {
        let text = "  One.\u{A0} Two \u{2003}\n\n\tThree.“Four.” Five\u{85}. "
        let bytes = Array(text.utf8)
        var rest = bytes
        for range in Sentences.ranges(in: bytes.span).reversed() { rest.removeSubrange(range) }
        let isSpace = String(decoding: rest, as: UTF8.self).allSatisfy { $0.isWhitespace }
        #expect(isSpace)
    }

    @Test func bytesThatAreNoTextAreReadWithoutHarm() {
        var generator = SystemRandomNumberGenerator()
        let pieces: [UInt8] = [
            0x2E, 0x20, 0x0A, 0x41, 0x61, 0xE2, 0x80, 0xA6, 0x99, 0xC2, 0xA0, 0xE3, 0x82, 0xEF, 0xFF,
        ]
        for length in 0..<400 {
            let bytes = (0..<length).map { _ in pieces.randomElement(using: &generator)! }
            var end = 0
            for range in Sentences.ranges(in: bytes.span) {
                #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count, "\(bytes)")
                end = range.upperBound
            }
        }
    }
}
