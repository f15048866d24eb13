/// A query's plan, carried out in one segment.
struct SegmentQuery {
    private let plan: QueryPlan
    private var terms: SegmentTerms
    /// For each leaf idf · (k1 + 1) · times, as a score; 0 where it is not scored.
    private let weights: [Float]
    private let scale: Scale
    private let deleted: Tombstones
    /// The number of the segment's first document among all of the snapshot.
    private let first: UInt32
    private var segment: Segment { terms.segment }
    /// Whether something that was read is damaged.
    private(set) var failed = false

    init(
        _ plan: QueryPlan, _ terms: SegmentTerms, weights: [Float], scale: Scale, deleted: Tombstones, first: UInt32
    ) {
        self.plan = plan
        self.terms = terms
        self.weights = weights
        self.scale = scale
        self.deleted = deleted
        self.first = first
        failed = terms.failed
    }

    // MARK: Matching

    /// Calls `body` with the windows of the documents that match: the first document of each, and the set.
    mutating func forEachMatch(_ body: (Int, borrowing DocumentBits) -> Void) {
        let matcher = matcher(plan.root)
        matcher.forEachWindow(body)
        failed = failed || matcher.failed
    }

    /// How many match, where that is known without looking.
    var countAtOnce: Int? {
        guard deleted.count == 0 else { return nil }
        switch plan.root {
        case .all: return segment.count
        case .leaf(let leaf):
            guard isPlain(leaf) else { return nil }
            let lists = lists(of: leaf)
            return lists.isEmpty ? 0 : lists.count == 1 ? lists[0].entry.documents : nil
        default: return nil
        }
    }

    private mutating func matcher(_ node: QueryPlan.Node) -> SegmentMatcher {
        var lists: [PostingsCursor] = []
        var scratch = Scratch()
        let root = segmentNode(node, &lists, &scratch)
        return SegmentMatcher(segment, root, lists: lists, deleted: deleted, scratch)
    }

    private mutating func segmentNode(
        _ node: QueryPlan.Node, _ lists: inout [PostingsCursor], _ scratch: inout Scratch
    ) -> SegmentNode {
        switch node {
        case .all: return .all
        case .none: return .none
        case .leaf(let leaf): return segmentNode(of: leaf, &lists, &scratch)
        case .filter(.actor(let term)):
            let found = terms.actors(term)
            failed = failed || terms.failed
            if term.field == .said { return found.isEmpty ? .none : .set(union(found, onlyQuoted: true)) }
            return segmentNode(of: found, &lists, &scratch)
        case .filter(let query): return ColumnTest(query, segment.columns).map { .column($0) } ?? .none
        case .and(let members):
            var nodes: [SegmentNode] = []
            for member in members { nodes.append(segmentNode(member, &lists, &scratch)) }
            return .and(nodes)
        case .or(let members):
            var nodes: [SegmentNode] = []
            for member in members { nodes.append(segmentNode(member, &lists, &scratch)) }
            return .or(nodes)
        case .not(let member): return .not(segmentNode(member, &lists, &scratch))
        }
    }

    private mutating func segmentNode(
        of leaf: Int, _ lists: inout [PostingsCursor], _ scratch: inout Scratch
    ) -> SegmentNode {
        if isPlain(leaf) {
            return segmentNode(of: self.lists(of: leaf), &lists, &scratch)
        }
        let bits = DocumentBits(documents: segment.count)
        for document in computed(leaf).documents { bits.insert(Int(document)) }
        return .set(WholeSet(bits))
    }

    /// The documents of any of these lists.
    private mutating func segmentNode(
        of found: [SegmentTerms.Found], _ lists: inout [PostingsCursor], _ scratch: inout Scratch
    ) -> SegmentNode {
        if found.isEmpty { return .none }
        if found.count > 8 { return .set(union(found)) }
        var nodes: [SegmentNode] = []
        for term in found {
            nodes.append(.list(lists.count))
            lists.append(cursor(term, &scratch))
        }
        return nodes.count == 1 ? nodes[0] : .or(nodes)
    }

