/// Ranks the documents of one list. A block that cannot have a hit is passed over, and of the others most documents without
/// reckoning their scores (block-max: Ding and Suel, "Faster top-k document retrieval using block-max indexes", SIGIR 2011).
enum SingleList {
    static func rank(_ list: inout ScoredList, _ hits: inout SegmentHits, scale: Scale, lengths: UnsafePointer<UInt8>) {
        var limits = LengthLimits(weight: list.weight, scale: scale)
        for block in 0..<list.cursor.blocks {
            let threshold = hits.threshold
            guard list.bound(of: block) > threshold else { continue }
            list.cursor.load(block)
            guard list.cursor.block == block else { return }
            list.cursor.decodeCodes()
            limits.update(threshold)
            for place in 0..<list.cursor.inBlock {
                let document = list.cursor.documents[place]
                let frequency = list.cursor.weightedFrequency(at: place)
                guard limits.mayExceed(frequency, length: lengths[Int(document)]) else { continue }
                hits.offer(document, list.score(frequency, document))
            }
        }
    }
}

/// For each small frequency the greatest length code with which a document can still exceed a threshold: a comparison of
/// bytes instead of a division.
struct LengthLimits {
    private static let count = 32
    private let weight: Float
    private let scale: Scale
    private var limits = InlineArray<32, Int16>(repeating: 255)
    private var threshold: UInt32 = 0

    init(weight: Float, scale: Scale) {
        self.weight = weight
        self.scale = scale
    }

    /// The threshold is this now.
    mutating func update(_ threshold: UInt32) {
        guard threshold != self.threshold else { return }
        self.threshold = threshold
        guard threshold > 2, weight > Float(threshold) else {
            // Every one may, or none but by rounding.
            limits = InlineArray(repeating: 255)
            return
        }
        // tf / (tf + K) > t / w means K < tf (w - t) / t; a little is added for rounding, and for the 1 of a match.
        let factor = (weight - Float(threshold) + 2) / max(1, Float(threshold) - 2) * 1.0001 + 0.0001
        var length = 0
        for frequency in 1..<Self.count {
            let limit = Float(frequency) * factor
            while length < 256, scale.k[length] <= limit { length += 1 }
            limits[frequency] = Int16(length - 1)
        }
    }

    /// Whether a document with a frequency and a length code may exceed the threshold.
    @inline(__always)
    func mayExceed(_ frequency: UInt32, length: UInt8) -> Bool {
        frequency >= UInt32(Self.count) || Int16(length) <= limits[unchecked: Int(frequency)]
    }
}
