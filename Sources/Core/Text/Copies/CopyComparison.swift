/// How much two texts have in common, and whether one repeats the other. Exact, and the same both ways.
///
/// What is measured is A. Z. Broder's containment ("On the resemblance and containment of documents", SEQUENCES 1997),
/// counted in words: a content word of the shorter text is shared where it and a neighbour stand side by side in the
/// other. How the shared words lie tells copies from what only sounds alike. An article that was cut, or got another
/// opening, keeps whole passages; one that was reworded keeps names and figures; the next report of a series (bond
/// issues, the day's money market) keeps what stands between them.
package struct CopyComparison: Equatable, Sendable {
    /// Content words of the shorter text, and of the other.
    package private(set) var length = 0
    package private(set) var longer = 0
    /// Those of them that are shared.
    package private(set) var shared = 0
    /// Those that are shared in passages of `passage` words or more.
    package private(set) var inPassages = 0
    /// Names and figures in the shorter text, and those of them that are shared.
    package private(set) var marks = 0
    package private(set) var sharedMarks = 0
    /// Figures in the shorter text.
    package private(set) var figures = 0
    /// Names and figures that are not shared although the words around them are: the other text has others there.
    package private(set) var changedNames = 0
    package private(set) var changedFigures = 0

    // The numbers were chosen on every other article of Reuters-21578 (Benchmarks/copies.py measures them on the rest).

    /// The least content words of a text that can be or have a copy: about 20 words. Shorter ones are headlines.
    package static let shortest = 12
    /// As many content words on end, about 14 words, are a passage: two reporters rarely share so many.
    static let passage = 8
    /// A text that is so many times as long holds much else: a review of the day, or a paragraph's origin.
    static let roundup = 4
    /// Below this length texts are of one sentence, and sentences have forms: nearly all must be shared.
    static let oneSentence = 24

    /// Compares two texts.
    package init(_ one: CopyText, _ other: CopyText) {
        let (short, long) = one.words.count <= other.words.count ? (one.words, other.words) : (other.words, one.words)
        length = short.count
        longer = long.count
        guard length >= Self.shortest, longer <= length * Self.roundup else { return }
        let known = ShingleSet(long)
        var run = 0
        var wasShared = false
        for at in short.indices {
            let isFigure = CopyText.isFigure(short[at])
            let isName = CopyText.isName(short[at])
            if isFigure { figures += 1 }
            if isFigure || isName { marks += 1 }
            let goesOn = at + 1 < short.count && known.contains(CopyText.pair(short[at], short[at + 1]))
            if goesOn || wasShared {
                shared += 1
                run += 1
                if isFigure || isName { sharedMarks += 1 }
            } else if isFigure || isName, let company = CopyText.company(of: at, in: short), known.contains(company) {
                if isFigure { changedFigures += 1 } else { changedNames += 1 }
            }
            if !goesOn {
                if run >= Self.passage { inPassages += run }
                run = 0
            }
            wasShared = goesOn
        }
    }

    /// Whether they are one article and its copy: cut or with other text added, or reworded. In a table, where a third
    /// of the words are figures, no figure may have been changed.
    package var isCopy: Bool {
        length >= Self.shortest && longer <= length * Self.roundup && !(isTable && changedFigures > 0)
            && (sharesPassages || isReworded)
    }

    private var isTable: Bool { figures * 3 >= length }

    /// What changed names and figures take off: half as much again as their share of those that are comparable.
    private var penalty: Double {
        let changed = changedNames + changedFigures
        return changed == 0 ? 0 : 1.5 * Double(changed) / Double(changed + sharedMarks)
    }

    private var sharesPassages: Bool {
        let needed = length < Self.oneSentence ? 0.9 : 0.55 + 2.5 / Double(length)
        return Double(inPassages) / Double(length) - penalty >= needed
    }

    private var isReworded: Bool {
        !isTable && length >= 32 && inPassages > 0 && Double(shared) / Double(length) - penalty >= 0.72
            && marks >= 5 && Double(sharedMarks) >= 0.85 * Double(marks)
    }
}
