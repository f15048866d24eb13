/// Whether two utterances are one.
package enum UtteranceLink {
    /// Reports of one statement are published within as many days.
    static let days = 4
    /// So much is needed of a statement for it to be told from others.
    static let leastWeight = 4
    /// As many words on end are nobody's stock phrase.
    static let verbatim = 12

    /// Whether two quotes are one utterance; the same both ways.
    package static func isOne(_ one: Utterance, _ other: Utterance) -> Bool {
        let speakers = Speakers(one.speaker, other.speaker)
        guard speakers != .different, UtteranceComparison.canShareEnough(one, other) else { return false }
        return isOne(UtteranceComparison(one, other), speakers, isNear(one, other))
    }

    /// What the decision rests on, for people.
    package static func explain(_ one: Utterance, _ other: Utterance) -> String {
        let it = UtteranceComparison(one, other)
        return
            "weight \(it.weight) count \(it.count) window \(it.window) plain \(it.plain)"
            + " shared \(it.shared)/\(it.sharedCount) span \(it.span) run \(it.run)/\(it.runWeight) words \(it.wordRun)/\(it.wordRunPlain)"
            + " marked \(it.markedRun)/\(it.markedRunPlain) passage \(it.passage)/\(it.passageWeight) opposed \(it.opposed) numbers \(it.changedNumbers)"
    }

    private enum Speakers {
        /// Open where one is not known, or the names may be forms of one ("Ilse Maren Aurel", "Maren Aurel").
        case same, open, different

        init(_ one: SpeakerName?, _ other: SpeakerName?) {
            guard let one, let other else {
                self = .open
                return
            }
            self = one.key != other.key ? .different : one.isCompatible(with: other) ? .same : .open
        }
    }

    /// nil where it is not known.
    private static func isNear(_ one: Utterance, _ other: Utterance) -> Bool? {
        if one.time == .long || other.time == .long { return false }
        guard let day = one.day, let others = other.day else { return nil }
        return abs(day - others) <= days
    }

    private static func isOne(_ it: UtteranceComparison, _ speakers: Speakers, _ isNear: Bool?) -> Bool {
        guard it.shared > 0, it.changedNumbers == 0 else { return false }
        if it.wordRun >= verbatim, it.wordRunPlain >= 8 { return true }
        guard speakers == .same, isNear != false, !isOpposite(it) else { return false }
        return isRepeated(it) || isPicked(it) || isParaphrase(it)
    }

    /// One denies what the other says. Of two that differ much, some word may stand behind another negation.
    private static func isOpposite(_ it: UtteranceComparison) -> Bool {
        // A negation within would break the run.
        if it.wordRun >= 10 { return false }
        return it.opposed * 2 >= it.shared || it.opposed * 4 > it.shared && it.shared * 10 >= it.window * 8
    }

    /// The same words in the same order: a sentence or a part of one, or all that was said.
    private static func isRepeated(_ it: UtteranceComparison) -> Bool {
        if it.isVerbatim, it.wordRun >= 6 { return true }
        if it.wordRun >= 6, it.wordRunPlain >= 12 || it.wordRunPlain >= 4 && it.runWeight * 10 >= it.weight * 7 {
            return true
        }
        if it.wordRun >= 7, it.sharedCount == it.count, it.plain >= 5 { return true }
        if it.markedRun >= 6, it.markedRunPlain >= (it.markedRun >= 7 ? 2 : 5) { return true }
        if it.weight == it.window, it.run == it.count { return it.weight >= 5 && it.count >= 2 && it.plain >= 3 }
        if it.run >= 4 { return it.runWeight >= 11 && it.plain >= 3 && it.shared * 10 >= it.weight * 8 }
        guard it.sharedCount == it.count else { return false }
        switch it.count {
        case 1: return it.isLightDirect && it.markedRunPlain >= 4
        case 2: return it.plain >= 5 && it.span == 2 && it.isLightDirect
        default:
            return it.span == it.count && it.plain >= 8
                || it.span <= it.count + 1 && it.plain >= 6 && it.isLightDirect
        }
    }

    /// Both picked out the same words to put them in quotation marks.
    private static func isPicked(_ it: UtteranceComparison) -> Bool {
        guard !it.areDirect else { return false }
        if it.markedRun >= 3, it.markedRunPlain >= 5, it.markedRunPlain * 10 >= it.weight * 6 { return true }
        // All that one of them puts in quotation marks, if it is not of common words only, nor a name.
        if it.passageWeight >= (it.passage == 1 ? 4 : 5), it.markedRunPlain >= min(5, it.passageWeight) { return true }
        if it.markedRun >= 3, it.markedRunPlain >= 6, it.shared * 10 >= it.weight * 8 { return true }
        guard it.markedRunPlain >= 7 else { return false }
        return it.plain > it.markedRunPlain || !it.isOneDirect && it.markedRunPlain * 2 >= it.weight
    }

    /// Most of the lighter one, and not little of what surrounds it in the other.
    private static func isParaphrase(_ it: UtteranceComparison) -> Bool {
        let share = Double(it.shared) / Double(it.weight)
        let density = Double(it.shared) / Double(it.window)
        if it.sharedCount == 2 {
            return share == 1 && (density >= 0.4 && it.plain >= 4 || it.run == 2 && it.wordRun >= 3 && it.plain >= 3)
                && it.shared >= 7
                || share >= 0.7 && density >= 0.35 && it.plain >= 7
                || share >= 0.6 && density >= 0.48 && it.run == 2 && it.runWeight >= 7 && it.plain >= 3
        }
        // Headlines have capitals only.
        if it.sharedCount >= 6, share >= 0.6, density >= 0.5 { return true }
        guard it.sharedCount >= 3, it.plain >= 3 else { return false }
        // Nearly all of the lighter one, or a good deal on end.
        if share >= 0.75, density >= 0.42, it.sharedCount >= 4, it.plain >= 6 || density >= 0.6 { return true }
        if share >= 0.7, density >= 0.38, it.run >= 3, it.runWeight >= 8 { return true }
        if share >= 0.6, density >= 0.38, it.plain >= (it.sharedCount >= 5 ? 5 : 12) { return true }
        if share >= 0.5, density >= 0.34, it.sharedCount >= 5, it.runWeight >= 12 { return true }
        if it.sharedCount == 3, it.shared < 9 {
            return density >= 0.6 && share >= 0.6 && it.plain >= 4 || density >= 0.5 && share == 1 && it.plain >= 6
        }
        if share >= 0.6, density >= 0.6, it.plain >= (it.sharedCount >= 4 ? 6 : 4) { return true }
        if share >= 0.6, density >= 0.42, it.plain >= 12 { return true }
        if share >= 0.7, density >= 0.5, it.sharedCount >= 4, it.plain >= 6 { return true }
        if share >= 0.65, density >= 0.4, it.plain >= 4, it.run >= 3, it.runWeight >= 12 { return true }
        if share >= 0.5, density >= 0.4, it.sharedCount >= 5, it.plain >= 4 { return true }
        if share >= 0.5, it.shared >= 20, density >= 0.33 { return true }
        return share >= 0.45 && density >= 0.4 && it.plain >= 12 && it.sharedCount >= 5
    }
}
