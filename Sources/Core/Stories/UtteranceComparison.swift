/// What two utterances have in common. Exact, and the same both ways.
///
/// A statement is often a part of what another article quotes, so the lighter of two is laid on the window of the other
/// that holds most of it.
struct UtteranceComparison: Equatable {
    /// The weight of the lighter one's terms, each once.
    let weight: Int
    /// The terms of the lighter one, each once.
    let count: Int
    /// The weight of the terms in the window, each once; at least `shared`.
    private(set) var window = 0
    /// The weight of the terms that both have, within the window.
    private(set) var shared = 0
    /// That of the terms among them that are no names.
    private(set) var plain = 0
    /// How many these are.
    private(set) var sharedCount = 0
    /// Terms on end that are the same in both.
    private(set) var run = 0
    /// The weight of the terms in that run.
    private(set) var runWeight = 0
    /// Words on end that are the same in both, and how much those that are no names weigh.
    private(set) var wordRun = 0
    private(set) var wordRunPlain = 0
    /// Whether these are all the words of both.
    private(set) var isVerbatim = false
    /// The same of words that stand in quotation marks in both.
    private(set) var markedRun = 0
    private(set) var markedRunPlain = 0
    /// A passage within one's statement that stands in quotation marks, all of which the other has in quotation marks
    /// too: how many terms the weightiest of those has, and their weight.
    private(set) var passage = 0
    private(set) var passageWeight = 0
    /// The terms of the shortest stretch of the heavier one that has all the shared ones.
    private(set) var span = 0
    /// Whether the lighter one is all in quotation marks.
    let isLightDirect: Bool
    /// Whether both are, or one of them.
    let areDirect: Bool
    let isOneDirect: Bool
    /// Weight of shared terms that are negated in one only.
    private(set) var opposed = 0
    /// Numbers in the lighter one that the other has not, while it has others.
    private(set) var changedNumbers = 0

    /// A window is so many times as long as the lighter one, and a little longer.
    private static let breadth = 2
    private static let margin = 4

    /// Whether they have enough in common for a comparison to be worth its time: what takes two rows of numbers.
    static func canShareEnough(_ one: Utterance, _ other: Utterance) -> Bool {
        var (at, otherAt, shared) = (0, 0, 0)
        while at < one.distinct.count, otherAt < other.distinct.count {
            let (number, others) = (one.distinct[at].number, other.distinct[otherAt].number)
            if number == others {
                shared += one.distinct[at].weight
                at += 1
                otherAt += 1
            } else if number < others {
                at += 1
            } else {
                otherAt += 1
            }
        }
        return shared >= 7 || shared * 100 >= min(one.weight, other.weight) * 45
            || shared >= 2 && one.hasMarks && other.hasMarks
    }

    /// Compares two utterances by their terms.
    init(_ one: Utterance, _ other: Utterance) {
        let (light, heavy) = Self.isLighter(one, other) ? (one, other) : (other, one)
        weight = light.weight
        count = light.distinct.count
        isLightDirect = light.isDirect
        areDirect = light.isDirect && heavy.isDirect
        isOneDirect = light.isDirect || heavy.isDirect
        align(light, heavy)
    }

    /// A strict order of different statements.
    private static func isLighter(_ one: Utterance, _ other: Utterance) -> Bool {
        if one.weight != other.weight { return one.weight < other.weight }
        if one.terms.count != other.terms.count { return one.terms.count < other.terms.count }
        return one.words.lexicographicallyPrecedes(other.words)
    }

    private mutating func align(_ light: Utterance, _ heavy: Utterance) {
        // Where each term of the heavier one stands in the lighter one's distinct terms.
        var places = [Int](repeating: -1, count: heavy.terms.count)
        var isAnyShared = false
        for at in heavy.terms.indices {
            if let place = Self.place(of: heavy.terms[at].number, in: light.distinct) {
                places[at] = place
                isAnyShared = true
            }
        }
        guard isAnyShared else { return }
        let window = bestWindow(places, light, heavy)
        measure(window, places, light, heavy)
        span = Self.shortestSpan(places[window], sharedCount, light.distinct.count)
        let best = Self.longestRun(light.terms, heavy.terms) { _, _ in true }
        run = best.count
        runWeight = Self.weight(best)
        let words = Self.longestRun(light.words, heavy.words) { _, _ in true }
        wordRun = words.count
        isVerbatim = words.count == light.words.count && words.count == heavy.words.count
        wordRunPlain = Self.plain(words)
        let marked = Self.longestRun(light.words, heavy.words) { $0.isMarked && $1.isMarked }
        markedRun = marked.count
        markedRunPlain = Self.plain(
            ArraySlice(
                marked.filter { term in
                    // A name that one of the two writes without capitals.
                    Self.place(of: term.number, in: light.distinct).map { !light.distinct[$0].isName } ?? true
                }))
        // Less is nothing that one would pick out.
        guard markedRun > 1, markedRunPlain >= 4 else { return }
        if !light.isDirect { findPassage(of: light.words, in: heavy.words) }
        if !heavy.isDirect { findPassage(of: heavy.words, in: light.words) }
    }

