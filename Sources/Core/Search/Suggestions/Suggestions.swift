/// Makes other spellings of a query that finds nothing ("did you mean").
///
/// Only words that no article has are replaced, by words that articles have: ones a few errors away, two words for one
/// ("ceasefiretalks" → "ceasefire talks"), or one for two ("cease fire" → "ceasefire"). All else of the query stays as
/// it was typed. Where every word occurs, and only not together, no word is replaced; but two may be joined. Nothing is
/// suggested for words with digits: a 2025 is never a mistyped 2024.
///
/// How many errors a word may have is the "AUTO" of Lucene's users: none below 3 code points, one up to 5, two from 6 on.
/// Two errors are looked for only behind the right first letter, as in Lucene's DirectSpellChecker: in 1.4 % to 8 % of
/// misspellings it is the first that is wrong (Kukich 1992, "Techniques for automatically correcting words in text",
/// section 2.1.1); one error is found there, too. Of words as many errors away, the more likely is the one that more
/// articles have (Norvig 2007, "How to write a spelling corrector"), a common beginning counting for more.
struct Suggestions {
    /// The words of titles and texts.
    var words: any TermSource
    /// The words of bylines, for what stands behind `by:`.
    var bylines: any TermSource
    /// The words of the names of outlets, for what stands behind `outlet:`.
    var outlets: any TermSource

    /// Another text for bytes of the query.
    private struct Edit {
        var range: Range<Int>
        var text: String
        /// How unlikely it is that this was meant: less is better, added up over a query's edits.
        var cost: Int
    }

    /// Edits of one query that do not overlap, in its order.
    private struct Draft {
        var edits: [Edit] = []
        var cost = 0
        var end: Int { edits.last?.range.upperBound ?? 0 }
    }

    /// At most `limit` other spellings of `query`, the likeliest first; none where it makes no sense.
    /// - Parameter finds: whether a query finds anything; only those that do are suggested. Asked for each once, in
    ///   order, until there are enough.
    func spellings(of query: String, limit: Int, finds: (String) -> Bool = { _ in true }) -> [String] {
        guard limit > 0 else { return [] }
        let places = QueryWordPlace.all(in: query)
        let missing = places.indices.filter { !occurs(places[$0]) }
        let drafts =
            missing.isEmpty
            ? places.indices.compactMap { joined(places, at: $0) }.map { Draft(edits: [$0], cost: $0.cost) }
            : drafts(places, missing, width: 4 * limit)
        var seen: Set<String> = [query]
        var spellings: [String] = []
        for draft in drafts.sorted(by: { $0.cost < $1.cost }) where !draft.edits.isEmpty && spellings.count < limit {
            let spelling = Self.apply(draft.edits, to: query)
            if seen.insert(spelling).inserted, finds(spelling) { spellings.append(spelling) }
        }
        return spellings
    }

    /// The likeliest ways to give each missing word another text; one that nothing is near to is left.
    private func drafts(_ places: [QueryWordPlace], _ missing: [Int], width: Int) -> [Draft] {
        var drafts = [Draft()]
        for index in missing.prefix(Self.mostWords) {
            var edits = self.edits(for: places[index], limit: width)
            for pair in [index, index + 1] where pair < places.count {
                if let edit = joined(places, at: pair) { edits.append(edit) }
            }
            if edits.isEmpty { continue }
            var longer: [Draft] = []
            for draft in drafts {
                // A word that was joined with the one before it is done with.
                if draft.end > places[index].range.lowerBound { longer.append(draft) }
                for edit in edits where draft.end <= edit.range.lowerBound {
                    longer.append(Draft(edits: draft.edits + [edit], cost: draft.cost + edit.cost))
                }
            }
            drafts = Array(longer.sorted { $0.cost < $1.cost }.prefix(width))
        }
        return drafts
    }

    /// Words that are looked at, at most: each costs a walk through the dictionary.
    private static var mostWords: Int { 8 }

