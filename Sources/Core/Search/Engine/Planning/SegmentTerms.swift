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

    init(_ segment: Segment, _ leaves: [Leaf]) {
        self.segment = segment
        found = leaves.map { terms(of: $0) }
    }

    private mutating func terms(of leaf: Leaf) -> [Found] {
        switch leaf.kind {
        case .stems(let stems):
            stems.compactMap { find(leaf.stemField, $0) }
        case .folded(let word): [find(leaf.wordField, word)].compactMap(\.self)
        case .exact(let surface, let folded):
            surface == folded
                ? [find(leaf.wordField, folded)].compactMap(\.self)
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
