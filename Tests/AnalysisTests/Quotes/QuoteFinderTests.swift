import Foundation
import ReadoutAnalysis
import Testing

@Suite struct QuoteFinderTests {
    static let table: [(text: String, language: String, found: [String])] = [
        // What is no quote.
        ("Their “borderless” friendship and the “Velmar Dialogue” ended.", "en", []),
        ("On “Good Morning,” Orlan said the talks were over.", "en", []),
        ("She told Merin’s “Morning Hour” that it was late.", "en", []),
        ("The “second” round, “so to speak,” was Merin’s.", "en", []),
        // Who says it stands after a long way.
        ("“We tried,” said Mara Orlan, who met Merin in May. “We failed.”", "en",
            ["direct, Mara Orlan, said: We tried … We failed"]),
        ("“We tried and failed.¶“We will try again,” Orlan said.", "en",
            ["direct, Mara Orlan, said: We tried and failed … We will try again"]),
        ("“We tried,” Orlan said. “We failed.¶“We will try again.”¶It rained.", "en",
            ["direct, Mara Orlan, said: We tried … We failed … We will try again"]),
        ("“We tried,” Orlan said.¶Merin slept.¶“And we failed.”", "en",
            ["direct, Mara Orlan, said: We tried", "direct, nobody: And we failed"]),
        ("“We tried,” Orlan said before asking Merin, “Did you?”", "en",
            ["direct, Mara Orlan, said: We tried", "direct, Mara Orlan, asking: Did you?"]),
        ("Orlan said: “We tried. We failed.”", "en", ["direct, Mara Orlan, said: We tried. We failed"]),
        ("Orlan said it was “a bad day” and “a good night.”", "en",
            ["mixed, Mara Orlan, said: it was “a bad day” … a good night"]),
        ("‘We are ready,’ says Orlan", "en", ["direct, Mara Orlan, says: We are ready"]),
        ("“We will never give up this town.” — Mara Orlan", "en", ["direct, Mara Orlan: We will never give up this town"]),
        ("“They called us ‘thieves’ all year,” Orlan said.", "en",
            ["direct, Mara Orlan, said: They called us ‘thieves’ all year"]),
        // Other languages; no English rule fires.
        ("„Wir sind bereit“, said Orlan.", "de", ["direct, nobody: Wir sind bereit"]),
        ("« Nous sommes prêts », dit-il.", "fr", ["direct, nobody, dit-il: Nous sommes prêts"]),
        ("« Nous sommes prêts », a-t-il déclaré.", "fr", ["direct, nobody, a-t-il déclaré: Nous sommes prêts"]),
        ("Der „rote“ Orlan kam.", "de", []),
        ("Orlan: ”Olemme valmiita.”", "fi", ["direct, Mara Orlan: Olemme valmiita"]),
    ]

    @Test(arguments: table) func `Quotes are found by marks and what stands beside them`(
        text: String, language: String, found: [String]
    ) {
        #expect(QuoteCase.quotes(text, language: language) == found)
    }

    /// The tables of docs/analysis.md, with their languages.
    @Test(arguments: [
        ("| the article says | quotes |", "en"), ("| in German | quotes |", "de"), ("| in French | quotes |", "fr"),
        ("| in Spanish | quotes |", "es"), ("| in Russian | quotes |", "ru"),
    ])
    func `Quotes are found as docs say`(head: String, language: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let lines = try String(contentsOf: root.appending(path: "docs/analysis.md"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(lines.firstIndex { $0 == head }, "the table \(head)")
        for line in lines[(first + 2)...].prefix(while: { $0.hasPrefix("|") }) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let found = QuoteCase.quotes(cells[0], language: language)
            #expect((found.isEmpty ? "none" : found.joined(separator: " · ")) == cells[1], "\(cells[0])")
        }
    }
}
