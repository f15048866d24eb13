internal import CNetwork

/// What the network makes of some words: an encoder, two quasi-recurrent layers in both directions, gives each word
/// numbers that tell what it and its surroundings are; from words that may begin a cue, pointers go to the cue's end,
/// to the first and last word of the source, and to those of the content, each by what the last ones have found.
/// docs/attributions.md has more.
struct AttributionNetwork {
    /// Words that a pointer may mean, counted from where it points from.
    private enum Reach {
        static let cueEnd = 0..<14
        static let sourceStart = -56..<28
        static let sourceEnd = 0..<32
        static let contentStart = -96..<36
        static let contentEnd = 0..<160
    }

    /// How many first words are tried with the last words that go with each.
    private static let width = 3

    private let weights: AttributionWeights
    private let count: Int
    /// For each word of the window, what the encoder made of it.
    private let states: [Float]
    /// For each word, its part of the score of each pointer.
    private let projections: [Float]
    private let sentences: [Int32]
    private let paragraphs: [Int32]
    private let commas: [Int32]
    private let quotes: [Int32]
    /// Whether each word is more than a mark.
    private let hasLetters: [Bool]
    /// Whether each word is in a quotation.
    private let isQuoted: [Bool]

    private var inputs: Int { weights.hidden * 2 }

    /// Encodes the words `window` of a text.
    init(_ weights: AttributionWeights, _ features: AttributionFeatures, _ window: Range<Int>) {
        self.weights = weights
        count = window.count
        let each = AttributionFeatures.count + 1
        var rows: [UInt32] = []
        rows.reserveCapacity(count * each)
        var commas: [Int32] = []
        var quotes: [Int32] = []
        var hasLetters: [Bool] = []
        hasLetters.reserveCapacity(count)
        var isQuoted: [Bool] = []
        isQuoted.reserveCapacity(count)
        commas.reserveCapacity(count)
        quotes.reserveCapacity(count)
        var (commaCount, quoteCount): (Int32, Int32) = (0, 0)
        for word in window {
            rows.append(weights.row(features.identities[word]))
            let signs = features.signs[word * AttributionFeatures.count..<(word + 1) * AttributionFeatures.count]
            for (start, sign) in zip(weights.signRows, signs) { rows.append(start + UInt32(sign)) }
            if AttributionFeatures.isComma(signs[signs.startIndex]) { commaCount += 1 }
            if AttributionFeatures.isOuterMark(signs[signs.startIndex + 1]) { quoteCount += 1 }
            hasLetters.append(AttributionFeatures.hasLetters(signs[signs.startIndex]))
            isQuoted.append(signs[signs.startIndex + 1] > 3)
            commas.append(commaCount)
            quotes.append(quoteCount)
        }
        self.commas = commas
        self.quotes = quotes
        self.hasLetters = hasLetters
        self.isQuoted = isQuoted
        sentences = Array(features.sentences[window])
        paragraphs = Array(features.paragraphs[window])
        let (count, size, hidden) = (self.count, weights.size, weights.hidden)
        var states = Self.filled(count * size) { out in
            network_embed(weights.rows, weights.scales, size, rows, each, count, out)
        }
        for var layer in weights.layers {
            let gates = Self.filled(count * hidden * 6) { out in network_linear(states, count, &layer, out) }
            states = Self.filled(count * hidden * 2) { out in network_layer(gates, count, hidden, out) }
        }
        let width = weights.pointers.count * weights.pointer
        var projection = weights.projection
        projections = Self.filled(count * width) { [states] out in network_linear(states, count, &projection, out) }
        self.states = states
    }

    /// The attributions whose cues begin in the window, in the order of their cues; words count from the window's
    /// first.
    func attributions() -> [Attribution] {
        var found: [Attribution] = []
        for word in 0..<count {
            let chance = 1 / (1 + network_exponential(-dot(weights.cue, [word])))
            guard chance > weights.threshold, let attribution = attribution(word, chance),
                attribution.score > weights.threshold
            else { continue }
            // Of two cues that share words, one is right at most.
            if let last = found.last?.cue, let cue = attribution.cue, last.overlaps(cue) {
                if attribution.score > found[found.count - 1].score { found[found.count - 1] = attribution }
            } else {
                found.append(attribution)
            }
        }
        return found
    }

    private func attribution(_ start: Int, _ chance: Float) -> Attribution? {
        let end = scores(0, [start..<start + 1], from: start, Reach.cueEnd).best
        let cue = start..<end + 1
        let source = source(cue)
        let content = best(3, 4, [cue, source], from: start, Reach.contentStart, Reach.contentEnd)
        let runs = runs(content.words, cue, source)
        guard runs.contains(where: { $0.contains { hasLetters[$0] } }) else { return nil }
        // How sure the whole is: the cue, and by half the content, which is what is wrong most often.
        let score = chance * network_exponential(content.score * 0.5)
        return Attribution(content: runs, cue: cue, source: source, score: score)
    }

    private func source(_ cue: Range<Int>) -> Range<Int>? {
        let none = dot(weights.noSource, [cue.lowerBound, cue.upperBound - 1])
        let best = best(1, 2, [cue], from: cue.lowerBound, Reach.sourceStart, Reach.sourceEnd, none: none)
        return best.score > best.none ? best.words : nil
    }

