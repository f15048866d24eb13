internal import Glibc

/// Ranks the best documents anew by what postings alone do not say:
///
///     R = (S + 0.2 W + 0.1 O) · (1 + 0.2 lead + 0.2 title + 0.05 newness)
///
/// S is the score so far. W is BM25 over the words in the very form that the query has. O is the same over words that
/// follow one another in the query and in the document, up to three positions apart, weighted by the rarer one's idf. lead and
/// title are the shares, by idf, of the query's words that stand among the first 60 words or in the title. newness is
/// 365 / (365 + days before the newest article of the index), 0 without a date. (Weights: found on seven collections,
/// docs/performance.md; O after Metzler and Croft, "A Markov random field model for term dependencies", SIGIR 2005.)
struct Reranking {
    /// How many are ranked anew.
    static let count = 20
    private static let wordWeight = 0.2
    private static let orderWeight = 0.1
    private static let leadWeight = 0.2
    private static let titleWeight = 0.2
    private static let newnessWeight = 0.05
    private static let leadWords: UInt32 = 60
    private static let reach: UInt32 = 3

    /// A word of the query.
    private struct Word {
        var folded: [UInt8]
        var times: Double
        var idf: Double
        /// Where it stands in the query, as often as it does.
        var places: [Int]
    }

    /// What one document's rank rests on.
    struct Parts: Equatable {
        var words = 0.0
        var order = 0.0
        var lead = 0.0
        var title = 0.0
        var newness = 0.0

        /// The rank of a document with a score.
        func rank(_ score: Double) -> Double {
            (score + Reranking.wordWeight * words + Reranking.orderWeight * order)
                * (1 + Reranking.leadWeight * lead + Reranking.titleWeight * title + Reranking.newnessWeight * newness)
        }
    }

    private var words: [Word] = []
    /// The words that follow one another, by their numbers, and how far apart they stand in the query.
    private var pairs: [(one: Int, other: Int, reach: UInt32, times: Double)] = []
    private let averageLength: Double
    private let newest: Int64

    init(_ plan: QueryPlan, _ segments: [SegmentTerms], documents: Int, averageLength: Float, newest: Int64) {
        self.averageLength = Double(averageLength)
        self.newest = newest
        for (place, leaf) in plan.sequence.enumerated() where plan.leaves[leaf].isScored {
            for (offset, word) in plan.leaves[leaf].words.enumerated() where plan.leaves[leaf].field != .by {
                if let known = words.firstIndex(where: { $0.folded == word }) {
                    words[known].times += 1
                    words[known].places.append(place + offset)
                } else {
                    words.append(Word(folded: word, times: 1, idf: 0, places: [place + offset]))
                }
            }
        }
        for number in words.indices {
            let having = segments.reduce(0) { $0 + ($1.find(.words, words[number].folded)?.entry.documents ?? 0) }
            words[number].idf = Double(inverseDocumentFrequency(having, of: documents))
        }
        for one in words.indices {
            for other in words.indices where other != one {
                var times = 0.0
                var reach: UInt32 = 0
                for place in words[one].places {
                    for next in words[other].places where next > place && next - place <= Int(Self.reach) {
                        times += 1
                        reach = max(reach, UInt32(next - place))
                    }
                }
                if times > 0 { pairs.append((one, other, reach, times)) }
            }
        }
    }

    /// What the ranks of documents of one segment rest on.
    /// - Parameter documents: in ascending order.
    func parts(_ documents: [UInt32], _ terms: SegmentTerms) -> [Parts] {
        var scratch = Scratch()
        var cursors: [PostingsCursor?] = words.map { word in
            terms.find(.words, word.folded).map {
                PostingsCursor(
                    $0.entry, .words, lists: terms.segment.lists, segmentCount: terms.segment.count, scratch: &scratch)
            }
        }
        let columns = terms.segment.columns
        let total = words.reduce(0) { $0 + $1.idf }
        let positions = words.map { _ in PositionList() }
        return documents.map { document in
            var parts = Parts()
            let length = Double(DocumentLength.value(columns.value(.length, Int(document), as: UInt8.self)))
            let k = Double(Impact.k1) * (1 - Double(Impact.b) + Double(Impact.b) * length / averageLength)
            let titleWords = UInt32(columns.value(.titleWords, Int(document), as: UInt16.self))
            for (number, word) in words.enumerated() {
                positions[number].removeAll()
                cursors[number]?.advance(to: document)
                guard cursors[number]?.document == document, var cursor = cursors[number] else { continue }
                let frequency = Double(cursor.weightedFrequency(at: cursor.index))
                parts.words += word.times * word.idf * Self.saturated(frequency, k)
                cursor.positions(at: cursor.index, into: &positions[number].numbers)
                cursors[number] = cursor
                guard positions[number].count > 0 else { continue }
                let first = positions[number][0]
                if first < titleWords { parts.title += word.idf / total }
                if first < titleWords + TokenBatch.gapSize + Self.leadWords { parts.lead += word.idf / total }
            }
            for pair in pairs {
                let count = Self.followers(positions[pair.one], positions[pair.other], pair.reach)
                guard count > 0 else { continue }
                parts.order +=
                    pair.times * min(words[pair.one].idf, words[pair.other].idf) * Self.saturated(Double(count), k)
            }
            let published = columns.value(.published, Int(document), as: Int64.self)
            if published != .min, newest != .min {
                parts.newness =
                    365 / (365 + Double(max(0, newest.subtractingReportingOverflow(published).partialValue)) / 86400)
            }
            return parts
        }
    }

    private static func saturated(_ frequency: Double, _ k: Double) -> Double {
        frequency * Double(Impact.k1 + 1) / (frequency + k)
    }

    /// How many positions of the one list have one of the other 1 to `reach` behind them.
    private static func followers(_ one: PositionList, _ other: PositionList, _ reach: UInt32) -> Int {
        var count = 0
        var at = 0
        for number in 0..<one.count {
            let position = one[number]
            while at < other.count, other[at] <= position { at += 1 }
            if at < other.count, other[at] - position <= reach { count += 1 }
        }
        return count
    }
}