    /// The documents of many lists.
    /// - Parameter onlyQuoted: only those whose postings say so.
    private mutating func union(_ found: [SegmentTerms.Found], onlyQuoted: Bool = false) -> WholeSet {
        let bits = DocumentBits(documents: segment.count)
        var scratch = Scratch()
        for term in found {
            scratch.reuse()
            var cursor = cursor(term, &scratch)
            for block in 0..<cursor.blocks {
                cursor.load(block)
                for place in 0..<cursor.inBlock where !onlyQuoted || cursor.isQuoted(at: place) {
                    bits.insert(Int(cursor.documents[place]))
                }
            }
            failed = failed || cursor.failed
        }
        return WholeSet(bits)
    }

    // MARK: Leaves

    /// Whether a document matches a leaf if it is in one of its lists.
    private func isPlain(_ leaf: Int) -> Bool {
        if plan.leaves[leaf].isTextOnly || plan.leaves[leaf].isQuoteOnly { return false }
        switch plan.leaves[leaf].kind {
        case .stems, .folded, .pattern: return true
        case .exact(let surface, let folded): return surface != folded
        case .phrase(let words, _): return words.count == 1 || pair(leaf) != nil
        }
    }

    /// Whether a document's score for a leaf is the best of its lists', not their sum.
    private func isBestOf(_ leaf: Int) -> Bool {
        if case .pattern = plan.leaves[leaf].kind { true } else { terms.overlapping.contains(leaf) }
    }

    /// The lists of a leaf that is plain.
    private func lists(of leaf: Int) -> [SegmentTerms.Found] { pair(leaf).map { [$0] } ?? terms.found[leaf] }

    /// The postings of a phrase of two common words.
    private func pair(_ leaf: Int) -> SegmentTerms.Found? {
        guard case .phrase(let words, nil) = plan.leaves[leaf].kind, words.count == 2, plan.leaves[leaf].field == nil
        else { return nil }
        return terms.find(.pairs, words[0] + [0] + words[1])
    }

    private func cursor(_ found: SegmentTerms.Found, _ scratch: inout Scratch) -> PostingsCursor {
        PostingsCursor(found.entry, found.field, lists: segment.lists, segmentCount: segment.count, scratch: &scratch)
    }

    private func scored(_ found: SegmentTerms.Found, _ leaf: Int, _ scratch: inout Scratch) -> ScoredList {
        let cursor = cursor(found, &scratch)
        return ScoredList(cursor, weight: weights[leaf], scale: scale, segment: segment, &scratch)
    }

    /// The postings of a leaf that is not plain.
    private mutating func computed(_ leaf: Int) -> ComputedPostings {
        let postings = compute(plan.leaves[leaf], terms.found[leaf])
        failed = failed || postings.failed
        return postings
    }

    private func compute(_ leaf: Leaf, _ found: [SegmentTerms.Found]) -> ComputedPostings {
        switch leaf.kind {
        case .phrase(let words, let slop) where words.count > 1:
            if found.isEmpty { return ComputedPostings([], without: [], segment) }
            var scratch = Scratch()
            return ComputedPostings(
                phrase: PhraseMatcher(found, slop: slop, leaf.field, terms, &scratch))
        case _ where leaf.isQuoteOnly: return ComputedPostings(quoted: found, segment)
        case .exact(let surface, let folded) where surface == folded:
            // What is written as it is folded has no postings of its own: all that is not written otherwise.
            let otherwise = terms.surfaces(of: folded, leaf.surfaceField)
            guard leaf.isTextOnly else { return ComputedPostings(found, without: otherwise, segment) }
            return ComputedPostings(
                found + terms.surfaces(of: folded, .titleSurfaces), without: otherwise + inTitle(found), segment)
        default: return ComputedPostings(found, without: leaf.isTextOnly ? inTitle(found) : [], segment)
        }
    }

    /// The postings in titles of terms of whole articles.
    private func inTitle(_ found: [SegmentTerms.Found]) -> [SegmentTerms.Found] {
        found.compactMap { found in found.field.inTitles.flatMap { terms.find($0, found.term) } }
    }

    // MARK: Ranking

