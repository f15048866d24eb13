@testable import ReadoutSearch

/// A dictionary in an array; what is not in it occurs nowhere.
struct SortedTerms: TermSource {
    private(set) var terms: [(bytes: [UInt8], frequency: Int)]

    init(_ frequencies: [String: Int]) {
        terms = frequencies.map { (Array($0.key.utf8), $0.value) }.sorted {
            $0.bytes.lexicographicallyPrecedes($1.bytes)
        }
    }

    func frequency(of term: [UInt8]) -> Int {
        let at = place(of: term, from: 0)
        return at < terms.count && terms[at].bytes == term ? terms[at].frequency : 0
    }

    func occurs(_ term: Term) -> Bool { frequency(of: QueryWords.folded(term.text)) > 0 }

    func walk(from start: [UInt8], _ body: (_ term: Span<UInt8>, _ frequency: Int) -> TermStep) {
        var at = place(of: start, from: 0)
        while at < terms.count {
            let bytes = terms[at].bytes
            switch body(bytes.span, terms[at].frequency) {
            case .next: at += 1
            case .seek(let bytes): at = place(of: bytes, from: at + 1)
            case .stop: return
            }
        }
    }

    /// The first term at `from` or after it that is not before `bytes`, by galloping.
    private func place(of bytes: [UInt8], from: Int) -> Int {
        var low = from
        var step = 1
        while low + step < terms.count, Self.precedes(terms[low + step].bytes, bytes) {
            low += step
            step *= 2
        }
        var high = min(terms.count, low + step + 1)
        while low < high {
            let middle = (low + high) / 2
            if Self.precedes(terms[middle].bytes, bytes) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (left, right) = (left.span, right.span)
        let count = min(left.count, right.count)
        var at = 0
        while at < count {
            if left[at] != right[at] { return left[at] < right[at] }
            at += 1
        }
        return left.count < right.count
    }
}
