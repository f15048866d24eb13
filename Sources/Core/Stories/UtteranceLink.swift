/// Whether two utterances are one.
package enum UtteranceLink {
    /// Reports of one statement are published within as many days.
    static let days = 5
    /// So much is needed of a statement for it to be told from others.
    static let leastWeight = 4
    /// As many terms on end are nobody's stock phrase.
    static let verbatim = 8

    /// Whether two quotes are one utterance; the same both ways.
    package static func isOne(_ one: Utterance, _ other: Utterance) -> Bool {
        let speakers = Speakers(one.speaker, other.speaker)
        guard speakers != .different else { return false }
        let comparison = UtteranceComparison(one, other)
        return isOne(comparison, speakers, isNear(one, other))
    }

    /// What the decision rests on, for people.
    package static func explain(_ one: Utterance, _ other: Utterance) -> String {
        let it = UtteranceComparison(one, other)
        return
            "weight \(it.weight) count \(it.count) window \(it.window) shared \(it.shared)/\(it.sharedCount) run \(it.run)/\(it.runWeight) opposed \(it.opposed) numbers \(it.changedNumbers)"
    }

    private enum Speakers {
        case same, open, different

        init(_ one: SpeakerName?, _ other: SpeakerName?) {
            if let one, let other { self = one.isCompatible(with: other) ? .same : .different } else { self = .open }
        }
    }

    /// nil where it is not known.
    private static func isNear(_ one: Utterance, _ other: Utterance) -> Bool? {
        if one.time == .long || other.time == .long { return false }
        guard let day = one.day, let others = other.day else { return nil }
        return abs(day - others) <= days
    }

    private static func isOne(_ it: UtteranceComparison, _ speakers: Speakers, _ isNear: Bool?) -> Bool {
        guard it.shared > 0 else { return false }
        if it.run >= verbatim { return true }
        guard speakers == .same, isNear != false, it.changedNumbers == 0, it.opposed * 2 <= it.shared else {
            return false
        }
        if it.run >= 5 { return true }
        if it.count <= 3 {
            return it.sharedCount == it.count && it.run >= it.count && it.weight >= 7
        }
        let share = Double(it.shared) / Double(it.weight)
        if it.shared >= 24 { return share >= 0.5 }
        if it.shared >= 16 { return share >= 0.6 }
        return it.shared >= 10 && share >= 0.7
    }
}
