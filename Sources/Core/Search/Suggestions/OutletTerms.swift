/// The words of the names of outlets that a snapshot's articles have, each with the number of names that it is in.
struct OutletTerms: TermSource {
    private var terms: [(bytes: [UInt8], frequency: Int)] = []

    init(_ snapshot: IndexSnapshot) {
        var names: Set<String> = []
        for part in snapshot.parts {
            for number in 1...max(1, part.segment.columns.outlets.count) {
                if let name = part.segment.columns.outlets.name(number) { names.insert(name) }
            }
        }
        var counts: [[UInt8]: Int] = [:]
        for name in names {
            for word in Set(QueryWords.split(name).map(QueryWords.folded)) { counts[word, default: 0] += 1 }
        }
        terms = counts.map { ($0.key, $0.value) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    func frequency(of term: [UInt8]) -> Int {
        let at = place(notBefore: term, from: 0)
        return at < terms.count && terms[at].bytes == term ? terms[at].frequency : 0
    }

    func occurs(_ term: Term) -> Bool { frequency(of: QueryWords.folded(term.text)) > 0 }

    func walk(from start: [UInt8], _ body: (_ term: Span<UInt8>, _ frequency: Int) -> TermStep) {
        var at = place(notBefore: start, from: 0)
        while at < terms.count {
            let bytes = terms[at].bytes
            switch body(bytes.span, terms[at].frequency) {
            case .next: at += 1
            case .seek(let bytes): at = place(notBefore: bytes, from: at + 1)
            case .stop: return
            }
        }
    }

    private func place(notBefore bytes: [UInt8], from start: Int) -> Int {
        var low = start
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].bytes.lexicographicallyPrecedes(bytes) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
