/// Ranks the documents of many lists, of a prefix or a pattern, by the best of their scores. A list, and a block of one, whose
/// own bound is too low is passed over whatever the others have; the lists that promise most come first.
enum BestOfLists {
    /// - Parameters:
    ///   - weight: the same for all.
    static func rank(
        _ terms: [SegmentTerms.Found], weight: Float, scale: Scale, _ segment: Segment, _ hits: inout SegmentHits
    ) -> Bool {
        var best: [UInt32: UInt32] = [:]  // the scores taken so far
        var scratch = Scratch()
        let lengths = segment.columns.base(.length).assumingMemoryBound(to: UInt8.self)
        var limits = LengthLimits(weight: weight, scale: scale)
        let order = terms.sorted {
            ($0.entry.impact, $0.entry.documents) > ($1.entry.impact, $1.entry.documents)
        }
        for term in order {
            scratch.reuse()
            let cursor = PostingsCursor(
                term.entry, term.field, lists: segment.lists, segmentCount: segment.count, scratch: &scratch)
            var list = ScoredList(
                cursor,
                weight: weight, scale: scale, segment: segment, &scratch)
            if list.bound < hits.threshold { continue }
            for block in 0..<list.cursor.blocks {
                guard list.bound(of: block) >= hits.threshold else { continue }
                list.cursor.load(block)
                guard list.cursor.block == block else { return false }
                list.cursor.decodeCodes()
                limits.update(hits.threshold > 0 ? hits.threshold - 1 : 0)
                for place in 0..<list.cursor.inBlock {
                    let document = list.cursor.documents[place]
                    let frequency = list.cursor.weightedFrequency(at: place)
                    guard limits.mayExceed(frequency, length: lengths[Int(document)]) else { continue }
                    let score = list.score(frequency, document)
                    guard score > 0, score >= hits.threshold, hits.accepts(document) else { continue }
                    let key = ScoreKey(score, hits.first &+ document)
                    if let known = best[document] {
                        guard score > known else { continue }
                        hits.take(key, for: ScoreKey(known, hits.first &+ document))
                    } else {
                        hits.take(key)
                    }
                    best[document] = score
                }
            }
        }
        return true
    }
}
