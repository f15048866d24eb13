import Foundation
import ReadoutAnalysis

/// Runs of words with their features and right tags, to learn from.
struct Examples {
    /// The features of each word, one behind the other: numbers of rows.
    var features: [Int32] = []
    /// Where the features of each word begin; one more at the end.
    var starts: [Int] = [0]
    /// How many of the features of each word, the first ones, tell which word it is.
    var identities: [Int] = []
    var tags: [UInt8] = []
    /// Scores that are given, and not learned.
    var base: [SIMD16<Float>] = []
    /// The runs, as ranges of words.
    var segments: [Range<Int>] = []
    /// How often each run is left out.
    var skips: [Double] = []
}

/// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), trained by AdaGrad (Duchi, Hazan, Singer
/// 2011) with features left out at random. The weights of tags are relative to `outside`, which has none.
struct TagChain {
    var weights: [SIMD16<Float>]
    /// For each tag, for each tag before it.
    var transitions: [Float]
    private var squares: [SIMD16<Float>]
    private var transitionSquares: [Float]

    struct Settings {
        var epochs = 20
        var rate: Float = 0.15
        /// The strength of the pull to 0, for each time that a feature is seen.
        var decay: Float = 0.0002
        /// The share of features that is left out each time.
        var dropout = 0.4
        /// The share of words that are learned from as if they were not known.
        var unknown = 0.4
    }

    init(features: Int) {
        weights = Array(repeating: SIMD16(), count: features)
        squares = Array(repeating: SIMD16(repeating: 1e-3), count: features)
        transitions = Array(repeating: 0, count: NameTag.count * NameTag.count)
        transitionSquares = Array(repeating: 1e-3, count: NameTag.count * NameTag.count)
    }

    /// The mean of several, which depends less on chance than each of them.
    init(meanOf chains: [TagChain]) {
        self.init(features: chains.first?.weights.count ?? 0)
        let share = 1 / Float(chains.count)
        for chain in chains {
            for index in weights.indices { weights[index] += chain.weights[index] * share }
            for index in transitions.indices { transitions[index] += chain.transitions[index] * share }
        }
    }

    mutating func train(_ examples: Examples, _ settings: Settings, seed: UInt64, log: Bool) {
        var random = SplitMix(state: seed)
        var order = Array(examples.segments.indices)
        var lattice = Lattice()
        var active: [Int32] = []
        var activeEnds: [Int] = []
        // The mean of the last half of the epochs is steadier than the end.
        var sums = Array(repeating: SIMD16<Float>(), count: weights.count)
        var transitionSums = Array(repeating: Float(0), count: transitions.count)
        let averaged = (settings.epochs + 1) / 2
        let threshold = UInt64(settings.dropout * Double(UInt32.max))
        for epoch in 0..<settings.epochs {
            for index in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(index, Int(random.next() % UInt64(index + 1)))
            }
            var loss = 0.0
            let rate = settings.rate * (1 - 0.7 * Float(epoch) / Float(settings.epochs))
            for number in order {
                if random.unit() < examples.skips[number] { continue }
                let segment = examples.segments[number]
                active.removeAll(keepingCapacity: true)
                activeEnds.removeAll(keepingCapacity: true)
                lattice.scores.removeAll(keepingCapacity: true)
                for word in segment {
                    var score = examples.base.isEmpty ? SIMD16<Float>() : examples.base[word]
                    var first = examples.starts[word]
                    if random.unit() < settings.unknown { first += examples.identities[word] }
                    for place in first..<examples.starts[word + 1] {
                        if random.next() & 0xFFFF_FFFF < threshold { continue }
                        let feature = examples.features[place]
                        active.append(feature)
                        score += weights[Int(feature)]
                    }
                    activeEnds.append(active.count)
                    lattice.scores.append(score)
                }
                loss -= lattice.gradients(Array(examples.tags[segment]), transitions)
                var place = 0
                for (offset, end) in activeEnds.enumerated() {
                    let gradient = lattice.gradient[offset]
                    while place < end {
                        let feature = Int(active[place])
                        let step = gradient + settings.decay * weights[feature]
                        squares[feature] += step * step
                        weights[feature] -= rate * step / squares[feature].squareRoot()
                        place += 1
                    }
                }
                for (index, gradient) in lattice.transitionGradient.enumerated() where gradient != 0 {
                    transitionSquares[index] += gradient * gradient
                    transitions[index] -= rate * gradient / transitionSquares[index].squareRoot()
                }
            }
            if epoch >= settings.epochs - averaged {
                for index in sums.indices { sums[index] += weights[index] }
                for index in transitionSums.indices { transitionSums[index] += transitions[index] }
            }
            if log, epoch % 5 == 4 || epoch + 1 == settings.epochs {
                print("  epoch \(epoch + 1): loss \(Int(loss))")
            }
        }
        weights = sums.map { $0 / Float(averaged) }
        transitions = transitionSums.map { $0 / Float(averaged) }
    }
}

