internal import Glibc

/// Scores are fixed-point numbers, 16 bits behind the point: sums of them do not depend on the order of adding, so that every
/// way of evaluating a query gives the same.
enum Score {
    static let one: Float = 65536

    /// As people read it.
    static func value(_ score: UInt32) -> Double { Double(score) / 65536 }
}

/// What scores in one index have in common: K of `Impact` for its average length.
struct Scale {
    let averageLength: Float
    /// For each of the 256 length codes; the memory is the query's `Scratch`.
    let k: UnsafePointer<Float>

    init(averageLength: Float, _ scratch: inout Scratch) {
        self.averageLength = averageLength
        let numbers = scratch.numbers(256)
        let memory = UnsafeMutableRawPointer(numbers).bindMemory(to: Float.self, capacity: 256)
        Impact.Table(averageLength: averageLength).withK { memory.update(from: $0, count: 256) }
        k = UnsafePointer(memory)
    }
}

/// How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)), N documents of which n have the term (Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009, with Lucene's 1 +, which keeps it from falling below 0).
func inverseDocumentFrequency(_ having: Int, of documents: Int) -> Float {
    let having = Double(min(having, documents))
    return Float(log(1 + (Double(documents) - having + 0.5) / (having + 0.5)))
}
