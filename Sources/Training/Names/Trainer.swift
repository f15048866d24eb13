import Foundation
import ReadoutAnalysis

/// Learns the weights of both passes from texts whose names are known.
struct Trainer {
    let classes: [UInt64: NameClass]
    let gazetteer: Gazetteer
    var settings = TagChain.Settings()
    var secondSettings = TagChain.Settings(epochs: 12, rate: 0.1, decay: 0.00005, dropout: 0.1, unknown: 0)
    /// Features that are seen more rarely are left out.
    var minimum = 2
    /// How many features the file has room for.
    var room = 210_000
    /// In how many parts the texts are cut, so that the second pass learns from tags of texts that the first has not seen.
    var folds = 3
    var scale: Float = 1.0 / 24

    /// How often texts on sport are left out, which are too many.
    var sportSkip = 0.5
    /// The share of sentences that are learned from as headlines, too.
    var headlines = 0.15

    func train(_ originals: [LabelledText]) -> Data {
        var random = SplitMix(state: 7)
        let others = originals.enumerated().compactMap { number, text in
            text.isSport ? nil : text.headlines(&random, share: headlines).map { (number, $0) }
        }
        let documents = originals + others.map(\.1)
        // Texts of one group are in the same fold.
        let groups = Array(originals.indices) + others.map(\.0)
        print("\(originals.filter(\.isSport).count) texts on sport, \(others.count) with headlines")
        let features = documents.map { NameFeatures($0.text, gazetteer: gazetteer) { classes[$0] ?? .none } }
        var index = FeatureIndex()
        var buffer: [UInt64] = []
        for (document, feature) in zip(documents, features) {
            for segment in document.learned(feature) {
                for word in segment {
                    buffer.removeAll(keepingCapacity: true)
                    feature.append(word, to: &buffer)
                    for hash in buffer { index.count(hash) }
                }
            }
        }
        index.keep(minimum: minimum)
        var examples = Examples()
        var ranges: [Range<Int>] = []
        var missed = 0
        for (document, feature) in zip(documents, features) {
            let start = examples.segments.count
            var seen = 0
            for segment in document.learned(feature) {
                let first = examples.tags.count
                for word in segment {
                    buffer.removeAll(keepingCapacity: true)
                    let identity = feature.append(word, to: &buffer)
                    examples.identities.append(buffer[..<identity].reduce(0) { $0 + (index[$1] == nil ? 0 : 1) })
                    examples.add(buffer.compactMap { index[$0] }, document.tags[word])
                    if document.tags[word] != NameTag.outside { seen += 1 }
                }
                // A name that reaches over the segment's end has no right tags here.
                examples.tags.repair(first..<examples.tags.count)
                examples.segments.append(first..<examples.tags.count)
                examples.skips.append(document.isSport ? sportSkip : 0)
            }
            if document.chosen == nil {
                missed += document.tags.reduce(0) { $0 + ($1 == NameTag.outside ? 0 : 1) } - seen
            }
            ranges.append(start..<examples.segments.count)
        }
        print(
            "\(documents.count) texts, \(examples.tags.count) words, \(index.rows) features, "
                + "\(missed) words of names out of reach")

        print("first pass")
        let first = TagChain(
            meanOf: ([1, 2, 3] as [UInt64]).map { seed in
                var chain = TagChain(features: index.rows)
                chain.train(examples, settings, seed: seed, log: seed == 1)
                return chain
            })
        let (base, votes) = crossTagged(documents, groups, features, examples, ranges, index)

        print("second pass")
        var secondIndex = FeatureIndex()
        var second = Examples()
        for isCounting in [true, false] {
            var word = 0
            for ((document, feature), votes) in zip(zip(documents, features), votes) {
                for segment in document.learned(feature) {
                    for place in segment {
                        buffer.removeAll(keepingCapacity: true)
                        feature.appendSecond(place, found: votes, to: &buffer)
                        if isCounting {
                            for hash in buffer { secondIndex.count(hash) }
                        } else {
                            second.add(buffer.compactMap { secondIndex[$0] }, examples.tags[word])
                        }
                        word += 1
                    }
                }
            }
            if isCounting { secondIndex.keep(minimum: minimum) }
        }
        second.base = base
        second.segments = examples.segments
        second.skips = examples.skips
        second.identities = Array(repeating: 0, count: second.tags.count)
        var chain = TagChain(features: secondIndex.rows)
        chain.transitions = first.transitions
        chain.train(second, secondSettings, seed: 2, log: true)

        let rows = strongest(index.pairs(first.weights), room - secondIndex.rows) + secondIndex.pairs(chain.weights)
        return WeightsFile.data(
            classes: classes, rows: rows, transitions: [first.transitions, chain.transitions], scale: scale)
    }

