/// What ranking in one segment needs beside the lists: the hits so far, and which documents are out of the question.
struct SegmentHits {
    var top: TopHits<ScoreKey>
    /// The number of the segment's first document among all of the snapshot.
    let first: UInt32
    let deleted: Tombstones
    /// What else a document must match; nil for nothing.
    let filter: DocumentFilter?
    /// The least score that was kept, once there were enough: only a better one gets in, from a later document.
    private(set) var threshold: UInt32

    init(_ top: TopHits<ScoreKey>, first: UInt32, deleted: Tombstones, filter: DocumentFilter?) {
        self.top = top
        self.first = first
        self.deleted = deleted
        self.filter = filter
        threshold = top.least?.score ?? 0
    }

    /// Whether nothing stands against a document.
    @inline(__always)
    func accepts(_ document: UInt32) -> Bool {
        if deleted.count > 0, deleted.contains(Int(document)) { return false }
        return filter.map { $0.contains(document) } ?? true
    }

    /// Takes a document in if its score is good enough and nothing stands against it. Documents come in ascending order.
    @inline(__always)
    mutating func offer(_ document: UInt32, _ score: UInt32) {
        if score > threshold, accepts(document) { take(ScoreKey(score, first &+ document)) }
    }

    mutating func take(_ key: ScoreKey) {
        top.insert(key)
        threshold = top.least?.score ?? 0
    }

    /// Takes a better score of a document in that was taken before.
    mutating func take(_ key: ScoreKey, for old: ScoreKey) {
        top.replace(old, with: key)
        threshold = top.least?.score ?? 0
    }
}