    /// Adds the best documents to `top`.
    /// - Parameter exhaustively: looks at every document that matches; the result is the same.
    mutating func rank(_ top: inout TopHits<ScoreKey>, exhaustively: Bool) {
        if !exhaustively, rankByBounds(&top) { return }
        rankAll(&top)
    }

    /// Whether the query is of a form that bounds help with; then it is ranked.
    private mutating func rankByBounds(_ top: inout TopHits<ScoreKey>) -> Bool {
        switch plan.root {
        case .leaf(let leaf): return rank(leaf, &top)
        case .or(let members): return rank(anyOf: members, filter: nil, &top)
        case .and(let members):
            let scored = members.filter { isScored($0) }
            let others = members.filter { !isScored($0) }
            if scored.count == 1, case .or(let inner) = scored[0] {
                return rank(anyOf: inner, filter: others.isEmpty ? nil : .and(others), &top)
            }
            return rank(allOf: scored, filter: others.isEmpty ? nil : .and(others), &top)
        default: return false
        }
    }

    private func isScored(_ node: QueryPlan.Node) -> Bool {
        switch node {
        case .leaf(let leaf): weights[leaf] > 0
        case .and(let members), .or(let members): members.contains { isScored($0) }
        case .not(let member): isScored(member)
        case .all, .none, .filter: false
        }
    }

    private mutating func hits(_ top: TopHits<ScoreKey>, _ filter: QueryPlan.Node?) -> SegmentHits {
        SegmentHits(
            top, first: first, deleted: deleted,
            filter: filter.map { DocumentFilter(matcher($0), segmentCount: segment.count) })
    }

    private mutating func rank(_ leaf: Int, _ top: inout TopHits<ScoreKey>) -> Bool {
        guard weights[leaf] > 0 else { return false }
        var hits = hits(top, nil)
        var scratch = Scratch()
        if isPlain(leaf) {
            let found = lists(of: leaf)
            if found.isEmpty { return true }
            if isBestOf(leaf) {
                let isWhole = BestOfLists.rank(
                    found, weight: weights[leaf], scale: scale, segment, &hits)
                failed = failed || !isWhole
            } else if found.count == 1 {
                var list = scored(found[0], leaf, &scratch)
                SingleList.rank(&list, &hits, scale: scale, lengths: lengths)
                failed = failed || list.cursor.failed
            } else {
                var lists = found.map { scored($0, leaf, &scratch) }
                Disjunction.rank(&lists, &hits, segmentCount: segment.count, &scratch)
                failed = failed || lists.contains { $0.cursor.failed }
            }
        } else if case .phrase(_, let slop) = plan.leaves[leaf].kind {
            if terms.found[leaf].isEmpty { return true }
            var finder = PhraseMatcher(
                terms.found[leaf], slop: slop, plan.leaves[leaf].field, terms, &scratch)
            let scorer = scored(terms.found[leaf][0], leaf, &scratch)
            finder.forEach(
                wants: { document, most in scorer.score(most, document) > hits.threshold && hits.accepts(document) }
            ) { document, frequency in
                hits.offer(document, scorer.score(frequency, document))
            }
            failed = failed || finder.failed
        } else {
            return false
        }
        top = hits.top
        return true
    }

    private var lengths: UnsafePointer<UInt8> {
        segment.columns.base(.length).assumingMemoryBound(to: UInt8.self)
    }

    private mutating func rank(
        anyOf members: [QueryPlan.Node], filter: QueryPlan.Node?, _ top: inout TopHits<ScoreKey>
    ) -> Bool {
        var scratch = Scratch()
        var lists: [ScoredList] = []
        var seen: Set<Int> = []
        for member in members {
            guard case .leaf(let leaf) = member, isPlain(leaf), weights[leaf] > 0 else { return false }
            if isBestOf(leaf) { return false }
            // How often the query has it is in its weight.
            if !seen.insert(leaf).inserted { continue }
            lists += self.lists(of: leaf).map { scored($0, leaf, &scratch) }
        }
        if lists.isEmpty { return true }
        var hits = hits(top, filter)
        Disjunction.rank(&lists, &hits, segmentCount: segment.count, &scratch)
        failed = failed || lists.contains { $0.cursor.failed } || hits.filter?.failed ?? false
        top = hits.top
        return true
    }

