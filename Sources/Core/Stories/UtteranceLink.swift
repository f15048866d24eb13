/// Whether two utterances are one.
package enum UtteranceLink {
    /// Reports of one statement are published within as many days.
    static let days = 4
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
            "weight \(it.weight) count \(it.count) window \(it.window) plain \(it.plain) shared \(it.shared)/\(it.sharedCount) picked \(it.picked) run \(it.run)/\(it.runWeight) opposed \(it.opposed) numbers \(it.changedNumbers)"
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
        if it.run >= verbatim, it.changedNumbers == 0 { return true }
        guard speakers == .same, isNear != false, it.changedNumbers == 0, it.opposed * 2 <= it.shared else {
            return false
        }
        if it.run >= 5 && it.plain >= 4 || isRepeated(it) || isParaphrase(it) { return true }
        return it.picked >= 7 && it.plain > it.picked || it.picked >= 10
    }

    /// The lighter one's words stand in the other, in their order.
    private static func isRepeated(_ it: UtteranceComparison) -> Bool {
        if it.weight == it.window, it.run == it.count { return it.weight >= 6 && it.count >= 2 && it.plain >= 3 }
        if it.run >= 4 { return it.runWeight >= 11 && it.plain >= 3 && it.shared * 10 >= it.weight * 8 }
        guard it.run == it.count else { return false }
        return it.count == 3 && it.plain >= 8 || it.count == 2 && it.plain >= 5 && it.isLightDirect
    }

    /// Most of the lighter one, and not little of what surrounds it in the other.
    private static func isParaphrase(_ it: UtteranceComparison) -> Bool {
        let share = Double(it.shared) / Double(it.weight)
        let density = Double(it.shared) / Double(it.window)
        if it.sharedCount == 2 { return share == 1 && density >= 0.4 && it.plain >= 4 && it.shared >= 7 }
        guard it.sharedCount >= 3, it.plain >= 3 else { return false }
        if share >= 0.75 { return density >= (it.plain >= 4 ? 0.45 : 0.5) }
        if share >= 0.6, density >= 0.38, it.shared >= 11, it.plain >= 4 { return true }
        if share >= 0.5, it.shared >= 20, density >= 0.33 { return true }
        return share >= 0.45 && density >= 0.4 && it.plain >= 12 && it.sharedCount >= 5
    }
}
