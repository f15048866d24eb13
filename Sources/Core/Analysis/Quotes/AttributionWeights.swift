internal import CNetwork

/// The weights of ``AttributionTagger``, as they lie in a file that is mapped, never read: there is nothing to parse.
///
/// All numbers are little-endian, and all parts begin at multiples of 64 bytes:
///
///     header       "readquot"; version, known words, bits of a slot's number, size of a word's vector, hidden, layers,
///                  size of a pointer (UInt32 each); how sure an attribution must be (Float)
///     slots        2^bits times: bits 8 to 39 of a word's hash, its row from 1 or 0 for none (UInt32 each)
///     scales       of each row (Float)
///     rows         `size` Int8 each: words that are not known, known words, then the signs of ``AttributionFeatures``
///     layers       a matrix each: scales (Float), offsets (Int32), bias (Float), panels (Int8); see CNetwork.h
///     cue          weights, bias (Float, as all that follow)
///     no source    weights of the cue's first and last word, bias
///     pointers     the matrix of all of them; then each: weights and bias of its score, and for each of its anchors:
///                  row for none, matrices of the first and of the last word, distances, borders
// The memory is read only and never unmapped: it may be used from every thread.
struct AttributionWeights: @unchecked Sendable {
    /// A span that a pointer points from.
    struct Anchor {
        let none: UnsafePointer<Float>
        let first: network_matrix
        let last: network_matrix
        let distances: UnsafePointer<Float>
        let borders: UnsafePointer<Float>
    }

    /// Points from words to one.
    struct Pointer {
        /// Its place among the projections of words, in words of `pointer` numbers.
        let index: Int
        /// Weights and bias of the score.
        let score: UnsafePointer<Float>
        let anchors: [Anchor]
    }

    static let fileName = "quotes.weights"
    private static let magic = Array("readquot".utf8)
    private static let version: UInt32 = 2
    private static let distances = 40
    private static let borders = 246
    /// How many spans each pointer points from.
    private static let anchors = [1, 1, 2, 2, 3]

    let size: Int
    let hidden: Int
    /// The size of a pointer.
    let pointer: Int
    /// How sure an attribution must be, from 0 to 1.
    let threshold: Float
    private let known: Int
    private let bits: UInt64
    private let slots: UnsafePointer<SIMD2<UInt32>>
    let scales: UnsafePointer<Float>
    let rows: UnsafePointer<Int8>
    /// Of the layers of the encoder.
    let layers: [network_matrix]
    let cue: UnsafePointer<Float>
    let noSource: UnsafePointer<Float>
    /// From words to their part of the scores of all pointers.
    let projection: network_matrix
    /// To the cue's end, the source's first and last word, the content's first and last word.
    let pointers: [Pointer]
    /// Where the rows of each kind of sign begin.
    let signRows: [UInt32]

    /// The weights in a file; nil where it is none of this version, or not whole.
    init?(_ file: MappedFile) {
        let bytes = file.bytes
        guard bytes.count >= 64, let base = bytes.baseAddress, UInt(bitPattern: base) % 64 == 0,
            bytes.starts(with: Self.magic), base.load(fromByteOffset: 8, as: UInt32.self) == Self.version
        else { return nil }
        let counts = (0..<6).map { Int(base.load(fromByteOffset: 12 + $0 * 4, as: UInt32.self)) }
        let threshold = base.load(fromByteOffset: 36, as: Float.self)
        guard 1..<1 << 20 ~= counts[0], 1...20 ~= counts[1], counts[0] < 1 << counts[1],
            counts[2...].allSatisfy({ 1...256 ~= $0 }), counts[4] <= 4,
            [counts[2], counts[3], counts[5]].allSatisfy({ $0 % 16 == 0 }), 0...1 ~= threshold
        else { return nil }
        known = counts[0]
        bits = UInt64(counts[1])
        size = counts[2]
        hidden = counts[3]
        pointer = counts[5]
        self.threshold = threshold
        var parts = Parts(base: base, count: bytes.count)
        slots = parts.next(SIMD2<UInt32>.self, 1 << counts[1])
        let rowCount = known + 1 + AttributionFeatures.limits.reduce(0, +)
        scales = parts.next(Float.self, rowCount)
        rows = parts.next(Int8.self, rowCount * size)
        layers = (0..<counts[4]).map { [size, hidden] layer in
            parts.nextMatrix(inputs: layer == 0 ? size : 2 * hidden, outputs: 6 * hidden)
        }
        cue = parts.next(Float.self, 2 * hidden + 1)
        noSource = parts.next(Float.self, 4 * hidden + 1)
        projection = parts.nextMatrix(inputs: 2 * hidden, outputs: Self.anchors.count * pointer)
        pointers = Self.anchors.enumerated().map { [pointer, hidden] index, count in
            let score = parts.next(Float.self, pointer + 1)
            let anchors = (0..<count).map { _ in
                let none = parts.next(Float.self, pointer)
                let first = parts.nextMatrix(inputs: 2 * hidden, outputs: pointer)
                let last = parts.nextMatrix(inputs: 2 * hidden, outputs: pointer)
                let distances = parts.next(Float.self, Self.distances * pointer)
                return Anchor(
                    none: none, first: first, last: last, distances: distances,
                    borders: parts.next(Float.self, Self.borders * pointer))
            }
            return Pointer(index: index, score: score, anchors: anchors)
        }
        var start = UInt32(known + 1)
        signRows = AttributionFeatures.limits.map { limit in
            defer { start += UInt32(limit) }
            return start
        }
        guard parts.isWhole, slotsAreRight(1 << counts[1]) else { return nil }
    }

    /// Whether all slots name rows that there are, and one is free, so that a look-up ends.
    private func slotsAreRight(_ count: Int) -> Bool {
        var hasFree = false
        for slot in 0..<count {
            let row = slots[slot].y
            if row > known { return false }
            if row == 0 { hasFree = true }
        }
        return hasFree
    }

    /// The row of a word; 0 for one that is not known.
    func row(_ identity: UInt64) -> UInt32 {
        let hash = identity &* 0x9E37_79B9_7F4A_7C15
        let check = UInt32(truncatingIfNeeded: hash >> 8)
        var at = hash >> (64 - bits)
        while true {
            let slot = slots[Int(at)]
            if slot.y == 0 || slot.x == check { return slot.y }
            at = (at + 1) & ((1 << bits) - 1)
        }
    }

    /// Goes along the parts of a file. What lies behind its end is taken for its beginning, and the file is not whole.
    private struct Parts {
        let base: UnsafeRawPointer
        let count: Int
        var at = 64
        var isTooShort = false

        var isWhole: Bool { !isTooShort && at == count }

        mutating func nextMatrix(inputs: Int, outputs: Int) -> network_matrix {
            let scales = next(Float.self, outputs)
            let offsets = next(Int32.self, outputs)
            let bias = next(Float.self, outputs)
            return network_matrix(
                panels: next(Int8.self, inputs * outputs), scales: scales, offsets: offsets, bias: bias,
                inputs: inputs, outputs: outputs)
        }

        mutating func next<Element>(_ type: Element.Type, _ length: Int) -> UnsafePointer<Element> {
            let size = HashTable.padded(length * MemoryLayout<Element>.stride)
            if at + size > count { isTooShort = true }
            defer { at += size }
            return (base + (isTooShort ? 0 : at)).assumingMemoryBound(to: Element.self)
        }
    }
}
