import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Other spellings of a query")
struct SuggestionTests {
    private static let words = SortedTerms([
        "ceasefire": 900, "talks": 2_000, "sanctions": 800, "sanction": 300, "minister": 5_000, "ministers": 900,
        "putin": 400, "punt": 3, "the": 90_000, "gas": 700, "pipeline": 200, "2024": 1_000, "erdogan": 80, "no": 40_000,
        "limits": 60, "dam": 50, "damp": 9, "цены": 40, "газ": 90, "b2b": 4, "fire": 600, "cease": 70, "or": 9_000,
        "президент": 12, "tail": 10,
    ])
    private static let names = SortedTerms(["smith": 20, "ann": 9, "oyelaran": 1])

    private static let outlets = SortedTerms(["reuters": 2, "the": 9, "wall": 1, "street": 1, "journal": 3])

    private func spellings(_ query: String, _ limit: Int = 3, finds: (String) -> Bool = { _ in true }) -> [String] {
        Suggestions(words: Self.words, bylines: Self.names, outlets: Self.outlets).spellings(
            of: query, limit: limit, finds: finds)
    }

    @Test(
        "A word that no article has is replaced by near ones, the likeliest first",
        arguments: [
            ("putni", ["putin"]), ("Putni talks", ["putin talks"]), ("sanctons", ["sanctions", "sanction"]),
            ("miniter", ["minister", "ministers"]), ("utin", ["putin"]), ("xanctions", ["sanctions"]),
            ("erdgoan", ["erdogan"]), ("Erdoğgan", ["erdogan"]), ("dum", ["dam"]), ("da", []), ("gsa", ["gas"]),
            ("президнет", ["президент"]), ("гаэ", ["газ"]), ("xyzzyx", []),
            // One word for two, two for one
            ("ceasefiretalks", ["ceasefire talks"]), ("nolimits", ["no limits"]), ("cease fire", ["ceasefire"]),
            ("pipe line talks", ["pipeline talks"]), ("\"pipe line\"", ["\"pipeline\""]),
            ("title:nolimits", ["title:\"no limits\""]), ("title:(pipe line)", ["title:(pipeline)"]),
            ("\"the nolimits talks\"", ["\"the no limits talks\""]), ("pipe\nline", ["pipeline"]),
            // The rest of the query stays as it was typed
            (
                "(Putni OR  “gas pipline”~5) -tlaks outlet:xx date:2022",
                ["(putin OR  “gas pipeline”~5) -tlaks outlet:xx date:2022"]
            ),
            ("title:putni, is:copy", ["title:putin, is:copy"]), ("NOT (putni) dum", ["NOT (putni) dam"]),
            ("gas-pipelin", ["gas-pipeline"]), ("by:smtih putni", ["by:smith putin"]), ("by:putin", []),
            ("-by:smtih x", []), ("by:(\"ann smiht\")", ["by:(\"ann smith\")"]),
            ("outlet:ruters putin", ["outlet:reuters putin"]),
            ("outlet:\"wal stret\" gas", ["outlet:\"wall street\" gas"]),
            ("outlet:(reutres OR wall)", ["outlet:(reuters OR wall)"]), ("-outlet:ruters x", []), ("outlet:putin", []),
            ("quote:putni", ["quote:putin"]), ("said:putni", []),
            ("a AND sanctoins", ["a AND sanctions"]),
            // Words that occur, numbers, patterns and exact words are left
            ("dam gas", []), ("2025", []), ("g20 b2c", []), ("put?i *utni putn* =putni", []), ("query:putni", []),
            ("2025 putni", ["2025 putin"]), ("", []), ("\"putni", []), ("北京会谈", []), ("xyzzyx putni", ["xyzzyx putin"]),
        ] as [(String, [String])])
    func suggested(query: String, expected: [String]) {
        #expect(spellings(query, max(expected.count, 1)) == expected)
    }

    @Test("Several missing words are replaced together, and no more suggestions are made than wanted")
    func several() {
        #expect(spellings("sanctons miniter", 4).first == "sanctions minister")
        #expect(spellings("sanctons miniter", 4).count == 4)
        #expect(spellings("sanctons", 1) == ["sanctions"])
        #expect(spellings("sanctons", 0) == [])
    }

    @Test("Only what finds something is suggested")
    func finding() {
        #expect(spellings("sanctons", 3) { $0 == "sanction" } == ["sanction"])
        #expect(spellings("sanctons", 3) { _ in false } == [])
    }

    @Test("The walk finds what holding every word against the typed one finds", arguments: 0..<3)
    func exhaustive(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func word(_ random: inout SeededGenerator) -> String {
            String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 1...7, using: &random)).map { _ in
                        (["a", "b", "c", "é", "中", "😀"] as [Unicode.Scalar]).randomElement(using: &random) ?? "a"
                    }))
        }
        var frequencies: [String: Int] = [:]
        for _ in 0..<1_200 { frequencies[word(&random)] = Int.random(in: 1...9, using: &random) }
        let terms = SortedTerms(frequencies)
        for _ in 0..<25 {
            let typed = word(&random)
            for (distance, samePrefix) in [(1, 0), (2, 0), (2, 1)] {
                let found = NearTerms.find(Array(typed.utf8), distance: distance, samePrefix: samePrefix, in: terms)
                let expected = terms.terms.filter { term in
                    let text = String(decoding: term.bytes, as: UTF8.self)
                    return (1...distance).contains(Self.distance(typed, text))
                        && (samePrefix == 0 || typed.unicodeScalars.first == text.unicodeScalars.first)
                }
                #expect(found.map(\.term) == expected.map(\.bytes), "\(typed), \(distance), \(samePrefix)")
                for match in found {
                    #expect(match.distance == Self.distance(typed, String(decoding: match.term, as: UTF8.self)))
                }
            }
        }
    }

    /// The optimal string alignment distance, by its definition.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        var rows = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
        for row in 0...left.count { rows[row][0] = row }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        for row in 1...left.count {
            for column in 1...right.count {
                let other = left[row - 1] == right[column - 1] ? 0 : 1
                rows[row][column] = min(
                    rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + other)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    rows[row][column] = min(rows[row][column], rows[row - 2][column - 2] + 1)
                }
            }
        }
        return rows[left.count][right.count]
    }

    @Test("Any text at all gets suggestions that are other texts", arguments: 0..<4)
    func anything(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            " ", "putni", "gas", "(", ")", "\"", "-", "title:", "by:", "smtih", "OR ", "é", "\u{301}", "“",
            "ceasefiretalks",
            "=", "*", "~5", "北京", "\0", "pipe line",
        ]
        for _ in 0..<500 {
            let count = Int.random(in: 0...10, using: &random)
            let query = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let found = spellings(query)
            #expect(found.count <= 3 && Set(found).count == found.count && !found.contains(query))
        }
    }
}
