/// By what utterances are looked up. Two that are one have a key in common as a rule; which keys an utterance has
/// depends on
/// it alone.
///
/// A key is the hash of the speaker and one of the statement's rarest terms, with the day in its lower bits, so that
/// one
/// range of keys holds what the speaker said with this word within some days. Statements that are long enough have one
/// more without speaker and day: the least hash of four terms on end (min-wise hashing: A. Z. Broder, SEQUENCES 1997).
package struct UtteranceKeys: Sendable, Equatable {
    /// To be kept with the quote; none where nothing can be the same utterance. At most `most`, all below 2^47.
    package let values: [Int64]
    /// The keys of what may be the same utterance; they do not overlap.
    package let searches: [ClosedRange<Int64>]

    /// As many keys as an utterance has at most.
    package static let most = 8
    /// The lower bits of a key are the day.
    package static let dayBits: Int64 = 15
    /// Stands for a day that is not known.
    private static let noDay: Int64 = 1 << dayBits - 1
    /// As many terms on end are the key of a longer statement.
    private static let shingle = 4
    /// As many terms has a longer statement.
    private static let longer = 8

    /// The keys of an utterance.
    package init(_ utterance: Utterance) {
        var values: [Int64] = []
        var searches: [ClosedRange<Int64>] = []
        // A longer statement of the commonest words may be told by their order.
        let isTold = utterance.weight >= UtteranceLink.leastWeight || utterance.isDirect && utterance.words.count >= 7
        if let speaker = utterance.speaker, isTold {
            for term in Self.rarest(utterance.distinct, isDirect: utterance.isDirect) {
                let hash = StatementLexicon.mix(UInt64(speaker.key) << 32 | UInt64(term.number))
                let first = Int64(hash >> 32) << Self.dayBits
                let last = first | Self.noDay
                // Days before 1970 and behind 2059 are one.
                if let day = utterance.day {
                    let day = min(max(Int64(day), 0), Self.noDay - 1)
                    let reach = Int64(UtteranceLink.days)
                    values.append(first | day)
                    searches.append(first | max(0, day - reach)...first | min(Self.noDay - 1, day + reach))
                    searches.append(last...last)
                } else {
                    values.append(last)
                    searches.append(first...last)
                }
            }
        }
        if let shingle = Self.leastShingle(utterance.terms) {
            let key = Int64(shingle >> 32) << Self.dayBits
            values.append(key)
            searches.append(key...key)
        }
        self.values = values
        self.searches = searches
    }

    /// Whether one's keys are among those that the other is looked for by; the same both ways.
    package func meets(_ other: UtteranceKeys) -> Bool {
        searches.contains { range in other.values.contains { range.contains($0) } }
    }

    /// The terms that tell most, by weight and then by their hash, which is as good as random.
    private static func rarest(_ distinct: [Term], isDirect: Bool) -> [Term] {
        let count = distinct.count
        let terms = min(most - 1, isDirect ? 4 + count / 5 : max(4, 2 + count / 4))
        var rarest: [Term] = []
        for term in distinct {
            let at = rarest.firstIndex { precedes(term, $0, isDirect) } ?? rarest.count
            guard at < terms else { continue }
            rarest.insert(term, at: at)
            if rarest.count > terms { rarest.removeLast() }
        }
        return rarest
    }

    private static func precedes(_ one: Term, _ other: Term, _ isDirect: Bool) -> Bool {
        // What stands in quotation marks within a statement is what others quote of it.
        let (weight, others) = (one.weight, other.weight)
        let marked = isDirect ? 0 : (one.isMarked ? 2 : 0) - (other.isMarked ? 2 : 0)
        return weight + marked != others ? weight + marked > others : one.number < other.number
    }

    private static func leastShingle(_ terms: [Term]) -> UInt64? {
        guard terms.count >= longer else { return nil }
        var least = UInt64.max
        for at in shingle...terms.count {
            var hash: UInt64 = 0
            for term in terms[at - shingle..<at] { hash = StatementLexicon.mix(hash ^ UInt64(term.number)) }
            least = min(least, hash)
        }
        return least
    }
}
