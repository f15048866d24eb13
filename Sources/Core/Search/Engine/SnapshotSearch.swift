internal import ReadoutText

/// Carries a request out in all segments of a snapshot.
struct SnapshotSearch {
    private let parts: [IndexPart]
    private let request: SearchRequest
    private let plan: QueryPlan
    private let terms: [SegmentTerms]
    /// The number of each segment's first document among all.
    private let firsts: [UInt32]
    private let documents: Int
    private let averageLength: Float
    private let idf: [Float]
    /// Looks at every document that matches, where bounds would do: for tests.
    var exhaustively = false

    init(_ parts: [IndexPart], _ request: SearchRequest) {
        self.parts = parts
        self.request = request
        plan = QueryPlan(request.query, languages: IndexSnapshot.languages(of: parts))
        let (plan, leaves) = (plan, plan.leaves)
        terms = parts.map { SegmentTerms($0.segment, plan) }
        var firsts: [UInt32] = []
        var count = 0
        var length: UInt64 = 0
        for part in parts {
            firsts.append(UInt32(clamping: count))
            count += part.segment.count
            length &+= part.segment.contents.totalLength
        }
        self.firsts = firsts
        documents = count
        averageLength = max(1, Float(length) / Float(max(1, count)))
        let terms = terms
        idf = leaves.indices.map { Self.idf($0, leaves[$0], terms, documents: count) }
    }

    /// How rare a leaf is; a phrase as its words together.
    private static func idf(_ leaf: Int, _ what: Leaf, _ terms: [SegmentTerms], documents: Int) -> Float {
        if case .phrase(let words, _) = what.kind {
            return words.indices.reduce(0) { sum, place in
                let having = terms.reduce(0) { $0 + $1.documents(of: leaf, what, word: place) }
                return sum + inverseDocumentFrequency(having, of: documents)
            }
        }
        if case .pattern = what.kind {
            // As its most common word.
            let having = terms.reduce(0) { $0 + ($1.found[leaf].map(\.entry.documents).max() ?? 0) }
            return inverseDocumentFrequency(having, of: documents)
        }
        let having = terms.reduce(0) { $0 + $1.documents(of: leaf) }
        return inverseDocumentFrequency(having, of: documents)
    }

    /// - Throws: `Failure` where a segment is damaged.
    func run() throws(SearchIndex.Failure) -> SearchResult {
        var scratch = Scratch()
        let scale = Scale(averageLength: averageLength, &scratch)
        let weights = plan.leaves.indices.map { leaf -> Float in
            guard plan.leaves[leaf].isScored, plan.sequence.contains(leaf) else { return 0 }
            return min(4_000_000, idf[leaf] * (Impact.k1 + 1) * Float(plan.leaves[leaf].times) * Score.one)
        }
        var queries = parts.indices.map { part in
            SegmentQuery(
                plan, terms[part], weights: weights, scale: scale, deleted: parts[part].deleted, first: firsts[part])
        }
        var result = SearchResult()
        if request.sort == .relevance, plan.isScored {
            result.hits = ranked(&queries)
            if !request.facets.isEmpty || request.counts { count(&queries, &result) }
        } else {
            result.hits = dated(&queries, &result)
        }
        if !request.counts { result.total = result.hits.count }
        if let damaged = parts.indices.first(where: { queries[$0].failed }) {
            let name = parts[damaged].segment.bytes.path ?? "a segment in memory"
            throw SearchIndex.Failure(description: "\(name) is damaged: its postings cannot be read")
        }
        return result
    }

    // MARK: By relevance

    private func ranked(_ queries: inout [SegmentQuery]) -> [SearchHit] {
        let wanted = request.offset + request.limit
        var top = TopHits<ScoreKey>(capacity: max(wanted, Reranking.count))
        for query in queries.indices { queries[query].rank(&top, exhaustively: exhaustively) }
        var keys = top.sorted()
        if keys.count < max(wanted, Reranking.count) { fillUp(&keys, &queries) }
        let reranked = reranked(Array(keys.prefix(Reranking.count)))
        let rest = keys.dropFirst(Reranking.count).map {
            (key: $0, score: Score.value($0.score), parts: Reranking.Parts?.none)
        }
        return (reranked + rest).dropFirst(request.offset).prefix(request.limit).map { hit in
            let place = place(of: hit.key.number)
            return SearchHit(
                article: parts[place.part].segment.article(at: Int(place.document)), score: hit.score,
                explanation: request.explain ? explanation(place, hit.key, hit.parts, hit.score) : nil)
        }
    }

    /// Adds the documents that match by words alone that are not scored.
    private func fillUp(_ keys: inout [ScoreKey], _ queries: inout [SegmentQuery]) {
        guard plan.leaves.contains(where: { !$0.isScored }) else { return }
        let wanted = max(request.offset + request.limit, Reranking.count)
        let known = Set(keys.map(\.number))
        var more = TopHits<ScoreKey>(capacity: wanted - keys.count)
        for query in queries.indices {
            queries[query].forEachMatch { start, bits in
                bits.forEach { offset in
                    let number = firsts[query] + UInt32(start + offset)
                    if !known.contains(number) { more.insert(ScoreKey(0, number)) }
                }
            }
        }
        keys += more.sorted()
    }

