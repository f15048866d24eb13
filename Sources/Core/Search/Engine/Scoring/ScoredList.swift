/// The postings of a term in one segment, and what they are worth to a query.
struct ScoredList {
    var cursor: PostingsCursor
    /// idf · (k1 + 1) · boost, as a score: what an impact of 1 is worth.
    let weight: Float
    private let k: UnsafePointer<Float>
    private let lengths: UnsafePointer<UInt8>
    /// What an impact of 1 as the segment has it can be worth. Its impacts were reckoned with the average length of its own
    /// documents; with a greater one they are greater, but never by more than the ratio, and never more than 1: sums of
    /// bounds must not go around.
    private let boundWeight: Float
    /// What a match adds besides, so that no match has a score of 0: 1, or 0 where the term is not to be scored.
    private let floor: UInt32
    /// The scores of small frequencies for each length code, where the list is long enough to be worth it.
    private let table: UnsafePointer<UInt32>?
    private static let tableFrequencies: UInt32 = 8
    private static let tableAbove = 8192
    /// No document has a greater score.
    let bound: UInt32

    init(_ cursor: PostingsCursor, weight: Float, scale: Scale, segment: Segment, _ scratch: inout Scratch) {
        self.cursor = cursor
        self.weight = weight
        floor = weight > 0 ? 1 : 0
        k = scale.k
        lengths = segment.columns.base(.length).assumingMemoryBound(to: UInt8.self)
        let ratio = max(1, scale.averageLength / segment.contents.averageLength)
        // A little more than needed, for what rounding may do.
        boundWeight = weight * ratio * 1.00001 / 65535
        bound = UInt32(min(weight, Float(cursor.impact) * boundWeight)) &+ 2
        guard cursor.count > Self.tableAbove else {
            table = nil
            return
        }
        let scores = scratch.numbers(Int(Self.tableFrequencies) * 256)
        for frequency in 1...Int(Self.tableFrequencies) {
            for length in 0..<256 {
                scores[(frequency - 1) * 256 + length] = Self.score(
                    Float(frequency), k: scale.k[length], weight: weight, floor: floor)
            }
        }
        table = UnsafePointer(scores)
    }

    /// No document of a block has a greater score.
    @inline(__always)
    func bound(of block: Int) -> UInt32 { UInt32(min(weight, Float(cursor.impact(of: block)) * boundWeight)) &+ 2 }

    /// The score of the document at a place of the current block.
    @inline(__always)
    mutating func score(at place: Int) -> UInt32 {
        score(cursor.weightedFrequency(at: place), cursor.documents[place])
    }

    /// The score that a document has with a frequency.
    @inline(__always)
    func score(_ frequency: UInt32, _ document: UInt32) -> UInt32 {
        let length = Int(lengths[Int(document)])
        if let table, frequency <= Self.tableFrequencies { return table[Int(frequency &- 1) &* 256 &+ length] }
        return Self.score(Float(frequency), k: k[length], weight: weight, floor: floor)
    }

    @inline(__always)
    private static func score(_ frequency: Float, k: Float, weight: Float, floor: UInt32) -> UInt32 {
        UInt32(min(3e9, weight * (frequency / (frequency + k)))) &+ floor
    }

    /// The greatest bound of the blocks that may have documents from `first` to `last`; `block` is where the search for
    /// them begins, and becomes the first of them.
    @inline(__always)
    func bound(from first: UInt32, through last: UInt32, _ block: inout Int) -> UInt32 {
        while block < cursor.blocks, cursor.lastDocument(of: block) < first { block &+= 1 }
        var greatest: UInt16 = 0
        var at = block
        while at < cursor.blocks {
            greatest = max(greatest, cursor.impact(of: at))
            if cursor.lastDocument(of: at) >= last { break }
            at &+= 1
        }
        return greatest == 0 ? 0 : UInt32(min(weight, Float(greatest) * boundWeight)) &+ 2
    }

    /// Adds the scores of the documents from `start` to before `end` to sums, of which the first is that of `start`.
    mutating func add(from start: UInt32, to end: UInt32, _ sums: UnsafeMutablePointer<UInt32>) {
        cursor.advance(to: start)
        while cursor.document < end {
            cursor.decodeCodes()
            var place = cursor.index
            while place < cursor.inBlock, cursor.documents[place] < end {
                sums[Int(cursor.documents[place] &- start)] &+= score(at: place)
                place &+= 1
            }
            if place < cursor.inBlock { return cursor.move(to: place) }
            cursor.nextBlock()
        }
    }
}