    private func occurs(_ place: QueryWordPlace) -> Bool {
        let source = source(of: place)
        if place.isInPhrase { return source.frequency(of: QueryWords.folded(place.word)) > 0 }
        return source.occurs(Term(place.word, field: place.dictionary == .bylines ? .by : nil))
    }

    private func source(of place: QueryWordPlace) -> any TermSource {
        switch place.dictionary {
        case .texts: words
        case .bylines: bylines
        case .outlets: outlets
        }
    }

    // MARK: Edits

    private func edits(for place: QueryWordPlace, limit: Int) -> [Edit] {
        let folded = QueryWords.folded(place.word)
        let source = source(of: place)
        var edits = Self.near(folded, in: source).map {
            Edit(
                range: place.range, text: String(decoding: $0.term, as: UTF8.self),
                cost: Self.cost(errors: $0.distance, prefix: $0.prefix, frequency: $0.frequency))
        }
        if place.takesSeveral || !place.isInPhrase {
            edits += Self.split(folded, in: source).map { split in
                let text = "\(split.left) \(split.right)"
                return Edit(range: place.range, text: place.takesSeveral ? text : "\"\(text)\"", cost: split.cost)
            }
        }
        return Array(edits.sorted { ($0.cost, $0.text) < ($1.cost, $1.text) }.prefix(limit))
    }

    private static func near(_ word: [UInt8], in source: some TermSource) -> [NearTerms.Match] {
        let count = String(decoding: word, as: UTF8.self).unicodeScalars.count
        guard (3...maximum).contains(count), isCorrectable(word) else { return [] }
        var found = NearTerms.find(word, distance: 1, samePrefix: 0, in: source)
        if count >= 6 {
            found += NearTerms.find(word, distance: 2, samePrefix: 1, in: source).filter { $0.distance == 2 }
        }
        return found.filter { isCorrectable($0.term) }
    }

    /// Code points of the longest word that is looked at.
    private static var maximum: Int { 40 }

    private static func isCorrectable(_ word: [UInt8]) -> Bool {
        String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy {
            QueryWords.isMark($0) || ($0.properties.isAlphabetic && $0.properties.numericType == nil)
        }
    }

    private static func split(
        _ word: [UInt8], in source: some TermSource
    ) -> [(left: String, right: String, cost: Int)] {
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
        guard (4...maximum).contains(scalars.count), isCorrectable(word) else { return [] }
        var splits: [(left: String, right: String, cost: Int)] = []
        for count in 2...scalars.count - 2 {
            let left = String(scalars.prefix(count))
            let right = String(scalars.dropFirst(count))
            let frequency = source.frequency(of: Array(left.utf8))
            if frequency == 0 { continue }
            let rarer = min(frequency, source.frequency(of: Array(right.utf8)))
            // A letter that is wrong is likelier than a space that is missing.
            if rarer > 0 { splits.append((left, right, cost(errors: 1, prefix: count, frequency: rarer) + 10)) }
        }
        return splits
    }

    /// The word at `index` and the one before it in one, where articles have that and nothing stands between the two.
    private func joined(_ places: [QueryWordPlace], at index: Int) -> Edit? {
        guard index > 0, places[index].followsPlainly else { return nil }
        let (left, right) = (places[index - 1], places[index])
        let joined = QueryWords.folded(left.word) + QueryWords.folded(right.word)
        let frequency = source(of: left).frequency(of: joined)
        guard frequency > 0, Self.isCorrectable(joined) else { return nil }
        return Edit(
            range: left.range.lowerBound..<right.range.upperBound, text: String(decoding: joined, as: UTF8.self),
            cost: Self.cost(errors: 1, prefix: 4, frequency: frequency))
    }

    /// Errors count first; among as many, each code point of the common beginning, up to four, weighs as much as being
    /// in four times as many articles.
    private static func cost(errors: Int, prefix: Int, frequency: Int) -> Int {
        100 * errors - 2 * min(prefix, 4) - (Int.bitWidth - frequency.leadingZeroBitCount)
    }

    private static func apply(_ edits: [Edit], to query: String) -> String {
        var bytes = Array(query.utf8)
        for edit in edits.reversed() { bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
