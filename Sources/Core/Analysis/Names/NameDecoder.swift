/// The best tags for runs of words (Viterbi), in one pass over the text and a second that knows what the first found.
package struct NameDecoder: Sendable {
    let weights: NameWeights

    /// The tag of each word of the text.
    func tags(_ text: AnnotatedText, _ features: NameFeatures) -> [UInt8] {
        var scores: [SIMD16<Float>] = []
        var buffer: [UInt64] = []
        var tags = Array(repeating: UInt8(NameTag.outside), count: text.words.count)
        for segment in features.segments {
            let first = scores.count
            for index in segment {
                buffer.removeAll(keepingCapacity: true)
                features.append(index, to: &buffer)
                scores.append(weights.sum(buffer))
            }
            Self.decode(segment, scores[first...], weights.transitions[0], &tags)
        }
        let votes = features.votes(tags)
        var first = 0
        for segment in features.segments {
            for (offset, index) in segment.enumerated() {
                buffer.removeAll(keepingCapacity: true)
                features.appendSecond(index, found: votes, to: &buffer)
                scores[first + offset] += weights.sum(buffer)
            }
            Self.decode(segment, scores[first..<first + segment.count], weights.transitions[1], &tags)
            first += segment.count
        }
        return tags
    }

    /// Writes the best tags of the words `segment`, which have these scores.
    /// - Parameter transitions: for each tag, for each tag before it.
    package static func decode(
        _ segment: Range<Int>, _ scores: ArraySlice<SIMD16<Float>>, _ transitions: [Float], _ tags: inout [UInt8]
    ) {
        let count = NameTag.count
        var back: [UInt8] = []
        back.reserveCapacity(segment.count * count)
        var best = Array(repeating: -Float.infinity, count: count)
        best[NameTag.outside] = 0
        var next = best
        for row in scores {
            for tag in 0..<count {
                var top = -Float.infinity
                var from = NameTag.outside
                for before in NameTag.predecessors[tag] {
                    let score = best[before] + transitions[tag * count + before]
                    if score > top {
                        top = score
                        from = before
                    }
                }
                next[tag] = tag == NameTag.outside ? top : top + row[tag]
                back.append(UInt8(from))
            }
            swap(&best, &next)
        }
        var tag = NameTag.outside
        var top = -Float.infinity
        for last in NameTag.predecessors[NameTag.outside] {
            let score = best[last] + transitions[NameTag.outside * count + last]
            if score > top {
                top = score
                tag = last
            }
        }
        for offset in stride(from: segment.count - 1, through: 0, by: -1) {
            tags[segment.lowerBound + offset] = UInt8(tag)
            tag = Int(back[offset * count + tag])
        }
    }
}
