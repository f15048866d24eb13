import ReadoutStories

/// Quotes in memory, looked up by the part of a key that is no day.
struct MemoryStore: QuoteFamilyStore {
    private(set) var utterances: [Int: Utterance] = [:]
    private var quotes: [Int64: [(key: Int64, quote: Int)]] = [:]
    private(set) var families: [Int: Int] = [:]
    private(set) var members: [Int: Set<Int>] = [:]
    /// Quotes that lookups have given, and utterances that were asked for.
    private(set) var found = 0
    private(set) var read = Counter()

    final class Counter { var value = 0 }

    mutating func insert(_ quote: Int, _ utterance: Utterance, _ keys: UtteranceKeys) {
        utterances[quote] = utterance
        for key in keys.values { quotes[key >> UtteranceKeys.dayBits, default: []].append((key, quote)) }
    }

    func quotes(withKeysIn ranges: [ClosedRange<Int64>]) -> [Int] {
        var result: [Int] = []
        for range in ranges {
            for entry in quotes[range.lowerBound >> UtteranceKeys.dayBits] ?? [] where range.contains(entry.key) {
                result.append(entry.quote)
            }
        }
        return result
    }

    func utterance(of quote: Int) -> Utterance? {
        read.value += 1
        return utterances[quote]
    }

    func family(of quote: Int) -> Int? { families[quote] }
    func members(of family: Int) -> [Int] { Array(members[family] ?? []) }

    mutating func set(family: Int?, of quote: Int) {
        if let old = families[quote] { members[old]?.remove(quote) }
        families[quote] = family
        if let family { members[family, default: []].insert(quote) }
    }
}
