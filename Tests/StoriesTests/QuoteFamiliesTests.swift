import ReadoutAnalysis
import Testing

@testable import ReadoutStories

/// Quotes in memory.
struct MemoryStore: QuoteFamilyStore {
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
