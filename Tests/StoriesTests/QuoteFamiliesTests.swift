import ReadoutAnalysis
import TestSupport
import Testing

@testable import ReadoutStories

/// Quotes in memory.
private struct MemoryStore: QuoteFamilyStore {
    var utterances: [Int: Utterance] = [:]
    var keys: [Int: UtteranceKeys] = [:]
    var families: [Int: Int] = [:]

    func quotes(withKeysIn ranges: [ClosedRange<Int64>]) -> [Int] {
        keys.filter { _, keys in keys.values.contains { key in ranges.contains { $0.contains(key) } } }.map(\.key)
    }

    func utterance(of quote: Int) -> Utterance? { utterances[quote] }
    func family(of quote: Int) -> Int? { families[quote] }
    func members(of family: Int) -> [Int] { families.filter { $0.value == family }.map(\.key) }
    mutating func set(family: Int?, of quote: Int) { families[quote] = family }
}

extension QuoteFamilies<MemoryStore> {
    fileprivate mutating func insert(_ quote: Int, _ utterance: Utterance) throws {
        let keys = UtteranceKeys(utterance)
        store.utterances[quote] = utterance
        store.keys[quote] = keys
        try add(quote, utterance, keys)
    }

    fileprivate mutating func delete(_ quotes: [Int]) throws {
        for quote in quotes { store.keys[quote] = nil }
        try remove(quotes)
        for quote in quotes { store.utterances[quote] = nil }
    }

    /// The families as sets of quotes, with their numbers.
    fileprivate var partition: [Int: Set<Int>] {
        Dictionary(grouping: store.families.keys) { store.families[$0] ?? 0 }.mapValues(Set.init)
    }
}

@Suite struct QuoteFamiliesTests {
    /// Statements made of a few words, so that many are alike and some hang together over others.
    private static func utterances(_ count: Int, _ random: inout SeededGenerator) -> [Utterance] {
        let words = """
            ferries gauges harvest reservoir treaty engineers herders envoys gates farmers barley dredgers turbines \
            surveyors granary pontoons sluices orchards levees caravans
            """.split(separator: " ").map(String.init)
        var reader = UtteranceReader()
        return (0..<count).map { _ in
            let start = Int.random(in: 0..<words.count, using: &random)
            let length = Int.random(in: 3...9, using: &random)
            let text = (start..<start + length).map { words[$0 % words.count] }.joined(separator: " and ")
            return reader.utterance(
                words: text, form: .indirect,
                speaker: ["Mara Aurel", "Aurel", "Piet Dumesh"].randomElement(using: &random),
                cue: "said",
                published: Bool.random(using: &random) ? Int.random(in: 19_000...19_012, using: &random) : nil)
        }
    }

    @Test(
        "The families are the same whatever order quotes come in, and after some have come and gone", arguments: 0..<30)
    func order(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let utterances = Self.utterances(40, &random)
        var straight = QuoteFamilies(MemoryStore())
        for (quote, utterance) in utterances.enumerated() { try straight.insert(quote, utterance) }
        #expect(!straight.partition.isEmpty)
        for (family, members) in straight.partition {
            #expect(members.count > 1 && members.min() == family, "family \(family) of \(members)")
        }
        for _ in 0..<5 {
            var shuffled = QuoteFamilies(MemoryStore())
            var here: Set<Int> = []
            for quote in utterances.indices.shuffled(using: &random) {
                try shuffled.insert(quote, utterances[quote])
                here.insert(quote)
                // Some go again, and come back changed or not.
                guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
                let gone = Array(here.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)))
                try shuffled.delete(gone)
                for quote in gone.dropLast() { try shuffled.insert(quote, utterances[quote]) }
                if let last = gone.last {
                    try shuffled.insert(last, utterances[(last + 7) % utterances.count])
                    try shuffled.delete([last])
                    try shuffled.insert(last, utterances[last])
                }
            }
            #expect(shuffled.partition == straight.partition)
        }
    }

    @Test("A family falls apart when the quote goes that held it together")
    func bridge() throws {
        var reader = UtteranceReader()
        let words = [
            "We will reopen the Veshnik ferry for barley farmers before harvest.",
            "We will reopen the Veshnik ferry for barley farmers before harvest. "
                + "Dredgers will clear the lower sluices by winter.",
            "Dredgers will clear the lower sluices by winter.",
        ]
        var families = QuoteFamilies(MemoryStore())
        for (quote, words) in words.enumerated() {
            let utterance = reader.utterance(words: words, form: .direct, speaker: "Mara Aurel", published: 19_000)
            try families.insert(quote + 1, utterance)
        }
        #expect(families.partition == [1: [1, 2, 3]])
        try families.delete([2])
        #expect(families.partition.isEmpty)
        #expect(families.changes[1] == .some(nil))
    }

    @Test("A quote that says nothing has no keys, and a speaker's statement few")
    func keys() {
        var reader = UtteranceReader()
        func keys(_ words: String, _ speaker: String?) -> UtteranceKeys {
            UtteranceKeys(reader.utterance(words: words, form: .direct, speaker: speaker, published: 19_000))
        }
        #expect(keys("Yes, of course.", "Mara Aurel").values.isEmpty)
        #expect(keys("Yes, of course.", "Mara Aurel").searches.isEmpty)
        #expect(keys("The dredgers will come.", nil).values.isEmpty)
        #expect(keys("The dredgers will come.", "Mara Aurel").values.count == 1)
        let long = Array(repeating: UtteranceLinkTests.long, count: 9).joined(separator: " ")
        #expect(keys(long, "Mara Aurel").values.count <= UtteranceKeys.most)
    }
}