    private mutating func rank(
        allOf members: [QueryPlan.Node], filter: QueryPlan.Node?, _ top: inout TopHits<ScoreKey>
    ) -> Bool {
        var scratch = Scratch()
        var lists: [ScoredList] = []
        var seen: Set<Int> = []
        for member in members {
            guard case .leaf(let leaf) = member, isPlain(leaf) else { return false }
            if !seen.insert(leaf).inserted { continue }
            let found = self.lists(of: leaf)
            if found.isEmpty { return true }
            // Several lists for one word: all of them are added up, of the documents that match.
            guard found.count == 1 else { return rank(anyOf: members, filter: plan.root, &top) }
            lists.append(scored(found[0], leaf, &scratch))
        }
        guard let first = lists.first else { return false }
        var hits = hits(top, filter)
        if lists.count == 1 {
            var list = first
            SingleList.rank(&list, &hits, scale: scale, lengths: lengths)
            lists[0] = list
        } else {
            Conjunction.rank(&lists, &hits, scale: scale, lengths: lengths)
        }
        failed = failed || lists.contains { $0.cursor.failed } || hits.filter?.failed ?? false
        top = hits.top
        return true
    }

    // MARK: Ranking all that match

    private mutating func rankAll(_ top: inout TopHits<ScoreKey>) {
        let window = min(DocumentBits.window, segment.count)
        let sums = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, window))
        defer { sums.deallocate() }
        var scratch = Scratch()
        var lists: [ScoredList] = []
        var whole: [WholeScores] = []
        for leaf in plan.leaves.indices where weights[leaf] > 0 && plan.sequence.contains(leaf) {
            if isPlain(leaf), !isBestOf(leaf) {
                lists += self.lists(of: leaf).map { scored($0, leaf, &scratch) }
            } else {
                whole.append(wholeScores(leaf))
            }
        }
        let matcher = matcher(plan.root)
        var found = top
        matcher.forEachWindow { start, bits in
            let end = UInt32(min(start + window, segment.count))
            sums.update(repeating: 0, count: window)
            for list in lists.indices { lists[list].add(from: UInt32(start), to: end, sums) }
            for scores in whole { scores.add(from: start, to: Int(end), sums) }
            bits.forEach { offset in
                found.insert(ScoreKey(sums[offset], first &+ UInt32(start + offset)))
            }
        }
        failed = failed || matcher.failed || lists.contains { $0.cursor.failed }
        top = found
    }

    /// The scores of all documents for a leaf that has no lists of its own, or many.
    private mutating func wholeScores(_ leaf: Int) -> WholeScores {
        let scores = WholeScores(count: segment.count)
        var scratch = Scratch()
        if isPlain(leaf) {
            for term in lists(of: leaf) {
                scratch.reuse()
                var list = scored(term, leaf, &scratch)
                for block in 0..<list.cursor.blocks {
                    list.cursor.load(block)
                    for place in 0..<list.cursor.inBlock {
                        scores.raise(list.cursor.documents[place], to: list.score(at: place))
                    }
                }
                failed = failed || list.cursor.failed
            }
        } else if let any = terms.found[leaf].first {
            let postings = computed(leaf)
            let scorer = scored(any, leaf, &scratch)
            for (document, frequency) in zip(postings.documents, postings.frequencies) {
                scores.raise(document, to: scorer.score(frequency, document))
            }
        }
        return scores
    }
}

/// A score for each document of a segment.
final class WholeScores {
    private let scores: UnsafeMutablePointer<UInt32>

    init(count: Int) {
        scores = .allocate(capacity: max(1, count))
        scores.initialize(repeating: 0, count: max(1, count))
    }

    deinit { scores.deallocate() }

    @inline(__always)
    func raise(_ document: UInt32, to score: UInt32) {
        if score > scores[Int(document)] { scores[Int(document)] = score }
    }

    func add(from start: Int, to end: Int, _ sums: UnsafeMutablePointer<UInt32>) {
        for document in start..<end { sums[document &- start] &+= scores[document] }
    }
}