    /// Finds the weightiest passage in quotation marks that the other has whole.
    private mutating func findPassage(of words: [Term], in others: [Term]) {
        for passage in words.split(whereSeparator: { !$0.isMarked }) {
            let terms = Term.distinct(passage.filter { $0.weight > 0 })
            let weight = terms.reduce(0) { $0 + $1.weight }
            guard terms.count > 1 || passage.count > 2, weight > passageWeight, Self.isPart(passage, of: others) else {
                continue
            }
            (self.passage, passageWeight) = (terms.count, weight)
        }
    }

    /// Whether a passage stands in quotation marks in other words too.
    private static func isPart(_ passage: ArraySlice<Term>, of words: [Term]) -> Bool {
        guard passage.count <= words.count else { return false }
        return (0...words.count - passage.count).contains { start in
            zip(passage, words[start...]).allSatisfy { $0.number == $1.number && $1.isMarked }
        }
    }

    /// The weight of terms, each once.
    private static func weight(_ terms: ArraySlice<Term>) -> Int {
        Term.distinct(Array(terms)).reduce(0) { $0 + $1.weight }
    }

    /// The weight of those that are no names.
    private static func plain(_ terms: ArraySlice<Term>) -> Int {
        Term.distinct(Array(terms)).reduce(0) { $0 + ($1.isName ? 0 : $1.weight) }
    }

    /// The window of the heavier one that shares the greatest weight, the first of those.
    private func bestWindow(_ places: [Int], _ light: Utterance, _ heavy: Utterance) -> Range<Int> {
        let length = Self.breadth * light.terms.count + Self.margin
        guard heavy.terms.count > length else { return heavy.terms.indices }
        var held = [Int](repeating: 0, count: light.distinct.count)
        var sum = 0
        var best = (sum: -1, start: 0)
        for at in heavy.terms.indices {
            if places[at] >= 0 {
                if held[places[at]] == 0 { sum += light.distinct[places[at]].weight }
                held[places[at]] += 1
            }
            let left = at - length
            if left >= 0, places[left] >= 0 {
                held[places[left]] -= 1
                if held[places[left]] == 0 { sum -= light.distinct[places[left]].weight }
            }
            if sum > best.sum { best = (sum, max(0, left + 1)) }
        }
        return best.start..<min(heavy.terms.count, best.start + length)
    }

    private mutating func measure(_ range: Range<Int>, _ places: [Int], _ light: Utterance, _ heavy: Utterance) {
        let inWindow = Term.distinct(Array(heavy.terms[range]))
        var numbers = (light: 0, heavy: 0)
        for term in inWindow {
            window += term.weight
            guard let place = Self.place(of: term.number, in: light.distinct) else {
                if term.isNumber { numbers.heavy += 1 }
                continue
            }
            shared += term.weight
            sharedCount += 1
            if !term.isName || !light.distinct[place].isName { plain += term.weight }
            let same = light.distinct[place]
            let agree = same.isNegated && term.isNegated || same.isAffirmed && term.isAffirmed
            if !agree { opposed += term.weight }
        }
        for term in light.distinct where term.isNumber {
            if Self.place(of: term.number, in: inWindow) == nil { numbers.light += 1 }
        }
        changedNumbers = min(numbers.light, numbers.heavy)
    }

    /// The length of the shortest stretch that holds `wanted` different places.
    private static func shortestSpan(_ places: ArraySlice<Int>, _ wanted: Int, _ count: Int) -> Int {
        var held = [Int](repeating: 0, count: count)
        var different = 0
        var start = places.startIndex
        var shortest = places.count
        for at in places.indices where places[at] >= 0 {
            if held[places[at]] == 0 { different += 1 }
            held[places[at]] += 1
            while different == wanted, start <= at {
                shortest = min(shortest, at - start + 1)
                if places[start] >= 0 {
                    held[places[start]] -= 1
                    if held[places[start]] == 0 { different -= 1 }
                }
                start += 1
            }
        }
        return shortest
    }

    /// The longest run of terms that both have, the first of those: by the usual table, a row at a time.
    private static func longestRun(
        _ light: [Term], _ heavy: [Term], where isWanted: (Term, Term) -> Bool
    ) -> ArraySlice<Term> {
        var row = [UInt16](repeating: 0, count: light.count + 1)
        var best = (run: 0, end: 0)
        for at in heavy.indices {
            for index in stride(from: light.count, to: 0, by: -1) {
                let isSame = light[index - 1].number == heavy[at].number && isWanted(light[index - 1], heavy[at])
                row[index] = isSame ? row[index - 1] + 1 : 0
                if Int(row[index]) > best.run { best = (Int(row[index]), at + 1) }
            }
        }
        return heavy[best.end - best.run..<best.end]
    }

    /// The place of a term in distinct ones; nil where it is not among them.
    private static func place(of number: UInt32, in distinct: [Term]) -> Int? {
        var low = 0
        var high = distinct.count
        while low < high {
            let middle = (low + high) / 2
            if distinct[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < distinct.count && distinct[low].number == number ? low : nil
    }
}