    /// The runs of the words that are said, without cue and source where those stand among them.
    private func runs(_ content: Range<Int>, _ cue: Range<Int>, _ source: Range<Int>?) -> [Range<Int>] {
        var runs = [content]
        for part in [cue, source] {
            guard let part else { continue }
            runs = runs.flatMap { run -> [Range<Int>] in
                guard run.overlaps(part) else { return [run] }
                return [
                    run.lowerBound..<max(run.lowerBound, part.lowerBound),
                    min(run.upperBound, part.upperBound)..<run.upperBound,
                ].filter { !$0.isEmpty }
            }
        }
        return runs
    }

    // MARK: Pointers

    /// The scores of a pointer's candidates.
    private struct Scores {
        let first: Int
        let values: [Float]
        let logSum: Float

        /// The word with the highest score.
        var best: Int {
            var best = 0
            for index in values.indices where values[index] > values[best] { best = index }
            return first + best
        }

        /// The logarithm of a word's probability.
        func logarithm(_ word: Int) -> Float { values[word - first] - logSum }
    }

    /// The first and last word that go best together.
    private func best(
        _ start: Int, _ end: Int, _ anchors: [Range<Int>?], from: Int, _ starts: Range<Int>, _ ends: Range<Int>,
        none: Float? = nil
    ) -> (words: Range<Int>, score: Float, none: Float) {
        var scores = scores(start, anchors, from: from, starts)
        var noneScore = -Float.infinity
        if let none {
            let values = scores.values + [none]
            let sum = values.withUnsafeBufferPointer { network_log_sum($0.baseAddress, $0.count) }
            noneScore = none - sum
            scores = Scores(first: scores.first, values: scores.values, logSum: sum)
        }
        var best = from..<from + 1
        var bestScore = -Float.infinity
        var values = scores.values
        for _ in 0..<min(Self.width, values.count) {
            var top = 0
            for index in values.indices where values[index] > values[top] { top = index }
            let first = scores.first + top
            let startScore = scores.logarithm(first)
            // No end can make up for that.
            guard startScore > bestScore, startScore > noneScore else { break }
            let candidates = self.scores(end, [first..<first + 1] + anchors, from: first, ends)
            let last = candidates.best
            let score = startScore + candidates.logarithm(last)
            if score > bestScore {
                bestScore = score
                best = first..<last + 1
            }
            values[top] = -.infinity
        }
        return (best, bestScore, noneScore)
    }

    private func scores(_ index: Int, _ anchors: [Range<Int>?], from: Int, _ reach: Range<Int>) -> Scores {
        let pointer = weights.pointers[index]
        let (size, stride) = (weights.pointer, weights.pointer * weights.pointers.count)
        // Cues and sources are in the sentence of the cue, contents in its paragraph.
        let borders = index < 3 ? sentences : paragraphs
        var first = from
        while first > max(0, from + reach.lowerBound), borders[first - 1] == borders[from] { first -= 1 }
        var end = from + 1
        while end < min(count, from + reach.upperBound), borders[end] == borders[from] { end += 1 }
        let length = end - first
        var fixed = Array(repeating: Float(0), count: size)
        var given: [network_anchor] = []
        for (anchor, words) in zip(pointer.anchors, anchors) {
            let last = (words?.upperBound ?? 0) - 1
            given.append(
                network_anchor(
                    first: Int32(words?.lowerBound ?? -1), last: Int32(last), distances: anchor.distances,
                    borders: anchor.borders))
            if let words {
                add(anchor.first, words.lowerBound, to: &fixed)
                add(anchor.last, last, to: &fixed)
            } else {
                for place in 0..<size { fixed[place] += anchor.none[place] }
            }
        }
        let values = sentences.withUnsafeBufferPointer { sentences in
            commas.withUnsafeBufferPointer { commas in
                quotes.withUnsafeBufferPointer { quotes in
                    projections.withUnsafeBufferPointer { projections in
                        Self.filled(length) { out in
                            network_point(
                                projections.baseAddress.map { $0 + index * size }, stride, size, fixed, given,
                                given.count,
                                network_places(
                                    sentences: sentences.baseAddress, commas: commas.baseAddress,
                                    quotes: quotes.baseAddress), pointer.score, first, length, out)
                        }
                    }
                }
            }
        }
        return Scores(first: first, values: values, logSum: network_log_sum(values, values.count))
    }

    /// Adds a matrix times the state of a word.
    private func add(_ matrix: network_matrix, _ word: Int, to sums: inout [Float]) {
        var matrix = matrix
        let product = states.withUnsafeBufferPointer { states in
            Self.filled(sums.count) { out in
                network_linear(states.baseAddress.map { $0 + word * inputs }, 1, &matrix, out)
            }
        }
        for index in sums.indices { sums[index] += product[index] }
    }

    /// Weights times the states of some words, and the bias behind the weights.
    private func dot(_ weights: UnsafePointer<Float>, _ words: [Int]) -> Float {
        var sum = weights[words.count * inputs]
        for (number, word) in words.enumerated() {
            for index in 0..<inputs { sum += weights[number * inputs + index] * states[word * inputs + index] }
        }
        return sum
    }

    /// `count` numbers that `fill` writes, all of them.
    private static func filled(_ count: Int, _ fill: (UnsafeMutablePointer<Float>) -> Void) -> [Float] {
        [Float](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let base = buffer.baseAddress, count > 0 else { return }
            fill(base)
            filled = count
        }
    }
}