    private func reranked(_ keys: [ScoreKey]) -> [(key: ScoreKey, score: Double, parts: Reranking.Parts?)] {
        let reranking = Reranking(
            plan, terms, documents: documents, averageLength: averageLength,
            newest: parts.map(\.segment.contents.newest).max() ?? .min)
        var bySegment: [Int: [(document: UInt32, place: Int)]] = [:]
        for (number, key) in keys.enumerated() {
            let place = place(of: key.number)
            bySegment[place.part, default: []].append((place.document, number))
        }
        var found = keys.map { (key: $0, score: 0.0, parts: Reranking.Parts?.none) }
        for (part, documents) in bySegment {
            let ordered = documents.sorted { $0.document < $1.document }
            for (parts, document) in zip(reranking.parts(ordered.map(\.document), terms[part]), ordered) {
                found[document.place].parts = parts
                found[document.place].score = parts.rank(Score.value(keys[document.place].score))
            }
        }
        // What follows was not ranked anew; it must not seem better than what stands before it.
        return found.enumerated().sorted {
            $0.element.score != $1.element.score ? $0.element.score > $1.element.score : $0.offset < $1.offset
        }.map(\.element)
    }

    private func place(of number: UInt32) -> (part: Int, document: UInt32) {
        let part = (firsts.firstIndex { $0 > number } ?? firsts.count) - 1
        return (part, number - firsts[part])
    }

    // MARK: By date

    /// What dates are sorted by: documents without one come last, those of one date in the order of their articles'
    /// numbers, which merging does not change.
    private struct DateKey: Comparable {
        var isDated: Bool
        var seconds: Int64
        /// The article's, complemented where the least come first.
        var article: Int
        /// The document's, among all of the snapshot.
        var number: UInt32

        static func < (one: DateKey, other: DateKey) -> Bool {
            if one.isDated != other.isDated { return other.isDated }
            if one.seconds != other.seconds { return one.seconds < other.seconds }
            return one.article < other.article
        }
    }

    private func dated(_ queries: inout [SegmentQuery], _ result: inout SearchResult) -> [SearchHit] {
        var top = TopHits<DateKey>(capacity: request.offset + request.limit)
        let isOldest = request.sort == .oldest
        var counter = FacetCounter(request.facets, request.actorMerges)
        for query in queries.indices {
            let columns = parts[query].segment.columns
            counter.begin(columns)
            queries[query].forEachMatch { start, bits in
                result.total += bits.size
                bits.forEach { offset in
                    let document = start &+ offset
                    let seconds = columns.value(.published, document, as: Int64.self)
                    let article = parts[query].segment.article(at: document)
                    top.insert(
                        DateKey(
                            isDated: seconds != .min, seconds: isOldest && seconds != .min ? -seconds : seconds,
                            article: isOldest ? ~article : article, number: firsts[query] &+ UInt32(document)))
                    counter.count(document)
                }
            }
        }
        result.facets = counter.facets
        return top.sorted().dropFirst(request.offset).map { key in
            let place = place(of: key.number)
            return SearchHit(
                article: parts[place.part].segment.article(at: Int(place.document)), score: 0,
                explanation: request.explain ? "not ranked by words: by date" : nil)
        }
    }

    // MARK: Counting

    private func count(_ queries: inout [SegmentQuery], _ result: inout SearchResult) {
        var counter = FacetCounter(request.facets, request.actorMerges)
        for query in queries.indices {
            if request.facets.isEmpty, let count = queries[query].countAtOnce {
                result.total += count
                continue
            }
            counter.begin(parts[query].segment.columns)
            queries[query].forEachMatch { _, bits in result.total += bits.size }
            if request.facets.isEmpty { continue }
            queries[query].forEachMatch { start, bits in bits.forEach { counter.count(start &+ $0) } }
        }
        result.facets = counter.facets
    }

    // MARK: Explaining

    private func explanation(
        _ place: (part: Int, document: UInt32), _ key: ScoreKey, _ parts: Reranking.Parts?, _ rank: Double
    ) -> String {
        var lines: [String] = []
        let columns = self.parts[place.part].segment.columns
        let length = DocumentLength.value(columns.value(.length, Int(place.document), as: UInt8.self))
        for (number, leaf) in plan.leaves.enumerated() where leaf.isScored && plan.sequence.contains(number) {
            let having = terms.reduce(0) { $0 + $1.documents(of: number) }
            if case .phrase = leaf.kind {
                lines.append("\(leaf.description): idf \(Self.rounded(Double(idf[number]))) (its words together)")
                continue
            }
            lines.append("\(leaf.description): idf \(Self.rounded(Double(idf[number]))) (in \(having) of \(documents))")
        }
        lines.append(
            "BM25 \(Self.rounded(Score.value(key.score))), length \(Int(length)) of \(Int(averageLength)) on average")
        if let parts {
            lines.append(
                "exact forms \(Self.rounded(parts.words)), in order \(Self.rounded(parts.order)), beginning "
                    + "\(Self.rounded(parts.lead)), title \(Self.rounded(parts.title)), newness "
                    + "\(Self.rounded(parts.newness)): \(Self.rounded(rank))")
        }
        return lines.joined(separator: "; ")
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
