internal import ReadoutText

/// What a segment's dictionary has of a query's leaves.
struct SegmentTerms {
    /// A term of the dictionary.
    struct Found: Equatable {
        var entry: TermEntry
        var field: Field
        /// Without its field.
        var term: [UInt8]
    }

    let segment: Segment
    /// For each leaf the terms whose postings it rests on: any of them, of a phrase one for each word.
    private(set) var found: [[Found]] = []
    /// Whether the dictionary is damaged.
    private(set) var failed = false

    /// The leaves whose lists have the same word in several: what a document has of one it has of another.
    private(set) var overlapping: Set<Int> = []

    init(_ segment: Segment, _ plan: QueryPlan) {
        self.segment = segment
        for (number, leaf) in plan.leaves.enumerated() {
            found.append(terms(of: leaf))
            guard case .stems(let stems) = leaf.kind else { continue }
            for term in leaf.terms where hasOtherStem(term, than: stems, plan) {
                guard let word = find(leaf.wordField, term), !found[number].contains(word) else { continue }
                found[number].append(word)
                overlapping.insert(number)
            }
        }
    }

    /// In how many documents a leaf is, about.
    func documents(of leaf: Int) -> Int {
        overlapping.contains(leaf)
            ? found[leaf].map(\.entry.documents).max() ?? 0 : found[leaf].reduce(0) { $0 + $1.entry.documents }
    }

    /// In how many documents a word of a phrase is, also where the segment lacks another of its words.
    func documents(of leaf: Int, _ phrase: Leaf, word: Int) -> Int {
        let known = found[leaf].isEmpty ? find(phrase.wordField, phrase.words[word]) : found[leaf][word]
        return known?.entry.documents ?? 0
    }

    /// Whether a folded word, or one that is folded to it, may have a stem here that is not among these.
    private func hasOtherStem(_ term: [UInt8], than stems: [[UInt8]], _ plan: QueryPlan) -> Bool {
        func isOther(_ lowercase: [UInt8]) -> Bool {
            !plan.stems(lowercase: lowercase).allSatisfy(stems.contains)
        }
        if isOther(term) { return true }
        for surface in segment.surfaces(of: term) {
            var lowercase: [UInt8] = []
            surface.written.withUnsafeBufferPointer { Folding.lowercase(of: $0, into: &lowercase) }
            if lowercase != term, isOther(lowercase) { return true }
        }
        return false
    }

    private mutating func terms(of leaf: Leaf) -> [Found] {
        switch leaf.kind {
        case .stems(let stems):
            stems.compactMap { find(leaf.stemField, $0) }
        case .folded(let word): [find(leaf.wordField, word)].compactMap(\.self)
        case .exact(let surface, let folded):
            // A word as it is written is not looked for in quotes (QueryWordReader): there it is one in any capitals.
            surface == folded || leaf.isQuoteOnly
                ? [find(leaf.wordField, folded)].compactMap(\.self)
                : [find(leaf.surfaceField, folded + [0] + surface)].compactMap(\.self)
        case .pattern(let pattern): expansions(of: pattern, leaf.wordField, keepingTerms: leaf.isTextOnly)
        case .phrase(let words, _):
            Self.whole(words.map { find(leaf.wordField, $0) })
        }
    }

    /// The names of actors that a query means, and where nobody has said which those are, all in which its words stand.
    mutating func actors(_ term: ActorTerm) -> [Found] {
        if let names = term.names {
            var seen: Set<[UInt8]> = []
            return names.compactMap { actor in
                let key = ActorKey.term(actor.kind, .whole, ActorKey.joined(ActorKey.words(actor.name)))
                return seen.insert(key).inserted ? find(.actors, key) : nil
            }
        }
        let words = ActorKey.joined(ActorKey.words(term.name))
        guard !words.isEmpty else { return [] }
        var found: [Found] = []
        let cursor = TermCursor(segment.dictionary)
        for kind in term.field.kinds {
            for part in [ActorKey.Part.whole, .end] {
                let key = ActorKey.term(kind, part, words)
                if let whole = find(.actors, key) { found.append(whole) }
                let beginning = [Field.actors.rawValue] + key + [0x20]
                beginning.withUnsafeBytes { cursor.seek($0) }
                while !cursor.isAtEnd, cursor.key.starts(with: beginning) {
                    found.append(Found(entry: cursor.entry, field: .actors, term: []))
                    cursor.next()
                }
            }
        }
        failed = failed || cursor.failed
        return found
    }

    /// All, or none where one is not there.
    private static func whole(_ terms: [Found?]) -> [Found] {
        let there = terms.compactMap(\.self)
        return there.count == terms.count ? there : []
    }

    func find(_ field: Field, _ term: [UInt8]) -> Found? {
        guard let entry = segment.dictionary.find(field, term) else { return nil }
        if entry.isTwin { return field.twin.flatMap { find($0, term) } }
        return Found(entry: entry, field: field, term: term)
    }

    /// - Parameter keepingTerms: whether it will be asked what the terms are; there may be many.
    private mutating func expansions(of pattern: TermPattern, _ field: Field, keepingTerms: Bool) -> [Found] {
        let cursor = TermCursor(segment.dictionary)
        let beginning = [field.rawValue] + pattern.beginning
        beginning.withUnsafeBytes { cursor.seek($0) }
        var found: [Found] = []
        while !cursor.isAtEnd, cursor.key.starts(with: beginning) {
            if pattern.isPrefix || pattern.matches(cursor.term) {
                found.append(Found(entry: cursor.entry, field: field, term: keepingTerms ? Array(cursor.term) : []))
            }
            cursor.next()
        }
        failed = failed || cursor.failed
        return found
    }

    /// The words that are folded to `folded` and written otherwise: their postings in a field of written words.
    func surfaces(of folded: [UInt8], _ field: Field) -> [Found] {
        segment.surfaces(of: folded, field).map { Found(entry: $0.entry, field: field, term: []) }
    }
}