/// The tags that a run of words can have, and how likely each is.
struct Lattice {
    var scores: [SIMD16<Float>] = []
    /// For each word, the expected minus the right tags.
    private(set) var gradient: [SIMD16<Float>] = []
    private(set) var transitionGradient: [Float] = []
    private var forward: [[Float]] = []
    private var backward: [[Float]] = []

    /// Computes the gradients of minus the log-likelihood of the right tags; gives the log-likelihood.
    mutating func gradients(_ right: [UInt8], _ transitions: [Float]) -> Double {
        let count = NameTag.count
        let length = scores.count
        let outside = NameTag.outside
        let factors = transitions.map { expf($0) }
        // Potentials of the words, scaled by the greatest.
        var potentials: [[Float]] = []
        var logScale = 0.0
        var truth = 0.0
        for (offset, score) in scores.enumerated() {
            let top = max(0, score.max())
            logScale += Double(top)
            potentials.append((0..<count).map { expf(($0 == outside ? 0 : score[$0]) - top) })
            let tag = Int(right[offset])
            if tag != outside { truth += Double(score[tag]) }
        }
        forward = []
        var last = Array(repeating: Float(0), count: count)
        last[outside] = 1
        for offset in 0..<length {
            var here = Array(repeating: Float(0), count: count)
            var sum: Float = 0
            for tag in 0..<count {
                var total: Float = 0
                for before in NameTag.predecessors[tag] { total += last[before] * factors[tag * count + before] }
                here[tag] = total * potentials[offset][tag]
                sum += here[tag]
            }
            for tag in 0..<count { here[tag] /= sum }
            logScale += Double(logf(sum))
            forward.append(here)
            last = here
        }
        var end: Float = 0
        for before in NameTag.predecessors[outside] { end += last[before] * factors[outside * count + before] }
        logScale += Double(logf(end))
        backward = Array(repeating: Array(repeating: 0, count: count), count: length)
        for before in NameTag.predecessors[outside] { backward[length - 1][before] = factors[outside * count + before] }
        gradient = Array(repeating: SIMD16(), count: length)
        transitionGradient = Array(repeating: 0, count: count * count)
        for offset in stride(from: length - 1, through: 0, by: -1) {
            // Normalized, so that forward × backward sums to 1.
            var sum: Float = 0
            for tag in 0..<count { sum += forward[offset][tag] * backward[offset][tag] }
            for tag in 0..<count { backward[offset][tag] /= sum }
            for tag in 0..<outside { gradient[offset][tag] = forward[offset][tag] * backward[offset][tag] }
            guard offset > 0 else { break }
            var edges = 0 as Float
            var expected: [(Int, Float)] = []
            for tag in 0..<count {
                let weight = potentials[offset][tag] * backward[offset][tag]
                for before in NameTag.predecessors[tag] {
                    let flow = factors[tag * count + before] * weight
                    backward[offset - 1][before] += flow
                    let edge = flow * forward[offset - 1][before]
                    edges += edge
                    expected.append((tag * count + before, edge))
                }
            }
            for (index, edge) in expected { transitionGradient[index] += edge / edges }
        }
        for tag in 0..<count {
            let inner = tag == outside ? 1 - gradient[0].sum() : gradient[0][tag]
            transitionGradient[tag * count + outside] += inner
            let lastTag = tag == outside ? 1 - gradient[length - 1].sum() : gradient[length - 1][tag]
            transitionGradient[outside * count + tag] += lastTag
        }
        var before = outside
        for offset in 0..<length {
            let tag = Int(right[offset])
            if tag != outside { gradient[offset][tag] -= 1 }
            transitionGradient[tag * count + before] -= 1
            truth += Double(transitions[tag * count + before])
            before = tag
        }
        transitionGradient[outside * count + before] -= 1
        truth += Double(transitions[outside * count + before])
        return truth - logScale
    }

}

/// Random numbers that are the same each time (Steele, Lea, Flood 2014).
struct SplitMix {
    var state: UInt64

    /// From 0 up to, not with, 1.
    mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
