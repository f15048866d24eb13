import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("Scores are what the formulas say")
struct RankingFormulaTests {
    private struct Case {
        var name: String
        var query: Query
        var asks: [(ask: RankingFormula.Ask, times: Double)]
        /// For proximity; empty where the query has no words as such.
        var words: [String]
        /// Words that are not scored, but must be there.
        var needed: [String] = []
        var isAny = false
    }

    private static func words(_ words: [String]) -> [Query] { words.map { .word(Term($0)) } }

    private static let cases = [
        Case(name: "a word", query: .word(Term("w7")), asks: [(.word("w7"), 1)], words: ["w7"]),
        Case(name: "the commonest", query: .word(Term("w0")), asks: [(.word("w0"), 1)], words: ["w0"]),
        Case(
            name: "and", query: .and(words(["w3", "w1"])), asks: [(.word("w3"), 1), (.word("w1"), 1)],
            words: ["w3", "w1"]),
        Case(
            name: "or", query: .or(words(["w3", "w50", "w1"])),
            asks: [(.word("w3"), 1), (.word("w50"), 1), (.word("w1"), 1)], words: ["w3", "w50", "w1"], isAny: true),
        Case(
            name: "one twice", query: .and(words(["w3", "w1", "w3"])), asks: [(.word("w3"), 2), (.word("w1"), 1)],
            words: ["w3", "w1", "w3"]),
        Case(
            name: "a phrase", query: .phrase(Phrase(["w4", "w1"])), asks: [(.phrase(["w4", "w1"]), 1)],
            words: ["w4", "w1"]),
        Case(
            name: "a phrase of common words", query: .phrase(Phrase(["w0", "w1"])),
            asks: [(.phrase(["w0", "w1"]), 1)], words: ["w0", "w1"]),
        Case(
            name: "a word in quotes", query: .word(Term("w3", field: .quote)), asks: [(.quotedWord("w3"), 1)],
            words: ["w3"]),
        Case(
            name: "a phrase in quotes", query: .phrase(Phrase(["w1", "w0"], field: .quote)),
            asks: [(.quotedPhrase(["w1", "w0"]), 1)], words: ["w1", "w0"]),
        Case(
            name: "a word in quotes beside another",
            query: .and([.word(Term("w1", field: .quote)), .word(Term("w0"))]),
            asks: [(.quotedWord("w1"), 1), (.word("w0"), 1)], words: ["w1", "w0"]),
        Case(name: "a prefix", query: .word(Term("w39", .prefix)), asks: [(.prefix("w39"), 1)], words: []),
        Case(
            name: "stop words beside another", query: .and(words(["the", "w2", "of"])), asks: [(.word("w2"), 1)],
            words: ["w2"], needed: ["the", "of"]),
        Case(
            name: "stop words alone", query: .and(words(["the", "of"])), asks: [(.word("the"), 1), (.word("of"), 1)],
            words: ["the", "of"]),
    ]

    @Test("BM25F beyond the first twenty, and the second ranking of those", arguments: SearchOracleTests.seeds)
    func formula(seed: UInt64) throws {
        let world = try RankedWorld(seed: seed, sizes: [300, 150, 1, 60], lengths: [12, 90, 4])
        let formula = RankingFormula(world)
        for test in Self.cases {
            let name = "seed \(seed), \(test.name)"
            let needed = formula.scores(test.needed.map { (.word($0), 1) })
            var expected: [Int: Double] = [:]
            for (number, scores) in formula.scores(test.asks).enumerated() {
                let matches = test.isAny ? scores.contains { $0 > 0 } : scores.allSatisfy { $0 > 0 }
                guard matches, needed[number].allSatisfy({ $0 > 0 }), !world.deleted.contains(number + 1) else {
                    continue
                }
                expected[number + 1] = scores.reduce(0, +)
            }
            let found = try SnapshotSearch(world.parts, SearchRequest(query: test.query, limit: 1000)).run()
            try #require(found.total == expected.count, "\(name)")
            let order = expected.values.sorted(by: >)
            for (place, hit) in found.hits.enumerated() {
                let score = try #require(expected[hit.article], "\(name)")
                let isFirst = place < 20
                let wanted = isFirst ? formula.rank(hit.article - 1, score: score, words: test.words) : score
                #expect(abs(hit.score - wanted) < 0.001 * max(1, wanted), "\(name), \(place): \(hit) of \(wanted)")
                // The first twenty by score, in the order of their ranks; then all others in that of their scores.
                if isFirst {
                    #expect(score > order[min(19, order.count - 1)] - 0.001, "\(name), \(place)")
                } else {
                    #expect(abs(score - order[place]) < 0.001, "\(name), \(place)")
                }
            }
        }
    }
}