    /// The scores of all words, and what was found in each text, by weights that were learned from other texts.
    private func crossTagged(
        _ documents: [LabelledText], _ groups: [Int], _ features: [NameFeatures], _ examples: Examples,
        _ ranges: [Range<Int>], _ index: FeatureIndex
    ) -> ([SIMD16<Float>], [NameVotes]) {
        var base = Array(repeating: SIMD16<Float>(), count: examples.tags.count)
        var votes: [Int: NameVotes] = [:]
        var buffer: [UInt64] = []
        for fold in 0..<folds {
            var part = examples
            let kept = ranges.enumerated().filter { groups[$0.offset] % folds != fold }
            part.segments = kept.flatMap { examples.segments[$0.element] }
            part.skips = kept.flatMap { examples.skips[$0.element] }
            var chain = TagChain(features: index.rows)
            chain.train(part, settings, seed: 3, log: false)
            for number in documents.indices where groups[number] % folds == fold {
                let document = documents[number]
                var tags = Array(repeating: UInt8(NameTag.outside), count: document.text.words.count)
                var word = examples.segments[ranges[number]].first?.lowerBound ?? 0
                for segment in features[number].segments {
                    let isLearned = document.isLearned(segment)
                    let scores = segment.map { place in
                        buffer.removeAll(keepingCapacity: true)
                        features[number].append(place, to: &buffer)
                        let score = buffer.reduce(into: SIMD16<Float>()) { sum, hash in
                            if let row = index[hash] { sum += chain.weights[Int(row)] }
                        }
                        if isLearned {
                            base[word] = score
                            word += 1
                        }
                        return score
                    }
                    NameDecoder.decode(segment, scores[...], chain.transitions, &tags)
                }
                votes[number] = features[number].votes(tags)
            }
        }
        return (base, documents.indices.compactMap { votes[$0] })
    }

    private func strongest(
        _ rows: [(feature: UInt64, row: SIMD16<Float>)], _ count: Int
    ) -> [(feature: UInt64, row: SIMD16<Float>)] {
        guard rows.count > count else { return rows }
        func strength(_ row: SIMD16<Float>) -> Float { max(row.max(), -row.min()) }
        let least = rows.map { strength($0.row) }.sorted(by: >)[count]
        print("\(rows.count - count) features weaker than \(least) are left out")
        return rows.filter { strength($0.row) > least }
    }
}

/// Numbers for features.
struct FeatureIndex {
    private var counts: [UInt64: Int32] = [:]
    private var numbers: [UInt64: Int32] = [:]

    var rows: Int { numbers.count }
    subscript(_ hash: UInt64) -> Int32? { numbers[hash] }

    mutating func count(_ hash: UInt64) { counts[hash, default: 0] += 1 }

    mutating func keep(minimum: Int) {
        for hash in counts.filter({ $0.value >= minimum }).keys.sorted() { numbers[hash] = Int32(numbers.count) }
        counts = [:]
    }

    func pairs(_ weights: [SIMD16<Float>]) -> [(feature: UInt64, row: SIMD16<Float>)] {
        numbers.sorted { $0.value < $1.value }.map { ($0.key, weights[Int($0.value)]) }
    }
}

extension Examples {
    mutating func add(_ features: [Int32], _ tag: UInt8) {
        self.features += features
        starts.append(self.features.count)
        tags.append(tag)
    }
}

extension [UInt8] {
    /// Writes tags anew so that names that are cut at the ends of the range are whole.
    mutating func repair(_ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard Int(self[at]) != NameTag.outside else {
                at += 1
                continue
            }
            let kind = NameTag.kind(Int(self[at]))
            var end = at + 1
            if !NameTag.endsName(Int(self[at])) {
                while end < range.upperBound, Int(self[end]) != NameTag.outside, self[end] >= NameTag.inner,
                    !NameTag.endsName(Int(self[end - 1]))
                { end += 1 }
            }
            LabelledText.mark(at..<end, kind, &self)
            at = end
        }
    }
}
