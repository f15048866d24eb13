/// The weights of the tagger, as they lie in a file that is mapped, never read: there is nothing to parse.
///
/// All numbers are little-endian, and all parts begin at multiples of 64 bytes:
///
///     header       "readnams"; version, buckets and slots of the classes, buckets and slots of the features (UInt32
///                  each); scale (Float)
///     transitions  2 passes × 17 tags × 17 tags before them (Float)
///     classes      a `HashTable`, and a NameClass (2 UInt32) for each slot and one more of zeros
///     features     a `HashTable`, and a row (16 Int8, one for each tag but `outside`, in units of `scale`) for each slot
///                  and one more of zeros
// The memory is read only and never unmapped: it may be used from every thread.
package struct NameWeights: @unchecked Sendable {
    /// The weights of one feature.
    package typealias Row = SIMD16<Int8>

    package static let fileName = "names.weights"
    package static let magic: [UInt8] = Array("readnams".utf8)
    /// Counts up with every change of the features or of the file.
    package static let version: UInt32 = 3
    package static let headerSize = 64
    package static let transitionsSize = HashTable.padded(2 * NameTag.count * NameTag.count * 4)

    /// What a step of a row's Int8 is worth.
    let scale: Float
    /// For both passes, for each tag, for each tag before it: `NameTag.count`² each.
    let transitions: [[Float]]
    private let classTable: HashTable
    private let classes: UnsafePointer<SIMD2<UInt32>>
    private let features: HashTable
    private let rows: UnsafePointer<Row>

    /// The weights in a file; nil where it is none of this version, or not whole.
    package init?(_ file: MappedFile) {
        let bytes = file.bytes
        guard bytes.count >= Self.headerSize + Self.transitionsSize, let base = bytes.baseAddress,
            UInt(bitPattern: base) % 64 == 0, bytes.starts(with: Self.magic),
            base.load(fromByteOffset: 8, as: UInt32.self) == Self.version
        else { return nil }
        let counts = (0..<4).map { Int(base.load(fromByteOffset: 12 + $0 * 4, as: UInt32.self)) }
        scale = base.load(fromByteOffset: 28, as: Float.self)
        guard counts.allSatisfy({ 0 < $0 && $0 < 1 << 28 }), scale.isFinite, bytes.count == Self.size(counts)
        else { return nil }
        let square = NameTag.count * NameTag.count
        transitions = (0..<2).map { pass in
            (0..<square).map { base.load(fromByteOffset: Self.headerSize + (pass * square + $0) * 4, as: Float.self) }
        }
        guard transitions.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return nil }
        var at = base + Self.headerSize + Self.transitionsSize
        classTable = HashTable(at, buckets: counts[0], slots: counts[1])
        at += HashTable.size(buckets: counts[0], slots: counts[1])
        classes = at.assumingMemoryBound(to: SIMD2<UInt32>.self)
        at += HashTable.padded((counts[1] + 1) * 8)
        features = HashTable(at, buckets: counts[2], slots: counts[3])
        at += HashTable.size(buckets: counts[2], slots: counts[3])
        rows = at.assumingMemoryBound(to: Row.self)
    }

    /// The bytes of a file with so many buckets and slots of classes, buckets and slots of features.
    package static func size(_ counts: [Int]) -> Int {
        headerSize + transitionsSize + HashTable.size(buckets: counts[0], slots: counts[1])
            + HashTable.padded((counts[1] + 1) * 8) + HashTable.size(buckets: counts[2], slots: counts[3])
            + HashTable.padded((counts[3] + 1) * 16)
    }

    /// The sum of the weights of some features.
    func sum(_ hashes: [UInt64]) -> SIMD16<Float> {
        // A row's weights are at most 127, and there are fewer than 200 features: no overflow.
        var sum = SIMD16<Int16>()
        for hash in hashes { sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[features.slot(hash)]) }
        return SIMD16<Float>(sum) * scale
    }

    /// The classes of a word by its key; `NameClass.none` where it is not known.
    package func wordClass(_ key: UInt64) -> NameClass {
        NameClass(bits: classes[classTable.slot(NameClass.hash(key))])
    }
}
