/// The words of one field that the articles of a snapshot have.
struct SnapshotTerms: TermSource {
    private let snapshot: IndexSnapshot
    private let field: Field

    init(_ snapshot: IndexSnapshot, _ field: Field) {
        self.snapshot = snapshot
        self.field = field
    }

    func frequency(of term: [UInt8]) -> Int {
        snapshot.parts.reduce(0) { $0 + ($1.segment.dictionary.find(field, term)?.documents ?? 0) }
    }

    func occurs(_ term: Term) -> Bool { snapshot.finds(.word(term)) }

    func walk(from start: [UInt8], _ body: (_ term: Span<UInt8>, _ frequency: Int) -> TermStep) {
        let cursors = snapshot.parts.map { TermCursor($0.segment.dictionary) }
        var target = [field.rawValue] + start
        var waiting = cursors[...]
        for cursor in waiting { target.withUnsafeBytes { cursor.seek($0) } }
        while true {
            waiting = waiting.filter { !$0.isAtEnd && $0.field == field }
            guard var least = waiting.first else { return }
            for cursor in waiting.dropFirst() where TermDictionary.compare(cursor.key, least.key) < 0 { least = cursor }
            let same = waiting.filter { TermDictionary.compare($0.key, least.key) == 0 }
            let frequency = same.reduce(0) { $0 + $1.entry.documents }
            switch body(least.term.assumingMemoryBound(to: UInt8.self).span, frequency) {
            case .next: for cursor in same { cursor.next() }
            case .seek(let next):
                target = [field.rawValue] + next
                target.withUnsafeBytes { key in
                    for cursor in waiting where TermDictionary.compare(cursor.key, key) < 0 { cursor.advance(to: key) }
                }
            case .stop: return
            }
        }
    }
}
