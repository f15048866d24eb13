/// Queries that wait for articles: the queries are indexed, and each article is run against all of them at once.
///
/// Each query is filed under a set of words of which an article that matches has one at least, the rarest such set: an
/// article's words then give the few queries that may match, and each of those is held against the article by its
/// `MatchNode`. This is the Key method of SIFT (Yan, García-Molina, "Index structures for selective dissemination of
/// information under the Boolean model", ACM TODS 19(2), 1994) for whole trees, as the presearcher of Lucene's Monitor
/// (Luwak) has it. A query that needs no word (absences, dates) is held against every article.
///
/// How rare words are is learnt from the articles that come. A query that was looked at in vain too often is filed anew.
package struct StandingQueries: ~Copyable {
    /// How a query is filed.
    private struct Filing {
        var keys: [StandingKey] = []
        var isAlwaysTried = false
        /// How often it was looked at in vain since it was filed, and how often it may be.
        var misses = 0
        var patience = 32
    }

    // By the queries' slots, which are used again.
    private var ids: [Int] = []
    private var nodes: [MatchNode] = []
    private var filings: [Filing] = []
    /// The article for which a slot was last a candidate.
    private var seen: [UInt32] = []
    private var freeSlots: [Int32] = []
    private var slotsByID: [Int: Int32] = [:]
    private var table = KeyTable()
    private var always: Set<Int32> = []
    private var frequencies = KeyFrequencies()
    /// The lengths of the beginnings under which queries are or were filed, a bit each.
    private var beginnings: UInt32 = 0
    private var turn: UInt32 = 0
    private var candidates: [Int32] = []
    private var analysis = WordAnalysis()

    /// No queries yet.
    package init() {}

    /// How many queries there are.
    package var count: Int { slotsByID.count }

    /// How many of them are held against every article, and how many were against the last one.
    package var effort: (always: Int, last: Int) { (always.count, candidates.count) }

    /// Adds a query, in the place of the one that had this id.
    package mutating func add(_ query: Query, id: Int) {
        remove(id)
        let slot = freeSlots.popLast() ?? Int32(ids.count)
        if slot == ids.count {
            ids.append(id)
            nodes.append(.nothing)
            filings.append(Filing())
            seen.append(0)
        }
        slotsByID[id] = slot
        ids[Int(slot)] = id
        nodes[Int(slot)] = QueryMatcher(query, &analysis).root
        filings[Int(slot)] = Filing()
        file(slot)
    }

    /// Removes the query with this id, if there is one.
    package mutating func remove(_ id: Int) {
        guard let slot = slotsByID.removeValue(forKey: id) else { return }
        withdraw(slot)
        nodes[Int(slot)] = .nothing
        freeSlots.append(slot)
    }

    /// The ids of the queries that the article matches, ascending.
    package mutating func matches(_ article: IndexedArticle) -> [Int] {
        guard count > 0 else { return [] }
        let words = ArticleWords(article, &analysis)
        collectCandidates(words)
        var found: [Int] = []
        for slot in candidates {
            if nodes[Int(slot)].matches(words) { found.append(ids[Int(slot)]) } else { missed(slot) }
        }
        return found.sorted()
    }

    // MARK: Filing

    private mutating func file(_ slot: Int32) {
        guard let set = nodes[Int(slot)].requiredKeys(frequencies) else {
            filings[Int(slot)].isAlwaysTried = true
            always.insert(slot)
            return
        }
        let keys = set.keys.count > 1 ? Array(Set(set.keys)) : set.keys
        for key in keys { table.insert(slot, key) }
        filings[Int(slot)].keys = keys
        beginnings |= set.beginnings
    }

    private mutating func withdraw(_ slot: Int32) {
        if filings[Int(slot)].isAlwaysTried { always.remove(slot) }
        for key in filings[Int(slot)].keys { table.remove(slot, key) }
    }

    private mutating func missed(_ slot: Int32) {
        filings[Int(slot)].misses += 1
        let filing = filings[Int(slot)]
        guard filing.misses >= filing.patience, !filing.isAlwaysTried else { return }
        withdraw(slot)
        filings[Int(slot)] = Filing(patience: min(filing.patience * 2, 1 << 20))
        file(slot)
    }

    // MARK: Candidates

    private mutating func collectCandidates(_ words: borrowing ArticleWords) {
        candidates.removeAll(keepingCapacity: true)
        turn &+= 1
        for slot in always { candidates.append(slot) }
        for term in 0..<words.terms.count {
            let parts = words.termParts[term]
            if !parts.isDisjoint(with: .anywhere) { look(up: words.terms[term], .word, .beginning) }
            if parts.contains(.by) { look(up: words.terms[term], .bylineWord, .bylineBeginning) }
        }
        for stem in 0..<words.stems.count { look(up: StandingKey(.stem, words.stems[stem])) }
        for word in words.outlet { look(up: StandingKey(.outletWord, word)) }
        for actor in words.actors {
            for word in actor.words { look(up: StandingKey(.actorWord, word)) }
            look(up: StandingKey(.actorName, ActorKey.joined(actor.words)))
        }
        if let language = words.article.language {
            var code = StandingKey.seed
            for byte in MatchNode.lowercased(language) {
                if byte == UInt8(ascii: "-") { look(up: StandingKey(.language, code)) }
                code = StandingKey.step(code, byte)
            }
            look(up: StandingKey(.language, code))
        }
        look(up: StandingKey(.format, words.article.format.utf8))
        frequencies.countArticle()
    }

    private mutating func look(
        up term: UnsafeRawBufferPointer, _ whole: StandingKey.Kind, _ beginning: StandingKey.Kind
    ) {
        var code = StandingKey.seed
        for (index, byte) in term.enumerated() {
            code = StandingKey.step(code, byte)
            // Two words of one article may begin alike: then it is counted twice, and looked at once.
            if index < StandingKey.longestBeginning, beginnings >> UInt32(index + 1) & 1 == 1 {
                look(up: StandingKey(beginning, code))
            }
        }
        look(up: StandingKey(whole, code))
    }

    private mutating func look(up key: StandingKey) {
        frequencies.count(key)
        table.forEach(key) { slot in
            guard seen[Int(slot)] != turn else { return }
            seen[Int(slot)] = turn
            candidates.append(slot)
        }
    }
}
