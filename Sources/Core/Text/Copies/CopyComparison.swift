/// How much two texts have in common, and whether one repeats the other. Exact, and the same both ways.
///
/// What is measured is A. Z. Broder's containment ("On the resemblance and containment of documents", SEQUENCES 1997),
/// counted in words: a content word of the shorter text is shared where it and a neighbour stand side by side in the
/// other. How the shared words lie tells copies from what only sounds alike. An article that was cut, or got another
/// opening, keeps whole passages; one that was reworded keeps names and figures; the next report of a series (bond
/// issues, the day's money market) keeps what stands between them, and has others in their places.
package struct CopyComparison: Equatable, Sendable {
    /// Content words of the shorter text, and of the other.
    package private(set) var length = 0
    package private(set) var longer = 0
    /// Those of them that are shared.
    package private(set) var shared = 0
    /// Those that stand in passages: `passage` words or more that follow one another in both texts.
    package private(set) var inPassages = 0
    /// Names and figures in the shorter text, and those of them that are shared.
    package private(set) var marks = 0
    package private(set) var sharedMarks = 0
    /// Figures in the shorter text.
    package private(set) var figures = 0
    /// Names and figures for which the other text has others, between the same words.
    package private(set) var changedNames = 0
    package private(set) var changedFigures = 0
    /// Both begin with a name, which is another, and go on alike.
    package private(set) var isOfAnother = false

    // The numbers were chosen on every other article of Reuters-21578 (Benchmarks/copies.py measures them on the rest),
    // of which the pairs taken for copies were read and judged. `wordsForFigure`, `fewSentences` and the passages that are
    // needed were set after the rest had been read as well.

    /// The least content words of a text that can be or have a copy: about 20 words. Shorter ones are headlines.
    package static let shortest = 12
    /// As many content words on end, about 14 words, are a passage: two reporters rarely share so many.
    private static let passage = 8
    /// A text that is so many times as long holds much else: a review of the day, or a paragraph's origin.
    private static let roundup = 4.0
    /// The same for a text of one sentence.
    private static let longestOfSentence = 2.5
    /// Below this length texts are of one sentence, and sentences have forms: nearly all must be shared.
    private static let oneSentence = 24
    /// Below this length a text is of few sentences, and a figure that was put in or left out counts as changed.
    private static let fewSentences = 48
    /// Of as many content words one may be a figure that was changed.
    private static let wordsForFigure = 96
    /// As many words on end hold what stands between them in its place.
    private static let anchor = 3
    /// As many words, and no more, can stand in each other's place.
    private static let gap = 5

    /// Compares two texts.
    package init(_ one: CopyText, _ other: CopyText) {
        let isFirst =
            one.words.count == other.words.count
            ? !other.words.lexicographicallyPrecedes(one.words) : one.words.count < other.words.count
        let (short, long) = isFirst ? (one.words, other.words) : (other.words, one.words)
        length = short.count
        longer = long.count
        if isComparable { align(short, long) }
    }

    /// Words that follow one another in both texts: where they begin and end (the place after the last).
    private struct Run {
        var start: Int
        var end: Int
        var otherStart: Int
        var otherEnd: Int { otherStart + end - start }
    }

    /// Walks through the shorter text. A word that goes on where the one before it stands in the other does; else the
    /// pair is looked up, first behind what was found last.
    private mutating func align(_ short: [UInt32], _ long: [UInt32]) {
        let places = PairPlaces(long)
        var anchored = Run(start: 0, end: 0, otherStart: 0)
        var run: Run?
        for at in short.indices {
            let isFigure = CopyText.isFigure(short[at])
            let isMark = isFigure || CopyText.isName(short[at])
            if isFigure { figures += 1 }
            if isMark { marks += 1 }
            let wasShared = run != nil
            var goesOn = false
            if at + 1 < short.count {
                if let end = run?.otherEnd, end < long.count, CopyText.isSame(long[end], short[at + 1]) {
                    goesOn = true
                    run?.end += 1
                } else if let place = places.place(
                    of: CopyText.pair(short[at], short[at + 1]), from: anchored.otherEnd)
                {
                    goesOn = true
                    if let run { close(run, &anchored, short, long) }
                    run = Run(start: at, end: at + 2, otherStart: place)
                }
            }
            if goesOn || wasShared {
                shared += 1
                if isMark { sharedMarks += 1 }
            }
            if !goesOn, let last = run {
                close(last, &anchored, short, long)
                run = nil
            }
        }
        compareNext(anchored, short, long)
    }

    /// Counts a run, and what stands between it and the one before. Two words that are found somewhere else say nothing.
    private mutating func close(_ run: Run, _ anchored: inout Run, _ short: [UInt32], _ long: [UInt32]) {
        let words = run.end - run.start
        let isNear =
            0...Self.gap ~= run.start - anchored.end && 0...Self.gap ~= run.otherStart - anchored.otherEnd
        guard isNear || words >= Self.anchor else { return }
        // Runs meet in a word that both have.
        if words >= Self.passage { inPassages += run.end - max(run.start, anchored.end) }
        if isNear {
            compare(short[anchored.end..<run.start], long[anchored.otherEnd..<run.otherStart])
        } else {
            compareNext(anchored, short, long)
        }
        anchored = run
    }

    /// Holds against each other what stands between the same words.
    private mutating func compare(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) {
        if one.isEmpty || other.isEmpty {
            // Numbers written in words are mostly too short to be content words.
            let between = one.isEmpty ? other : one
            if !between.isEmpty, length < Self.fewSentences, between.allSatisfy(CopyText.isFigure) {
                changedFigures += 1
            }
            return
        }
        changedFigures += Self.changed(one, other, CopyText.isFigure)
        changedNames += Self.changed(one, other, CopyText.isName)
        guard one.startIndex == 0, other.startIndex == 0 else { return }
        isOfAnother = Self.changed(one, other, { CopyText.isName($0) || CopyText.isCapital($0) }) > 0
    }

    /// Where the texts part, and do not soon meet again, only the next words are in the same place.
    private mutating func compareNext(_ run: Run, _ short: [UInt32], _ long: [UInt32]) {
        guard run.end > 0, run.end < short.count, run.otherEnd < long.count else { return }
        let (one, other) = (short[run.end], long[run.otherEnd])
        if CopyText.isFigure(one), CopyText.isFigure(other), one != other { changedFigures += 1 }
    }

    /// How many marks of one kind have others in their places.
    private static func changed(
        _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, _ isMark: (UInt32) -> Bool
    ) -> Int {
        func lacking(_ words: ArraySlice<UInt32>, _ others: ArraySlice<UInt32>) -> Int {
            words.count { word in isMark(word) && !others.contains { CopyText.isSame($0, word) } }
        }
        return min(lacking(one, other), lacking(other, one))
    }

    /// Whether they are one article and its copy: cut or with other text added, or reworded. Only a long text may have
    /// had a figure corrected, and a table none; in a short one it is the next report. Where another is spoken of from
    /// the beginning, the text must not be short, and nearly all else the same (a name that was misspelt).
    package var isCopy: Bool {
        guard isComparable, changedFigures * Self.wordsForFigure <= length, !isTable || changedFigures == 0,
            !isOfAnother || length >= Self.fewSentences && Double(inPassages) >= 0.8 * Double(length)
        else { return false }
        return sharesPassages || isReworded
    }

    /// Whether the shorter one is long enough, and for the other.
    private var isComparable: Bool {
        length >= Self.shortest
            && Double(longer) <= Double(length) * (length < Self.oneSentence ? Self.longestOfSentence : Self.roundup)
    }

    private var isTable: Bool { figures * 3 >= length }

    /// What changed names and figures take off: half as much again as their share of those that are comparable.
    private var penalty: Double {
        let changed = changedNames + changedFigures
        return changed == 0 ? 0 : 1.5 * Double(changed) / Double(changed + sharedMarks)
    }

    private var sharesPassages: Bool {
        let needed = length < Self.oneSentence ? 0.9 : 0.52 + 2.5 / Double(length)
        return Double(inPassages) / Double(length) - penalty >= needed
    }

    private var isReworded: Bool {
        !isTable && length >= 32 && inPassages > 0 && Double(shared) / Double(length) - penalty >= 0.72
            && marks >= 5 && Double(sharedMarks) >= 0.85 * Double(marks)
    }
}
